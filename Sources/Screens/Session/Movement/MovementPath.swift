package import Programmes
package import TerminalUI

/// The way of a repetition on the screen, stage by stage.
///
/// It is seen from behind, so that left is left, and forwards is up, as on a map. What is prescribed
/// decides: a diagonal, the leg that is loaded, the words of the stages, and at last their order.
package struct MovementPath: Hashable, Sendable {
  /// One leg for each stage, in order; at least one.
  package let legs: [Leg]

  /// What a stage covers of a way.
  package struct Leg: Hashable, Sendable {
    /// The way.
    package let way: Pacer.Path
    /// Where on the way the stage begins and ends, from 0 to 1.
    package let from, to: Double
    /// Whether the stage goes to the end of its way and comes back.
    package let returns: Bool
    /// Whether the stage is a hold, not a movement that goes along no way.
    package let isHeld: Bool

    /// Creates what a stage covers.
    init(
      way: Pacer.Path, from: Double, to: Double, returns: Bool = false, isHeld: Bool = false
    ) {
      self.way = way
      self.from = from
      self.to = to
      self.returns = returns
      self.isHeld = isHeld
    }

    /// Whether nothing moves.
    package var isStill: Bool { from == to && !returns }

    /// Returns the place on the way after a part of the stage, both from 0 to 1.
    package func place(after part: Double) -> Double {
      let part = part.isNaN ? 0 : min(max(part, 0), 1)
      guard returns else { return from + (to - from) * part }
      return 1 - abs(2 * part - 1)
    }
  }

  /// Lays out the stages of a repetition.
  ///
  /// - Parameters:
  ///   - stages: The stages; without any there is no path.
  ///   - diagonal: The direction of a diagonal that the exercise trains.
  ///   - side: The leg that works, nothing for both.
  ///   - loaded: The leg that a shift of weight loads, nothing for both.
  package init?(
    _ stages: [Stage], diagonal: LegDiagonal? = nil, side: BodySide?, loaded: BodySide? = nil
  ) {
    guard !stages.isEmpty else { return nil }
    let plan = StagePlan(stages, side: side, loaded: loaded)
    let base = diagonal.map { Self.way(of: $0, side) } ?? plan.way
    let targets = plan.targets(on: base)
    guard targets.contains(where: { $0 != nil }) else {
      legs = stages.map { _ in Leg(way: base, from: 0, to: 0, isHeld: true) }
      return
    }
    var place = Self.start(targets)
    var way = base
    let isAlone = stages.count == 1
    legs = stages.indices.map { index in
      if let direction = stages[index].pattern {
        // A direction of its own is a way of its own, from its beginning to its end.
        way = Self.way(of: direction, side)
        place = 1
        return Leg(way: way, from: 0, to: 1)
      }
      guard !isAlone else { return Leg(way: way, from: 0, to: 0, returns: true) }
      let from = place
      place = targets[index] ?? from
      return Leg(way: way, from: from, to: place, isHeld: !plan.moves(index))
    }
  }

  /// Where a repetition begins: where the one before it ended, unless nothing would move then.
  private static func start(_ targets: [Double?]) -> Double {
    let known = targets.compactMap { $0 }
    guard let first = known.first, let last = known.last else { return 0 }
    guard first == last else { return last }
    return first == 0 ? 1 : 0
  }

  /// The way of a diagonal's direction: flexion rises, abduction goes to the side of the leg.
  private static func way(of diagonal: LegDiagonal, _ side: BodySide?) -> Pacer.Path {
    let isToRight = diagonal.opens == (side != .left)
    switch (diagonal.rises, isToRight) {
    case (true, true): return .upRight
    case (true, false): return .upLeft
    case (false, true): return .downRight
    case (false, false): return .downLeft
    }
  }
}
