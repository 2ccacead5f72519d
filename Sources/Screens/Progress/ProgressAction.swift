package import TerminalUI

/// What a key does on the progress screen.
package enum ProgressAction: Hashable, Sendable {
  case earlier
  case later
  case weekEarlier
  case weekLater
  case first
  case last
  case up
  case down
  case next
  case previous
  case section(ProgressSection)
  case table
  case definitions
  case help
  case back
}

extension ProgressScreen {
  /// The keys of the screen in English.
  package static let keys = keys(.english)

  /// Returns the keys of the screen with what is said about them.
  package static func keys(_ texts: Catalogue) -> KeyTable<ProgressAction> {
    texts.table(bindings(texts, ProgressSection.ofRunner))
  }

  /// Returns the keys for some parts, each of which has a digit.
  static func bindings(
    _ texts: Catalogue, _ sections: [ProgressSection]
  ) -> [KeyBinding<ProgressAction>] {
    func text(_ phrase: ProgressScreenText) -> String { texts(phrase) }
    let digits = sections.prefix(9).enumerated().map { index, section in
      KeyBinding<ProgressAction>(
        .character(Character(String(index + 1))), action: .section(section), label: "",
        help: texts(ProgressScreenText.helpSection, text(section.title)))
    }
    return
      [
        KeyBinding(
          .character("q"), .escape, action: .back, label: texts(KeyText.back),
          help: text(.helpBack)),
        KeyBinding(
          .tab, action: .next, label: text(.keySection), help: text(.helpNext)),
        KeyBinding(
          .character("?"), action: .help, label: texts(KeyText.help), help: text(.helpKeys)),
        KeyBinding(
          .left, .character("h"), action: .earlier, label: text(.keyMove),
          help: text(.helpEarlier)),
        KeyBinding(.right, .character("l"), action: .later, label: "", help: text(.helpLater)),
        KeyBinding(
          .character("t"), action: .table, label: text(.keyTable), help: text(.helpTable)),
        KeyBinding(
          .character("d"), action: .definitions, label: text(.keyDefinitions),
          help: text(.helpDefinitions)),
        KeyBinding(.backTab, action: .previous, label: "", help: text(.helpPrevious)),
        KeyBinding(.up, .character("k"), action: .up, label: "", help: text(.helpUp)),
        KeyBinding(.down, .character("j"), action: .down, label: "", help: text(.helpDown)),
        KeyBinding(
          .pageUp, action: .weekEarlier, label: "", help: text(.helpWeekEarlier)),
        KeyBinding(.pageDown, action: .weekLater, label: "", help: text(.helpWeekLater)),
        KeyBinding(.home, .character("g"), action: .first, label: "", help: text(.helpFirst)),
        KeyBinding(.end, .character("G"), action: .last, label: "", help: text(.helpLast)),
      ] + digits
  }
}
