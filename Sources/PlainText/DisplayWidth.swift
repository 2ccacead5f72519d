/// Returns the number of terminal columns a text takes: the sum of its scalars.
///
/// The answer does not depend on the locale. Control characters count as nothing: clean a text
/// before it is shown.
package func displayWidth(_ text: some StringProtocol) -> Int {
  // Of text of any kind the types would be looked up while the program starts.
  text.description.unicodeScalars.reduce(0) { $0 + displayWidth($1) }
}

/// Returns the number of terminal columns one scalar takes: 0, 1 or 2.
///
/// Marks, format and control characters take none; East Asian wide characters and pictographs that
/// are drawn in colour by themselves take two.
package func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value < 0x300 {
    return value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD ? 0 : 1
  }
  if (0x2500..<0x25A0).contains(value) { return 1 }  // Lines and blocks, in every picture.
  if (0x1160...0x11FF).contains(value) { return 0 }  // Vowels and finals of a Korean syllable.
  if isWide(value) { return isMark(scalar) ? 0 : 2 }
  let properties = scalar.properties
  switch properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
    return 0
  default:
    let isFlagLetter = (0x1F1E6...0x1F1FF).contains(value)
    return properties.isEmojiPresentation && !isFlagLetter ? 2 : 1
  }
}

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  let category = scalar.properties.generalCategory
  return category == .nonspacingMark || category == .enclosingMark
}

private func isWide(_ value: UInt32) -> Bool {
  guard value >= 0x1100 else { return false }
  return wideRanges.contains { $0.contains(value) }
}

/// The blocks of wide characters; pictographs are told by their own property.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F,  // Korean initial letters
  0x2329...0x232A,  // angle brackets
  0x2E80...0x303E,  // radicals, punctuation
  0x3041...0x3247,  // kana, Bopomofo, enclosed letters
  0x3250...0x4DBF,  // enclosed months, Han extension A
  0x4E00...0xA4CF,  // Han, Yi
  0xA960...0xA97F,  // Korean initial letters, extended
  0xAC00...0xD7A3,  // Korean syllables
  0xF900...0xFAFF,  // compatibility ideographs
  0xFE10...0xFE19,  // vertical forms
  0xFE30...0xFE6F,  // compatibility and small forms
  0xFF01...0xFF60,  // full-width forms
  0xFFE0...0xFFE6,  // full-width signs
  0x16FE0...0x18DFF,  // Tangut, Khitan
  0x1AFF0...0x1B2FF,  // kana supplements
  0x1F200...0x1F2FF,  // enclosed ideographs
  0x20000...0x2FFFD,  // Han extensions B to F
  0x30000...0x3FFFD,  // Han extensions G and later
]
