import Programmes

extension Differences {
  /// Adds what became of an exercise.
  ///
  /// - Parameters:
  ///   - old: The exercise before.
  ///   - new: The exercise now.
  ///   - programme: The programme whose names stand for identifiers.
  mutating func exercise(_ old: Exercise, _ new: Exercise, of programme: Programme) {
    let wording = wording
    let names = { (id: Identifier?) in id.map { programme.name(ofExercise: $0) } }
    value(.identifier, old.id, new.id, \.text)
    text(.name, old.name, new.name)
    dose(old.dose, new.dose)
    value(.side, old.side, new.side) { wording.side($0) }
    value(.sideOrder, old.sideOrder, new.sideOrder, wording.order)
    value(.effort, old.effort, new.effort) { $0.map(wording.effort) }
    value(.beat, old.metronome, new.metronome) { metronome in
      metronome.map { wording.metronome($0) { programme.name(ofMeasured: $0) } }
    }
    text(.position, old.position, new.position)
    value(.standOn, old.standOn, new.standOn) { $0.map(wording.standing) }
    text(.support, old.support, new.support)
    text(.place, old.place, new.place)
    texts(.equipment, old.equipment, new.equipment)
    value(.helper, old.needsHelper, new.needsHelper, wording.yesNo)
    value(.technique, old.technique, new.technique) { $0.map(wording.technique) }
    value(.pattern, old.pattern, new.pattern) { $0.map(wording.pattern) }
    prose(.why, old.why, new.why)
    texts(.how, old.how, new.how)
    texts(.watchFor, old.watchFor, new.watchFor)
    texts(.cues, wording.cues(old.cues), wording.cues(new.cues))
    value(.easier, old.easier, new.easier, names)
    value(.harder, old.harder, new.harder, names)
    rules(old.painRules, new.painRules, of: programme)
    levels(old.levels, new.levels, said: sentences, of: programme)
    texts(.was, old.was.map(\.text), new.was.map(\.text))
    defaults(old.defaulted, new.defaulted)
  }

  /// Adds what became of pain rules.
  mutating func rules(_ old: [PainRule], _ new: [PainRule], of programme: Programme) {
    let words = { [wording] (rule: PainRule) in wording.rule(rule, contact: programme.contact) }
    texts(.painRules, old.map(words), new.map(words))
  }

  private mutating func levels(
    _ old: [Level], _ new: [Level], said: [String], of programme: Programme
  ) {
    let levels = Matching(old, new, by: \.id)
    for level in levels.added { say(.levelNew, level.id.text, wording.dose(level.dose)) }
    for level in levels.gone { say(.levelGone, level.id.text) }
    for level in levels.moved { say(.levelMoved, level.new.id.text, String(level.place + 1)) }
    for (old, new) in levels.pairs where old != new {
      var differences = Differences(wording)
      differences.level(old, new, of: programme)
      add(
        differences.sentences, under: wording.catalogue(DoseText.level, new.id.text),
        butFor: said)
    }
  }

  private mutating func level(_ old: Level, _ new: Level, of programme: Programme) {
    let wording = wording
    dose(old.dose, new.dose)
    value(.effort, old.effort, new.effort) { effort in
      effort.map { $0.map(wording.effort) ?? wording.catalogue(DoseText.noEffort) }
    }
    value(.beat, old.metronome, new.metronome) { beat in
      beat.map { metronome in
        metronome.map { wording.metronome($0) { programme.name(ofMeasured: $0) } }
          ?? wording.catalogue(DoseText.noBeat)
      }
    }
    text(.position, old.position, new.position)
    value(.standOn, old.standOn, new.standOn) { leg in
      leg.map { $0.map(wording.standing) ?? wording.catalogue(DoseText.noLeg) }
    }
    text(.support, old.support, new.support)
    texts(.equipment, old.equipment, new.equipment)
    texts(.how, old.how, new.how)
    texts(.watchFor, old.watchFor, new.watchFor)
    texts(.cues, old.cues.map(wording.cues), new.cues.map(wording.cues))
    defaults(old.defaulted ?? [], new.defaulted ?? [])
  }
}
