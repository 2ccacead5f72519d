import PlainText
package import Programmes
package import ProgressTracking

/// Makes the entries of what was typed on a day, the same for every command and screen.
package struct TypedEntries: Sendable {
  let today: LocalDay
  private let texts: Catalogue
  private var wording: Wording { Wording(texts) }

  /// Why something that was typed is no entry, as a sentence that says what to write.
  package struct Problem: Error, Hashable {
    /// The sentence.
    package let sentence: String
  }

  /// Creates what makes entries.
  package init(today: LocalDay, texts: Catalogue = .english) {
    self.today = today
    self.texts = texts
  }

  /// Returns a note; a day that was not typed is today.
  package func note(
    _ text: String, exercise: Identifier? = nil, day: String = ""
  ) throws(Problem) -> NoteRecord {
    let words = cleaned(text, lineBreaks: .kept, limit: defaultTextLimit + 1).trimmed
    guard !words.isEmpty else { throw problem(.noteEmpty) }
    guard words.unicodeScalars.count <= defaultTextLimit else {
      throw problem(.noteLong, String(defaultTextLimit))
    }
    let day = try dayThatHasBeen(day)
    return NoteRecord(text: words, exercise: exercise, day: day == today ? nil : day)
  }

  /// Returns a run; what was not typed is not known, and a day that was not typed is today.
  package func run(
    kilometres: String = "", minutes: String = "", pain: String = "", day: String = ""
  ) throws(Problem) -> RunRecord {
    let run = RunRecord(
      day: try dayThatHasBeen(day),
      kilometres: try number(kilometres, in: RunRecord.distances, or: .distanceBad),
      minutes: try number(minutes, in: RunRecord.times, or: .timeBad), pain: try score(pain))
    guard run.kilometres != nil || run.minutes != nil else { throw problem(.runEmpty) }
    return run
  }

  /// Returns a set as it is corrected by hand; what was not typed stays.
  ///
  /// - Parameters:
  ///   - record: What was logged.
  ///   - done: How much of it was done, in the unit of what was prescribed.
  ///   - load: The load that was really used.
  /// - Returns: The set, marked as entered afterwards.
  /// - Throws: Why it cannot be that.
  package func set(
    _ record: SetRecord, done: String = "", load: String = ""
  ) throws(Problem) -> SetRecord {
    var corrected = record
    corrected.source = .entered
    if let done = try number(done, in: 0...Self.mostOfASet, or: .setBad) {
      corrected.done = done
      if done == 0 { corrected.seconds = 0 }
      corrected.ending =
        switch done {
        case 0: .skipped(record.ending.givenReason ?? .other)
        case ..<record.planned.amount.value: .partial(record.ending.givenReason)
        default: .completed
        }
    }
    let words = cleaned(load, limit: 100).trimmed
    if !words.isEmpty { corrected.loadUsed = words }
    return corrected
  }

  /// More repetitions, seconds or metres than any set has.
  private static let mostOfASet = 100_000.0

  /// Returns what an entry is about that is made afterwards, nothing where it is about now.
  ///
  /// - Parameters:
  ///   - day: The day, empty for today.
  ///   - time: The time of the day, empty where it is not known.
  ///   - now: The time it is, in minutes since midnight.
  /// - Returns: The moment.
  /// - Throws: Why it is none.
  package func moment(
    day: String, time: String, now: Int
  ) throws(Problem) -> EventMoment? {
    let day = try dayThatHasBeen(day)
    guard !time.trimmed.isEmpty else { return day == today ? nil : EventMoment(day: day) }
    guard let minutes = typedTime(time) else {
      throw problem(.clockBad, cleaned(time, limit: 40))
    }
    guard day < today || minutes <= now else { throw problem(.clockAhead) }
    return EventMoment(day: day, minuteOfDay: minutes)
  }

  /// Returns days off; where no first day was typed they begin today.
  package func daysOff(
    until: String, from: String = "", reason: String = ""
  ) throws(Problem) -> DaysOff {
    let first = from.trimmed.isEmpty ? today : try day(from, .ahead)
    let last = try day(until, .ahead)
    guard last >= first else { throw problem(.daysOffBackwards) }
    guard last - first < 366 else { throw problem(.daysOffTooLong) }
    return DaysOff(from: first, through: last, reason: cleaned(reason, limit: 200).trimmed)
  }

  /// Says what was logged.
  package func logged(_ body: EventBody) -> String {
    switch body {
    case .noted(let note):
      note.day.map { texts(EntryText.noteLoggedOn, wording.day($0, today: today)) }
        ?? texts(EntryText.noteLogged)
    case .setFinished(let record):
      texts(
        EntryText.setCorrected, record.planned.exercise.text, String(record.planned.set),
        wording.amountDone(record), wording.amount(record.planned.amount))
    case .ran(let run): texts(EntryText.runLogged, wording.run(run, enteredOn: today))
    case .paused(let days) where days.from == days.through:
      texts(EntryText.dayOffLogged, wording.capitalised(wording.day(days.from, today: today)))
    case .paused(let days):
      texts(
        EntryText.daysOffLogged, wording.day(days.from, today: today),
        wording.day(days.through, today: today))
    case .daysOffEnded: texts(EntryText.daysOffEnded)
    default: ""
    }
  }

  func day(_ text: String, _ direction: DayDirection) throws(Problem) -> LocalDay {
    if text.trimmed.isEmpty { throw problem(.dayMissing) }
    guard let day = typedDay(text, today: today, direction, texts) else {
      throw problem(direction == .back ? .dayBackBad : .dayBad, cleaned(text, limit: 40))
    }
    return day
  }

  func dayThatHasBeen(_ text: String) throws(Problem) -> LocalDay {
    if text.trimmed.isEmpty { return today }
    let day = try day(text, .back)
    guard day <= today else { throw problem(.dayAhead) }
    return day
  }

  private func number(
    _ text: String, in range: ClosedRange<Double>, or phrase: EntryText
  ) throws(Problem) -> Double? {
    if text.trimmed.isEmpty { return nil }
    guard let number = typedNumber(text), range.contains(number) else {
      throw problem(phrase, wording.number(range.lowerBound), wording.number(range.upperBound))
    }
    return number
  }

  private func score(_ text: String) throws(Problem) -> PainScore? {
    if text.trimmed.isEmpty { return nil }
    guard let score = Int(text.trimmed).flatMap({ PainScore($0) }) else { throw problem(.painBad) }
    return score
  }

  func problem(_ phrase: EntryText, _ first: String = "", _ second: String = "") -> Problem {
    Problem(sentence: texts(phrase, first, second))
  }
}

extension SetEnding {
  /// Why it was left out or cut short, where that was said.
  fileprivate var givenReason: SkipReason? {
    switch self {
    case .partial(let reason): reason
    case .skipped(let reason): reason
    case .completed, .held: nil
    }
  }
}

extension Wording {
  /// Returns a run in numbers, with its day where it was entered afterwards.
  package func run(
    _ record: RunRecord, enteredOn day: LocalDay, clock: String = ""
  ) -> String {
    let parts = [
      record.kilometres.map { catalogue(LogText.kilometres, number($0)) },
      record.minutes.map { catalogue(LogText.minutes, number($0)) },
      record.pain.map { catalogue(LogText.runPain, String($0.value)) },
      record.day == day
        ? nil : catalogue(LogText.enteredAfterwards, record.day.description + clock),
    ]
    return series(parts.compactMap(\.self))
  }
}

extension Wording {
  /// Returns which days are off and will be, a line each.
  package func daysOff(_ standing: Standing) -> [String] {
    guard !standing.daysOff.isEmpty else { return [catalogue(EntryText.noDaysOffAhead)] }
    return standing.daysOff.map { days in
      let (from, through) = (
        day(days.from, today: standing.day), day(days.through, today: standing.day)
      )
      let isNow = days.from <= standing.day
      if days.reason.isEmpty {
        return isNow
          ? catalogue(EntryText.daysOffNowPlain, through)
          : catalogue(EntryText.daysOffAheadPlain, from, through)
      }
      return isNow
        ? catalogue(EntryText.daysOffNow, through, days.reason)
        : catalogue(EntryText.daysOffAhead, from, through, days.reason)
    }
  }
}
