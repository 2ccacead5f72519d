/// The text of a programme file, and the way from its bytes to lines and columns.
///
/// Any bytes make one; what keeps them from being read is told by reading it.
package struct SourceText: Hashable, Sendable {
  /// The greatest number of bytes a programme file may have with its libraries: 512 KiB.
  package static let sizeLimit = 512 * 1024

  /// The greatest number of bytes a line may have.
  static let lineLimit = 8 * 1024

  /// The name of the file as diagnostics show it.
  package let name: String
  /// The text in UTF-8, without a byte order mark.
  package let bytes: [UInt8]
  /// Where each line starts in the bytes; never empty.
  let lineStarts: [Int]
  /// The lines, counted from 0, below which libraries begin, with the libraries' names.
  let libraryLines: [LibraryLine]
  /// The files that the text was put together from; one where it is a file's own.
  let files: [FilePart]
  /// Why libraries are not there that the file names.
  let missingLibraries: [String: ProgrammeFileError]

  /// Creates a source from a text.
  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// Creates a source from the bytes of a file.
  package init(name: String, bytes: [UInt8]) {
    let hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = hasByteOrderMark ? Array(bytes.dropFirst(3)) : bytes
    self.name = name
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let next = index + 1
      if byte == .lineFeed { starts.append(next) }
      if byte == .carriageReturn, next == bytes.count || bytes[next] != .lineFeed {
        starts.append(next)
      }
    }
    lineStarts = starts
    libraryLines = starts.indices.compactMap { LibraryLine($0, at: starts[$0], in: bytes) }
    files = [FilePart(name: name, firstLine: 0)]
    missingLibraries = [:]
  }

  /// Creates a source from a text that was put together from others.
  init(
    name: String, bytes: [UInt8], files: [FilePart],
    missingLibraries: [String: ProgrammeFileError]
  ) {
    let plain = SourceText(name: name, bytes: bytes)
    self.name = name
    self.bytes = plain.bytes
    lineStarts = plain.lineStarts
    libraryLines = plain.libraryLines
    self.files = files
    self.missingLibraries = missingLibraries
  }

  /// The text; bytes that are not UTF-8 show as U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension SourceText {
  /// Returns the number of the line, counted from 0, that a byte stands on.
  func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Returns the bytes of a line, counted from 0, without its line break.
  func line(_ index: Int) -> Range<Int> {
    guard lineStarts.indices.contains(index) else { return bytes.count..<bytes.count }
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
    while end > start, bytes[end - 1].isLineBreak { end -= 1 }
    return start..<end
  }

  /// Returns the place of a span; what goes on after its first line is left out.
  func place(of span: Range<Int>) -> Place {
    let index = lineIndex(of: span.lowerBound)
    let line = line(index)
    let start = min(span.lowerBound, line.upperBound)
    let end = min(max(span.upperBound, start), line.upperBound)
    return Place(
      line: index + 1, column: scalarCount(line.lowerBound..<start) + 1,
      length: max(1, scalarCount(start..<end)))
  }

  /// Returns the byte at a line and a column, both counted from 1 and cut to the text.
  func offset(line number: Int, column: Int) -> Int {
    let line = line(number - 1)
    var offset = line.lowerBound
    var left = column - 1
    while left > 0, offset < line.upperBound {
      offset += 1
      while offset < line.upperBound, bytes[offset].isContinuation { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// Returns the number of scalars in a span.
  func scalarCount(_ span: Range<Int>) -> Int {
    bytes[span].count { !$0.isContinuation }
  }

  /// Returns the text of a span.
  func text(of span: Range<Int>) -> String {
    String(decoding: bytes[span], as: UTF8.self)
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let tab = UInt8(ascii: "\t")
  static let space = UInt8(ascii: " ")

  /// Whether the byte ends a line.
  var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }

  /// Whether the byte is a space or a tab.
  var isBlank: Bool { self == .space || self == .tab }

  /// Whether the byte goes on with a scalar that an earlier byte began.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}
