package import Charts
import ProgressTracking

/// A written report, or one of its tables.
package struct ReportFile: Hashable, Sendable {
  /// The name for a file: `report.html`, `days.csv`.
  package let name: String
  /// The text, ending in a line break.
  package let text: String
}

/// Why a report cannot be written.
package enum ReportError: Error, Hashable, CustomStringConvertible {
  /// The page's template cannot be read, which only a fault in the program can cause.
  case templateBroken(String)

  /// What went wrong, and what to do.
  package var description: String {
    switch self {
    case .templateBroken(let reason):
      "The HTML report's template is broken (\(reason)). Please report this; the other formats work."
    }
  }
}

/// Writes a report.
///
/// - Parameters:
///   - report: The report.
///   - document: The same in words.
///   - format: The format.
///   - glyphs: The characters of charts in text and Markdown; with `.ascii` a text report has no
///     others but those of names and notes.
/// - Returns: One file, or one for each table of CSV.
/// - Throws: ``ReportError`` for HTML only.
package func write(
  _ report: Report, _ document: ReportDocument, as format: ReportFormat,
  glyphs: GlyphSet = .unicode
) throws(ReportError) -> [ReportFile] {
  let text: String
  switch format {
  case .csv:
    return dataTables(report, incidents: document.incidents).map {
      ReportFile(name: $0.name + ".csv", text: csv($0))
    }
  case .json: text = jsonReport(report, document)
  case .text: text = textReport(document, glyphs: glyphs)
  case .markdown: text = markdownReport(document, glyphs: glyphs)
  case .html: text = try htmlReport(document, version: report.version)
  }
  return [ReportFile(name: "report." + format.fileExtension, text: text)]
}

/// The names of the tables of CSV, in their order.
package let csvTableNames = ReportSchema.emptyTables.map(\.name)

/// Returns a name for the file of a report: `midstance-report-2026-11-22.html`.
package func reportFileName(_ report: Report, as format: ReportFormat) -> String {
  "midstance-report-\(report.made.day).\(format.fileExtension)"
}
