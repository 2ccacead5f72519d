/// The formats a report can be written in.
package enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  /// 80 columns of plain text, charts in block characters.
  case text
  /// The same for a mail, a wiki or a notebook.
  case markdown
  /// One page with everything in it, to read, to print or to attach.
  case html
  /// Tables to load elsewhere.
  case csv
  /// The report as a value, tables and all, for other programs.
  case json

  /// The usual end of a file's name, without the dot.
  package var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html: "html"
    case .csv: "csv"
    case .json: "json"
    }
  }

  /// Whether other programs read it, for which the words in it are the same in every language.
  package var isForPrograms: Bool { self == .csv || self == .json }

  /// Whether it has a table of every set.
  package var hasSets: Bool { isForPrograms }
}
