import Programmes
import ProgressTracking

/// A runner as one row of the list, with what decides the row's place.
struct ReviewRow: Hashable {
  /// The place in what the screen was given.
  let index: Int
  let runner: ReviewedRunner
  /// What to look at, the most pressing first.
  let attention: [Attention]
  let pain: PainTrend?
  /// The last day on which anything was logged.
  let lastSeen: LocalDay?

  init(_ runner: ReviewedRunner, index: Int, today: LocalDay) {
    self.index = index
    self.runner = runner
    self.attention = runner.attention(today: today)
    self.pain = PainTrend(runner.recent.pain)
    self.lastSeen = runner.recent.lastSeen
  }

  /// How soon to look.
  var level: Int { attention.first?.level ?? 0 }

  /// The numbers that order rows of one level, the greater first.
  private var weight: [Int] {
    let days = attention.filter { $0.level == 4 }.compactMap { fact -> Int? in
      switch fact {
      case .stopSign(let day, _), .sharpPain(let day), .redRule(let day, _): day.number
      case .held(let hold): hold.from.number
      default: nil
      }
    }
    let silentSince = level == 1 ? -runner.recent.knownThrough.number : 0
    let scores = attention.compactMap { fact -> Int? in
      if case .pain(_, _, let score, _) = fact { return score.value }
      return nil
    }
    return [
      level, days.max() ?? 0, scores.max() ?? 0, runner.recent.sessions.missed, silentSince,
    ]
  }

  /// Returns whether this row comes before another: the worse first, then by name.
  func comes(before other: ReviewRow) -> Bool {
    let weight = weight
    let otherWeight = other.weight
    if weight != otherWeight { return otherWeight.lexicographicallyPrecedes(weight) }
    let (name, otherName) = (runner.recent.runner.name, other.runner.recent.runner.name)
    return name == otherName ? index < other.index : name < otherName
  }
}

/// The last pain score, and the one before it of the same moment.
struct PainTrend: Hashable {
  let day: LocalDay
  let moment: PainMoment
  let score: PainScore
  let earlier: PainScore?

  /// Finds the last score that was given; nothing where there is none.
  init?(_ points: [PainPoint]) {
    guard let last = points.last(where: { $0.record.score != nil }), let score = last.record.score
    else { return nil }
    self.day = last.day
    self.moment = last.record.moment
    self.score = score
    let before = points.last {
      $0.record.score != nil && $0.record.moment == last.record.moment
        && $0.record.region == last.record.region && $0.day < last.day
    }
    self.earlier = before?.record.score
  }

  /// The points from the earlier score to the last one; nothing without an earlier one.
  var change: Int? { earlier.map { score.value - $0.value } }
}

extension Progress {
  /// The last day on which anything was logged in the period.
  var lastSeen: LocalDay? {
    [
      days.last { $0.sets > 0 }?.day, pain.map(\.day).max(), measures.map(\.day).max(),
      incidents.map(\.day).max(), notes.map(\.day).max(),
    ].compactMap(\.self).max()
  }
}
