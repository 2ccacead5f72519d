import Programmes

/// What was prescribed on the days of a span.
struct Prescription {
  var span: FollowedHistory.Span
  var programme: Programme
  var phase: Phase

  /// The side that hurts.
  var affected: BodySide? { programme.side(asked: span.affected) }

  /// The day from which the phase's weeks and windows are counted.
  var firstDay: LocalDay { max(span.phaseSince, programme.start ?? span.phaseSince) }

  /// The last day on which anything of the programme is due; nothing where it has no end.
  var lastDay: LocalDay? {
    programme.end?.lastDay(from: max(span.programmeSince, programme.start ?? span.programmeSince))
  }

  /// Tells whether a session belongs to the phase, under this revision or an earlier one.
  func has(_ session: SessionSummary) -> Bool {
    session.day >= span.phaseSince
      && session.phase.map { $0 == phase.id || phase.was.contains($0) } ?? false
      && (session.programme == nil || session.programme == span.reference.id)
  }

  /// The sets of every session of the phase, by exercise and side.
  var sets: [(key: ExerciseSide, count: Int)] { sets(of: phase.items) }

  /// Returns the sets of some exercises that are due, by exercise and side; extras count nowhere.
  func sets(of items: [PhaseItem]) -> [(key: ExerciseSide, count: Int)] {
    items.filter { !$0.isOptional }.flatMap { item in
      item.exercise.side.order(affected: affected).map { side in
        (ExerciseSide(exercise: item.exercise.id, side: side), item.exercise.dose.setCount.least)
      }
    }
  }
}

/// An exercise on a side.
struct ExerciseSide: Hashable {
  var exercise: Identifier
  /// The side that works, nothing standing for both.
  var side: BodySide?
}

extension DayAccounts.ScheduledSpan {
  /// The schedule that a prescription says, and the days of it on which no exercise was due.
  init(_ prescription: Prescription, _ lapses: LapsingItems) {
    self.init(
      span: prescription.span, schedule: prescription.phase.schedule,
      start: prescription.programme.start, lastDay: prescription.lastDay,
      idle: lapses.idle)
  }
}

extension Phase {
  /// Whether what it prescribes depends on the sessions before.
  var followsSessions: Bool { sessions.count > 1 || followsExercises }

  /// Whether what it prescribes depends on which of its exercises were done when.
  var followsExercises: Bool {
    items.contains { $0.rhythm != nil || $0.ladder != nil }
  }

  /// Whether a ladder goes on in it from where an earlier phase left it.
  var goesOn: Bool { items.contains { $0.ladder?.goesOnFrom != nil } }

  /// Whether what it prescribes depends on what was answered.
  var followsAnswers: Bool {
    items.contains { item in
      if case .answers = item.ladder?.moves { true } else { false }
    }
  }

  /// The most days that one of its exercises is not due after it was done.
  var longestInterval: Int {
    let rhythms = items.flatMap { item in
      [item.rhythm] + (item.ladder?.steps.map(\.rhythm) ?? [])
    }
    return rhythms.reduce(0) { longest, rhythm in
      if case .every(let days) = rhythm { max(longest, days.highest) } else { longest }
    }
  }
}
