import Coaching
import Programmes
import ProgressTracking

/// What is new of an exercise since it was last planned.
enum SinceLastTime: Hashable {
  /// It was in no session of this phase before.
  case isNew
  /// It stands at a harder level than before.
  case up(Identifier)
  /// It stands at an easier level than before.
  case down(Identifier)
  /// More or less of it, or something else, with the sets that were planned before.
  case dose([PlannedSet])

  /// Compares an exercise with the sessions that are looked back on, the latest first.
  ///
  /// - Returns: What is new; nothing where all is as before, or this is the phase's first session.
  init?(_ planned: PlannedExercise, after sessions: [PastSession], in phase: Identifier) {
    let earlier = sessions.filter { $0.start.phase == phase }.map(\.start.planned)
    guard !earlier.isEmpty else { return nil }
    let id = planned.id
    guard let before = earlier.first(where: { $0.contains { $0.exercise == id } }) else {
      self = .isNew
      return
    }
    let old = before.filter { $0.exercise == id }
    let new = planned.blocks.map(\.planned)
    if let from = old.first?.level, let to = new.first?.level, from != to {
      let ladder = planned.exercise.levels.map(\.id)
      let places = (ladder.firstIndex(of: from), ladder.firstIndex(of: to))
      if case (let from?, let to?) = places, from > to {
        self = .down(ladder[to])
      } else {
        self = .up(to)
      }
      return
    }
    let isSame = old.count == new.count && zip(old, new).allSatisfy { $0.amount == $1.amount }
    if isSame { return nil }
    self = .dose(old)
  }
}

extension Wording {
  /// Returns what is new of an exercise, in a word or two.
  func sinceLastTime(_ change: SinceLastTime) -> String {
    switch change {
    case .isNew: catalogue(TodayText.newExercise)
    case .up(let level): catalogue(TodayText.levelUp, level.text)
    case .down(let level): catalogue(TodayText.levelDown, level.text)
    case .dose(let sets): catalogue(TodayText.lastTime, amount(of: sets))
    }
  }

  /// Returns sets as short as they can be said: `2 × 10, left`, `3 × 30 s, each side`.
  func amount(of sets: [PlannedSet]) -> String {
    let sides = Set(sets.map(\.side))
    let oneSide = sets.filter { $0.side == sets.first?.side }
    let amounts = oneSide.map(short)
    let count = oneSide.count
    let text =
      Set(amounts).count == 1 && count > 0
      ? catalogue(TodayText.timesAmount, String(count), amounts[0]) : series(amounts)
    if sides.count > 1 {
      return catalogue(DueText.measureSide, text, catalogue(TodayText.eachSide))
    }
    return sides.first?.map { catalogue(DueText.measureSide, text, side($0)) } ?? text
  }

  private func short(_ set: PlannedSet) -> String {
    func amount(_ value: Double) -> String {
      set.amount.unit == .repetitions
        ? number(value) : self.amount(SetAmount(value, set.amount.unit))
    }
    let least = amount(set.amount.value)
    return switch set.reach {
    case .exact: least
    case .upTo(let most): catalogue(TodayText.upToAmount, least, amount(most))
    case .open: catalogue(TodayText.openAmount, least)
    }
  }
}
