/// A picture made from data: as a drawing, as lines of glyphs, and as the table of its numbers.
package protocol Chart: Sendable {
  /// What the chart is called; neither form draws it, the heading above is the page's or screen's.
  var title: String { get }
  /// What the chart shows in a sentence or two, for readers who cannot see it.
  var summary: String { get }
  /// The numbers behind the chart.
  var table: ChartTable { get }

  /// Draws the chart into a rectangle given in user units.
  func drawing(width: Double, height: Double) -> Drawing

  /// Draws the chart as at most `height` lines of at most `width` columns.
  func glyphLines(width: Int, height: Int, glyphs: GlyphSet) -> [ChartLine]
}

/// The characters that charts may use on a terminal or in a text file.
package enum GlyphSet: Sendable, Hashable, CaseIterable {
  /// Block elements, box drawing and geometric shapes.
  case unicode
  /// Printable ASCII only, apart from the texts that come with the data.
  case ascii

  func pick<Choice>(_ unicode: Choice, _ ascii: Choice) -> Choice {
    self == .unicode ? unicode : ascii
  }
}

/// One line of a chart made of glyphs.
package struct ChartLine: Sendable, Equatable {
  /// The line's parts from left to right; blanks at the end are left out.
  package var runs: [ChartRun]

  package init(runs: [ChartRun]) {
    self.runs = runs
  }

  /// The whole line without its roles.
  package var text: String { runs.map(\.text).joined() }
}

/// A piece of a line with one meaning.
package struct ChartRun: Sendable, Equatable {
  /// The glyphs.
  package var text: String
  /// What they mean, or nil for blanks.
  package var role: Role?

  package init(_ text: String, role: Role? = nil) {
    self.text = text
    self.role = role
  }
}
