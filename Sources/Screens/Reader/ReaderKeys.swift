package import TerminalUI

/// What a key does while a text is read.
package enum ReaderAction: Hashable, Sendable {
  case nextPage
  case previousPage
  case nextLine
  case previousLine
  case top
  case bottom
  case back
  case help

  /// The keys of a text.
  package static func keys(_ texts: Catalogue) -> KeyTable<ReaderAction> {
    texts.table([
      KeyBinding(
        .space, .pageDown, action: .nextPage, label: texts(KeyText.more),
        help: texts(ReaderKeyHelp.nextPage)),
      KeyBinding(
        .pageUp, .character("b"), action: .previousPage, label: "",
        help: texts(ReaderKeyHelp.previousPage)),
      KeyBinding(
        .down, .character("j"), .enter, action: .nextLine, label: "",
        help: texts(ReaderKeyHelp.nextLine)),
      KeyBinding(
        .up, .character("k"), action: .previousLine, label: "",
        help: texts(ReaderKeyHelp.previousLine)),
      KeyBinding(
        .home, .character("g"), action: .top, label: "", help: texts(ReaderKeyHelp.top)),
      KeyBinding(
        .end, .character("G"), action: .bottom, label: "", help: texts(ReaderKeyHelp.bottom)),
      KeyBinding(
        .escape, .character("q"), action: .back, label: texts(KeyText.back),
        help: texts(ProgressScreenText.helpBack)),
      KeyBinding(
        .character("?"), action: .help, label: texts(KeyText.help),
        help: texts(BrowsingKeyHelp.help)),
    ])
  }
}
