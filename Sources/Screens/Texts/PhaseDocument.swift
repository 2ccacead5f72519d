import Coaching
package import Programmes

/// A phase as text: when, how long, week by week, its sessions and exercises, how it ends.
package struct PhaseDocument: Sendable {
  private let phase: Phase
  private let programme: Programme
  private let affected: BodySide?
  private let wording: Wording
  private var catalogue: Catalogue { wording.catalogue }

  /// Creates the text of a phase.
  ///
  /// - Parameters:
  ///   - phase: The phase.
  ///   - programme: The programme it belongs to.
  ///   - affected: The affected side, where it is known.
  ///   - wording: The words.
  package init(
    _ phase: Phase, of programme: Programme, affected: BodySide?, wording: Wording = Wording()
  ) {
    self.phase = phase
    self.programme = programme
    self.affected = affected
    self.wording = wording
  }

  /// Adds the phase to a page, without its heading.
  package func write(on page: inout TextPage) {
    writeHead(on: &page)
    for session in phase.sessions {
      writeHead(of: session, on: &page)
      for exercise in exercises(of: session, width: page.width) {
        page.space()
        page.append(exercise)
      }
    }
    page.space()
    writeEnd(on: &page)
  }

  /// Adds what the phase is for, and when it is due.
  func writeHead(on page: inout TextPage) {
    page.paragraph(phase.about ?? "")
    let schedule = wording.schedule(phase.schedule)
    page.field(
      catalogue(ProgrammeText.when),
      phase.isDueByExercises ? catalogue(ProgrammeText.whenExercisesAre, schedule) : schedule)
    guard phase.sessions.count > 1 else { return }
    let isByDay = phase.sessions.allSatisfy { !$0.weekdays.isEmpty }
    page.field(
      catalogue(isByDay ? ProgrammeText.sessionsByDay : .sessionsInTurn),
      wording.list(phase.sessions.map { wording.title(of: $0) }))
  }

  /// Adds the rules of the phase, and how it is left.
  func writeEnd(on page: inout TextPage) {
    page.list(
      phase.painRules.map { wording.rule($0, contact: programme.contact) },
      under: catalogue(ProgrammeText.rulesOfPhase))
    writeAdvance(on: &page)
    writeStepBack(on: &page)
    page.field(catalogue(ProgrammeText.was), wording.series(phase.was.map(\.text)))
  }

  /// Adds which session it is, how long it takes and what to have at hand, week by week.
  func writeHead(of session: PhaseSession, on page: inout TextPage) {
    if phase.sessions.count > 1 {
      page.space()
      let title = wording.title(of: session)
      page.paragraph(
        session.weekdays.isEmpty
          ? catalogue(ProgrammeText.sessionNamed, title)
          : catalogue(ProgrammeText.sessionOnDays, title, wording.days(session.weekdays)))
    }
    let counted = session.items.filter { !$0.isOptional }
    let extras = session.items.count - counted.count
    let count = catalogue.count(counted.count, CommonText.exercises)
    page.field(
      catalogue(ProgrammeText.session),
      wording.series(
        [length(of: session), count]
          + (extras > 0 ? [catalogue.count(extras, ProgrammeText.extras)] : [])))
    page.field(catalogue(ProgrammeText.atHand), wording.series(session.equipment))
    let stretches = WeekStretch.stretches(of: session.items)
    if stretches.count > 1 { write(stretches, on: &page) }
  }

  /// Returns the exercises of a session, each on a page of its own with the circuit that it opens.
  func exercises(of session: PhaseSession, width: Int) -> [TextPage] {
    let weeksAreSaid = WeekStretch.stretches(of: session.items).count > 1
    var circuit: Circuit?
    return session.items.enumerated().map { index, item in
      var page = TextPage(width: width)
      if item.circuit != circuit { write(item.circuit, on: &page) }
      circuit = item.circuit
      ExerciseDocument(
        item: item, programme: programme, affected: affected, wording: wording,
        weeksAreSaid: weeksAreSaid
      )
      .write(number: index + 1, on: &page)
      return page
    }
  }

  /// How long a session takes: without extras, from the first steps of its ladders to the last.
  private func length(of session: PhaseSession) -> String {
    let counted = session.items.filter { !$0.isOptional }
    let items = counted.isEmpty ? session.items : counted
    let words = lengthOverTime(of: items)
    let isWhole = items.allSatisfy { $0.rhythm == nil }
    return isWhole ? words : catalogue(ProgrammeText.lengthOfAll, words)
  }

  private func lengthOverTime(of items: [PhaseItem]) -> String {
    let first = length(of: items.map { $0.at(step: 0) })
    if items.contains(where: { $0.ladder?.repeats ?? false }) {
      let lengths = WeekStretch.stretches(of: items).map { estimate(of: $0.items) }
      guard let least = lengths.min(), let most = lengths.max(), least != most else { return first }
      return catalogue(
        ProgrammeText.lengthVaries, wording.estimate(least), wording.estimate(most))
    }
    let last = length(of: items.map { $0.at(step: .max) })
    return first == last ? first : catalogue(ProgrammeText.lengthGrows, first, last)
  }

  private func length(of items: [PhaseItem]) -> String { wording.estimate(estimate(of: items)) }

  private func estimate(of items: [PhaseItem]) -> Duration {
    SessionPlan(phase: phase, session: nil, items: items, affected: affected).estimatedLength
  }

  /// Adds what is prescribed in which weeks, where weeks differ.
  private func write(_ stretches: [WeekStretch], on page: inout TextPage) {
    page.space()
    page.paragraph(catalogue(ProgrammeText.weekByWeek))
    for stretch in stretches {
      let weeks = wording.span(
        stretch.weeks, isLast: stretch.isLast, one: .week, many: .weeks, from: .fromWeek)
      let length = length(of: stretch.items.filter { !$0.isOptional })
      page.paragraph(
        catalogue(ProgrammeText.labelled, wording.capitalised(weeks), length), indent: 2)
      let doses = stretch.items.map { item in
        let rhythm = wording.rhythm(of: item).map { [$0] } ?? []
        let marks = item.weekLadder == nil ? [] : item.exercise.defaulted
        let dose = wording.dose(item.exercise.dose, in: item.circuit, marking: marks)
        return catalogue(
          ProgrammeText.labelled, wording.title(of: item), wording.further([dose] + rhythm))
      }
      page.list(doses, indent: 4)
    }
    if stretches.last?.isLast == false {
      page.paragraph(catalogue(LadderText.repeatsAfterWeeks), indent: 2)
    }
  }

  /// Adds that a circuit begins, or that the last one is over.
  private func write(_ circuit: Circuit?, on page: inout TextPage) {
    guard let circuit else {
      page.paragraph(catalogue(ProgrammeText.afterCircuit))
      return page.space()
    }
    let rounds = wording.rounds(circuit.rounds)
    let words =
      circuit.rest.highest > .zero
      ? catalogue(ProgrammeText.circuitWithRest, rounds, wording.time(circuit.rest))
      : catalogue(ProgrammeText.circuit, rounds)
    page.paragraph(words)
    page.space()
  }

  private func writeAdvance(on page: inout TextPage) {
    guard let advance = phase.advance else {
      if programme.phase(after: phase.id) == nil {
        page.paragraph(catalogue(ProgrammeText.noAdvance))
      }
      return
    }
    page.list(
      wording.conditions(advance, of: programme),
      under: catalogue(ProgrammeText.advance, wording.decider(advance.decides)))
  }

  private func writeStepBack(on page: inout TextPage) {
    guard let stepBack = phase.stepBack else { return }
    page.list(
      stepBack.when.map { wording.criterion($0, of: programme) },
      under: catalogue(
        ProgrammeText.stepBack, programme.title(ofPhase: stepBack.to),
        wording.decider(stepBack.decides)))
  }
}

extension PhaseSession {
  /// What to have at hand on any step of its ladders, each thing once.
  fileprivate var equipment: [String] {
    var seen: Set<String> = []
    return items.flatMap { [$0.exercise] + ($0.ladder?.steps.map(\.exercise) ?? []) }
      .flatMap(\.equipment).filter { seen.insert($0).inserted }
  }
}

extension Wording {
  /// Returns the title of a session that takes turns with others.
  package func title(of session: PhaseSession) -> String {
    session.title ?? session.id.map { capitalised($0.text) }
      ?? catalogue(ProgrammeText.sessionWithoutName)
  }
}
