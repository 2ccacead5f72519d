import TerminalUI

/// What a therapist can answer to a runner's log with one key, in the list and beside the runner.
package enum TherapistAnswer: CaseIterable, Hashable, Sendable {
  /// All is fine, and the runner is told so.
  case carryOn
  /// It is seen, and out of the way until something new is there.
  case setAside
  /// A note that the runner reads.
  case note
  /// A note for the therapist alone.
  case privateNote
  /// A file with all that was answered, for the runner to take in.
  case reply
  /// The last answer is taken back.
  case undo

  /// A key for an answer, with what is said about it.
  struct Binding {
    let key: Key
    let answer: TherapistAnswer
    let label: String
    let help: String
  }

  /// Returns the keys of all answers, those first that make up the usual day.
  static func bindings(_ texts: Catalogue) -> [Binding] {
    func binding(
      _ key: Character, _ answer: TherapistAnswer, _ label: AnswerText?, _ help: AnswerText
    ) -> Binding {
      Binding(
        key: .character(key), answer: answer, label: label.map { texts($0) } ?? "",
        help: texts(help))
    }
    return [
      binding("c", .carryOn, .keyCarryOn, .helpCarryOn),
      binding("w", .reply, .keyReply, .helpReply),
      binding("s", .setAside, .keySetAside, .helpSetAside),
      binding("n", .note, .keyNote, .helpNote),
      binding("N", .privateNote, nil, .helpPrivateNote),
      binding("u", .undo, nil, .helpUndo),
    ]
  }
}
