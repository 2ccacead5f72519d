package import Programmes
package import ProgressTracking

/// A questionnaire while it is answered, one question after the other, nothing chosen beforehand.
package struct QuestionnaireForm: Hashable, Sendable {
  /// The questionnaire.
  package let questionnaire: Questionnaire
  /// The points so far, in the order of the questions; nothing where one was left out.
  package private(set) var answers: [Double?] = []

  /// Creates a form without an answer.
  package init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
  }

  /// The question that is asked now, or nothing after the last.
  package var item: Questionnaire.Item? { questionnaire.items.dropFirst(answers.count).first }

  /// Whether nothing was answered, so that there is nothing to log.
  package var isEmpty: Bool { answers.allSatisfy { $0 == nil } }

  /// How many questions were left out.
  package var missing: Int { questionnaire.items.count - answers.count { $0 != nil } }

  /// What is logged: every answer, and the score where none is missing.
  package var record: QuestionnaireRecord {
    let all = questionnaire.items.indices.map { answers.indices.contains($0) ? answers[$0] : nil }
    return QuestionnaireRecord(
      questionnaire: questionnaire.id, answers: all, score: questionnaire.score(of: all))
  }

  /// Takes a typed answer and tells whether it is one: a score from 0 to 10, the number or the words
  /// of a choice, or `-` to leave the question out.
  package mutating func take(_ text: String) -> Bool {
    guard let item else { return false }
    let typed = text.trimmed
    if typed == "-" {
      answers.append(nil)
      return true
    }
    let points =
      switch item.answers {
      case .scale: Self.number(typed, in: 0...10).map { Double($0) }
      case .choices(let choices):
        Self.number(typed, in: 1...max(1, choices.count)).map { choices[$0 - 1].points }
          ?? choices.first { $0.text.lowercased() == typed.lowercased() }?.points
      }
    guard let points else { return false }
    answers.append(points)
    return true
  }

  /// Goes back to the question before, and tells whether there is one.
  package mutating func back() -> Bool { answers.popLast() != nil }

  /// Leaves out every question that is still to be asked.
  package mutating func leaveRest() {
    while item != nil { answers.append(nil) }
  }

  private static func number(_ text: String, in range: ClosedRange<Int>) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text), range.contains(number)
    else { return nil }
    return number
  }
}
