/// One of the files that a text was put together from.
struct FilePart: Hashable, Sendable {
  /// The name as diagnostics show it.
  var name: String
  /// The number of its first line in the whole text, counted from 0.
  var firstLine: Int
}

/// What stands on the line before a library in a text that carries its libraries, before the name.
let libraryMark = "--- # library: "

/// A line below which a library begins.
struct LibraryLine: Hashable, Sendable {
  /// The number of the line, counted from 0.
  var line: Int
  /// The name of the library.
  var name: String

  /// Creates one from a line, or nothing when no library begins below it.
  init?(_ line: Int, at start: Int, in bytes: [UInt8]) {
    guard bytes[start...].starts(with: libraryMark.utf8) else { return nil }
    let name = bytes[(start + libraryMark.utf8.count)...].prefix { !$0.isLineBreak }
    self.line = line
    self.name = trimmed(String(decoding: name.prefix(256), as: UTF8.self))
  }
}

extension SourceText {
  /// Tells whether a library begins below a line.
  func isLibraryMark(_ line: Range<Int>) -> Bool {
    bytes[line].starts(with: libraryMark.utf8)
  }

  /// Returns the name of the library that a line, counted from 0, belongs to.
  func libraryName(before line: Int) -> String? {
    libraryLines.last { $0.line <= line }?.name
  }

  /// Returns a place of the whole text as one of the file that it is in.
  func inItsFile(_ place: Place) -> (file: String, Place) {
    let part = files.last { $0.firstLine < place.line } ?? FilePart(name: name, firstLine: 0)
    var place = place
    place.line -= part.firstLine
    return (part.name, place)
  }

  /// Returns a place of a file as one of the whole text.
  func inWholeText(_ place: Place, of file: String) -> Place {
    var place = place
    place.line += files.first { $0.name == file }?.firstLine ?? 0
    return place
  }
}
