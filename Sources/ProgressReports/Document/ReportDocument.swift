/// A report in words, tables and charts, in the order in which it is read.
///
/// Whoever makes it brings the words; text, Markdown and HTML only lay it out. Its texts are clean of
/// everything that is no text.
package struct ReportDocument: Sendable {
  /// The language of its words, as a BCP 47 tag.
  package var language: String
  /// The title.
  package var title: String
  /// Whom it is about.
  package var runner: Fact
  /// The days it is about.
  package var period: Fact
  /// What else is to be known before it is read.
  package var header: [Fact]
  /// What it says in short.
  package var summary: [String]
  /// How the numbers are known.
  package var statement: String
  /// The sections.
  package var sections: [ReportSection]
  /// What opens the numbers of a chart on a page.
  package var chartNumbers: String
  /// What happened, in words, for each incident of the report.
  package var incidents: [String]
  /// The programmes in the points of the CERT checklist.
  package var checklists: [Checklist]
  /// What the words and numbers mean.
  package var definitions: [Fact]

  /// Creates a report in words.
  package init(
    language: String, title: String, runner: Fact, period: Fact, header: [Fact],
    summary: [String], statement: String, sections: [ReportSection], chartNumbers: String,
    incidents: [String], checklists: [Checklist], definitions: [Fact]
  ) {
    self.language = language
    self.title = title
    self.runner = runner
    self.period = period
    self.header = header
    self.summary = summary
    self.statement = statement
    self.sections = sections
    self.chartNumbers = chartNumbers
    self.incidents = incidents
    self.checklists = checklists
    self.definitions = definitions
  }
}

/// A part of a report under a heading of its own.
package struct ReportSection: Sendable {
  /// The name by which a page refers to it.
  package var id: String
  /// The heading.
  package var title: String
  /// What it consists of.
  package var blocks: [ReportBlock]

  /// Creates a part.
  package init(id: String, title: String, blocks: [ReportBlock]) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}

/// A piece of a section.
package enum ReportBlock: Sendable {
  /// A sentence or two.
  case paragraph(String)
  /// Terms and what is to be said of them.
  case facts([Fact])
  /// Rows of numbers.
  case table(ReportTable)
  /// A picture of numbers.
  case chart(ReportChart)
  /// Words of the runner's and the therapist's, by day.
  case entries([DatedText])
  /// A heading within the section.
  case heading(String)
  /// Lines that belong to one another.
  case outline([OutlineLine])
}

/// A term and what is to be said of it.
package struct Fact: Hashable, Sendable {
  package var term: String
  package var text: String

  /// Creates a fact.
  package init(_ term: String, _ text: String) {
    self.term = term
    self.text = text
  }
}

/// Words that were written on a day; they may have several lines.
package struct DatedText: Hashable, Sendable {
  /// The day and who wrote them.
  package var day: String
  package var text: String

  /// Creates what was written.
  package init(day: String, text: String) {
    self.day = day
    self.text = text
  }
}
