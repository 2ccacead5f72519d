/// One side of the body.
public enum BodySide: String, CaseIterable, Hashable, Sendable, Codable {
  case left
  case right

  /// The other side.
  public var other: BodySide { self == .left ? .right : .left }
}

/// The side that hurts, as a programme states it.
public enum AffectedSide: Hashable, Sendable {
  /// The programme says which.
  case known(BodySide)
  /// Whoever follows the programme says which.
  case asked
  /// No side: the programme names none.
  case none
}

/// The leg that works in an exercise, before the affected side is known.
public enum WorkingSide: Hashable, Sendable {
  /// Both legs at once, or no leg in particular.
  case both
  /// One leg only.
  case one(SideReference)
  /// Each leg in turn, in every set.
  case each(first: SideReference)

  /// Returns the sides in the order in which they work, nothing standing for both at once.
  ///
  /// Without an affected side the left stands in for it.
  public func order(affected: BodySide?) -> [BodySide?] {
    switch self {
    case .both: return [nil]
    case .one(let side): return [side.side(affected: affected)]
    case .each(let first):
      let side = first.side(affected: affected)
      return [side, side.other]
    }
  }
}

/// A side, named for itself or by the affected one.
public enum SideReference: String, CaseIterable, Hashable, Sendable {
  case left
  case right
  case affected
  case other

  /// Returns the side that is meant; without an affected side the left stands in for it.
  public func side(affected: BodySide?) -> BodySide {
    switch self {
    case .left: .left
    case .right: .right
    case .affected: affected ?? .left
    case .other: (affected ?? .left).other
    }
  }
}

/// The leg that carries, seen from the one that works.
public enum StandingLeg: String, CaseIterable, Hashable, Sendable {
  case same
  case other
  case both
}

/// In which order the sides take turns, where each leg works.
public enum SideOrder: String, CaseIterable, Hashable, Sendable {
  /// One set on one side, the same set on the other.
  case eachSet = "each set"
  /// Every set on one side, then every set on the other.
  case allSets = "all sets"
  /// One repetition on one side, one on the other; a set has its repetitions on either side.
  case eachRepetition = "each rep"
}
