import PlainText

extension ValueForm {
  /// Tells whether a text that someone answered can be a value of this form.
  ///
  /// Numbers, mappings and lists are not asked for.
  package func takes(_ answer: String) -> Bool {
    switch self {
    case .line, .prose:
      (1...Self.textLimit).contains(
        trimmed(cleaned(answer, limit: Self.textLimit + 1)).unicodeScalars.count)
    case .word(let words): words.contains(answer)
    case .notation(let notation): notation.accepts(answer)
    case .either(let forms): forms.contains { $0.takes(answer) }
    case .whole, .number, .mapping, .named, .table, .list, .oneOrMore: false
    }
  }
}

/// Returns an answer as it is kept: on one line, without anything that could act on a terminal.
package func cleanedAnswer(_ answer: String) -> String {
  trimmed(cleaned(answer, limit: ValueForm.textLimit + 1))
}
