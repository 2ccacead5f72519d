import Programmes
internal import Yams

/// Reads when a session is due and how many of them on a day, and reports what cannot be.
struct ScheduleReader {
  let fields: Fields

  private var file: FileContext { fields.file }

  private static let day: Duration = .seconds(24 * 60 * 60)

  /// Reads the schedule, or nothing where a part of it could not be read.
  func schedule() -> Schedule? {
    file.findings.complete {
      let rhythm = RhythmReader(fields: fields).rhythm()
      let sessions = self.sessions()
      let apart = fields.written("apart", Notations.hours)
      let least = leastDaysBetween()
      guard let rhythm, let sessions, let least else { return nil }
      let schedule = Schedule(
        rhythm, sessionsADay: sessions.each, sessionsOn: sessions.on, leastDaysBetween: least,
        apart: apart ?? .zero)
      checkRest(schedule)
      checkDays(schedule, sessions.fields)
      checkApart(schedule)
      return schedule
    }
  }

  /// The sessions of a day: on each, on days of the week that differ, and where those are written.
  private typealias Sessions = (each: Bounds<Int>, on: [Weekday: Int], fields: Fields?)

  private func sessions() -> Sessions? {
    guard fields.has("sessions") else { return (1, [:], nil) }
    guard let node = fields.value("sessions") else { return nil }
    guard node.mapping != nil else {
      return file.range(node, or: Notations.timesADay, in: 1...12).map { ($0, [:], nil) }
    }
    guard let fields = Fields(node, as: .sessionsADay, in: file) else { return nil }
    let counts = fields.names.compactMap { name in
      Weekday(rawValue: name).flatMap { day in fields.whole(name).map { (day, $0) } }
    }
    return (1, Dictionary(counts) { first, _ in first }, fields)
  }

  /// Reads the rest, in days between two sessions or in hours from one to the next.
  private func leastDaysBetween() -> Int? {
    guard fields.has("rest") else { return 1 }
    guard let node = fields.value("rest"), let text = file.word(node) else { return nil }
    guard Quantities.duration(text) != nil else { return file.days(node).map { $0 + 1 } }
    return file.written(node, Notations.hours).map { time in
      max(1, Int((time / Self.day).rounded(.up)))
    }
  }

  /// Reports sessions that come sooner after each other than the rest allows.
  private func checkRest(_ schedule: Schedule) {
    let least = schedule.leastDaysBetween
    guard least > 1 else { return }
    switch schedule.rhythm {
    case .every(let days):
      guard days.least < least else { return }
      file.findings.error(.restInEvery(days.least, least), at: fields.valueSpan("rest"))
    case .times(let times, let days):
      guard times.highest * least > days else { return }
      file.findings.error(.restInTimes(times.highest, days, least), at: fields.valueSpan("rest"))
    case .weekdays(let days):
      let days = Weekday.allCases.filter(days.contains)
      for (day, next) in zip(days, days.dropFirst() + days.prefix(1)) {
        let gap = next.offset > day.offset ? next.offset - day.offset : next.offset + 7 - day.offset
        guard gap < least else { continue }
        let message: Diagnostic.Message =
          fields.has("every") ? .restInEvery(1, least) : .restBetween(day, next)
        return file.findings.error(message, at: fields.valueSpan("rest"))
      }
    }
  }

  /// Reports sessions of a weekday on which none is due.
  private func checkDays(_ schedule: Schedule, _ sessions: Fields?) {
    guard case .weekdays(let days) = schedule.rhythm, let sessions else { return }
    for name in sessions.names {
      guard let day = Weekday(rawValue: name), !days.contains(day) else { continue }
      file.findings.error(.notADay(name), at: sessions.key(name))
    }
  }

  private func checkApart(_ schedule: Schedule) {
    guard fields.has("apart") else { return }
    let most = schedule.mostSessionsADay
    if most < 2 {
      file.findings.error(.apartFromNothing, at: fields.key("apart"))
    } else if schedule.apart * (most - 1) >= Self.day {
      file.findings.error(.apartForLongerThanADay(most), at: fields.valueSpan("apart"))
    }
  }
}

extension Schedule {
  /// Returns the most sessions that so many days can have.
  func mostSessions(inDays days: Int) -> Int {
    let rested = ((days - 1) / max(1, leastDaysBetween) + 1) * mostSessionsADay
    switch rhythm {
    case .every(let gap):
      return min(rested, ((days - 1) / max(1, gap.least) + 1) * mostSessionsADay)
    case .times(let times, let window):
      return min(rested, ((days - 1) / max(1, window) + 1) * times.highest * mostSessionsADay)
    case .weekdays(let due):
      let week = Weekday.allCases.map { due.contains($0) ? sessions(on: $0) : 0 }
      let rest = (0..<7).map { first in (0..<days % 7).reduce(0) { $0 + week[(first + $1) % 7] } }
      return min(rested, week.reduce(0, +) * (days / 7) + (rest.max() ?? 0))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static var apartFromNothing: Self {
    Self(
      "'apart' is between two sessions of a day, and there is one",
      help: "add 'sessions: 2', or write 'rest: 1 day' for between days")
  }

  fileprivate static func restInEvery(_ days: Int, _ least: Int) -> Self {
    Self(
      "with this 'rest' no session can be due every \(days == 1 ? "day" : "\(days) days")",
      help: "write 'every: \(least) days', or a shorter rest")
  }

  fileprivate static func restInTimes(_ times: Int, _ days: Int, _ least: Int) -> Self {
    let most = days / least
    return Self(
      "with this 'rest' there is no room for \(times) sessions in \(days) days",
      help: most > 0 ? "write 'times: \(most)', or a shorter rest" : "write a shorter rest")
  }

  fileprivate static func restBetween(_ day: Weekday, _ next: Weekday) -> Self {
    Self(
      day == next
        ? "the 'rest' is longer than the week from \(day.rawValue) to \(next.rawValue)"
        : "with this 'rest' a session on \(next.rawValue) comes too soon after \(day.rawValue)",
      help: "choose days further apart, or a shorter rest")
  }

  fileprivate static func notADay(_ day: String) -> Self {
    Self(
      "no session is due on \(day)", help: "add '\(day)' to the schedule's days, or remove it here")
  }

  fileprivate static func apartForLongerThanADay(_ sessions: Int) -> Self {
    Self(
      "\(sessions) sessions of a day cannot be so far apart",
      help: "write \(24 / sessions)h at most, or fewer sessions")
  }
}
