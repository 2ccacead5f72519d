package import Programmes

/// When the therapist should look at a runner, as data.
///
/// A rule says that something is worth a look, and never what it means: a flag is no diagnosis.
public struct FlagRule: Hashable, Sendable, Identifiable {
  /// The identity, by which other programs may know it; it never changes its meaning.
  public var id: String
  /// How soon to look.
  public var level: FlagLevel
  /// What raises it.
  public var condition: FlagCondition

  /// Creates a rule.
  public init(_ id: String, _ level: FlagLevel, _ condition: FlagCondition) {
    self.id = id
    self.level = level
    self.condition = condition
  }

  /// How many days before the last known one the shipped rules look back on: three weeks, and what is
  /// left of the first of them.
  public static let daysLookedBackOn = 28

  /// The shipped rules, the most pressing first.
  ///
  /// Their limits are those of products that publish theirs: pain from 7, a rise by 2, or by 1 from 5
  /// on, function worse by 20 %, nothing for two days or for fourteen (Medbridge Pathways); pain from 7
  /// (Okta Health). The others are the house's own. A therapist may look by others.
  public static let shipped: [FlagRule] = [
    FlagRule("stop-sign", .critical, .stopSign(lastDays: 14)),
    FlagRule("waits-for-release", .critical, .waitsForRelease),
    FlagRule("sharp-pain", .critical, .sharpPain(lastDays: 14)),
    FlagRule("red-rule", .critical, .redRule(lastDays: 14)),
    FlagRule("pain-from-7", .critical, .painFrom(7, lastDays: 14)),
    FlagRule("function-20-worse", .critical, .functionWorse(percent: 20, lastDays: 14)),
    FlagRule("pain-rose-by-2", .high, .painRose(by: 2, from: 0, lastDays: 14)),
    FlagRule("stopped-for-pain-twice", .high, .stoppedForPain(inARow: 2)),
    FlagRule("mornings-rising", .high, .morningsRising(weeks: 2, leastMornings: 3)),
    FlagRule("missed-3", .high, .missed(inARow: 3)),
    FlagRule("nothing-logged-14", .high, .nothingLogged(days: 14)),
    FlagRule("silent-14", .high, .silent(days: 14)),
    FlagRule("pain-rose-from-5", .low, .painRose(by: 1, from: 5, lastDays: 14)),
    FlagRule("over-dose", .low, .overDose(days: 2, lastDays: 14)),
    FlagRule("entered-afterwards", .low, .enteredAfterwards(percent: 50, leastSets: 10)),
    FlagRule("nothing-logged-2", .low, .nothingLogged(days: 2)),
    FlagRule("silent-7", .low, .silent(days: 7)),
  ]

  /// Tells whether a pain score by itself is worth a look by the shipped rules.
  package static func isAlarming(_ score: PainScore) -> Bool {
    shipped.contains { rule in
      if case .painFrom(let least, _) = rule.condition { score.value >= least } else { false }
    }
  }
}

/// How soon to look.
public enum FlagLevel: String, CaseIterable, Hashable, Comparable, Sendable, Codable {
  /// When there is time.
  case low
  /// Soon.
  case high
  /// At once.
  case critical

  private var order: Int {
    switch self {
    case .low: 0
    case .high: 1
    case .critical: 2
    }
  }

  /// Tells whether one is less pressing than another.
  public static func < (left: FlagLevel, right: FlagLevel) -> Bool { left.order < right.order }
}

/// What raises a flag; days are counted back from the last one that the log knows of.
public enum FlagCondition: Hashable, Sendable {
  /// A stop sign was there.
  case stopSign(lastDays: Int)
  /// A hold lasts until someone releases it.
  case waitsForRelease
  /// Pain was sharp, or a joint gave way, locked or newly swelled.
  case sharpPain(lastDays: Int)
  /// A pain rule stopped something or told someone.
  case redRule(lastDays: Int)
  /// A score was at or above a number from 0 to 10.
  case painFrom(Int, lastDays: Int)
  /// The latest score of a region, moment and exercise is so many points above the one before, and
  /// at or above a number from 0 to 10.
  case painRose(by: Int, from: Int, lastDays: Int)
  /// The latest value of a measure or questionnaire, on a side that has one, is so many per cent of the
  /// one before worse than that, and by more than chance where that can be told. A measure of which
  /// the programme does not tell which way is better raises nothing.
  case functionWorse(percent: Int, lastDays: Int)
  /// The last sessions all ended before their end because of pain.
  case stoppedForPain(inARow: Int)
  /// The worst mornings' median rose from week to week, each with so many mornings answered at least.
  case morningsRising(weeks: Int, leastMornings: Int)
  /// So many sessions were missed with none done since.
  case missed(inARow: Int)
  /// On so many days more than 120 % of the dose was done, or something though nothing was due.
  case overDose(days: Int, lastDays: Int)
  /// So many per cent of the sets, and at least so many, were entered afterwards.
  case enteredAfterwards(percent: Int, leastSets: Int)
  /// For so many days and longer nothing was logged, though a session was missed in that time.
  case nothingLogged(days: Int)
  /// The log ends so many days ago or earlier: nothing was sent, and nothing is known.
  case silent(days: Int)
}

extension FlagRule: CustomStringConvertible {
  /// What raises it, in words.
  public var description: String {
    switch condition {
    case .stopSign(let days): "a stop sign in the last \(days) days"
    case .waitsForRelease: "a hold that waits to be released"
    case .sharpPain(let days): "sharp pain in the last \(days) days"
    case .redRule(let days):
      "a pain rule that stopped something or told someone in the last \(days) days"
    case .painFrom(let limit, let days): "pain from \(limit) of 10 in the last \(days) days"
    case .painRose(let points, let limit, let days):
      "pain from \(limit) of 10, risen by \(points) since the last score, in the last \(days) days"
    case .functionWorse(let percent, let days):
      "a measure \(percent) % worse than the time before, in the last \(days) days"
    case .stoppedForPain(let count): "\(count) sessions in a row that ended for pain"
    case .morningsRising(let weeks, let least):
      "a median of the mornings that rose \(weeks) weeks in a row, with \(least) answers a week"
    case .missed(let count): "\(count) sessions missed in a row"
    case .overDose(let count, let days):
      "\(count) days in the last \(days) above 120 % of the dose or with nothing due"
    case .enteredAfterwards(let percent, let least):
      "\(percent) % of the sets, and \(least) at least, entered afterwards"
    case .nothingLogged(let days):
      "nothing logged for \(days) days in which a session was missed"
    case .silent(let days): "nothing known of the last \(days) days"
    }
  }
}
