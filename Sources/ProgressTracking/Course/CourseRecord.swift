import Programmes

/// What a log holds of how far phases have come.
struct CourseRecord {
  /// What was prescribed, in order; what came before goes on where a ladder does.
  private let prescriptions: [Prescription]
  /// The sessions by the phase that they name, each by time.
  private let sessions: [Identifier?: [LivedSession]]
  /// The last day before a phase on which an exercise of it was done, by the phase's first day.
  private let lastWorked: [LocalDay: [Identifier: LocalDay]]

  /// Creates a record of phases.
  ///
  /// - Parameters:
  ///   - prescriptions: What was prescribed, in order.
  ///   - sessions: The sessions of the phases, by time.
  ///   - lastWorked: The last day before a phase on which an exercise of it was done, by the phase's
  ///     first day.
  init(
    _ prescriptions: [Prescription], sessions: [LivedSession] = [],
    lastWorked: [LocalDay: [Identifier: LocalDay]]
  ) {
    self.prescriptions = prescriptions
    self.sessions = Dictionary(grouping: sessions, by: \.summary.phase)
    self.lastWorked = lastWorked
  }

  /// Returns the sessions of a phase, by time.
  func sessions(of prescription: Prescription) -> [LivedSession] {
    let named = prescription.phase.names.compactMap { sessions[$0] }
    let all = named.count == 1 ? named[0] : named.joined().sorted { $0.precedes($1) }
    return all.filter { prescription.has($0.summary) }
  }

  /// Returns how far a phase has come.
  ///
  /// - Parameters:
  ///   - prescription: The phase, as a span of days was followed under it.
  ///   - isPast: Whether a session has been before; of the first that has not, and of all that come
  ///     after it, nothing is known yet.
  /// - Returns: The phase as it stands after those sessions.
  func course(
    of prescription: Prescription, while isPast: (SessionSummary) -> Bool = { _ in true }
  ) -> PhaseCourse {
    var course = start(of: prescription)
    for session in sessions(of: prescription).prefix(while: { isPast($0.summary) }) {
      course.take(session)
    }
    return course
  }

  /// Returns a phase as it stands before its first session.
  func start(of prescription: Prescription) -> PhaseCourse {
    PhaseCourse(
      prescription.phase, since: prescription.firstDay,
      lastWorked: lastWorked[prescription.span.phaseSince] ?? [:],
      climbs: climbs(before: prescription))
  }

  /// Returns how far the ladders that go on in a phase had come when it was entered, by exercise.
  private func climbs(before prescription: Prescription) -> [Identifier: LadderClimb] {
    let entered = prescription.span.enteredAt
    return prescription.phase.items.reduce(into: [:]) { climbs, item in
      guard let phase = item.ladder?.goesOnFrom,
        let earlier = prescriptions.last(where: { other in
          other.span.enteredAt < entered && other.phase.names.contains(phase)
            && other.span.reference.id == prescription.span.reference.id
        })
      else { return }
      climbs[item.exercise.id] =
        course(of: earlier) { $0.at < entered }.climb(of: item.exercise.id)
    }
  }
}

extension DaysHeld {
  /// Adds the days off that programmes plan, and those on which every exercise of a phase rests
  /// after an answer.
  mutating func take(_ prescriptions: [Prescription], _ record: CourseRecord) {
    for prescription in prescriptions {
      plan(prescription.programme.pauses, while: prescription.span)
      guard prescription.phase.followsAnswers else { continue }
      var course = PhaseCourse(prescription.phase, since: prescription.firstDay)
      for session in record.sessions(of: prescription) {
        course.take(session)
        if let rest = course.rest {
          self.rest(through: rest.through, rest.rule, after: session, while: prescription.span)
        }
      }
    }
  }

  private mutating func rest(
    through: LocalDay, _ rule: AnswerRule, after session: LivedSession,
    while span: FollowedHistory.Span
  ) {
    let from = max(session.day + 1, span.from)
    let through = min(through, span.through ?? through)
    guard from <= through else { return }
    let hold = Hold(from: from, through: through, reason: rule.code, cause: .rule)
    let made = EventTime(
      milliseconds: session.summary.at, zone: "UTC", day: session.day, minuteOfDay: 0)
    // In front, so that any other hold of the day is the one that is told.
    insert(Span(hold: hold, from: from, through: through, made: made))
  }
}

extension AnswerRule {
  /// The question and the answers in the words of a programme file: `next morning, from 6`.
  var code: String {
    let asked =
      switch question {
      case .pain(let moment): moment.rawValue
      case .effort: "effort"
      }
    if scores.upperBound == 10 { return "\(asked), from \(scores.lowerBound)" }
    if scores.lowerBound == 0 { return "\(asked), at most \(scores.upperBound)" }
    return "\(asked), \(scores.lowerBound) to \(scores.upperBound)"
  }
}
