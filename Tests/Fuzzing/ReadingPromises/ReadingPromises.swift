import ProgrammeFiles
import Programmes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads bytes as a programme file and stops the process where a promise of the reader is broken.
///
/// - Parameter bytes: What a file may hold; anything.
/// - Returns: Whether they are a programme.
@discardableResult
package func holdReaderToItsPromises(_ bytes: [UInt8]) -> Bool {
  let source = SourceText(name: "whatever the fuzzer made up.yaml", bytes: bytes)
  let start = clock()
  let reading = readProgramme(source)
  let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
  require(seconds < 1, "reading takes less than a second: \(seconds) s")
  let again = readProgramme(source)
  require(reading.programme == again.programme, "the same bytes are the same programme")
  require(reading.diagnostics == again.diagnostics, "the same bytes have the same mistakes")
  let isWrong = reading.diagnostics.contains { $0.severity == .error }
  let isSomething = reading.programme != nil || reading.library != nil
  require(isWrong != isSomething, "a programme or a library is there where no error is")
  checkDiagnostics(reading.diagnostics, in: source)
  checkRendering(reading.diagnostics, in: source)
  if let programme = reading.programme { checkProgramme(programme) }
  return reading.programme != nil
}

/// Stops the process unless a condition holds.
func require(_ condition: Bool, _ promise: @autoclosure () -> String) {
  if !condition { fatalError("broken promise: \(promise())") }
}

private func checkDiagnostics(_ diagnostics: [Diagnostic], in source: SourceText) {
  let lengths = lineLengths(source.bytes)
  let own = diagnostics.filter { $0.file == source.name }.map(\.place)
  require(zip(own, own.dropFirst()).allSatisfy { $0 <= $1 }, "diagnostics are in order")
  for diagnostic in diagnostics {
    let said = "\(diagnostic)"
    require(!diagnostic.rule.isEmpty, "a rule has a name: \(said)")
    require(!diagnostic.message.isEmpty, "something is said: \(said)")
    // Of hundreds of errors only the first are shown.
    require(diagnostic.help?.isEmpty == false || diagnostics.count > 100, "help: \(said)")
    let places =
      [(diagnostic.file, diagnostic.place)] + diagnostic.notes.map { ($0.file, $0.place) }
    // The lines of a library that the text carries are counted from its own first one.
    for (file, place) in places where file == source.name {
      require((1...lengths.count).contains(place.line), "a line of the text: \(said)")
      let length = lengths[place.line - 1]
      require((1...length + 1).contains(place.column), "a column of the line: \(said)")
      require(
        place.length == 1 || (place.length > 1 && place.column + place.length - 1 <= length),
        "an end in the line: \(said)")
    }
  }
}

/// Counts the scalars of every line, a byte that goes on with none counting for nothing.
private func lineLengths(_ bytes: [UInt8]) -> [Int] {
  var lengths = [0]
  var last: UInt8 = 0
  for byte in bytes {
    switch byte {
    case 0x0A where last == 0x0D: break
    case 0x0A, 0x0D: lengths.append(0)
    default: if byte & 0xC0 != 0x80 { lengths[lengths.count - 1] += 1 }
    }
    last = byte
  }
  return lengths
}

private func checkRendering(_ diagnostics: [Diagnostic], in source: SourceText) {
  let shown = rendered(diagnostics, in: source)
  require(shown.isEmpty == diagnostics.isEmpty, "every diagnostic is shown")
  require(shown.isEmpty || shown.hasSuffix("\n"), "the last line ends")
  for scalar in shown.unicodeScalars {
    require(scalar == "\n" || !isControl(scalar), "no control character is shown: \(shown)")
  }
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}
