import Foundation
import Programmes

extension Notations {
  /// The groups of an identifier, without its length.
  static let groups = "[a-z0-9]+(?:-[a-z0-9]+)*"

  /// The name by which the file refers to something.
  static let identifier = NotationParser<Identifier>(
    "an identifier", matches: "(?=.{1,64}$)\(groups)",
    means: "lower-case letters, digits and single hyphens, at most 64", examples: ["step-down"]
  ) { text throws(Diagnostic.Message) in
    guard let identifier = Identifier(text) else { throw .notIdentifier(text) }
    return identifier
  }
}

extension Identifier {
  /// Creates the identifier that comes nearest to a text, or nothing when there is no such one.
  init?(suggestedFor text: String) {
    var suggestion = ""
    // A letter with a mark becomes the letter alone.
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        suggestion.unicodeScalars.append(scalar)
      } else if !scalar.properties.isDiacritic, !suggestion.isEmpty, !suggestion.hasSuffix("-") {
        suggestion.append("-")
      }
    }
    while suggestion.hasSuffix("-") { suggestion.removeLast() }
    self.init(suggestion)
  }
}

/// An exercise as `use` names it: one of the file, or one of a library.
struct ExerciseReference: Hashable, Sendable {
  /// The library, or nothing for the file itself.
  var library: Identifier?
  /// The exercise.
  var id: Identifier
}

extension ExerciseReference: CustomStringConvertible {
  /// The reference as it is written.
  var description: String { library.map { "\($0)/\(id)" } ?? id.text }
}

extension Notations {
  /// An exercise of the file or of a library: `step-down`, `midstance/step-up`.
  static let reference = NotationParser<ExerciseReference>(
    "an exercise",
    matches: "(?:(?=[^/]{1,64}/){0}/)?(?=[^/]{1,64}$){0}".replacing(
      "{0}", with: Notations.groups),
    means: "the identifier of an exercise, after its library's name where it is in one",
    examples: ["step-down", "midstance/step-up"]
  ) { text throws(Diagnostic.Message) in
    guard let slash = text.firstIndex(of: "/") else {
      return ExerciseReference(id: try Notations.identifier.value(text))
    }
    guard let library = Identifier(text[..<slash]),
      let id = Identifier(text[text.index(after: slash)...])
    else { throw .notReference(text) }
    return ExerciseReference(library: library, id: id)
  }
}

extension Notations {
  /// A BCP 47 tag: `en`, `de-CH`.
  static let language = NotationParser<String>(
    "a language", matches: "(?=.{2,35}$)[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*",
    means: "a language tag", examples: ["en", "de-CH"]
  ) { text throws(Diagnostic.Message) in
    // The languages of four letters and more are reserved, and none is in use.
    let first = text.prefix { $0 != "-" }
    let isTag =
      (2...35).contains(text.utf8.count) && (2...3).contains(first.count)
      && first.allSatisfy(\.isLetter)
      && text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy {
        (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
    guard isTag else { throw .notLanguage(text) }
    return text
  }

  /// The name of a library's file, which stands in the same folder.
  static let fileName = NotationParser<String>(
    "a file", matches: #"[A-Za-z0-9][A-Za-z0-9_.-]*\.ya?ml"#,
    means: "the name of a file in the same folder", examples: ["clinic.yaml"]
  ) { text throws(Diagnostic.Message) in
    let isName = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    guard isName, text.first?.isLetter == true || text.first?.isASCIIDigit == true,
      text.hasSuffix(".yaml") || text.hasSuffix(".yml"), text.utf8.count <= 128
    else { throw .notFileName(text) }
    return text
  }
}

/// A stage in its short form.
struct ShortStage: Sendable {
  var name: String
  var length: Bounds<Duration>
}

extension Notations {
  /// The name of a stage: one to three words.
  static let stageName = NotationParser<String>(
    "a name", matches: #"(?=\s*\S(?:[\s\S]{0,18}\S)?\s*$)\s*\S+(?:\s+\S+){0,2}\s*"#,
    means: "one to three words, at most 20 letters", examples: ["lower", "slowly down"]
  ) { text throws(Diagnostic.Message) in
    let name = trimmed(text)
    guard !name.isEmpty, name.split(separator: " ").count <= 3, name.unicodeScalars.count <= 20
    else { throw .longStageName }
    return name
  }

  /// A stage with its length: `shift 2s`, `hold 3s-5s`, `hold open`.
  static let stage = NotationParser<ShortStage>(
    "a stage",
    matches: #"(?!\s*(?:\#(spanPattern))\s*$)\s*\S{1,20}(?:\s+\S{1,20}){0,2}\s+"#
      + #"(?:\#(spanPattern))\s*"#,
    means:
      "one to three words and how long they take; paced at the most of a range, 'open' ends on a key",
    examples: ["shift 2s", "slowly down 3s", "hold 3s-5s", "hold open"]
  ) { text throws(Diagnostic.Message) in
    let words = text.split(separator: " ").map(String.init)
    let count = wordsOfSpan(atEndOf: words)
    if !words.isEmpty, count == words.count { throw .stageWithoutName(text) }
    guard count > 0, count < words.count else { throw .stageWithoutTime(text) }
    let time = words.suffix(count).joined(separator: " ")
    if Quantities.number(time) != nil { throw .stageWithoutUnit(text) }
    let length = try timeSpan.value(time)
    let name = words.dropLast(count).joined(separator: " ")
    return ShortStage(name: try stageName.value(name), length: length)
  }

  /// Returns how many words at the end of a stage say how long it takes.
  private static func wordsOfSpan(atEndOf words: [String]) -> Int {
    guard let last = words.last else { return 0 }
    let isTime = last.first?.isASCIIDigit == true
    if words.count > 2, words[words.count - 3].first?.isASCIIDigit == true,
      words.suffix(2) == ["or", "more"] || words[words.count - 2] == "to" && isTime
    {
      return 3
    }
    return last == "open" || isTime ? 1 : 0
  }
}

/// Returns how a stage is best written, where a text can only mean one: `down 3s`.
private func suggestedStage(for text: String) -> String? {
  let words = text.split(separator: " ").map(String.init)
  guard let number = words.firstIndex(where: { $0.first?.isASCIIDigit == true }) else { return nil }
  for count in [2, 1] where number + count <= words.count && count < words.count {
    let time = words[number..<number + count].joined(separator: " ")
    guard let length = Quantities.suggestedDuration(for: time) else { continue }
    return (words[..<number] + words[(number + count)...] + [length]).joined(separator: " ")
  }
  return nil
}

extension Diagnostic.Message {
  fileprivate static var longStageName: Self {
    Self(
      "the name of a stage is one to three words, at most 20 letters",
      help: "put the rest of it into the stage's 'cue'")
  }

  fileprivate static func notIdentifier(_ text: String) -> Self {
    Self(
      "\(quoted(text)) is not an identifier: lower-case letters, digits and single hyphens, at most 64",
      help: Identifier(suggestedFor: text).map { "write '\($0)'" } ?? "write one like 'step-down'")
  }

  fileprivate static func notReference(_ text: String) -> Self {
    Self(
      "\(quoted(text)) does not name an exercise of a library",
      help: "write the library's name, a slash and the exercise's: midstance/step-up")
  }

  fileprivate static func notLanguage(_ text: String) -> Self {
    let tags = [
      "english": "en", "englisch": "en", "german": "de", "deutsch": "de", "french": "fr",
      "français": "fr", "spanish": "es", "español": "es", "italian": "it", "italiano": "it",
      "dutch": "nl", "nederlands": "nl",
    ]
    return Self(
      "\(quoted(text)) is not a language tag",
      help: tags[text.lowercased()].map { "write '\($0)'" }
        ?? "write one like 'en', 'fr' or 'de-CH'")
  }

  fileprivate static func notFileName(_ text: String) -> Self {
    let name = text.split(separator: "/").last.map(String.init) ?? text
    return Self(
      "a library is a file in the same folder, which \(quoted(text)) does not name",
      help: text.contains("/") && name.hasSuffix(".yaml")
        ? "put it beside this file and write '\(name)'" : "write a name like 'clinic.yaml'")
  }

  fileprivate static func stageWithoutName(_ text: String) -> Self {
    Self(
      "\(quoted(text)) does not say what is done in that time",
      help: "for example 'down \(excerpt(text))'")
  }

  fileprivate static func stageWithoutUnit(_ text: String) -> Self {
    Self(
      "a time needs its unit",
      help: suggestedStage(for: text).map { "write '\(excerpt($0))'" } ?? "for example 'shift 2s'")
  }

  fileprivate static func stageWithoutTime(_ text: String) -> Self {
    Self(
      "\(quoted(text)) does not say how long the stage takes",
      help: suggestedStage(for: text).map { "write '\(excerpt($0))'" } ?? "for example 'shift 2s'")
  }
}
