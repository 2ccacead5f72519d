import Programmes
import ProgressTracking

extension SessionPlayer {
  /// Goes back to the start of the set, or to the set before while this one has not begun; what would
  /// be lost by it is asked about first.
  mutating func askToGoBack(at now: Duration) -> [PlayerAction] {
    guard activity == .working else { return [] }
    let before = setBefore?.record
    guard before != nil || isUnderWay(at: now) else { return goBack(at: now) }
    questions.append(Question(.repeating(before), isVoluntary: true))
    return []
  }

  /// Starts the set again, or takes the set before back and starts that.
  mutating func goBack(at now: Duration) -> [PlayerAction] {
    guard let (place, last) = setBefore else {
      startBlock(at: now)
      return []
    }
    finished.removeLast()
    position = Position(exercise: place.exercise, block: place.block)
    startBlock(at: now)
    return [.retract(.setFinished(last)), .remark(.repeated(last))]
  }

  /// The set before the one at the position, while that has not begun.
  ///
  /// A set from before the exercise was eased is not done again, nor one of another exercise unless
  /// both take turns.
  private var setBefore: (place: SessionPlan.Place, record: SetRecord)? {
    guard let block, position.segment < block.workStart, let last = finished.last,
      let before = placeBefore, PlaceKey(last.planned) == PlaceKey(plan[before].planned),
      plan[before].easedTo == plan.exercises[before.exercise].easedTo
    else { return nil }
    return (before, last)
  }

  /// The place before the one at the position, in the same exercise or circuit.
  private var placeBefore: SessionPlan.Place? {
    let order = plan.order
    guard let index = order.firstIndex(of: place), index > 0,
      plan.circuit(of: place.exercise).contains(order[index - 1].exercise)
    else { return nil }
    return order[index - 1]
  }
}
