/// A mistake in a programme file, or a doubt about it.
package struct Diagnostic: Hashable, Sendable {
  /// The rule that the file breaks, in a word or several with hyphens: `unknown-key`.
  package var rule: String
  /// How bad it is.
  package var severity: Severity
  /// What is wrong: lower case, without a full stop.
  package var message: String
  /// The file that is wrong, as it was named: the programme's, or a library's.
  package var file: String
  /// Where it is wrong.
  package var place: Place
  /// What to write instead.
  package var help: String?
  /// Other places that have to do with it.
  package var notes: [Note]

  /// Creates a diagnostic.
  package init(
    rule: String, severity: Severity, message: String, file: String, place: Place,
    help: String? = nil, notes: [Note] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.file = file
    self.place = place
    self.help = help
    self.notes = notes
  }

  /// How bad a diagnostic is.
  package enum Severity: String, Sendable {
    /// The programme cannot be followed.
    case error
    /// The programme can be followed, but may not say what was meant.
    case warning
  }

  /// Another place that has to do with a diagnostic.
  package struct Note: Hashable, Sendable {
    /// What is there.
    package var message: String
    /// The file it is in, as it was named.
    package var file: String
    /// Where it is.
    package var place: Place

    /// Creates a note.
    package init(message: String, file: String, place: Place) {
      self.message = message
      self.file = file
      self.place = place
    }
  }

  /// What a check says, kept beside the check.
  ///
  /// A message is a computed property or a function of an extension, named for its rule.
  struct Message: Error, Hashable {
    /// The rule, from the name of what makes the message.
    var rule: String
    /// What is wrong.
    var text: String
    /// What to write instead.
    var help: String?

    init(_ text: String, help: String? = nil, rule: String = #function) {
      self.rule = ruleName(rule)
      self.text = text
      self.help = help
    }
  }
}

/// Returns the name of a rule from that of a Swift function: `unknown-key` from `unknownKey(_:at:)`.
private func ruleName(_ function: String) -> String {
  let letters = Array(function.prefix { $0 != "(" })
  return letters.indices.map { index in
    let startsWord =
      index > 0 && letters[index].isUppercase
      && (letters[index - 1].isLowercase || letters.dropFirst(index + 1).first?.isLowercase == true)
    return (startsWord ? "-" : "") + letters[index].lowercased()
  }.joined()
}

// MARK: - What several checks say

extension Diagnostic.Message {
  /// A no-break space stands where only a space is taken for one.
  static var noBreakSpace: Self {
    Self(
      "this is a no-break space, which does not count as a space here",
      help: "replace it by an ordinary space")
  }
  /// The format is not the first key.
  static var formatNotFirst: Self {
    Self("'format' belongs on the first line", help: "move it to the top")
  }
  /// There are no keys at all.
  static var nothing: Self {
    Self("there is no programme in this file", help: "begin with 'format: midstance/1'")
  }
  /// A list or a mapping stands where a key must.
  static var keyNotText: Self {
    Self("a key must be text", help: "write 'key: value'")
  }
  /// The affected side is named in a programme without one.
  static var noAffectedSide: Self {
    Self(
      "the programme has no affected side", help: "name the side, or change 'affected: none'")
  }

  /// A key is there a second time.
  static func duplicateKey(_ key: String) -> Self {
    Self("\(quoted(key)) is there twice", help: "remove one of the two")
  }

  /// A key is not told from its value.
  static func missingSpace(_ key: String, in text: String) -> Self {
    let value = text.dropFirst(key.count + 1)
    return Self(
      "a space is missing after '\(key):'", help: "write '\(excerpt("\(key): \(value)"))'")
  }

  /// A text reads as a key with a value.
  static func colonInText(_ text: String) -> Self {
    Self(
      text.hasSuffix(":")
        ? "text with ':' at its end must be in quotes" : "text with ': ' in it must be in quotes",
      help: "write \(inQuotes(text))")
  }
}

/// A run of characters on one line of a file.
package struct Place: Hashable, Comparable, Sendable {
  /// The line, counted from 1.
  package var line: Int
  /// The column, counted from 1 in Unicode scalars.
  package var column: Int
  /// The number of Unicode scalars, at least 1.
  package var length: Int

  /// Creates a place.
  package init(line: Int, column: Int, length: Int = 1) {
    self.line = line
    self.column = column
    self.length = length
  }

  /// Tells whether one place comes before another.
  package static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column, left.length) < (right.line, right.column, right.length)
  }
}
