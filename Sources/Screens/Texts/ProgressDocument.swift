package import Charts
import Programmes
package import ProgressTracking

/// What a log adds up to, as text with pictures: adherence, pain with its gaps, and why.
package struct ProgressDocument: Sendable {
  private let progress: Progress
  private let isRehearsed: Bool
  private let flags: [RaisedFlag]
  private let standing: Standing?
  private let glyphs: GlyphSet
  private let wording: Wording
  private var catalogue: Catalogue { wording.catalogue }

  /// Creates the text of a progress.
  ///
  /// - Parameters:
  ///   - progress: What a log adds up to.
  ///   - isRehearsed: Whether rehearsed sessions are counted in.
  ///   - flags: What rules found worth a look.
  ///   - standing: Where the runner stands, for what has to hold to go on or back.
  ///   - glyphs: What the pictures are drawn with.
  ///   - wording: The words.
  package init(
    _ progress: Progress, isRehearsed: Bool = false, flags: [RaisedFlag] = [],
    standing: Standing? = nil, glyphs: GlyphSet = .unicode,
    wording: Wording = Wording()
  ) {
    self.progress = progress
    self.isRehearsed = isRehearsed
    self.flags = flags
    self.standing = standing
    self.glyphs = glyphs
    self.wording = wording
  }

  /// Returns the lines, no wider than a width in columns.
  package func lines(width: Int = 80) -> [String] {
    var page = TextPage(width: width)
    head(&page)
    guard !progress.followed.isEmpty else {
      page.paragraph(catalogue(ProgressDocumentText.nothing))
      return page.lines
    }
    list(.flags, flags.map { wording.flag($0) }, orSay: .noFlags, &page)
    page.heading(catalogue(ProgressDocumentText.sums))
    page.list(sums + wording.sums(progress))
    picture(.weeks, progress.weeksChart(wording), height: min(progress.weeks.count, 12) + 3, &page)
    list(.phases, wording.phases(progress), orSay: .noPhases, &page)
    picture(.pain, pain, height: 7 * pain.series.count + 4, &page)
    list(.painNumbers, wording.painFigures(progress), orSay: .noPainNumbers, &page)
    list(.exercises, exercises, &page)
    list(.exercisePain, wording.exercisePain(progress), orSay: .noExercisePain, &page)
    list(.tempo, wording.tempos(progress), orSay: .noTempo, &page)
    list(.reasons, reasons, &page)
    list(
      .measures, progress.measureSummaries(wording).map { wording.named($0.name, $0.text) }, &page)
    list(.sides, wording.sideDifferences(progress), orSay: .noSides, &page)
    if let standing {
      list(.criteria, wording.criteria(standing), orSay: .criteriaNone, &page)
    }
    list(.events, events, &page)
    page.heading(catalogue(ProgressScreenText.definitions))
    page.list(
      ProgressScreenText.definitionsInOrder.map { catalogue($0) }
        + ProgressFigureText.definitionsInOrder.map(definition))
    return page.lines
  }

  private func head(_ page: inout TextPage) {
    page.title(catalogue(ProgressDocumentText.title, wording.name(of: progress.runner)))
    let days = progress.period.upperBound - progress.period.lowerBound + 1
    page.paragraph(
      catalogue(
        ProgressDocumentText.period, wording.period(progress.period),
        catalogue.count(days, CommonText.days)))
    if progress.knownThrough < progress.period.upperBound {
      page.paragraph(
        catalogue(ProgressDocumentText.knownThrough, wording.day(progress.knownThrough)))
    }
    if isRehearsed { page.paragraph(catalogue(ProgressDocumentText.rehearsed)) }
  }

  private var sums: [String] {
    [
      wording.named(
        catalogue(ProgressScreenText.sessionsName), wording.sessions(progress.sessions)),
      wording.named(catalogue(ProgressScreenText.doseName), wording.wholeDose(progress.dose)),
    ] + (progress.sources.isEmpty ? [] : [wording.sources(progress.sources)])
  }

  private func definition(_ phrase: ProgressFigureText) -> String {
    phrase == .defineTempo
      ? catalogue(phrase, String(TempoProgress.tolerancePercent)) : catalogue(phrase)
  }

  private var pain: SeriesChart { progress.painChart(selected: nil, wording) }

  private var exercises: [String] {
    progress.exercises.map {
      wording.named(wording.name($0.name, on: $0.side), wording.wholeDose($0.dose))
    }
  }

  private var reasons: [String] {
    progress.reasons.map {
      wording.named(wording.reason($0.reason), catalogue.count($0.sets, CommonText.sets))
    }
  }

  private var events: [String] {
    progress.events(wording).map { wording.named(wording.day($0.day), $0.text) }
  }

  private func list(_ section: ProgressSection, _ facts: [String], _ page: inout TextPage) {
    page.heading(catalogue(section.title))
    page.list(facts.isEmpty ? [catalogue(section.emptyText)] : facts)
  }

  private func list(
    _ title: ProgressFigureText, _ facts: [String], orSay none: ProgressFigureText,
    _ page: inout TextPage
  ) {
    page.heading(catalogue(title))
    page.list(facts.isEmpty ? [catalogue(none)] : facts)
  }

  private func picture(
    _ section: ProgressSection, _ chart: some Chart, height: Int, _ page: inout TextPage
  ) {
    page.heading(catalogue(section.title))
    let isEmpty = section == .pain ? progress.pain.isEmpty : progress.weeks.isEmpty
    guard !isEmpty else {
      page.list([catalogue(section.emptyText)])
      return
    }
    let drawn = chart.glyphLines(width: max(page.width - 4, 1), height: height, glyphs: glyphs)
    page.picture(drawn.map(\.text))
  }
}

extension ProgressFigureText {
  /// What the numbers mean, in the order in which they come.
  fileprivate static let definitionsInOrder: [ProgressFigureText] = [
    .defineAdherence, .defineStreak, .defineOverDose, .defineTempo, .defineChange,
    .defineExercisePain, .defineChance, .defineFlags,
  ]
}
