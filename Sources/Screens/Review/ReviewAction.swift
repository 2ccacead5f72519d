package import TerminalUI

/// What a key does in the list of runners.
package enum ReviewAction: Hashable, Sendable {
  case open
  case up
  case down
  case pageUp
  case pageDown
  case first
  case last
  case search
  case nextFilter
  case previousFilter
  case order
  case answer(TherapistAnswer)
  case definitions
  case help
  case back
}

extension ReviewScreen {
  /// The keys of the list in English.
  package static let keys = keys(.english)

  /// Returns the keys of the list with what is said about them.
  package static func keys(_ texts: Catalogue) -> KeyTable<ReviewAction> {
    func text(_ phrase: ReviewText) -> String { texts(phrase) }
    let answers = TherapistAnswer.bindings(texts).map { binding in
      KeyBinding<ReviewAction>(
        binding.key, action: .answer(binding.answer), label: binding.label, help: binding.help)
    }
    // The footer is cut at its end: what is answered and sent stands before how the list is looked at.
    return texts.table(
      [
        KeyBinding(.enter, action: .open, label: text(.keyOpen), help: text(.helpOpen)),
        KeyBinding(
          .character("q"), .escape, action: .back, label: texts(KeyText.back),
          help: texts(ProgressScreenText.helpBack)),
        KeyBinding(
          .character("?"), action: .help, label: texts(KeyText.help),
          help: texts(ProgressScreenText.helpKeys)),
      ] + answers.prefix(2) + [
        KeyBinding(
          .character("/"), action: .search, label: texts(KeyText.search), help: text(.helpSearch)),
        KeyBinding(
          .tab, action: .nextFilter, label: text(.keyFilter), help: text(.helpFilter)),
        KeyBinding(
          .character("o"), action: .order, label: text(.keyOrder), help: text(.helpOrder)),
      ]
        + answers.dropFirst(2) + [
          KeyBinding(
            .character("d"), action: .definitions,
            label: texts(ProgressScreenText.keyDefinitions),
            help: texts(ProgressScreenText.helpDefinitions)),
          KeyBinding(
            .backTab, action: .previousFilter, label: "", help: text(.helpPreviousFilter)),
          KeyBinding(.down, .character("j"), action: .down, label: "", help: text(.helpDown)),
          KeyBinding(.up, .character("k"), action: .up, label: "", help: text(.helpUp)),
          KeyBinding(.pageUp, action: .pageUp, label: "", help: text(.helpPageUp)),
          KeyBinding(.pageDown, action: .pageDown, label: "", help: text(.helpPageDown)),
          KeyBinding(
            .home, .character("g"), action: .first, label: "", help: text(.helpFirst)),
          KeyBinding(
            .end, .character("G"), action: .last, label: "", help: text(.helpLast)),
        ])
  }
}
