package import TerminalUI

/// What a key does among the contents of a programme.
package enum BrowsingAction: Hashable, Sendable {
  case next
  case previous
  case number
  case open
  case back
  case search
  case help

  /// The keys of the contents.
  package static func keys(_ texts: Catalogue) -> KeyTable<BrowsingAction> {
    texts.table([
      KeyBinding(
        .space, .down, .pageDown, .character("j"), action: .next, label: texts(KeyText.next),
        help: texts(BrowsingKeyHelp.next)),
      KeyBinding(
        .up, .pageUp, .character("k"), action: .previous, label: "",
        help: texts(BrowsingKeyHelp.previous)),
      KeyBinding(digits: .number, help: texts(BrowsingKeyHelp.number)),
      KeyBinding(
        .enter, .right, action: .open, label: texts(KeyText.open),
        help: texts(BrowsingKeyHelp.open)),
      KeyBinding(
        .escape, .character("q"), action: .back, label: texts(KeyText.back),
        help: texts(BrowsingKeyHelp.back)),
      KeyBinding(
        .character("/"), action: .search, label: texts(KeyText.search),
        help: texts(BrowsingKeyHelp.search)),
      KeyBinding(
        .character("?"), action: .help, label: texts(KeyText.help),
        help: texts(BrowsingKeyHelp.help)),
    ])
  }
}
