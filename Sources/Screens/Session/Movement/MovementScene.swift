import Coaching
import Programmes
import ProgressTracking
import TerminalUI

/// The movement of a session at an instant: where on its way it is, and what the joints do.
struct MovementScene: Hashable {
  /// The way.
  let way: Pacer.Path
  /// How far along the way, from 0 to 1.
  let place: Double
  /// Whether nothing is to move: a hold, or not yet.
  let isStill: Bool
  /// Whether the place changes as time passes.
  let isMoving: Bool
  /// The ends of the stages, by their names.
  let marks: [Pacer.Mark]
  /// The joints that a pattern names, with what they do.
  let joints: [Chain.Link]

  /// Finds the movement of the set that is played; nothing where it has no stages.
  ///
  /// - Parameters:
  ///   - player: The session.
  ///   - wording: The words for the joints.
  ///   - isReduced: Whether the block is to jump to the end of each stage instead of moving there.
  ///   - now: The instant.
  init?(_ player: SessionPlayer, _ wording: Wording, isReduced: Bool, at now: Duration) {
    guard let block = player.block, let segment = player.segment,
      let exercise = player.exercise?.exercise,
      case .paced(_, let stages) = block.prescribed.work
    else { return nil }
    let side = Self.workingSide(block, player.scheduled ?? segment)
    let loaded = exercise.standOn == .other ? side?.other : side
    guard
      let path = MovementPath(
        stages, diagonal: exercise.pattern?.name, side: side, loaded: loaded)
    else { return nil }
    let index =
      player.isCountingIn
      ? nil : Self.stage(of: player.position.segment, in: block, count: stages.count)
    let leg = path.legs[index ?? 0]
    way = leg.way
    isStill = index == nil || leg.isHeld
    isMoving = index != nil && !leg.isStill && !isReduced
    let length = segment.length ?? .zero
    let part = length > .zero ? player.elapsed(at: now) / length : 1
    place =
      index == nil
      ? leg.from
      : isReduced
        ? leg.place(after: leg.returns ? 0.5 : 1)
        : leg.place(after: part)
    marks = Self.marks(path, stages, current: index)
    joints = Self.joints(exercise.pattern, stages, path, at: index ?? 0, wording)
  }

  /// The leg that works, whichever leg does the stage.
  private static func workingSide(_ block: SetBlock, _ segment: Segment) -> BodySide? {
    if let side = block.planned.side { return side }
    if case .stage(_, otherLeg: true) = segment.kind { return segment.side?.other }
    if let side = segment.side { return side }
    let first = block.segments.dropFirst(block.workStart).first
    return first == segment ? nil : first.flatMap { workingSide(block, $0) }
  }

  /// The stage that a segment is, by its index in a repetition; nothing where it is none.
  private static func stage(of segment: Int, in block: SetBlock, count: Int) -> Int? {
    guard case .stage = block.segments[segment].kind else { return nil }
    let before = block.segments.prefix(segment).count {
      if case .stage = $0.kind { true } else { false }
    }
    return before % count
  }

  /// The places where stages of the way end, each with the name of the first that goes there; where a
  /// movement goes along no way, the place at which it is done has its name meanwhile.
  private static func marks(_ path: MovementPath, _ stages: [Stage], current: Int?) -> [Pacer.Mark]
  {
    let way = path.legs[current ?? 0].way
    let inPlace = current.flatMap { path.legs[$0].isStill && !path.legs[$0].isHeld ? $0 : nil }
    var marks: [Pacer.Mark] = []
    for (index, leg) in path.legs.enumerated() where leg.way == way && !leg.isStill {
      let place = leg.returns ? 1 : leg.to
      if !marks.contains(where: { $0.place == place }) {
        let isCurrent = current.map { path.legs[$0].to == place || index == $0 } ?? false
        let named = inPlace.flatMap { path.legs[$0].to == place ? $0 : nil } ?? index
        marks.append(Pacer.Mark(place, stages[named].name, isCurrent: isCurrent))
      }
    }
    return marks
  }

  /// What the joints do in a stage: what the pattern says of its direction.
  private static func joints(
    _ pattern: Pattern?, _ stages: [Stage], _ path: MovementPath, at index: Int,
    _ wording: Wording
  ) -> [Chain.Link] {
    guard let pattern else { return [] }
    let leg = path.legs[index]
    let own = stages.prefix(index + 1).last { $0.pattern != nil }?.pattern
    let end = own ?? pattern.name
    let isBack = leg.to < leg.from || leg.isStill && leg.to == 0 && index > 0
    let direction = isBack ? end.antagonist : end
    return Joint.allCases.compactMap { joint in
      let movements = pattern.components(of: joint, towards: direction)
      guard !movements.isEmpty else { return nil }
      return Chain.Link(wording.joint(joint), wording.movements(movements))
    }
  }
}
