import PlainText
import Programmes
import TerminalUI

/// The way of an exercise's movement for one leg, with its start and its end.
struct MovementSketch: Hashable {
  /// The leg that works; nothing where both do, or where it makes no difference.
  let side: BodySide?
  /// The way that is drawn.
  let way: Pacer.Path
  /// The direction of a diagonal that leads to the end of the way.
  let diagonal: Pattern?
  /// Whether the weight goes from one leg to the other.
  let isShift: Bool
  /// Whether the movement begins where the way ends.
  let isReversed: Bool
  /// What the part is called that leads to the end.
  let end: String

  /// Draws what is moved in an exercise, for each leg that works and each way that it goes.
  ///
  /// - Parameters:
  ///   - item: The exercise; of its ladder the first step that moves.
  ///   - affected: The affected side; without it an exercise of one leg is drawn for both.
  /// - Returns: The ways; none where nothing moves by stages, or all of it stays.
  static func sketches(of item: PhaseItem, affected: BodySide?) -> [MovementSketch] {
    let steps = [item.exercise] + (item.ladder?.steps.map(\.exercise) ?? [])
    return steps.lazy.map { sketches(of: $0, affected: affected) }.first { !$0.isEmpty } ?? []
  }

  private static func sketches(of exercise: Exercise, affected: BodySide?) -> [MovementSketch] {
    let stages = exercise.dose.sets.lazy.compactMap { set -> [Stage]? in
      if case .paced(_, let stages) = set.work, !stages.isEmpty { stages } else { nil }
    }.first
    guard let stages else { return [] }
    var sketches: [MovementSketch] = []
    for side in sides(of: exercise.side, affected: affected) {
      for sketch in self.sketches(of: exercise, stages, side) {
        let isThere = sketches.contains { $0.isLike(sketch) }
        if !isThere { sketches.append(sketch) }
      }
    }
    return sketches.map { sketches.count == 1 ? $0.withoutSideUnlessNeeded : $0 }
  }

  private static func sides(of side: WorkingSide, affected: BodySide?) -> [BodySide?] {
    if case .one(let reference) = side, affected == nil, [.affected, .other].contains(reference) {
      return [.left, .right]
    }
    return side.order(affected: affected)
  }

  private static func sketches(
    of exercise: Exercise, _ stages: [Stage], _ side: BodySide?
  ) -> [MovementSketch] {
    let loaded = exercise.standOn == .other ? side?.other : side
    let diagonal = exercise.pattern?.name
    guard let path = MovementPath(stages, diagonal: diagonal, side: side, loaded: loaded)
    else { return [] }
    var seen: Set<Pacer.Path> = []
    return path.legs.indices.compactMap { index in
      let leg = path.legs[index]
      guard !leg.isStill, seen.insert(leg.way).inserted else { return nil }
      let isReversed = !leg.returns && leg.from > 0.5
      let goal = isReversed ? 0.0 : 1
      let last = path.legs.indices.first {
        path.legs[$0].way == leg.way && (path.legs[$0].returns || path.legs[$0].to == goal)
          && !path.legs[$0].isHeld
      }
      return MovementSketch(
        side: side, way: leg.way,
        diagonal: exercise.pattern.map { $0.towards(stages[index].pattern ?? $0.name) },
        isShift: leg.way.isAcross
          && StageMeaning.meanings(of: stages[index].name).contains(.shift),
        isReversed: isReversed, end: stages[last ?? index].name)
    }
  }

  /// Whether it looks the same, whichever leg works.
  private func isLike(_ other: MovementSketch) -> Bool {
    self == other || diagonal == nil && way == other.way && !way.isAcross && end == other.end
  }

  private var withoutSideUnlessNeeded: MovementSketch {
    way.isAcross || diagonal != nil
      ? self
      : MovementSketch(
        side: nil, way: way, diagonal: diagonal, isShift: isShift, isReversed: isReversed, end: end)
  }
}

extension MovementSketch {
  /// What it is a picture of: `Left leg, seen from behind`.
  func caption(_ wording: Wording) -> String {
    switch side {
    case .left: wording.catalogue(HandoutText.leftLeg)
    case .right: wording.catalogue(HandoutText.rightLeg)
    case nil: wording.catalogue(isSeenFromBehind ? HandoutText.fromBehind : .movement)
    }
  }

  /// Returns the name of its end, at most so wide.
  func name(clippedTo columns: Int) -> String { clipped(cleaned(end), to: columns) }

  /// Whether left and right matter to it.
  var isSeenFromBehind: Bool { way.isToRight != nil }

  /// Whether it goes from side to side and nowhere else.
  var isAcross: Bool { way.isAcross }

  /// Where it starts and ends, from the upper left corner of its way (0, 0) to the lower right (1, 1).
  var ends: (start: (across: Double, down: Double), end: (across: Double, down: Double)) {
    func place(_ part: Double) -> (across: Double, down: Double) {
      (
        way.isToRight.map { $0 ? part : 1 - part } ?? 0.5,
        way.rises.map { $0 ? 1 - part : part } ?? 0.5
      )
    }
    return isReversed ? (place(1), place(0)) : (place(0), place(1))
  }
}

extension Pattern {
  /// Returns the pattern with another direction of the leg's diagonals as its end.
  fileprivate func towards(_ direction: LegDiagonal) -> Pattern {
    func components(_ joint: Joint) -> [JointMovement] {
      self.components(of: joint, towards: direction)
    }
    return Pattern(
      name: direction, pelvis: components(.pelvis), hip: components(.hip),
      knee: components(.knee), ankle: components(.ankle), toes: components(.toes))
  }
}
