import Programmes

/// What a log holds that a standing needs.
struct StandingRecord {
  var own: RunnerRecord
  var history: FollowedHistory
  /// The days to judge: from where the phases of this week, or of the days that criteria are about,
  /// began to the day itself, or the last one that is known.
  var walk: ClosedRange<LocalDay>
  /// The sessions of these days, by time.
  var sessions: [SessionSummary]
  /// The last day before these on which a session was done.
  var lastWorkedBefore: LocalDay?
  /// The last day on which a session was done, today's open one left out.
  var lastSessionDay: LocalDay?
  var references: [PainReference: PainScore]
  /// Rules that acted, holds and stop-sign rounds, by time: since the last round, since today's hold
  /// was made, and on the days to judge, whichever began first.
  var signs: [Event]
  /// The rule that holds the day, where one does.
  var holdingRule: ActedRule?
  /// The last rule that has to be spoken of on the day, where it is not the one that holds it.
  var lastRule: ActedRule?
  /// What was last done of each session that takes turns, the latest first.
  var lastSessions: [PastSession]
}

/// What a log holds of a runner until a day, whatever is prescribed.
struct RunnerRecord {
  var runner: Runner
  /// The runner's short number in the store.
  var number: Int
  var includesRehearsed: Bool
  /// The last day, up to the one that it is about, of which anything can be known: of a log from
  /// elsewhere the days after its latest bundle are unknown.
  var known: LocalDay
  var held: DaysHeld
  var openSession: OpenSession?
  /// The stop-sign rounds that were answered, by time.
  var rounds: [Event]
  /// The latest value of each measure, and score of each questionnaire, with its day.
  var measured: [MeasuredKey: (value: Double, day: LocalDay)]
  /// The last day on which each questionnaire was asked, whole or not.
  var answered: [Identifier: LocalDay]
  /// When the last sharp score was given, in milliseconds since 1970 in UTC.
  var lastSharp: Int64?
  /// Whether the morning's score was asked for today.
  var askedThisMorning: Bool
  var unreadNotes: [UnreadNote]
  /// Every phase that the therapist suggested, by time.
  var suggestions: [Event]
}
