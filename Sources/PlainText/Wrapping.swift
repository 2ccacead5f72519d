/// Returns a text as lines no wider than a width in columns.
///
/// Lines break between words, and inside a word only when it is wider than a whole line; a per cent
/// sign stays with its number. Line breaks in the text are kept, runs of spaces become one. A wide
/// character that no line can hold becomes `?`. A width of zero or less gives no lines, and so does an
/// empty text.
package func wrapped(_ text: some StringProtocol, to width: Int) -> [String] {
  guard width > 0, !text.isEmpty else { return [] }
  return text.split(separator: "\n", omittingEmptySubsequences: false)
    .flatMap { wrappedParagraph($0, to: width) }
}

private func wrappedParagraph(_ text: some StringProtocol, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in words(of: text) {
    let wordWidth = displayWidth(word)
    if used > 0, used + 1 + wordWidth <= width {
      line += " " + word
      used += 1 + wordWidth
      continue
    }
    if used > 0 { lines.append(line) }
    var pieces = broken(word, to: width)
    line = pieces.popLast() ?? ""
    lines += pieces
    used = displayWidth(line)
  }
  return lines + [line]
}

private func words<Text: StringProtocol>(of text: Text) -> [Text.SubSequence] {
  text.split(separator: " ").reduce(into: []) { words, word in
    if word.first == "%", let number = words.last, text[number.endIndex...].hasPrefix(" %") {
      words[words.count - 1] = text[number.startIndex..<word.endIndex]
    } else {
      words.append(word)
    }
  }
}

/// Cuts a word into pieces no wider than a width, which is at least 1.
private func broken(_ word: some StringProtocol, to width: Int) -> [String] {
  var pieces: [String] = []
  var piece = String.UnicodeScalarView()
  var used = 0
  for scalar in word.unicodeScalars {
    let fitting: Unicode.Scalar = displayWidth(scalar) > width ? "?" : scalar
    let next = displayWidth(fitting)
    if used + next > width {
      pieces.append(String(piece))
      piece = String.UnicodeScalarView()
      used = 0
    }
    piece.append(fitting)
    used += next
  }
  return pieces + [String(piece)]
}
