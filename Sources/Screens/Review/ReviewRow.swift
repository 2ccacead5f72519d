import PlainText
import Programmes
import ProgressTracking

/// A runner as one row of the list, with what decides the row's place.
struct ReviewRow: Hashable {
  /// The number of days over which sessions are counted, today among them.
  static let days = 14

  /// The runner.
  let runner: ReviewedRunner
  /// The sessions of the last days.
  let sessions: SessionTally
  /// The last pain score beside the one before; nothing where none was given.
  let pain: PainTrend?
  /// Whether the log ends before the last days, so that nothing is known of their sessions.
  let isUnknown: Bool
  /// The last day on which anything was logged.
  let lastSeen: LocalDay?
  /// Whether all there is to look at was set aside.
  let isSetAside: Bool
  /// What was not there when it was last looked at; nothing of one that never was.
  let fresh: [RaisedFlag]
  /// What the runner wrote since it was last looked at, or what came in since; nothing of one that never
  /// was.
  let freshNotes: [WrittenNote]

  init(_ runner: ReviewedRunner, today: LocalDay) {
    self.runner = runner
    sessions = runner.recent.sessions(on: (today - (Self.days - 1))...today)
    isUnknown = runner.recent.knownThrough < today && sessions.due == 0
    pain = PainTrend(runner.recent.pain)
    lastSeen = runner.recent.lastEntry
    let aside = runner.reviews.last { $0.record.outcome == .setAside }?.record.flags
    isSetAside =
      !runner.flags.isEmpty
      && runner.flags.allSatisfy { aside?.contains($0.occasion) ?? false }
    let look = Self.lastLook(of: runner)
    fresh =
      look.map { look in
        runner.flags.filter { !look.record.flags.contains($0.occasion) }
      } ?? []
    freshNotes =
      look.map { look in
        let known = look.record.knownThrough
        let hasMoreDays = runner.recent.knownThrough > known
        return runner.notes.filter { $0.id > look.id || hasMoreDays && $0.day >= known }
      } ?? []
  }

  /// Whether there is anything that was not there when it was last looked at.
  var hasNews: Bool { !fresh.isEmpty && !isSetAside || !freshNotes.isEmpty }

  /// The runner's identity.
  var id: UniqueID { runner.runner.id }

  /// What there is to look at, the most pressing first.
  var flags: [RaisedFlag] { runner.flags }

  /// The last look.
  var lastLook: DatedReview? { Self.lastLook(of: runner) }

  /// Answers to the runner are no looks: they do not say what was seen.
  private static func lastLook(of runner: ReviewedRunner) -> DatedReview? {
    runner.reviews.last { $0.record.outcome != .carryOn }
  }

  /// How soon to look, the higher the sooner; 0 where there is nothing, or it was set aside, and less
  /// where that is not known yet.
  var level: Int {
    if !runner.isRead { return -1 }
    if runner.problem != nil { return 2 }
    guard !isSetAside, let level = flags.first?.rule.level else { return 0 }
    return switch level {
    case .critical: 3
    case .high: 2
    case .low: 1
    }
  }

  /// Whether the log ends too long ago.
  var isSilent: Bool {
    flags.contains { if case .silent = $0.finding { true } else { false } }
  }
}

/// The worst region's last pain score, and the one before it of the same region and moment.
struct PainTrend: Hashable {
  /// The moment of both scores.
  let moment: PainMoment
  /// The last score.
  let score: PainScore
  /// The one before it; nothing where it is the first.
  let earlier: PainScore?

  /// Finds the last score that was given; nothing where there is none.
  init?(_ points: [PainPoint]) {
    let scored = points.filter { $0.record.score != nil }
    guard let last = scored.last else { return nil }
    let together = scored.filter { $0.day == last.day && $0.record.moment == last.record.moment }
    guard let score = together.compactMap(\.record.score).max(),
      let worst = together.last(where: { $0.record.score == score })
    else { return nil }
    self.moment = worst.record.moment
    self.score = score
    let before = scored.last {
      $0.record.moment == worst.record.moment && $0.record.region == worst.record.region
        && $0.day < worst.day
    }
    self.earlier = before?.record.score
  }

  /// The points from the earlier score to the last one; nothing without an earlier one.
  var change: Int? { earlier.map { score.value - $0.value } }
}
