import Programmes
import ProgressTracking

/// The figures of pain, computed anew by plain loops.
enum NaivePain {
  static func median(_ numbers: [Double]) -> Double? {
    let sorted = numbers.sorted()
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The worst answered score of some, or nothing.
  static func worst(_ scores: [PainRecord]) -> Int? {
    var worst: Int?
    for score in scores {
      guard let value = score.score?.value else { continue }
      if value > worst ?? -1 { worst = value }
    }
    return worst
  }

  /// The changes within sessions in a region, and how many sessions miss one of the two.
  static func changes(
    _ sessions: [NaiveSession], region: String, from: PainMoment, to: PainMoment
  ) -> (changes: [Double], missing: Int) {
    var changes: [Double] = []
    var missing = 0
    for session in sessions {
      let first = session.scores.filter { $0.region == region && $0.moment == from }
      let last = session.scores.filter { $0.region == region && $0.moment == to }
      if first.isEmpty, last.isEmpty { continue }
      if let one = worst(first), let other = worst(last) {
        changes.append(Double(other - one))
      } else {
        missing += 1
      }
    }
    return (changes, missing)
  }

  /// The changes from the morning of a day of training to the next, in a region; the last day of the
  /// period has no next one.
  static func mornings(
    _ sessions: [NaiveSession], _ scores: [PainRecord], region: String?, before end: LocalDay
  ) -> (changes: [Int], missing: Int) {
    var changes: [Int] = []
    var missing = 0
    for day in Set(sessions.filter(\.isWorked).map(\.day)) where day < end {
      if let before = morning(day, scores, region), let after = morning(day + 1, scores, region) {
        changes.append(after - before)
      } else {
        missing += 1
      }
    }
    return (changes, missing)
  }

  static func morning(_ day: LocalDay, _ scores: [PainRecord], _ region: String?) -> Int? {
    worst(
      scores.filter {
        $0.moment == .nextMorning && $0.day == day && (region == nil || $0.region == region)
      })
  }

  /// For an exercise, how much higher it scored in each session than the mean of the others.
  static func during(_ sessions: [NaiveSession], _ exercise: Identifier) -> [Double] {
    var differences: [Double] = []
    for session in sessions {
      let asked = session.scores.filter { $0.moment == .during }
      var others: [Double] = []
      for other in Set(asked.compactMap(\.exercise)) where other != exercise {
        if let score = worst(asked.filter { $0.exercise == other }) { others.append(Double(score)) }
      }
      guard let own = worst(asked.filter { $0.exercise == exercise }), !others.isEmpty else {
        continue
      }
      differences.append(Double(own) - others.reduce(0, +) / Double(others.count))
    }
    return differences
  }

  /// The mornings after days of training with an exercise and without it, while it was in use.
  static func after(
    _ sessions: [NaiveSession], _ scores: [PainRecord], _ exercise: Identifier
  ) -> (with: [Double], without: [Double]) {
    var done: Set<LocalDay> = []
    var trained: Set<LocalDay> = []
    for session in sessions {
      for record in session.records where record.done > 0 {
        trained.insert(session.day)
        if record.planned.exercise == exercise { done.insert(session.day) }
      }
    }
    var with: [Double] = []
    var without: [Double] = []
    for day in trained where day >= done.min() ?? day + 1 && day <= done.max() ?? day - 1 {
      guard let score = morning(day + 1, scores, nil) else { continue }
      if done.contains(day) { with.append(Double(score)) } else { without.append(Double(score)) }
    }
    return (with, without)
  }
}
