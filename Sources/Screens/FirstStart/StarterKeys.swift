package import TerminalUI

/// What a key does while it is told what a starter is for.
package enum StarterAction: Hashable, Sendable {
  case next
  case previous
  case number
  case accept
  case back
  case scroll
  case read
  case help

  /// The keys; the page keys lead through the text first.
  package static func keys(_ texts: Catalogue) -> KeyTable<StarterAction> {
    texts.table([
      KeyBinding(
        .space, .down, .right, .tab, .character("j"), action: .next, label: texts(KeyText.next),
        help: texts(SessionKeyHelp.nextOption)),
      KeyBinding(
        .up, .left, .backTab, .character("k"), action: .previous, label: "",
        help: texts(SessionKeyHelp.previousOption)),
      KeyBinding(digits: .number, help: texts(SessionKeyHelp.number)),
      KeyBinding(
        .enter, .character("."), .character("b"), action: .accept, label: texts(KeyText.accept),
        help: texts(SessionKeyHelp.accept)),
      KeyBinding(
        .escape, .character("q"), action: .back, label: texts(KeyText.back),
        help: texts(ProgressScreenText.helpBack)),
      KeyBinding(
        .pageDown, .pageUp, action: .scroll, label: texts(KeyText.more),
        help: texts(SessionKeyHelp.scroll)),
      KeyBinding(
        .character("w"), action: .read, label: texts(KeyText.programme),
        help: texts(TodayKeyHelp.programme)),
      KeyBinding(
        .character("?"), action: .help, label: texts(KeyText.help),
        help: texts(SessionKeyHelp.help)),
    ])
  }
}
