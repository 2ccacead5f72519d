import Programmes

extension Differences {
  /// Adds what became of the questions about pain, and of what follows from them.
  mutating func pain(_ old: PainPlan, _ new: PainPlan, of programme: Programme) {
    let wording = wording
    func regions(_ plan: PainPlan) -> [String] {
      plan.regions.map { wording.region($0, affected: nil) }
    }
    texts(.painRegions, regions(old), regions(new))
    texts(
      .painMoments, old.moments.map { wording.moment($0) }, new.moments.map { wording.moment($0) })
    value(.painRulesOwner, old.rulesAreDefault, new.rulesAreDefault) {
      wording.owner($0 ? .shipped : .programme)
    }
    rules(old.rules, new.rules, of: programme)
  }

  /// Adds what became of a measure.
  mutating func measure(_ old: Measure, _ new: Measure) {
    let wording = wording
    text(.name, old.name, new.name)
    value(.unit, old.unit, new.unit) { $0 }
    prose(.how, old.how, new.how)
    value(.eachSide, old.eachSide, new.eachSide, wording.yesNo)
    value(nil, old.everyDays, new.everyDays) { wording.frequency(everyDays: $0) }
    value(.range, old.range, new.range) {
      wording.catalogue(
        DoseText.range, wording.number($0.lowerBound), wording.number($0.upperBound))
    }
  }

  /// Adds what became of a questionnaire.
  mutating func questionnaire(_ old: Questionnaire, _ new: Questionnaire) {
    let wording = wording
    text(.title, old.title, new.title)
    prose(.about, old.about, new.about)
    value(nil, old.everyDays, new.everyDays) { wording.frequency(everyDays: $0) }
    let words = { (item: Questionnaire.Item) in
      wording.catalogue(ProgrammeText.labelled, item.ask, wording.answers(item.answers))
    }
    texts(.questions, old.items.map(words), new.items.map(words))
    value(.scoring, old.scoring, new.scoring) {
      wording.catalogue($0 == .sum ? DifferenceText.scoringSum : .scoringMean)
    }
  }
}
