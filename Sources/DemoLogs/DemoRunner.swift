/// The habits and the pain of a runner who is made up, as they change from day to day.
struct DemoRunner {
  /// The share of the sessions that are due which this runner does in an ordinary week, in per cent.
  let diligence: Double
  /// The share of the mornings that are answered, in per cent.
  let mornings: Double
  /// The share of its distance to an easy knee that pain recedes by in a day.
  private let recovery: Double
  /// How strongly pain follows what was done.
  private let sensitivity: Double
  /// The pain of the day, 0 to 10 and between whole numbers.
  private(set) var pain: Double
  /// What was done on the day, 1 being a whole session.
  private var load = 0.0
  /// What a day has brought lately, on average.
  private var usualLoad = 0.3
  /// What kind of week it is.
  private(set) var week = DemoWeek.ordinary

  /// Makes a runner up.
  init(using generator: inout SeededGenerator) {
    diligence = .random(in: 55...96, using: &generator)
    mornings = .random(in: 45...95, using: &generator)
    pain = .random(in: 2.5...5.5, using: &generator)
    recovery = .random(in: 0.004...0.02, using: &generator)
    sensitivity = .random(in: 0.1...0.4, using: &generator)
  }

  /// The share of the sessions that are due which are done this week, in per cent.
  var willingness: Double {
    switch week {
    case .ordinary: diligence
    case .good: min(99, diligence + 15)
    case .bad: diligence * 0.45
    case .away: 0
    }
  }

  /// Begins a week.
  mutating func beginWeek(using generator: inout SeededGenerator) {
    switch Int.random(in: 0..<100, using: &generator) {
    case ..<68: week = .ordinary
    case ..<83: week = .good
    case ..<97: week = .bad
    default: week = .away
    }
    if week == .bad { pain += .random(in: 0...1.5, using: &generator) }
  }

  /// Sleeps: pain follows a day that brought more than usual, and recedes on the whole.
  mutating func sleep(using generator: inout SeededGenerator) {
    pain += sensitivity * (load - usualLoad) + generator.noise(0.3) + (0.8 - pain) * recovery
    pain = min(9, max(0, pain))
    usualLoad += (load - usualLoad) / 14
    load = 0
  }

  /// Trains: so much of a session.
  mutating func train(_ share: Double) { load += share }

  /// Returns a score for the pain of the day, more or less of it.
  func score(_ more: Double = 0, using generator: inout SeededGenerator) -> Int {
    let value = pain + more + generator.noise(0.4)
    return min(10, max(0, Int(value.rounded())))
  }
}

/// What kind of week it is.
enum DemoWeek {
  case ordinary
  case good
  case bad
  /// A week off, said beforehand.
  case away
}
