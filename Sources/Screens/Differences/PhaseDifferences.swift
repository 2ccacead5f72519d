import Programmes

extension Differences {
  /// Adds what became of a phase, its sessions apart.
  mutating func phase(_ old: Phase, _ new: Phase, of programme: Programme) {
    let wording = wording
    if old.id != new.id { say(.phaseRenamed, old.id.text, new.id.text) }
    text(.title, old.title, new.title)
    prose(.about, old.about, new.about)
    value(nil, old.schedule, new.schedule, wording.schedule)
    conditions(old, new, of: programme)
    stepBack(old.stepBack, new.stepBack, of: programme)
    rules(old.painRules, new.painRules, of: programme)
    texts(
      .was, old.was.map(\.text), new.was.filter { $0 != old.id || new.id == old.id }.map(\.text))
  }

  private mutating func conditions(_ old: Phase, _ new: Phase, of programme: Programme) {
    let words = { [wording] (phase: Phase) in
      phase.advance.map { wording.conditions($0, of: programme) } ?? []
    }
    texts(.advance, words(old), words(new))
    value(.advanceDecider, old.advance?.decides, new.advance?.decides) { [wording] in
      $0.map(wording.decider)
    }
  }

  private mutating func stepBack(_ old: StepBack?, _ new: StepBack?, of programme: Programme) {
    let words = { [wording] (stepBack: StepBack?) in
      (stepBack?.when ?? []).map { wording.criterion($0, of: programme) }
    }
    value(.stepBackTo, old?.to, new?.to) { $0.map { programme.title(ofPhase: $0) } }
    texts(.stepBackWhen, words(old), words(new))
    value(.stepBackDecider, old?.decides, new?.decides) { [wording] in $0.map(wording.decider) }
  }
}
