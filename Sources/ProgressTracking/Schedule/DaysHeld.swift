import Programmes

/// Which days are held and which are off.
struct DaysHeld {
  /// A hold as it came to be: released or not.
  struct Span: Hashable {
    var hold: Hold
    var from: LocalDay
    /// The last day, nothing while it lasts.
    var through: LocalDay?
    /// When it was made.
    var made: EventTime

    func covers(_ day: LocalDay) -> Bool {
      day >= from && through.map { day <= $0 } ?? true
    }
  }

  /// The holds, in the order in which they were made.
  private(set) var holds: [Span] = []
  /// Days off: those that were logged, in their order, then those that are planned.
  private(set) var pauses: [DaysOff] = []
  /// The days on which days off ended early.
  private var ends: [LocalDay] = []

  /// Reads holds, releases and days off from events in their order.
  init(_ events: some Sequence<Event>) {
    var lasting: [Int] = []
    for event in events {
      switch event.body {
      case .held(let hold):
        lasting.append(holds.count)
        holds.append(
          Span(hold: hold, from: hold.from, through: hold.through, made: event.time))
      case .released:
        // From the day of the release on, what is due can be done again.
        let last = event.time.day - 1
        for index in lasting { holds[index].through = min(holds[index].through ?? last, last) }
        lasting = []
      case .paused(let days): pauses.append(days)
      case .daysOffEnded(let day):
        for index in pauses.indices { pauses[index].end(before: day) }
        ends.append(day)
      default: break
      }
    }
  }

  /// Adds a hold before all others.
  mutating func insert(_ span: Span) { holds.insert(span, at: 0) }

  /// Adds the days off that a programme plans, as far as it is followed on them.
  mutating func plan(_ planned: [PlannedPause], while span: FollowedHistory.Span) {
    for pause in planned {
      let from = max(pause.from, span.from)
      let through = min(pause.through, span.through ?? pause.through)
      guard from <= through else { continue }
      var days = DaysOff(from: from, through: through, reason: pause.reason ?? "")
      for day in ends { days.end(before: day) }
      pauses.append(days)
    }
  }

  /// Returns the hold on a day, or nothing.
  func hold(on day: LocalDay) -> Span? { holds.last { $0.covers(day) } }

  /// Returns the days off that a day belongs to, or nothing.
  func pause(on day: LocalDay) -> DaysOff? {
    pauses.last { $0.from <= day && day <= $0.through }
  }

  /// Returns the days off that reach into a period, by their first day.
  func daysOff(in period: ClosedRange<LocalDay>) -> [DaysOff] {
    pauses.filter { pause in
      pause.from <= pause.through && pause.from <= period.upperBound
        && pause.through >= period.lowerBound
    }
    .sorted { ($0.from, $0.through) < ($1.from, $1.through) }
  }

  /// Tells for each day of a range whether it is held or off, and since when it was.
  ///
  /// One pass over days and spans, so that thousands of spans over a hundred years end in time.
  func kept(in days: ClosedRange<LocalDay>) -> [Kept?] {
    let pauseSpans = pauses.map { ($0.from, $0.through, Kept.always) }
    let holdSpans = holds.map {
      ($0.from, $0.through ?? days.upperBound, Kept.since($0.made.day, $0.made.milliseconds))
    }
    let spans = (pauseSpans + holdSpans).filter { $0.0 <= $0.1 }.sorted { $0.0 < $1.0 }
    var result: [Kept?] = []
    result.reserveCapacity(days.count)
    var next = 0
    var current: (through: LocalDay, kept: Kept)?
    for day in days {
      while next < spans.count, spans[next].0 <= day {
        if current.map({ $0.through < spans[next].1 }) ?? true {
          current = (spans[next].1, spans[next].2)
        }
        next += 1
      }
      if let ending = current, ending.through < day { current = nil }
      result.append(current?.kept)
    }
    return result
  }

  /// Why a day is held, as far as its sessions are concerned.
  enum Kept {
    /// It is a day off.
    case always
    /// It was held from this moment of this day on.
    case since(LocalDay, Int64)

    /// Tells whether a session that started then was no longer due.
    func covers(_ session: SessionSummary) -> Bool {
      switch self {
      case .always: true
      case .since(let day, let at): day != session.day || session.at >= at
      }
    }
  }
}

extension DaysOff {
  /// Ends the days off before a day, where that is one of them.
  fileprivate mutating func end(before day: LocalDay) {
    if from <= day, day <= through { through = day - 1 }
  }
}
