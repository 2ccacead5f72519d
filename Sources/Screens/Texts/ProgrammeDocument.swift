package import Programmes

/// A programme as a therapist would hand it over: all that is prescribed, as text.
package struct ProgrammeDocument: Sendable {
  private let programme: Programme
  /// The affected side: the programme's own, or the one that is known.
  let affected: BodySide?
  private let wording: Wording
  private let shippedSigns = Set(StopSign.shipped)
  private var catalogue: Catalogue { wording.catalogue }

  /// Creates the text of a programme.
  ///
  /// - Parameters:
  ///   - programme: What is prescribed.
  ///   - affected: The affected side, where it is known.
  ///   - wording: The words.
  package init(_ programme: Programme, affected: BodySide? = nil, wording: Wording = Wording()) {
    self.programme = programme
    if case .known(let side) = programme.affected {
      self.affected = side
    } else {
      self.affected = affected
    }
    self.wording = wording
  }

  /// Returns the lines, no wider than a width in columns.
  package func lines(width: Int = 80) -> [String] {
    var page = TextPage(width: width)
    writeHead(on: &page)
    writeNotFor(on: &page)
    writeContact(on: &page)
    writePain(on: &page)
    writeStopSigns(on: &page)
    for (index, phase) in programme.phases.enumerated() {
      page.heading(
        catalogue(
          ProgrammeText.phase, String(index + 1), String(programme.phases.count), phase.title))
      write(phase: phase.id, on: &page)
    }
    writeMeasures(on: &page)
    writeQuestionnaires(on: &page)
    writeSources(on: &page)
    return page.lines
  }

  /// Returns the lines of a phase, each whole, however long it is.
  package func wholeLines(ofPhase id: Identifier) -> [String] {
    var page = TextPage(width: 1_000_000)
    write(phase: id, on: &page)
    return page.lines
  }

  /// Adds a phase, without its heading.
  func write(phase id: Identifier, on page: inout TextPage) {
    guard let phase = programme.phase(id) else { return }
    PhaseDocument(phase, of: programme, affected: affected, wording: wording).write(on: &page)
  }

  /// Adds an exercise of a phase.
  func write(_ item: PhaseItem, number: Int, on page: inout TextPage) {
    ExerciseDocument(item: item, programme: programme, affected: affected, wording: wording)
      .write(number: number, on: &page)
  }

  /// Adds where the numbers come from.
  func writeSources(on page: inout TextPage) {
    section(.sources, &page) { $0.list(programme.sources) }
  }

  /// Adds what the programme is, and for which side.
  func writeHead(on page: inout TextPage) {
    page.title(programme.title)
    writeIdentity(on: &page)
    page.space()
    writeSide(on: &page)
    page.field(
      catalogue(ProgrammeText.languageLabel),
      wording.marked(programme.language, programme.defaulted.contains("language")))
    writeDays(on: &page)
  }

  /// Adds which programme it is, and what it is for.
  func writeIdentity(on page: inout TextPage) {
    page.paragraph(
      catalogue(ProgrammeText.identity, programme.id.text, String(programme.revision)))
    if programme.isStarter { page.paragraph(catalogue(ProgrammeText.starter)) }
    guard let about = programme.about else { return }
    page.space()
    page.paragraph(about)
  }

  /// Adds which side is the affected one.
  func writeSide(on page: inout TextPage) {
    switch (programme.affected, affected) {
    case (.none, _): break
    case (_, let side?): page.field(catalogue(ProgrammeText.affectedLabel), wording.side(side))
    case (_, nil):
      page.field(
        catalogue(ProgrammeText.affectedLabel), catalogue(ProgrammeText.affectedAsked))
    }
  }

  /// Adds when it begins, ends and pauses, and what the mark of a default means.
  func writeDays(on page: inout TextPage) {
    page.field(catalogue(ProgrammeText.startLabel), programme.start.map { wording.day($0) })
    page.field(catalogue(ProgrammeText.endLabel), programme.end.map { wording.end($0) })
    page.field(
      catalogue(ProgrammeText.pausesLabel),
      wording.further(programme.pauses.map { wording.pause($0) }))
    if programme.phases.contains(where: { $0.items.contains(where: \.hasUsualReady) }) {
      let ready = catalogue(ProgrammeText.usualReady, wording.duration(Dose.usualReady))
      page.field(catalogue(ProgrammeText.readyLabel), wording.marked(ready, true))
    }
    if hasMarks { page.paragraph(catalogue(ProgrammeText.marks)) }
  }

  /// Whether anything is marked as a default.
  private var hasMarks: Bool {
    !programme.defaulted.isEmpty || programme.stopSigns.contains(where: shippedSigns.contains)
      || programme.phases.flatMap(\.items).contains { $0.exercise.hasDefaults }
  }

  /// Adds for whom it is not.
  func writeNotFor(on page: inout TextPage) {
    section(.notFor, &page) { $0.list(programme.notFor) }
  }

  /// Adds whom to call.
  func writeContact(on page: inout TextPage) {
    section(.contact, &page) { page in
      guard let contact = programme.contact else {
        page.paragraph(catalogue(ProgrammeText.noContact), indent: 2)
        return
      }
      page.paragraph(said(contact), indent: 2)
    }
  }

  /// Who the contact is and how to reach them; empty where the programme names nobody.
  var contact: String { programme.contact.map(said) ?? "" }

  private func said(_ contact: Contact) -> String {
    let ways = [
      contact.phone.map { catalogue(ProgrammeText.contactPhone, $0) },
      contact.email.map { catalogue(ProgrammeText.contactEmail, $0) },
      contact.answers.map { catalogue(ProgrammeText.contactAnswers, $0) },
    ]
    return wording.series([contact.name] + ways.compactMap(\.self))
  }

  /// Adds what is asked about pain, and the rules.
  func writePain(on page: inout TextPage) {
    section(.pain, &page) { pain(&$0) }
  }

  /// Adds the signs that end a session.
  func writeStopSigns(on page: inout TextPage) {
    section(.stopSigns, &page) { stopSigns(&$0) }
  }

  private func pain(_ page: inout TextPage) {
    let plan = programme.pain
    if !plan.moments.isEmpty {
      let regions = wording.list(plan.regions.map { wording.region($0, affected: affected) })
      let moments = wording.list(plan.moments.map { wording.moment($0) })
      let asked = catalogue(ProgrammeText.painAsked, regions, moments)
      page.paragraph(
        wording.marked(asked, programme.defaulted.contains("pain.ask")), indent: 2)
    }
    let heading: ProgrammeText = plan.rulesAreDefault ? .rulesShipped : .rulesOwn
    rules(plan.rules.filter(plan.asks), under: heading, &page, indent: 2)
    let notAsked = plan.rules.filter { !plan.asks(for: $0) }
    rules(notAsked, under: .rulesNotAsked, &page, indent: 2)
    page.list([catalogue(RuleText.sharpRule)], indent: 4)
  }

  private func stopSigns(_ page: inout TextPage) {
    page.paragraph(catalogue(ProgrammeText.stopSignsHelp), indent: 2)
    for tier in StopSign.Tier.allCases {
      let signs = programme.stopSigns.filter { $0.tier == tier }.map {
        wording.marked(wording.recorded($0.text), shippedSigns.contains($0))
      }
      let label = catalogue(ProgrammeText.tier, wording.tier(tier), wording.advice(tier))
      page.list(signs, under: label, indent: 2)
    }
    if programme.stopSigns.contains(where: shippedSigns.contains) {
      page.paragraph(catalogue(ProgrammeText.shippedSigns), indent: 2)
    }
  }

  /// What is measured and asked, each with how often.
  package var measured: [String] {
    programme.measures.map { measure in
      wording.series([measure.name, wording.frequency(everyDays: measure.everyDays)])
    }
      + programme.questionnaires.map { questionnaire in
        wording.series([
          questionnaire.title, wording.frequency(everyDays: questionnaire.everyDays),
        ])
      }
  }

  /// Adds what is measured, and how.
  func writeMeasures(on page: inout TextPage) {
    section(.measures, &page) { page in
      for measure in programme.measures {
        let name = catalogue(ProgrammeText.measure, measure.name, measure.unit)
        let sides = measure.eachSide ? [catalogue(ProgrammeText.measureEachSide)] : []
        page.paragraph(
          wording.series([name, wording.frequency(everyDays: measure.everyDays)] + sides),
          .dash, indent: 2)
        page.paragraph(measure.how ?? "", indent: 4)
      }
    }
  }

  /// Adds the questionnaires with their questions.
  func writeQuestionnaires(on page: inout TextPage) {
    section(.questionnaires, &page) { page in
      for questionnaire in programme.questionnaires {
        page.paragraph(
          wording.series([
            questionnaire.title, wording.frequency(everyDays: questionnaire.everyDays),
          ]), .dash, indent: 2)
        page.paragraph(questionnaire.about ?? "", indent: 4)
        for (index, item) in questionnaire.items.enumerated() {
          page.paragraph(item.ask, .number(index + 1), indent: 4)
          page.paragraph(wording.answers(item.answers), indent: 7)
        }
        page.paragraph(wording.scoring(questionnaire), indent: 4)
      }
    }
  }

  private func rules(
    _ rules: [PainRule], under heading: ProgrammeText, _ page: inout TextPage, indent: Int
  ) {
    page.list(
      rules.map { wording.rule($0, contact: programme.contact) }, under: catalogue(heading),
      indent: indent)
  }

  /// Adds a part with its heading, unless the part is empty.
  private func section(
    _ heading: ProgrammeText, _ page: inout TextPage, _ body: (inout TextPage) -> Void
  ) {
    var part = TextPage(width: page.width)
    body(&part)
    guard !part.blocks.isEmpty else { return }
    page.heading(catalogue(heading))
    page.append(part)
  }
}

extension PhaseItem {
  /// Whether the time to get ready before its sets is left to a default.
  fileprivate var hasUsualReady: Bool { exercise.defaulted.contains("ready") }
}

extension Exercise {
  /// Whether the file leaves anything of it, or of its levels, to a default, which texts mark.
  package var hasDefaults: Bool {
    !defaulted.isEmpty || levels.contains { $0.defaulted?.isEmpty == false }
  }
}
