/// Returns a text as YAML has it on one line: plain where that is safe beyond doubt, otherwise in
/// double quotes.
func yamlText(_ text: String) -> String {
  isPlainText(text) ? text : quotedYAML(text)
}

/// Returns a list of texts as YAML has it on one line.
func yamlList(_ texts: [String]) -> String {
  "[" + texts.map { $0.contains(",") ? quotedYAML($0) : yamlText($0) }.joined(separator: ", ") + "]"
}

/// Returns a text in double quotes; whatever it holds, it stays one value.
private func quotedYAML(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  result.append("\"")
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x22, 0x5C: result.append(contentsOf: ["\\", scalar])
    case 0x20...0x7E, 0xA1...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD: result.append(scalar)
    case 0x10000...: result.append(scalar)
    default:
      let digits = String(scalar.value, radix: 16)
      let padding = String(repeating: "0", count: 4 - digits.count)
      result.append(contentsOf: "\\u\(padding)\(digits)".unicodeScalars)
    }
  }
  result.append("\"")
  return String(result)
}

/// Tells whether a text needs no quotes: it begins with a letter and is no word that YAML knows.
private func isPlainText(_ text: String) -> Bool {
  guard let first = text.first, let last = text.last, first.isLetter, last != " ",
    !yamlWords.contains(text.lowercased())
  else { return false }
  return text.unicodeScalars.allSatisfy {
    $0.properties.isAlphabetic || $0.properties.numericType != nil
      || " ,.()/'-".unicodeScalars.contains($0)
  }
}

/// The words that YAML takes for something else than text, in one version or another.
private let yamlWords: Set<String> = [
  "true", "false", "yes", "no", "on", "off", "null", "y", "n",
]
