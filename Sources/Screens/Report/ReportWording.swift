import Programmes
package import ProgressReports
import ProgressTracking

/// A progress report in the words of the screens, in one language from end to end.
package struct ReportWording: Sendable {
  /// The report.
  let report: Report
  /// The words.
  let words: Wording

  /// The texts in the language of the report.
  var catalogue: Catalogue { words.catalogue }
  /// What the log adds up to over the period.
  var progress: Progress { report.progress }

  /// What stands in a table where there is nothing.
  var nothing: String { catalogue(DoseText.unknown) }

  /// Creates the words of a report.
  package init(_ report: Report, wording: Wording = Wording(dayForm: .date)) {
    self.report = report
    self.words = wording
  }

  /// The whole report, in the order in which it is read.
  package var document: ReportDocument {
    ReportDocument(
      language: catalogue.language.rawValue, title: catalogue(ReportText.title),
      runner: Fact(catalogue(ReportText.runner), words.name(of: progress.runner)),
      period: period, header: headerFacts, summary: summaryLines, statement: statement,
      sections: [
        adherenceSection, painSection, exerciseSection, measureSection, runSection,
        criterionSection, flagSection, noteSection, correctionSection, programmeSection,
        section(.definitions, id: "definitions", [.facts(definitions)]),
      ], chartNumbers: catalogue(ReportText.chartNumbers),
      incidents: progress.incidents.map { incident($0, names: report.names) },
      checklists: checklists, definitions: definitions)
  }

  /// Returns a section; pages refer to it by the same name in every language.
  func section(_ title: ReportText, id: String, _ blocks: [ReportBlock]) -> ReportSection {
    ReportSection(id: id, title: catalogue(title), blocks: blocks)
  }

  /// Returns a sentence as a block.
  func paragraph(_ sentence: ReportText) -> ReportBlock { .paragraph(catalogue(sentence)) }

  /// Returns the heading of a column of words.
  func wordColumn(_ title: ReportTableText) -> ReportTable.Column { .words(catalogue(title)) }

  /// Returns the heading of a column of days.
  func dayColumn(_ title: ReportTableText) -> ReportTable.Column { .day(catalogue(title)) }

  /// Returns the heading of a column of numbers.
  func numberColumn(_ title: ReportTableText) -> ReportTable.Column { .number(catalogue(title)) }

  /// Returns a side in a word, that both work where there is none.
  func side(_ side: BodySide?) -> String {
    side.map { words.side($0) } ?? catalogue(ReportText.bothSides)
  }

  /// Returns a moment as a heading.
  func heading(_ moment: PainMoment) -> String { words.capitalised(words.shortMoment(moment)) }
}
