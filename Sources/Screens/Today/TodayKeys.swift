import Programmes
import ProgressTracking
package import TerminalUI

/// What a key does on the day's screen.
package enum TodayAction: Hashable, Sendable {
  case start
  case discard
  case measure
  case add
  case read
  case revision
  case questionnaire
  case advance
  case stepBack
  case cleared
  case progress
  case programme
  case other
  case settings
  case scroll
  case help
  case quit

  /// The keys of the day's screen: what is there on some days alone comes first, and what the day's text
  /// names with its key comes last.
  package static func keys(
    _ texts: Catalogue, start: KeyText = .start
  ) -> KeyTable<TodayAction> {
    texts.table([
      KeyBinding(
        .enter, .space, .pageDown, action: .start, label: texts(start),
        help: texts(TodayKeyHelp.start)),
      KeyBinding(
        .character("x"), action: .discard, label: "", help: texts(TodayKeyHelp.discard)),
      KeyBinding(
        .character("c"), action: .cleared, label: texts(KeyText.cleared),
        help: texts(TodayKeyHelp.cleared)),
      KeyBinding(
        .character("a"), action: .advance, label: texts(KeyText.advance),
        help: texts(TodayKeyHelp.advance)),
      KeyBinding(
        .character("b"), action: .stepBack, label: texts(KeyText.stepBack),
        help: texts(TodayKeyHelp.stepBack)),
      KeyBinding(
        .character("y"), action: .read, label: texts(KeyText.read),
        help: texts(TodayKeyHelp.read)),
      KeyBinding(
        .character("v"), action: .revision, label: texts(KeyText.revision),
        help: texts(TodayKeyHelp.revision)),
      KeyBinding(
        .character("e"), action: .add, label: texts(KeyText.add), help: texts(TodayKeyHelp.add)),
      KeyBinding(
        .character("p"), action: .progress, label: texts(KeyText.progress),
        help: texts(TodayKeyHelp.progress)),
      KeyBinding(
        .character("s"), action: .settings, label: texts(KeyText.settings),
        help: texts(TodayKeyHelp.settings)),
      KeyBinding(
        .character("?"), action: .help, label: texts(KeyText.help),
        help: texts(TodayKeyHelp.help)),
      KeyBinding(
        .character("q"), .escape, action: .quit, label: texts(KeyText.quit),
        help: texts(TodayKeyHelp.quit)),
      KeyBinding(
        .character("w"), action: .programme, label: texts(KeyText.programme),
        help: texts(TodayKeyHelp.programme)),
      KeyBinding(
        .character("n"), action: .questionnaire, label: texts(KeyText.questions),
        help: texts(TodayKeyHelp.questionnaire)),
      KeyBinding(
        .character("m"), action: .measure, label: texts(KeyText.measure),
        help: texts(TodayKeyHelp.measure)),
      KeyBinding(
        .character("f"), action: .other, label: texts(KeyText.other),
        help: texts(TodayKeyHelp.other)),
      KeyBinding(
        .down, .up, .character("j"), .character("k"), action: .scroll, label: "",
        help: texts(SessionKeyHelp.scroll)),
    ])
  }
}
