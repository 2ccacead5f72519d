package import Programmes
package import ProgressTracking

/// A questionnaire while it is answered, one question after the other, nothing chosen beforehand.
package struct QuestionnaireForm: Hashable, Sendable {
  /// The questionnaire.
  package let questionnaire: Questionnaire
  /// The points so far, in the order of the questions; nothing where one was left out.
  package private(set) var answers: [Double?] = []
  /// What was typed for each of them.
  private(set) var typed: [String] = []
  /// What was typed before, to be offered again.
  package var earlier: [String] = []

  /// Creates a form without an answer.
  package init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
  }

  /// The question that is asked now, or nothing after the last.
  package var item: Questionnaire.Item? { questionnaire.items.dropFirst(answers.count).first }

  /// What was typed before for the question that is asked now.
  package var offered: String { earlier.dropFirst(typed.count).first ?? "" }

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
    let words = text.trimmed
    let points = words == "-" ? nil : Self.points(of: words, for: item)
    guard points != nil || words == "-" else { return false }
    answers.append(points)
    typed.append(words)
    return true
  }

  /// Returns the points of an answer in words, nothing where it is none.
  private static func points(of words: String, for item: Questionnaire.Item) -> Double? {
    switch item.answers {
    case .scale: number(words, in: 0...10).map { Double($0) }
    case .choices(let choices):
      number(words, in: 1...max(1, choices.count)).map { choices[$0 - 1].points }
        ?? choices.first { $0.text.lowercased() == words.lowercased() }?.points
    }
  }

  /// Goes back from what is typed to the question before, and returns what was typed there; nothing
  /// where there is none.
  package mutating func back(leaving text: String) -> String? {
    let all = typed + [text]
    earlier = all + earlier.dropFirst(all.count)
    answers.removeLast(min(1, answers.count))
    return typed.popLast()
  }

  /// Leaves out every question that is still to be asked.
  package mutating func leaveRest() {
    while item != nil { _ = take("-") }
  }

  private static func number(_ text: String, in range: ClosedRange<Int>) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text), range.contains(number)
    else { return nil }
    return number
  }
}
