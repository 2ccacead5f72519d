package import Charts
import ProgressTracking

/// A report that is to be written, or one of its tables.
package struct ReportFile: Sendable {
  /// The name for a file: `report.html`, `days.csv`.
  package let name: String
  /// Makes the text, in UTF-8 and ending in a line break, and hands it on in pieces; it throws what keeps
  /// a part of it from being read, and what taking it throws.
  package let write: @Sendable (_ take: ([UInt8]) throws -> Void) throws -> Void
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

/// Prepares a report for being written.
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
    return dataTables(report, incidents: document.incidents).map { table in
      ReportFile(name: table.name + ".csv") { take in try writeCSV(table, to: take) }
    }
  case .json:
    return [ReportFile(name: "report.json") { take in try writeJSON(report, document, to: take) }]
  case .text: text = textReport(document, glyphs: glyphs)
  case .markdown: text = markdownReport(document, glyphs: glyphs)
  case .html: text = try htmlReport(document, version: report.version)
  }
  return [ReportFile(name: "report." + format.fileExtension) { [text] in try $0(Array(text.utf8)) }]
}

/// The names of the tables of CSV, in their order.
package let csvTableNames = ReportSchema.emptyTables.map(\.name)

/// Returns a name for the file of a report: `midstance-report-2026-11-22.html`.
package func reportFileName(_ report: Report, as format: ReportFormat) -> String {
  "midstance-report-\(report.made.day).\(format.fileExtension)"
}
