package import Programmes

/// What came of reading a programme file.
package struct ProgrammeReading: Sendable {
  /// The programme, or nothing where there is an error.
  package let programme: Programme?
  /// Everything that was noticed, in the order of the file.
  package let diagnostics: [Diagnostic]
}

/// Reads a programme from the text of its file.
///
/// All mistakes are found in one reading. Whatever the bytes, it neither fails nor hangs.
package func readProgramme(_ source: SourceText) -> ProgrammeReading {
  let findings = Findings(in: source)
  var programme: Programme?
  if isReadable(source, findings) {
    programme = withRoot(of: source, findings) { root, file in
      ProgrammeReader(file: file).programme(root)
    }
  }
  if findings.errorCount > 0 {
    programme = nil
  } else if programme == nil {
    findings.error(.unreadable, at: 0..<0)
  }
  return ProgrammeReading(programme: programme, diagnostics: findings.sorted)
}

/// Tells whether bytes are a text of a size that can be read.
private func isReadable(_ source: SourceText, _ findings: Findings) -> Bool {
  if source.bytes.isEmpty {
    findings.error(.empty, at: 0..<0)
  } else if source.bytes.count > SourceText.sizeLimit {
    findings.error(.tooLarge, at: 0..<0)
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
  fileprivate static var tooLarge: Self {
    Self(
      "the file is larger than \(SourceText.sizeLimit / 1024) KiB",
      help: "a programme is a few pages; is this the right file?")
  }
  fileprivate static var longLine: Self {
    Self(
      "the line is longer than \(SourceText.lineLimit / 1024) KiB",
      help: "write lists and texts over several lines")
  }
  fileprivate static var unreadable: Self {
    Self(
      "the programme cannot be read", help: "begin with 'format: midstance/1'")
  }

  fileprivate static func notUTF8(_ byte: UInt8) -> Self {
    let digits = String(byte, radix: 16, uppercase: true)
    return Self("the byte 0x\(digits) is not UTF-8", help: "save the file as UTF-8")
  }
}
