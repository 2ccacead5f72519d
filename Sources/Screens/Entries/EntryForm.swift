import Programmes
package import ProgressTracking

/// An entry by hand while it is asked field by field.
package struct EntryForm: Hashable, Sendable {
  /// What is entered.
  package let kind: Kind
  /// What was typed so far, field by field.
  package private(set) var answers: [String] = []
  /// What was typed in these fields before, to be offered again.
  package var earlier: [String] = []
  /// What it is about as far as that was typed; nothing where it is about now.
  private var about: EventMoment?

  /// What can be entered.
  package enum Kind: Hashable, Sendable {
    case note
    case run
    case daysOff
  }

  /// An entry whose every field is filled in.
  package struct Entry: Hashable, Sendable {
    /// What is entered.
    package var body: EventBody
    /// The moment that it is about, where it is entered afterwards.
    package var about: EventMoment?
  }

  /// Creates a form with nothing answered.
  package init(_ kind: Kind) { self.kind = kind }

  /// The time of an earlier day is asked for too.
  private var questions: [EntryText] {
    let clock: [EntryText] = about == nil ? [] : [.askClock]
    return switch kind {
    case .note: [.askNote, .askNoteDay] + clock
    case .run: [.askDistance, .askTime, .askPain, .askRunDay] + clock
    case .daysOff: [.askFrom, .askUntil, .askWhy]
    }
  }

  /// Which of the fields is the day that it is about, before the time of that day.
  private var dayPlace: Int? {
    switch kind {
    case .note: 1
    case .run: 3
    case .daysOff: nil
    }
  }

  /// What is asked now; nothing after the last field.
  package var question: EntryText? { questions.dropFirst(answers.count).first }

  /// What was typed before in the field that is asked now.
  package var offered: String { earlier.dropFirst(answers.count).first ?? "" }

  /// How many letters the field that is asked now takes.
  package var limit: Int { question == .askNote ? 1_000 : 100 }

  /// Takes what was typed into a field.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - typed: What makes entries of it.
  ///   - now: The time it is, in minutes since midnight.
  /// - Returns: The entry after the last field, nothing before.
  /// - Throws: Why it cannot be that; the field is asked again then.
  package mutating func take(
    _ text: String, _ typed: TypedEntries, now: Int
  ) throws(TypedEntries.Problem) -> Entry? {
    var filled = self
    filled.answers.append(text)
    let body = try filled.isTooEarly ? nil : filled.body(typed)
    filled.about = try filled.moment(typed, now: now)
    self = filled
    guard question == nil, let body else { return nil }
    return Entry(body: body, about: about)
  }

  /// Goes one field back from what is typed in this one, and returns what was typed there; nothing
  /// where there is none.
  package mutating func back(leaving text: String) -> String? {
    let typed = answers + [text]
    earlier = typed + earlier.dropFirst(typed.count)
    let last = answers.popLast()
    if answers.count == dayPlace { about = nil }
    return last
  }

  /// What was typed, and nothing for what was not yet.
  private var fields: [String] { answers + Array(repeating: "", count: 5) }

  /// Whether what it needs may still come: of a run the time where the distance was left out.
  private var isTooEarly: Bool { kind == .run && answers.count < 2 && fields[0].trimmed.isEmpty }

  /// The last day off as it was typed; before it is asked, the first one, so that it is looked at.
  private func lastDay(_ typed: TypedEntries) -> String {
    if answers.count > 1 { return fields[1] }
    return fields[0].trimmed.isEmpty ? typed.today.description : fields[0]
  }

  private func moment(
    _ typed: TypedEntries, now: Int
  ) throws(TypedEntries.Problem) -> EventMoment? {
    guard let dayPlace else { return nil }
    return try typed.moment(day: fields[dayPlace], time: fields[dayPlace + 1], now: now)
  }

  private func body(_ typed: TypedEntries) throws(TypedEntries.Problem) -> EventBody {
    switch kind {
    case .note: .noted(try typed.note(fields[0], day: fields[1]))
    case .run:
      .ran(
        try typed.run(
          kilometres: fields[0], minutes: fields[1], pain: fields[2], day: fields[3]))
    case .daysOff:
      .paused(
        try typed.daysOff(until: lastDay(typed), from: fields[0], reason: fields[2]))
    }
  }
}
