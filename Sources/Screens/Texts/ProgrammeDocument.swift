import Coaching
package import Programmes

/// A programme as a therapist would hand it over: all that is prescribed, as text.
package struct ProgrammeDocument: Sendable {
  private let programme: Programme
  private let affected: BodySide?
  private let wording: Wording
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
    head(&page)
    warnings(&page)
    for (index, phase) in programme.phases.enumerated() {
      page.heading(
        catalogue(
          ProgrammeText.phase, String(index + 1), String(programme.phases.count), phase.title))
      self.phase(phase, &page)
    }
    measures(&page)
    section(.sources, &page) { $0.list(programme.sources) }
    return page.lines
  }

  private func head(_ page: inout TextPage) {
    page.title(programme.title)
    page.paragraph(
      catalogue(ProgrammeText.identity, programme.id.text, String(programme.revision)))
    if programme.isStarter { page.paragraph(catalogue(ProgrammeText.starter)) }
    if let about = programme.about {
      page.space()
      page.paragraph(about)
    }
    page.space()
    switch (programme.affected, affected) {
    case (.none, _): break
    case (_, let side?): page.field(catalogue(ProgrammeText.affectedLabel), wording.side(side))
    case (_, nil):
      page.field(
        catalogue(ProgrammeText.affectedLabel), catalogue(ProgrammeText.affectedAsked))
    }
  }

  private func warnings(_ page: inout TextPage) {
    section(.notFor, &page) { $0.list(programme.notFor) }
    section(.contact, &page) { page in
      guard let contact = programme.contact else {
        page.paragraph(catalogue(ProgrammeText.noContact), indent: 2)
        return
      }
      let ways = [
        contact.phone.map { catalogue(ProgrammeText.contactPhone, $0) },
        contact.email.map { catalogue(ProgrammeText.contactEmail, $0) },
        contact.answers.map { catalogue(ProgrammeText.contactAnswers, $0) },
      ]
      page.paragraph(wording.series([contact.name] + ways.compactMap { $0 }), indent: 2)
    }
    section(.pain, &page) { pain(&$0) }
    section(.stopSigns, &page) { stopSigns(&$0) }
  }

  private func pain(_ page: inout TextPage) {
    let plan = programme.pain
    if !plan.moments.isEmpty {
      let regions = wording.list(plan.regions.map { wording.region($0, affected: affected) })
      let moments = wording.list(plan.moments.map { wording.moment($0) })
      page.paragraph(catalogue(ProgrammeText.painAsked, regions, moments), indent: 2)
    }
    let heading: ProgrammeText = plan.rulesAreDefault ? .rulesShipped : .rulesOwn
    rules(plan.rules, under: heading, &page, indent: 2)
    page.list([catalogue(RuleText.sharpRule)], indent: 4)
  }

  private func stopSigns(_ page: inout TextPage) {
    page.paragraph(catalogue(ProgrammeText.stopSignsHelp), indent: 2)
    let shipped = Set(StopSign.shipped)
    for tier in StopSign.Tier.allCases {
      let signs = programme.stopSigns.filter { $0.tier == tier }.map {
        shipped.contains($0) ? catalogue(ProgrammeText.shippedSign, $0.text) : $0.text
      }
      let label = catalogue(ProgrammeText.tier, wording.tier(tier), wording.advice(tier))
      page.list(signs, under: label, indent: 2)
    }
    if programme.stopSigns.contains(where: shipped.contains) {
      page.paragraph(catalogue(ProgrammeText.shippedSigns), indent: 2)
    }
  }

  private func phase(_ phase: Phase, _ page: inout TextPage) {
    let plan = SessionPlan(phase: phase, affected: affected)
    page.paragraph(phase.about ?? "")
    page.field(catalogue(ProgrammeText.when), wording.schedule(phase.schedule))
    page.field(
      catalogue(ProgrammeText.session),
      wording.series([
        wording.estimate(plan.estimatedLength),
        catalogue.count(phase.items.count, CommonText.exercises),
      ]))
    page.field(catalogue(ProgrammeText.atHand), wording.series(plan.equipment))
    for (index, item) in phase.items.enumerated() {
      page.space()
      ExerciseDocument(item: item, programme: programme, affected: affected, wording: wording)
        .write(number: index + 1, on: &page)
    }
    page.space()
    rules(phase.painRules, under: .rulesOfPhase, &page, indent: 0)
    advance(phase, &page)
  }

  private func advance(_ phase: Phase, _ page: inout TextPage) {
    guard let advance = phase.advance else {
      if programme.phase(after: phase.id) == nil {
        page.paragraph(catalogue(ProgrammeText.noAdvance))
      }
      return
    }
    let earliest = advance.earliest > 0 ? [wording.earliest(days: advance.earliest)] : []
    page.list(
      earliest + advance.requires.map { wording.criterion($0) },
      under: catalogue(ProgrammeText.advance, wording.decider(advance.decides)))
  }

  private func measures(_ page: inout TextPage) {
    section(.measures, &page) { page in
      for measure in programme.measures {
        let name = catalogue(ProgrammeText.measure, measure.name, measure.unit)
        let often =
          measure.everyDays.map {
            catalogue(
              ProgrammeText.measureEvery, catalogue.count($0, CommonText.days))
          } ?? catalogue(ProgrammeText.measureOnce)
        let sides = measure.eachSide ? [catalogue(ProgrammeText.measureEachSide)] : []
        page.paragraph(wording.series([name, often] + sides), marker: "- ", indent: 2)
        page.paragraph(measure.how ?? "", indent: 4)
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
    guard !part.lines.isEmpty else { return }
    page.heading(catalogue(heading))
    page.append(part)
  }
}
