import PlainText

/// The errors beyond which only their number is told.
private let errorLimit = 100

/// Returns diagnostics as a compiler prints them: place, message, the line with a caret run, help.
///
/// Warnings beyond the last error shown are left out with the errors.
///
/// - Parameters:
///   - diagnostics: The diagnostics, in the order in which they are printed.
///   - source: The text they are about.
///   - coloured: Whether to mark the parts with ANSI colours.
/// - Returns: Lines that each end in a line break, clean of control characters of the file's own.
package func rendered(
  _ diagnostics: [Diagnostic], in source: SourceText, coloured: Bool = false
) -> String {
  let paint = Paint(isOn: coloured)
  var result = ""
  var errors = 0
  for diagnostic in diagnostics {
    if diagnostic.severity == .error { errors += 1 }
    guard errors <= errorLimit else { continue }
    result += lines(of: diagnostic, in: source, paint).map { $0 + "\n" }.joined()
  }
  if errors > errorLimit {
    let more = errors - errorLimit
    let atLeast = diagnostics.count < Findings.limit ? "" : "at least "
    result += "and \(atLeast)\(more) more error\(more == 1 ? "" : "s")\n"
  }
  return result
}

private func lines(
  of diagnostic: Diagnostic, in source: SourceText, _ paint: Paint
) -> [String] {
  let colour = diagnostic.severity == .error ? Paint.red : Paint.yellow
  let excerpt = Excerpt(of: source.inWholeText(diagnostic.place, of: diagnostic.file), in: source)
  let number = String(diagnostic.place.line)
  let margin = String(repeating: " ", count: number.count)
  var lines = [
    paint(place(diagnostic.place, in: diagnostic.file) + ":", Paint.bold)
      + " " + paint("\(diagnostic.severity.rawValue):", colour) + " \(diagnostic.message)"
  ]
  if !excerpt.line.isEmpty {
    lines.append(" \(number) | \(excerpt.line)")
    lines.append(
      " \(margin) | " + String(repeating: " ", count: excerpt.indent)
        + paint(String(repeating: "^", count: excerpt.width), colour))
  }
  for note in diagnostic.notes {
    let file = note.file == diagnostic.file ? "" : " of \(cleaned(note.file))"
    lines.append(
      " \(margin)   note: \(note.message): line \(note.place.line), column \(note.place.column)\(file)"
    )
  }
  if let help = diagnostic.help {
    lines.append(" \(margin)   \(paint("help:", Paint.cyan)) \(help)")
  }
  return lines
}

private func place(_ place: Place, in file: String) -> String {
  "\(cleaned(file)):\(place.line):\(place.column)"
}

/// A line of the file as it is shown, with the columns of a caret run under a part of it.
private struct Excerpt {
  /// The line: tabs expanded, control characters gone, clipped around the part.
  let line: String
  /// The columns before the caret run.
  let indent: Int
  /// The columns of the caret run, at least 1.
  let width: Int

  private static let widest = 100

  init(of place: Place, in source: SourceText) {
    let line = source.line(place.line - 1)
    let start = source.offset(line: place.line, column: place.column)
    let end = source.offset(line: place.line, column: place.column + place.length)
    let before = shown(source.bytes[line.lowerBound..<start], from: 0)
    let value = shown(source.bytes[start..<end], from: displayWidth(before))
    let after = shown(
      source.bytes[end..<line.upperBound], from: displayWidth(before) + displayWidth(value))
    var lead = before
    if displayWidth(before) + displayWidth(value) > Self.widest {
      let kept = String.UnicodeScalarView(before.unicodeScalars.suffix(Self.widest / 4))
      lead = kept.count < before.unicodeScalars.count ? "…" + cleaned(String(kept)) : before
    }
    indent = displayWidth(lead)
    let part = clipped(value, to: Self.widest - indent)
    width = max(1, displayWidth(part))
    let rest = clipped(after, to: max(0, Self.widest - indent - displayWidth(part)))
    self.line = trimmedAtEnd(lead + part + rest)
  }
}

/// Returns bytes of a line as they are shown from a column on.
private func shown(_ bytes: ArraySlice<UInt8>, from column: Int) -> String {
  var result = String.UnicodeScalarView()
  var column = column
  for scalar in String(decoding: bytes.prefix(4_000), as: UTF8.self).unicodeScalars {
    if scalar == "\t" {
      let width = 8 - column % 8
      result.append(contentsOf: String(repeating: " ", count: width).unicodeScalars)
      column += width
    } else {
      result.append(scalar)
      column += displayWidth(scalar)
    }
  }
  return cleaned(String(result))
}

private func trimmedAtEnd(_ text: String) -> String {
  var text = text[...]
  while text.last == " " { text.removeLast() }
  return String(text)
}

/// Wraps text in ANSI colours, or leaves it as it is.
private struct Paint {
  static let bold = "1"
  static let red = "1;31"
  static let yellow = "1;33"
  static let cyan = "36"

  let isOn: Bool

  func callAsFunction(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
