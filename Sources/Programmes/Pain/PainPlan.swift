/// What is asked about pain, and what follows from the answers.
public struct PainPlan: Hashable, Sendable {
  /// The regions that are asked about; the worst of them counts.
  public var regions: [PainRegion]
  /// The moments at which it is asked.
  public var moments: [PainMoment]
  /// What follows from which score.
  public var rules: [PainRule]
  /// Whether the rules are the shipped ones because the file states none.
  public var rulesAreDefault: Bool

  /// Creates a plan.
  public init(
    regions: [PainRegion], moments: [PainMoment], rules: [PainRule], rulesAreDefault: Bool = false
  ) {
    self.regions = regions
    self.moments = moments
    self.rules = rules
    self.rulesAreDefault = rulesAreDefault
  }
}

extension PainPlan {
  /// Tells whether what is asked can set a rule off; a score that is logged by hand still can.
  ///
  /// That it hurts can be said at any time during an exercise, asked or not.
  public func asks(for rule: PainRule) -> Bool {
    guard rule.moment == .during || moments.contains(rule.moment) else { return false }
    guard case .over(let reference, _) = rule.threshold else { return true }
    return moments.contains(reference == .before ? .before : .nextMorning)
  }
}

/// A part of the body that can hurt.
public struct PainRegion: Hashable, Sendable {
  /// The side, where it has one.
  public var side: SideReference?
  /// The part, in words: `knee`.
  public var part: String

  /// Creates a region.
  public init(side: SideReference? = nil, part: String) {
    self.side = side
    self.part = part
  }

  /// Returns the region in words, the affected side named: `left knee`.
  public func name(affected: BodySide?) -> String {
    guard let side else { return part }
    return "\(side.side(affected: affected).rawValue) \(part)"
  }
}

/// When a pain score is taken.
public enum PainMoment: String, CaseIterable, Hashable, Sendable, Codable {
  case before
  case during
  case after
  case hourAfter = "an hour after"
  case nextMorning = "next morning"
}

/// A number on the scale from 0, no pain, to 10, the worst pain imaginable (NPRS).
public struct PainScore: Hashable, Comparable, Sendable, Codable {
  /// The number, 0 to 10.
  public let value: Int

  /// Creates a score, or nothing outside 0 to 10.
  public init?(_ value: Int) {
    guard (0...10).contains(value) else { return nil }
    self.value = value
  }

  /// Reads the number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let value = try container.decode(Int.self)
    guard let score = PainScore(value) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a pain score is 0 to 10, not \(value)")
    }
    self = score
  }

  /// Writes the number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }

  /// Tells whether one score is milder than another.
  public static func < (left: PainScore, right: PainScore) -> Bool { left.value < right.value }
}
