import Programmes

/// What a log holds that a progress needs, read in one go.
struct ProgressRecord {
  var runner: Runner
  /// The day that is not over yet, as far as the log knows.
  var today: LocalDay
  var held: DaysHeld
  /// The days that were asked for.
  var period: ClosedRange<LocalDay>
  /// The days to judge: they begin where the phases of the period began.
  var walk: ClosedRange<LocalDay>
  /// The sessions of the days to judge, by time.
  var sessions: [SessionSummary]
  /// The last day before these on which a session was done.
  var lastWorkedBefore: LocalDay?
  var pain: [ScoreRow]
  var reasons: [ReasonRow]
  /// Sessions of the period with a set that was left out or cut short for pain, where any of the
  /// sessions was cut short.
  var sessionsWithPainReason: Set<UniqueID>
  var sources: [SetSource: Int]
  /// Every rule that acted, by time.
  var rules: [Event]
  /// Measures, questionnaires, notes, and what the therapist should see, by time.
  var entries: [Event]
  /// The last value of each measure and questionnaire before the period.
  var measuredBefore: [MeasuredKey: Double]
  /// Runs outside the programme in the period, in the order in which they were entered.
  var runs: [RunRecord]
  var lateEntries: [LateEntry]
  /// Whether nothing is by exercise.
  var isOverview: Bool
}
