package import Programmes

/// An exercise of a phase as text: dose, position, how, why, cues, steps and levels.
package struct ExerciseDocument: Sendable {
  private let item: PhaseItem
  private let programme: Programme
  private let affected: BodySide?
  let wording: Wording
  private let weeksAreSaid: Bool
  private var exercise: Exercise { item.exercise }
  private let indent = 3
  var catalogue: Catalogue { wording.catalogue }

  /// Creates the text of an exercise.
  ///
  /// - Parameters:
  ///   - item: The exercise as a phase prescribes it.
  ///   - programme: The programme it belongs to.
  ///   - affected: The affected side, where it is known.
  ///   - wording: The words.
  ///   - weeksAreSaid: Whether what is prescribed week by week stands above already.
  package init(
    item: PhaseItem, programme: Programme, affected: BodySide?, wording: Wording = Wording(),
    weeksAreSaid: Bool = false
  ) {
    self.item = item
    self.programme = programme
    self.affected = affected
    self.wording = wording
    self.weeksAreSaid = weeksAreSaid
  }

  /// Adds the exercise to a page.
  package func write(number: Int, on page: inout TextPage) {
    page.paragraph(wording.title(of: item), .number(number))
    writeDose(on: &page)
    func field(_ label: ProgrammeText, _ text: String?) {
      page.field(catalogue(label), text, indent: indent)
    }
    field(.effort, exercise.effort.map { wording.effort($0) })
    field(.beat, exercise.metronome.map { beat($0) })
    field(.start, exercise.position)
    field(.standOn, exercise.standOn.map { wording.standing($0) })
    field(.support, exercise.support)
    field(.place, exercise.place)
    field(.equipment, wording.series(exercise.equipment))
    field(.helper, exercise.needsHelper ? catalogue(ProgrammeText.helperNeeded) : nil)
    field(.technique, exercise.technique.map { wording.technique($0) })
    if let pattern = exercise.pattern { write(pattern, on: &page) }
    field(.why, exercise.why)
    page.list(exercise.how, under: catalogue(ProgrammeText.how), indent: indent)
    page.list(exercise.watchFor, under: catalogue(ProgrammeText.watchFor), indent: indent)
    let cues = wording.stageCues(of: exercise.dose) + wording.cues(exercise.cues)
    page.list(cues, under: catalogue(ProgrammeText.cues), indent: indent)
    writeLevels(on: &page)
    field(.easier, exercise.easier.map { programme.name(ofExercise: $0) })
    field(.harder, exercise.harder.map { programme.name(ofExercise: $0) })
    page.list(
      exercise.painRules.map { wording.rule($0, contact: programme.contact) },
      under: catalogue(ProgrammeText.rulesOfExercise), indent: indent)
    field(.was, wording.series(exercise.was.map(\.text)))
  }

  /// How much and how often: one dose, or the steps of a ladder.
  private func writeDose(on page: inout TextPage) {
    let changes = item.ladder?.steps.contains { $0.rhythm != nil } ?? false
    page.field(
      catalogue(ProgrammeText.when), changes ? nil : wording.rhythm(of: item), indent: indent)
    guard let ladder = item.ladder else {
      let dose = wording.dose(
        exercise, affected: affected, in: item.circuit, marksDefaults: true)
      return page.field(catalogue(ProgrammeText.dose), dose, indent: indent)
    }
    page.field(
      catalogue(ProgrammeText.sides),
      wording.side(exercise.side, order: exercise.sideOrder, affected: affected), indent: indent)
    let moves = ladder.goesOnFrom.map { id in
      catalogue(LadderText.goesOn, programme.phase(id)?.title ?? id.text)
    }
    let isSaid = weeksAreSaid && item.weekLadder != nil
    if isSaid {
      page.field(catalogue(ProgrammeText.dose), catalogue(LadderText.asAbove), indent: indent)
    } else {
      page.paragraph(moves ?? wording.moves(ladder.moves), indent: indent)
    }
    for (span, step) in zip(wording.spans(of: ladder), ladder.steps) {
      let usual = step.level.flatMap { exercise.at(level: $0) } ?? exercise
      if isSaid, !step.exercise.isVariant(of: usual) { continue }
      let dose = catalogue(
        ProgrammeText.labelled, span, wording.step(step, of: item, marksDefaults: true))
      page.paragraph(isSaid ? wording.capitalised(span) : dose, .dash, indent: indent + 2)
      writeVariant(step.exercise, of: usual, on: &page)
    }
    if ladder.repeats, !isSaid {
      page.paragraph(catalogue(LadderText.repeats), .dash, indent: indent + 2)
    }
    guard case .answers(let rules) = ladder.moves else { return }
    page.list(
      rules.map { wording.rule($0) }, under: catalogue(LadderText.rules), indent: indent)
  }

  private func write(_ pattern: Pattern, on page: inout TextPage) {
    page.field(catalogue(ProgrammeText.pattern), wording.diagonal(pattern.name), indent: indent)
    page.list(wording.components(of: pattern), indent: indent + 2)
  }

  private func writeLevels(on page: inout TextPage) {
    guard !exercise.levels.isEmpty else { return }
    page.paragraph(catalogue(ProgrammeText.levels), indent: indent)
    let declared = programme.exercise(exercise.id) ?? exercise
    for level in exercise.levels {
      let name =
        level.id == item.level ? catalogue(ProgrammeText.levelHere, level.id.text) : level.id.text
      let dose = catalogue(
        ProgrammeText.labelled, name,
        wording.dose(level.dose, marking: level.defaulted ?? exercise.defaulted))
      let support = level.support == declared.support ? nil : level.support
      let text = support.map { catalogue(ProgrammeText.levelSupport, dose, $0) } ?? dose
      page.paragraph(text, .dash, indent: indent + 2)
      var plain = declared
      plain.support = level.support ?? plain.support
      writeVariant(plain.changed(by: level), of: plain, on: &page)
    }
  }

  /// Adds what a level or a step changes beside the dose.
  private func writeVariant(
    _ variant: Exercise, of usual: Exercise, on page: inout TextPage
  ) {
    let indent = indent + 4
    func field<Value: Equatable>(
      _ label: ProgrammeText, _ value: KeyPath<Exercise, Value>, _ words: (Value) -> String?
    ) {
      guard variant[keyPath: value] != usual[keyPath: value] else { return }
      page.field(catalogue(label), words(variant[keyPath: value]), indent: indent)
    }
    field(.effort, \.effort) {
      $0.map { wording.effort($0) } ?? catalogue(DoseText.noEffort)
    }
    field(.beat, \.metronome) { $0.map { beat($0) } ?? catalogue(DoseText.noBeat) }
    field(.start, \.position) { $0 }
    field(.standOn, \.standOn) {
      $0.map { wording.standing($0) } ?? catalogue(DoseText.noLeg)
    }
    field(.support, \.support) { $0 }
    field(.equipment, \.equipment) { wording.series($0) }
    if variant.how != usual.how {
      page.list(variant.how, under: catalogue(ProgrammeText.how), indent: indent)
    }
    if variant.watchFor != usual.watchFor {
      page.list(variant.watchFor, under: catalogue(ProgrammeText.watchFor), indent: indent)
    }
    if variant.cues != usual.cues {
      page.list(wording.cues(variant.cues), under: catalogue(ProgrammeText.cues), indent: indent)
    }
  }

  private func beat(_ metronome: Metronome) -> String {
    wording.metronome(metronome, measure: { programme.measure($0)?.name })
  }
}

extension Exercise {
  /// Whether anything of it differs from another one beside the dose.
  fileprivate func isVariant(of usual: Exercise) -> Bool {
    effort != usual.effort || metronome != usual.metronome || position != usual.position
      || standOn != usual.standOn || support != usual.support || equipment != usual.equipment
      || how != usual.how || watchFor != usual.watchFor || cues != usual.cues
  }

  /// Returns the exercise with all that a level changes.
  fileprivate func changed(by level: Level) -> Exercise {
    var exercise = self
    exercise.levels = [level]
    return exercise.at(level: level.id) ?? self
  }
}

extension Wording {
  /// Returns the name of an exercise with its level and whether it is an extra.
  package func title(of item: PhaseItem) -> String {
    let level = item.level.map { [catalogue(DoseText.level, $0.text)] } ?? []
    let extra = item.isOptional ? [catalogue(ProgrammeText.extra)] : []
    return series([item.exercise.name] + level + extra)
  }
}
