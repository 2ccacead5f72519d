package import Programmes

/// An exercise of a phase as text: dose, position, how, why, cues and levels.
package struct ExerciseDocument: Sendable {
  private let item: PhaseItem
  private let programme: Programme
  private let affected: BodySide?
  private let wording: Wording
  private var catalogue: Catalogue { wording.catalogue }
  private var exercise: Exercise { item.exercise }

  /// Creates the text of an exercise.
  ///
  /// - Parameters:
  ///   - item: The exercise as a phase prescribes it.
  ///   - programme: The programme it belongs to.
  ///   - affected: The affected side, where it is known.
  ///   - wording: The words.
  package init(
    item: PhaseItem, programme: Programme, affected: BodySide?, wording: Wording = Wording()
  ) {
    self.item = item
    self.programme = programme
    self.affected = affected
    self.wording = wording
  }

  /// Adds the exercise to a page.
  package func write(number: Int, on page: inout TextPage) {
    let indent = 3
    func field(_ label: ProgrammeText, _ text: String?) {
      page.field(catalogue(label), text, indent: indent)
    }
    let name =
      item.level.map {
        wording.series([exercise.name, catalogue(DoseText.level, $0.text)])
      } ?? exercise.name
    page.paragraph(name, marker: "\(number). ")
    field(.dose, wording.dose(exercise, affected: affected))
    field(.beat, beat)
    field(.start, exercise.position)
    field(.standOn, exercise.standOn.map { wording.standing($0) })
    field(.support, exercise.support)
    field(.place, exercise.place)
    field(.technique, exercise.technique?.rawValue)
    if let pattern = exercise.pattern { write(pattern, on: &page, indent: indent) }
    field(.why, exercise.why)
    page.list(exercise.how, under: catalogue(ProgrammeText.how), indent: indent)
    page.list(exercise.watchFor, under: catalogue(ProgrammeText.watchFor), indent: indent)
    page.list(cues, under: catalogue(ProgrammeText.cues), indent: indent)
    page.list(levels, under: catalogue(ProgrammeText.levels), indent: indent)
    page.list(
      exercise.painRules.map { wording.rule($0, contact: programme.contact) },
      under: catalogue(ProgrammeText.rulesOfExercise), indent: indent)
  }

  private func write(_ pattern: Pattern, on page: inout TextPage, indent: Int) {
    page.field(catalogue(ProgrammeText.pattern), pattern.name.rawValue, indent: indent)
    let joints = Joint.allCases.filter { !pattern[$0].isEmpty }.map { joint in
      catalogue(
        ProgrammeText.labelled, joint.rawValue, wording.series(pattern[joint].map(\.rawValue)))
    }
    page.list(joints, indent: indent + 2)
  }

  private var beat: String? {
    exercise.metronome.map { beat in
      wording.metronome(beat, measure: { programme.measure($0)?.name })
    }
  }

  private var cues: [String] {
    let moments = exercise.cues.map {
      catalogue(ProgrammeText.labelled, wording.moment($0.moment), $0.text)
    }
    guard case .paced(_, let stages) = exercise.dose.sets.first?.work else { return moments }
    let atStages = stages.compactMap { stage in
      stage.cue.map {
        catalogue(ProgrammeText.labelled, catalogue(ProgrammeText.stageCue, stage.name), $0)
      }
    }
    return atStages + moments
  }

  private var levels: [String] {
    exercise.levels.map { level in
      let name =
        level.id == item.level ? catalogue(ProgrammeText.levelHere, level.id.text) : level.id.text
      let dose = catalogue(ProgrammeText.labelled, name, wording.dose(level.dose))
      return level.support.map { catalogue(ProgrammeText.levelSupport, dose, $0) } ?? dose
    }
  }
}
