import ArgumentParser
import ProgressReports
import Screens

/// A format that the ending of a file's name asks for.
protocol FileFormat: CaseIterable, ExpressibleByArgument {
  /// The endings that ask for it, in small letters and without the dot.
  var endings: [String] { get }
}

extension FileFormat {
  /// Takes the format from the ending of a file's name, where it is one that asks for something.
  init?(endingOf path: String?) {
    guard let path, let dot = path.lastIndex(of: "."),
      let format = Self.allCases.first(where: {
        $0.endings.contains(path[dot...].dropFirst().lowercased())
      })
    else { return nil }
    self = format
  }

  /// Takes the format that is wanted, otherwise the one that the ending of a file's name asks for.
  ///
  /// - Returns: The format; nothing where neither asks for one.
  /// - Throws: A sentence where the ending is that of a format that is not written.
  static func chosen(_ wanted: Self?, endingOf path: String?) throws -> Self? {
    if let format = wanted ?? Self(endingOf: path) { return format }
    if let path, let dot = path.lastIndex(of: "."),
      endingsOfOthers.contains(path[dot...].dropFirst().lowercased())
    {
      throw CommandError(.otherEnding, path)
    }
    return nil
  }
}

/// What files end in that other programs could not open were a plain text in them.
private let endingsOfOthers: Set<String> = [
  "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "csv", "json", "xml",
]

extension ReportFormat: FileFormat {
  var endings: [String] {
    switch self {
    case .markdown: [fileExtension, "markdown"]
    case .html: [fileExtension, "htm"]
    case .text, .csv, .json: [fileExtension]
    }
  }
}
