package import Programmes

extension Wording {
  /// Returns a side of the body in a word.
  package func side(_ side: BodySide) -> String {
    catalogue(side == .left ? DoseText.sideLeft : DoseText.sideRight)
  }

  /// Returns which leg works: `each side, affected (left) first`.
  ///
  /// - Parameters:
  ///   - side: The leg.
  ///   - order: In which order the sides take turns, where both do.
  ///   - affected: The affected side, where it is known.
  /// - Returns: The leg in words.
  package func side(
    _ side: WorkingSide, order: SideOrder = .eachSet, affected: BodySide? = nil
  ) -> String {
    switch side {
    case .both: return catalogue(DoseText.bothSides)
    case .one(let reference):
      return catalogue(DoseText.oneSide, name(reference, affected: affected))
    case .each(let first):
      let phrase: DoseText =
        switch order {
        case .eachSet: .eachSide
        case .allSets: .eachSideInOneGo
        case .eachRepetition: .eachSideByRepetition
        }
      return catalogue(phrase, name(first, affected: affected))
    }
  }

  /// Returns which leg carries.
  package func standing(_ leg: StandingLeg) -> String {
    switch leg {
    case .same: catalogue(DoseText.standingSame)
    case .other: catalogue(DoseText.standingOther)
    case .both: catalogue(DoseText.standingBoth)
    }
  }

  /// Returns a side that may be named by the affected one.
  ///
  /// - Parameters:
  ///   - reference: The side.
  ///   - affected: The affected side, where it is known.
  ///   - isBare: Whether a known side is named without the word that stands for it.
  /// - Returns: The side in words.
  func name(_ reference: SideReference, affected: BodySide?, isBare: Bool = false) -> String {
    let known = affected.map { side(reference.side(affected: $0)) }
    return switch (reference, known) {
    case (.left, _): catalogue(DoseText.sideLeft)
    case (.right, _): catalogue(DoseText.sideRight)
    case (_, let side?) where isBare: side
    case (.affected, let side?): catalogue(DoseText.sideAffectedKnown, side)
    case (.affected, nil): catalogue(DoseText.sideAffected)
    case (.other, let side?): catalogue(DoseText.sideOtherKnown, side)
    case (.other, nil): catalogue(DoseText.sideOther)
    }
  }
}
