import Programmes
import ProgressReports
import ProgressTracking

extension ReportWording {
  /// Each programme in the points of the checklist.
  var checklists: [Checklist] {
    report.material.prescribed.map { prescribed in
      Checklist(
        programme: prescribed.programme.id, revision: prescribed.programme.revision,
        points: whatAndWho(prescribed) + howItGoesOn(prescribed) + whatCameOfIt(prescribed))
    }
  }

  private func point(_ item: String, _ title: ChecklistText, _ text: String) -> Checklist.Point {
    Checklist.Point(item, catalogue(title), text.isEmpty ? notStated : text)
  }

  private func point(_ item: String, _ title: ChecklistText, _ text: ChecklistText)
    -> Checklist.Point
  {
    point(item, title, catalogue(text))
  }

  private func whatAndWho(_ prescribed: PrescribedProgramme) -> [Checklist.Point] {
    let programme = prescribed.programme
    let contact = programme.contact.map { harmlessLine($0.name) } ?? ""
    let helped = programme.exercisesInPhases.filter(\.needsHelper).map(\.name)
    return [
      point("1", .equipment, stated(programme.exercisesInPhases.flatMap(equipment(of:)))),
      point(
        "2", .provider,
        contact.isEmpty ? "" : catalogue(ChecklistText.providerKnown, contact)),
      point(
        "3", .group,
        helped.isEmpty
          ? catalogue(ChecklistText.alone) : catalogue(ChecklistText.withHelper, stated(helped))),
      point("4", .supervision, .noSupervision), point("5", .measuring, .everySetLogged),
      point("6", .motivation, ""),
    ]
  }

  /// What an exercise needs on any of its levels.
  private func equipment(of exercise: Exercise) -> [String] {
    exercise.equipment + exercise.levels.flatMap { $0.equipment ?? [] }
  }

  private func howItGoesOn(_ prescribed: PrescribedProgramme) -> [Checklist.Point] {
    let exercises = stated(prescribed.programme.exercisesInPhases.map(\.name))
    let besides = sentence(prescribed.measures)
    return [
      point("7a", .whenToProgress, prescribed.phases.map(rule).joined(separator: " ")),
      point("7b", .howToProgress, sentence(ways(prescribed.programme))),
      point(
        "8", .exercises, catalogue(ChecklistText.asPrescribedBelow, exercises)),
      point("9", .home, .allAtHome),
      point(
        "10", .besides,
        besides.isEmpty
          ? catalogue(ChecklistText.nothingBesides)
          : catalogue(ChecklistText.somethingBesides, besides)),
    ]
  }

  /// When a phase is left, and who decides.
  private func rule(_ phase: PrescribedPhase) -> String {
    let decider = phase.decider.map { [catalogue(decides($0))] } ?? []
    let rules = phase.goingOn + decider
    // Each is a sentence of its own, as it is one of a list elsewhere.
    let sentences = (rules.isEmpty ? [notStated] : rules).map { words.capitalised($0) + "." }
    return catalogue(ChecklistText.phaseRules, phase.title, sentences.joined(separator: " "))
  }

  private func ways(_ programme: Programme) -> [String] {
    let items = programme.phases.flatMap(\.items)
    let ladders = stated(items.filter { $0.ladder != nil }.map(\.exercise.name))
    let levels = stated(
      items.filter { !$0.exercise.levels.isEmpty }.map { item in
        catalogue(
          ChecklistText.levelsOf, item.exercise.name,
          words.series(item.exercise.levels.map(\.id.text)))
      })
    let phases = programme.phases.count > 1 ? stated(programme.phases.map(\.title)) : ""
    let ways: [(ChecklistText, String)] = [
      (.bySteps, ladders), (.byLevels, levels), (.byPhases, phases),
    ]
    return ways.filter { !$0.1.isEmpty }.map { catalogue($0.0, $0.1) }
  }

  private func whatCameOfIt(_ prescribed: PrescribedProgramme) -> [Checklist.Point] {
    let programme = prescribed.programme
    let levels = programme.phases.compactMap(levelsAtStart)
    let schedules = prescribed.phases.map {
      catalogue(ChecklistText.phaseRules, $0.title, $0.schedule)
    }
    let affected = catalogue(
      ChecklistText.affectedSide, prescribed.affected.map { words.side($0) } ?? notStated)
    return [
      point("11", .adverse, adverseEvents),
      point("12", .setting, stated(programme.exercisesInPhases.compactMap(\.place))),
      point("13", .dosage, catalogue(ChecklistText.dosageBelow, sentence(schedules))),
      point("14a", .tailored, programme.isStarter ? .starter : .ownFile),
      point("14b", .howTailored, sentence([affected] + revisions(prescribed.revisions))),
      point("15", .start, sentence(levels + [catalogue(ChecklistText.startRule)])),
      point("16a", .checked, .checkedBy), point("16b", .doneOfIt, whatWasDone),
    ]
  }

  /// On which levels the exercises of a phase are begun; nothing of one without levels.
  private func levelsAtStart(of phase: Phase) -> String? {
    let levels = phase.items.compactMap { item in
      item.level.map {
        catalogue(ChecklistText.startAt, harmlessLine(item.exercise.name), $0.text)
      }
    }
    return levels.isEmpty
      ? nil
      : catalogue(
        ChecklistText.phaseRules, harmlessLine(phase.title), words.series(distinct(levels)))
  }

  /// Stop signs, sharp pain and sessions that ended for pain, over all programmes of the period.
  private var adverseEvents: String {
    func times(_ count: Int) -> String { catalogue.count(count, ChecklistText.times) }
    return catalogue(
      ChecklistText.adverseFound, times(progress.incidents.count { $0.isStopSign }),
      times(progress.pain.count { $0.record.isSharp }),
      catalogue.count(progress.endings.count { $0.isForPain }, ChecklistText.sessions))
  }

  private var whatWasDone: String {
    let sessions = progress.sessions
    return catalogue(
      ChecklistText.doneInPeriod, String(sessions.done),
      catalogue.count(sessions.due, ChecklistText.sessions),
      words.wholePercent(progress.dose.share) ?? nothing,
      words.wholePercent(progress.dose.cappedShare) ?? nothing)
  }

  private var notStated: String { catalogue(ReportText.notStated) }

  /// Names, each once and clean.
  private func stated(_ names: [String]) -> String {
    sentence(distinct(names.map { harmlessLine($0) }))
  }

  private func sentence(_ parts: [String]) -> String {
    words.further(parts.filter { !$0.isEmpty })
  }
}

extension Programme {
  /// The exercises of all phases on their first steps, in their order, each once.
  fileprivate var exercisesInPhases: [Exercise] {
    var seen: Set<Identifier> = []
    return phases.flatMap(\.items).map(\.exercise).filter { seen.insert($0.id).inserted }
  }
}
