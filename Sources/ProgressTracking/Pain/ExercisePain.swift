public import Programmes

/// Whether an exercise comes with more pain than the others.
///
/// It says what came together, not what caused it: exercises that are always done together cannot
/// be told apart.
public struct ExercisePain: Hashable, Sendable {
  /// The exercise.
  public var exercise: Identifier
  /// Its name in the latest revision.
  public var name: String
  /// The worst score during it against the mean of the others' in the same session.
  public var during: PainComparison?
  /// The worst score of the mornings after days with it against those after training without it.
  public var nextMorning: PainComparison?
}

/// Two groups of pain scores against each other.
public struct PainComparison: Hashable, Sendable {
  /// The fewest scores in each group of which anything is said: below it, chance decides.
  public static let leastCount = 10

  /// Scores with the exercise.
  public var with: Int
  /// Scores without it, or sessions to compare with.
  public var without: Int
  /// How much higher the mean score with it is, in points of 10.
  public var points: Double
  /// What the true difference lies within in 99 of 100 cases; nothing where a group has one score.
  ///
  /// Of a hundred exercises that make no difference one still lies outside.
  public var interval: ClosedRange<Double>?

  /// Whether there are scores enough to say anything.
  public var isEnough: Bool { min(with, without) >= Self.leastCount }

  /// Whether there are scores enough, and the difference is more than chance explains.
  public var isMore: Bool { isEnough && interval.map { $0.lowerBound > 0 } ?? false }

  /// Whether the difference is smaller than a change that means anything.
  public var isSmall: Bool { abs(points) < PainChange.smallestThatMatters }
}

extension PainComparison {
  /// Compares one group of scores with another.
  init?(_ with: [Double], against without: [Double]) {
    guard let one = MeanEstimate(with), let other = MeanEstimate(without) else { return nil }
    self.init(with: one.count, without: other.count, points: one.mean - other.mean)
    guard let variance = one.variance, let otherVariance = other.variance else { return }
    // The smaller group alone decides how wide it is: never too narrow.
    let error = (variance + otherVariance).squareRoot()
    widen(by: errorsOf99(freedom: min(one.count, other.count) - 1) * error)
  }

  /// Compares scores with what they are paired with.
  init?(differences: [Double]) {
    guard let mean = MeanEstimate(differences) else { return nil }
    self.init(with: mean.count, without: mean.count, points: mean.mean)
    guard let variance = mean.variance else { return }
    widen(by: errorsOf99(freedom: mean.count - 1) * variance.squareRoot())
  }

  private init(with: Int, without: Int, points: Double) {
    self.with = with
    self.without = without
    self.points = points
  }

  private mutating func widen(by half: Double) { interval = points - half...points + half }
}

extension Progress {
  /// Each exercise with how it compares to the others, in their order; those without any score to
  /// compare are left out.
  public var exercisePain: [ExercisePain] {
    var seen: Set<Identifier> = []
    let during = differencesDuring
    let mornings = worstByDay(pain.lazy.filter { $0.record.moment == .nextMorning })
    let trained = days.filter { $0.sets > 0 }.map(\.day)
    let doneOn = Dictionary(grouping: exercises, by: \.exercise)
      .mapValues { sides in Set(sides.flatMap(\.daysDone)) }
    return exercises.compactMap { exercise in
      let id = exercise.exercise
      guard seen.insert(id).inserted else { return nil }
      let result = ExercisePain(
        exercise: id, name: exercise.name,
        during: PainComparison(differences: during[id] ?? []),
        nextMorning: comparison(of: doneOn[id] ?? [], trained, mornings))
      return result.during == nil && result.nextMorning == nil ? nil : result
    }
  }

  /// By exercise and session, the worst score during it less the mean of the others'.
  private var differencesDuring: [Identifier: [Double]] {
    var worst: [UniqueID: [Identifier: Int]] = [:]
    for point in pain where point.record.moment == .during {
      guard let session = point.session, let exercise = point.record.exercise,
        let score = point.record.score?.value
      else { continue }
      worst[session, default: [:]][exercise] = max(worst[session]?[exercise] ?? 0, score)
    }
    var differences: [Identifier: [Double]] = [:]
    for scores in worst.values where scores.count > 1 {
      let sum = scores.values.reduce(0, +)
      for (exercise, score) in scores {
        let others = Double(sum - score) / Double(scores.count - 1)
        differences[exercise, default: []].append(Double(score) - others)
      }
    }
    return differences.mapValues { $0.sorted() }
  }

  /// Compares only within the days on which the exercise was in use: pain recedes over months, and
  /// an exercise of the first weeks would look bad for it.
  private func comparison(
    of done: Set<LocalDay>, _ trained: [LocalDay], _ mornings: [LocalDay: Int]
  ) -> PainComparison? {
    guard let first = done.min(), let last = done.max() else { return nil }
    var with: [Double] = []
    var without: [Double] = []
    for day in trained where first <= day && day <= last {
      guard let score = mornings[day + 1] else { continue }
      if done.contains(day) { with.append(Double(score)) } else { without.append(Double(score)) }
    }
    return PainComparison(with, against: without)
  }
}
