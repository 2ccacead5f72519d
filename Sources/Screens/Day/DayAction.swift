package import TerminalUI

/// What a key does on a day of a runner who is reviewed.
package enum DayAction: Hashable, Sendable {
  case earlier
  case later
  case correct
  case retract
  case prescribed
  case difference
  case help
  case back
}

extension DayScreen {
  /// Returns the keys of the screen with what is said about them.
  package static func keys(_ texts: Catalogue) -> KeyTable<DayAction> {
    func text(_ phrase: RunnerText) -> String { texts(phrase) }
    return texts.table([
      KeyBinding(
        .character("q"), .escape, action: .back, label: texts(KeyText.back),
        help: texts(ProgressScreenText.helpBack)),
      KeyBinding(
        .left, .character("h"), action: .earlier, label: text(.keyOtherDay),
        help: text(.helpEarlierDay)),
      KeyBinding(
        .right, .character("l"), action: .later, label: "", help: text(.helpLaterDay)),
      KeyBinding(
        .character("p"), action: .prescribed, label: text(.keyPrescribed),
        help: text(.helpPrescribed)),
      KeyBinding(
        .character("v"), action: .difference, label: text(.keyDifference),
        help: text(.helpDifference)),
      KeyBinding(
        .character("e"), action: .correct, label: text(.keyCorrect), help: text(.helpCorrect)),
      KeyBinding(
        .character("x"), action: .retract, label: text(.keyRetract), help: text(.helpRetract)),
      KeyBinding(
        .character("?"), action: .help, label: texts(KeyText.help),
        help: texts(ProgressScreenText.helpKeys)),
    ])
  }
}
