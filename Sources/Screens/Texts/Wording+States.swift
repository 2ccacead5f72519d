import Programmes
package import ProgressTracking

extension Wording {
  /// Returns a condition with what the log says to it: both numbers, or what is missing.
  package func state(_ state: CriterionState) -> String {
    switch state.kind {
    case .days(let spent, let required):
      catalogue(RuleText.stateDays, String(spent), String(required))
    case .sessionsDone(let done, let required):
      catalogue(RuleText.stateSessions, String(done), String(required))
    case .pain(let moment, let worst, let limit, let baseline, let window):
      pain(moment, worst: worst, limit, baseline: baseline, window)
    case .adherence(let done, let due, let percent, let days):
      due == 0
        ? catalogue(
          RuleText.stateAdherenceNothing, catalogue.count(days, RuleText.lastDays),
          String(percent))
        : catalogue(
          RuleText.stateAdherence, String(done), String(due),
          catalogue.count(days, RuleText.lastDays), String(percent))
    case .measure(let measure): measured(measure)
    }
  }

  private func pain(
    _ moment: PainMoment, worst: PainScore?, _ limit: PainLimit, baseline: PainScore?,
    _ window: CriterionWindow
  ) -> String {
    let when = self.moment(moment)
    var needs = self.limit(limit)
    if limit == .atMostBaseline {
      guard let baseline else {
        return catalogue(RuleText.statePainNoBaseline, when, self.window(window))
      }
      needs = catalogue(RuleText.limitBaselineOf, String(baseline.value))
    }
    guard let worst else {
      return catalogue(RuleText.statePainMissing, when, needs, self.window(window))
    }
    return catalogue(
      RuleText.statePain, when, String(worst.value), needs, self.window(window))
  }

  private func measured(_ state: MeasureState) -> String {
    let values = state.values.map { side in
      let value =
        side.value.map { self.value($0, unit: state.unit) } ?? catalogue(RuleText.stateNoValue)
      return side.side.map { "\(self.side($0)) \(value)" } ?? value
    }
    let needs =
      switch state.limit {
      case .atMost(let limit): catalogue(RuleText.limitAtMost, value(limit, unit: state.unit))
      case .atLeast(let limit): catalogue(RuleText.limitAtLeast, value(limit, unit: state.unit))
      case .withinPercentOfOtherSide(let percent):
        catalogue(RuleText.limitOtherSide, String(percent))
      }
    return catalogue(
      RuleText.stateMeasure, state.name, values.joined(separator: ", "), needs)
  }
}
