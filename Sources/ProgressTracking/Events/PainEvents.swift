public import Programmes

/// An answer to the question how much it hurts.
public struct PainRecord: Hashable, Sendable, Codable {
  /// The moment that was asked about.
  public var moment: PainMoment
  /// The region, in words: `left knee`.
  public var region: String
  /// The score, or nothing where it was asked and not answered.
  public var score: PainScore?
  /// Whether it is sharp, or the joint gave way, locked or newly swelled.
  public var isSharp: Bool
  /// The exercise it is about.
  public var exercise: Identifier?
  /// The day it is about; of a next morning's score that morning, which is the day after its session.
  public var day: LocalDay
  /// Whether it was given from memory: a morning's score after noon.
  public var isRecalled: Bool

  /// Creates a record.
  public init(
    moment: PainMoment, region: String, score: PainScore?, isSharp: Bool = false,
    exercise: Identifier? = nil, day: LocalDay, isRecalled: Bool = false
  ) {
    self.moment = moment
    self.region = region
    self.score = score
    self.isSharp = isSharp
    self.exercise = exercise
    self.day = day
    self.isRecalled = isRecalled
  }
}

/// A pain rule that acted, in the words of a programme file.
public struct RuleRecord: Hashable, Sendable, Codable {
  /// The moment of the score.
  public var moment: PainMoment
  /// The scores it is about: `from 6`.
  public var rule: String
  /// Whose rule it is.
  public var owner: PainRuleOwner
  /// What it did: `stop exercise`.
  public var actions: [String]
  /// The exercise it was about.
  public var exercise: Identifier?
  /// Whether the contact is to be told.
  public var tells: Bool
  /// Whether the score is no step forward.
  public var blocksAdvance: Bool

  /// Creates a record.
  public init(
    moment: PainMoment, rule: String, owner: PainRuleOwner, actions: [String],
    exercise: Identifier? = nil, tells: Bool = false, blocksAdvance: Bool = false
  ) {
    self.moment = moment
    self.rule = rule
    self.owner = owner
    self.actions = actions
    self.exercise = exercise
    self.tells = tells
    self.blocksAdvance = blocksAdvance
  }
}

extension RuleRecord {
  /// Creates the record of what the rules said to a score.
  public init(_ verdict: PainVerdict, at moment: PainMoment, exercise: Identifier? = nil) {
    let rule = verdict.rule
    self.init(
      moment: moment, rule: rule.threshold.code, owner: verdict.owner,
      actions: rule.actions.map(\.code), exercise: exercise, tells: rule.actions.contains(.tell),
      blocksAdvance: rule.blocksAdvance)
  }

  /// Whether the score was red: something stopped, or someone was to be told.
  public var isRed: Bool {
    let mild: [PainAction] = [.ease, .repeatStep, .stepDown]
    let mildCodes = mild.map(\.code)
    return tells || owner == .anySharpPain || !actions.allSatisfy(mildCodes.contains)
  }
}

/// Days on which what is due is held.
public struct Hold: Hashable, Sendable, Codable {
  /// The first day.
  public var from: LocalDay
  /// The last day, or nothing for a hold that lasts until it is released.
  public var through: LocalDay?
  /// Why, in words.
  public var reason: String
  /// What made it.
  public var cause: HoldCause

  /// Creates a hold.
  public init(from: LocalDay, through: LocalDay?, reason: String, cause: HoldCause) {
    self.from = from
    self.through = through
    self.reason = reason
    self.cause = cause
  }
}

/// What made a hold.
public enum HoldCause: String, CaseIterable, Hashable, Sendable, Codable {
  /// A pain rule of the programme.
  case rule
  /// A stop sign that was there.
  case stopSign = "stop sign"
  /// The therapist's word.
  case therapist
}

/// The end of a hold.
public struct Release: Hashable, Sendable, Codable {
  /// Who cleared it, in the words of whoever recorded it.
  public var clearedBy: String
  /// Who recorded it.
  public var recordedBy: Decider

  /// Creates a release.
  public init(clearedBy: String, recordedBy: Decider) {
    self.clearedBy = clearedBy
    self.recordedBy = recordedBy
  }
}

/// Days off: from, until and why.
public struct DaysOff: Hashable, Sendable, Codable {
  /// The first day.
  public var from: LocalDay
  /// The last day.
  public var through: LocalDay
  /// Why, in words.
  public var reason: String

  /// Creates days off.
  public init(from: LocalDay, through: LocalDay, reason: String) {
    self.from = from
    self.through = through
    self.reason = reason
  }
}
