import Programmes
package import ProgressTracking

/// An entry by hand while it is asked field by field.
package struct EntryForm: Hashable, Sendable {
  /// What is entered.
  package let kind: Kind
  /// What was typed so far, field by field.
  package private(set) var answers: [String] = []

  /// What can be entered.
  package enum Kind: Hashable, Sendable {
    case note
    case run
    case daysOff
  }

  /// Creates a form with nothing answered.
  package init(_ kind: Kind) { self.kind = kind }

  private var questions: [EntryText] {
    switch kind {
    case .note: [.askNote, .askNoteDay]
    case .run: [.askDistance, .askTime, .askPain, .askRunDay]
    case .daysOff: [.askUntil, .askFrom, .askWhy]
    }
  }

  /// What is asked now; nothing after the last field.
  package var question: EntryText? { questions.dropFirst(answers.count).first }

  /// How many letters the field that is asked now takes.
  package var limit: Int { question == .askNote ? 1_000 : 100 }

  /// Takes what was typed into a field.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - typed: What makes entries of it.
  /// - Returns: The entry after the last field, nothing before.
  /// - Throws: Why it cannot be that; the field is asked again then.
  package mutating func take(
    _ text: String, _ typed: TypedEntries
  ) throws(TypedEntries.Problem) -> EventBody? {
    var filled = self
    filled.answers.append(text)
    // Of a run the time may still come where the distance was left out.
    let isTooEarly = kind == .run && filled.answers.count < 2 && text.trimmed.isEmpty
    let body = isTooEarly ? nil : try filled.body(typed)
    self = filled
    return question == nil ? body : nil
  }

  /// Goes one field back, and tells whether there was one.
  package mutating func back() -> Bool { answers.popLast() != nil }

  private func body(_ typed: TypedEntries) throws(TypedEntries.Problem) -> EventBody {
    let fields = answers + Array(repeating: "", count: 4)
    return switch kind {
    case .note: .noted(try typed.note(fields[0], day: fields[1]))
    case .run:
      .ran(
        try typed.run(
          kilometres: fields[0], minutes: fields[1], pain: fields[2], day: fields[3]))
    case .daysOff:
      .paused(try typed.daysOff(until: fields[0], from: fields[1], reason: fields[2]))
    }
  }
}
