import ProgressTracking

extension Wording {
  /// What the list explains about itself, a paragraph each: the rules with their numbers, the order, the
  /// figures.
  var reviewDefinitions: [String] {
    let rules = FlagLevel.allCases.reversed().flatMap { level in
      [catalogue(ReviewText.rulesOfLevel, self.level(level))]
        + FlagRule.shipped.filter { $0.level == level }.map {
          catalogue(ReviewText.ruleListed, rule($0.condition))
        }
    }
    let others: [ReviewText] = [
      .defineOrder, .defineMarks, .defineAside, .defineSessions, .definePain, .defineSilence,
    ]
    return [catalogue(ReviewText.defineRules)] + rules
      + others.flatMap { ["", catalogue($0)] }
  }

  /// Returns what raises a flag of a rule; of one that is not shipped, its identifier.
  func rule(_ id: String) -> String {
    FlagRule.shipped.first { $0.id == id }.map { rule($0.condition) } ?? id
  }

  /// Returns what raises a flag.
  private func rule(_ condition: FlagCondition) -> String {
    switch condition {
    case .stopSign(let days): catalogue(ReviewText.ruleStopSign, String(days))
    case .waitsForRelease: catalogue(ReviewText.ruleHold)
    case .sharpPain(let days): catalogue(ReviewText.ruleSharp, String(days))
    case .redRule(let days): catalogue(ReviewText.ruleRed, String(days))
    case .painFrom(let limit, let days):
      catalogue(ReviewText.rulePainFrom, String(limit), String(days))
    case .painRose(let points, let limit, let days):
      limit == 0
        ? catalogue(ReviewText.rulePainRose, String(points), String(days))
        : catalogue(ReviewText.rulePainRoseFrom, String(limit), String(points), String(days))
    case .functionWorse(let percent, let days):
      catalogue(ReviewText.ruleFunction, String(percent), String(days))
    case .stoppedForPain(let count): catalogue.count(count, ReviewText.ruleStopped)
    case .morningsRising(let weeks, let least):
      catalogue(ReviewText.ruleMornings, String(weeks), String(least))
    case .missed(let count): catalogue.count(count, ReviewText.ruleMissed)
    case .overDose(let count, let days):
      catalogue(
        ReviewText.ruleOverDose, String(count), String(days), String(DaysOverDose.farPercent))
    case .enteredAfterwards(let percent, let least):
      catalogue(ReviewText.ruleEntered, String(percent), String(least))
    case .nothingLogged(let days): catalogue.count(days, ReviewText.ruleNothingLogged)
    case .silent(let days): catalogue.count(days, ReviewText.ruleSilent)
    }
  }
}
