package import Programmes

/// What came of reading a programme file.
package struct ProgrammeReading: Sendable {
  /// The programme, or nothing where there is an error.
  package let programme: Programme?
  /// What the file is where it is a library instead, without errors.
  package let library: LibrarySummary?
  /// Everything that was noticed, in the order of the file.
  package let diagnostics: [Diagnostic]
}

/// What there is to say of a library that is looked at by itself.
package struct LibrarySummary: Hashable, Sendable {
  /// Its name before the slash.
  package let id: Identifier
  /// How many exercises it has.
  package var exerciseCount: Int { exercises.count }
  /// The identifiers of its exercises, in the order of the file.
  package let exercises: [Identifier]
}

/// Reads a programme from the text of its file and of the libraries that it carries.
///
/// All mistakes are found in one reading. Whatever the bytes, it neither fails nor hangs. The text
/// of a library by itself is read too, and makes no programme.
package func readProgramme(_ source: SourceText) -> ProgrammeReading {
  let findings = Findings(in: source)
  let content = isReadable(source, findings) ? readContent(source, findings) : nil
  guard findings.errorCount == 0 else {
    return ProgrammeReading(programme: nil, library: nil, diagnostics: findings.sorted)
  }
  switch content {
  case .programme(let programme):
    return ProgrammeReading(programme: programme, library: nil, diagnostics: findings.sorted)
  case .library(let library):
    return ProgrammeReading(programme: nil, library: library, diagnostics: findings.sorted)
  case nil:
    findings.error(.nothing, at: 0..<0)
    return ProgrammeReading(programme: nil, library: nil, diagnostics: findings.sorted)
  }
}

/// What a file is.
private enum Content {
  case programme(Programme)
  case library(LibrarySummary)
}

private func readContent(_ source: SourceText, _ findings: Findings) -> Content? {
  withDocuments(of: source, findings) { documents, file in
    let root = documents[0].root
    let reader = LibraryReader(file: file, documents: Array(documents.dropFirst()))
    guard !isLibrary(root) else {
      var libraries = reader.libraries(root)
      guard let library = reader.library(documents[0], among: libraries) else { return nil }
      libraries.add(library)
      DeclaredExercises.check(libraries, file)
      return .library(
        LibrarySummary(id: library.id, exercises: library.list.ids))
    }
    let libraries = reader.libraries(root)
    return ProgrammeReader(file: file, libraries: libraries).programme(root).map(Content.programme)
  }
}

/// Tells whether bytes are a text of a size that can be read.
private func isReadable(_ source: SourceText, _ findings: Findings) -> Bool {
  if source.bytes.isEmpty {
    findings.error(.empty, at: 0..<0)
  } else if source.bytes.count > SourceText.sizeLimit {
    findings.error(.tooLarge(hasLibraries: !source.libraryLines.isEmpty), at: 0..<0)
  } else if let line = source.lineStarts.indices.first(where: {
    source.line($0).count > SourceText.lineLimit
  }) {
    let start = source.lineStarts[line]
    findings.error(.longLine, at: start..<start + 1)
  } else if let span = firstInvalidBytes(source.bytes) {
    findings.error(.notUTF8(source.bytes[span.lowerBound]), at: span)
  }
  return findings.errorCount == 0
}

private func firstInvalidBytes(_ bytes: [UInt8]) -> Range<Int>? {
  guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
  var parser = Unicode.UTF8.ForwardParser()
  var iterator = bytes.makeIterator()
  var offset = 0
  while true {
    switch parser.parseScalar(from: &iterator) {
    case .valid(let scalar): offset += scalar.count
    case .error(let length): return offset..<min(bytes.count, offset + max(1, length))
    case .emptyInput: return nil
    }
  }
}

extension Diagnostic.Message {
  fileprivate static var empty: Self {
    Self("the file is empty", help: "begin with 'format: midstance/1'")
  }
  fileprivate static var longLine: Self {
    Self(
      "the line is longer than \(SourceText.lineLimit / 1024) KiB",
      help: "write lists and texts over several lines")
  }

  fileprivate static func tooLarge(hasLibraries: Bool) -> Self {
    Self(
      "the file \(hasLibraries ? "with its libraries " : "")is larger than "
        + "\(SourceText.sizeLimit / 1024) KiB",
      help: "a programme is a few pages; is this the right file?")
  }

  fileprivate static func notUTF8(_ byte: UInt8) -> Self {
    let digits = String(byte, radix: 16, uppercase: true)
    return Self("the byte 0x\(digits) is not UTF-8", help: "save the file as UTF-8")
  }
}
