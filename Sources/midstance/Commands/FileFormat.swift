import ArgumentParser
import ProgressReports

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
}

extension ReportFormat: FileFormat {
  var endings: [String] {
    switch self {
    case .markdown: [fileExtension, "markdown"]
    case .html: [fileExtension, "htm"]
    case .text, .csv, .json: [fileExtension]
    }
  }
}
