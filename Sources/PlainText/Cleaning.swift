/// What becomes of line breaks when a text is cleaned.
package enum LineBreaks: Sendable {
  /// Each becomes a space: the result is one line.
  case joined
  /// Each is kept as `\n`: the result may have several paragraphs.
  case kept
}

/// The number of scalars a cleaned text may have unless the caller says otherwise.
package let defaultTextLimit = 4_000

/// Returns a text without anything that could act on a terminal or upset the layout of one.
///
/// Control characters (C0, DEL, C1), format characters (directions, zero-width joiners and spaces),
/// variation selectors, skin tones and Unicode line separators are dropped; tabs become spaces. At
/// most four marks stay on a letter, and none without one. Cleaning twice changes nothing more.
///
/// - Parameters:
///   - text: Text from outside: a file, the environment, an import.
///   - lineBreaks: Whether line breaks become spaces or stay.
///   - limit: The greatest number of scalars to keep.
/// - Returns: The clean text, of at most `limit` scalars.
package func cleaned(
  _ text: some StringProtocol, lineBreaks: LineBreaks = .joined, limit: Int = defaultTextLimit
) -> String {
  // One concrete text: a generic one is asked for every byte through its witnesses.
  let text = String(text)
  let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  if isPlain, text.utf8.count <= limit { return text }
  var result = String.UnicodeScalarView()
  var kept = 0
  var marks = mostMarks  // Nothing to sit on yet.
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    defer { previous = scalar }
    guard kept < limit else { break }
    if scalar == "\n", previous == "\r" { continue }
    guard let replacement = replacement(for: scalar, lineBreaks: lineBreaks) else { continue }
    if replacement == "\n" {
      marks = mostMarks
    } else if displayWidth(replacement) == 0 {
      guard marks < mostMarks else { continue }
      marks += 1
    } else {
      marks = 0
    }
    result.append(replacement)
    kept += 1
  }
  return String(result)
}

/// The greatest number of marks on one letter.
private let mostMarks = 4

private func replacement(for scalar: Unicode.Scalar, lineBreaks: LineBreaks) -> Unicode.Scalar? {
  switch scalar.value {
  case 0x09: return " "
  case 0x0A, 0x0D: return lineBreaks == .kept ? "\n" : " "
  case 0x20..<0x7F: return scalar
  case ..<0xA0, 0xAD: return nil
  case 0xFE00...0xFE0F, 0xE0100...0xE01EF: return nil  // Variation selectors.
  case 0x1F3FB...0x1F3FF: return nil  // Skin tones: drawn as one with the pictograph, or not.
  default:
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return nil
    default: return scalar
    }
  }
}
