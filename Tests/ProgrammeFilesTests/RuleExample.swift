import ProgrammeFiles

/// An example of a rule: lines of a programme file, in a frame that makes a whole file of them.
///
/// In `Rules/<rule>.txt` each example follows a line like `=== bad exercise`, the word at its end
/// being the frame. Under a line with a mistake stand the marks that say what is told of it:
///
///     hold: 30
///           ^^ error: a time needs its unit
///            = help: write 30s
///
/// `\u{A0}` stands for a character and `\x{FC}` for a byte that cannot be seen or written there, and
/// `⟦30×[⟧` for thirty brackets, where `№` in between is the number of the repetition.
struct RuleExample {
  /// Whether nothing is wrong with it.
  let isGood: Bool
  /// The frame around it.
  let frame: Frame
  /// The lines as they are written in the rule's file, without marks.
  let lines: [String]
  /// The lines as they are written in the rule's file, with marks.
  let written: [String]

  /// What is around the lines of an example.
  enum Frame: String, CaseIterable {
    /// Nothing: the example is the whole file.
    case file
    /// Format, id, revision and title above; exercises and phases below.
    case programme
    /// The pain plan's own line above, the rest of a programme around.
    case pain
    /// A programme with two measures around the list of exercises; its phase does `drill`.
    case exercises
    /// Id, name and position of the one exercise above.
    case exercise
    case cues
    case pattern
    /// A programme with one exercise, `drill`, which has the levels `low` and `high`, and with id
    /// and title of its one phase above.
    case phase
    /// A programme with measures, a questionnaire and exercises around the list of phases.
    case plan
    /// The same with id and title of a phase above, and a last phase below.
    case firstPhase = "first-phase"

    fileprivate func callAsFunction(_ lines: String) -> String {
      switch self {
      case .file: lines
      case .programme: SampleProgramme.top(lines)
      case .pain: SampleProgramme.pain(lines)
      case .exercises: SampleProgramme.exerciseList(lines)
      case .exercise: SampleProgramme.exercise(lines)
      case .cues: SampleProgramme.cues(lines)
      case .pattern: SampleProgramme.pattern(lines)
      case .phase: SampleProgramme.phase(lines)
      case .plan: SampleProgramme.plan(lines)
      case .firstPhase: SampleProgramme.firstPhase(lines)
      }
    }
  }

  /// Reads an example from the line that announces it and the lines below.
  init?(heading: Substring, _ written: ArraySlice<Substring>) {
    let words = heading.split(separator: " ")
    guard words.count == 3, words[1] == "good" || words[1] == "bad",
      let frame = Frame(rawValue: String(words[2]))
    else { return nil }
    isGood = words[1] == "good"
    self.frame = frame
    self.written = written.map(String.init)
    let lines = self.written.filter { !isMark($0) }
    self.lines = lines.isEmpty ? [""] : lines
  }

  /// Reads the examples of a rule's file, or nothing where its outline is not as it should be.
  static func examples(_ text: String) -> [RuleExample]? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let headings = lines.indices.filter { lines[$0].hasPrefix("=== ") }
    guard headings.first == 0 else { return nil }
    let ends = headings.dropFirst() + [lines.endIndex]
    let examples = zip(headings, ends).compactMap { heading, end in
      var body = lines[(heading + 1)..<end]
      while body.last?.isEmpty == true { body.removeLast() }
      return RuleExample(heading: lines[heading], body)
    }
    return examples.count == headings.count ? examples : nil
  }

  /// The whole file.
  var source: SourceText {
    let text = lines.map { ExampleLine($0).text }.joined(separator: "\n")
    return SourceText(name: "example.yaml", bytes: bytes(frame(text)))
  }

  /// Returns the lines with a mark for each diagnostic; those of other lines come first.
  func marked(_ diagnostics: [Diagnostic]) -> [String] {
    let frame = frame("◆").split(separator: "\n", omittingEmptySubsequences: false)
    let above = frame.firstIndex { $0.hasSuffix("◆") } ?? 0
    let indent = frame[above].count - 1
    func placed(_ place: Place, in file: String) -> Place {
      // The lines of a library that the example carries are counted from below its mark.
      let mark = lines.firstIndex(of: "--- # library: \(file)")
      let index = mark.map { place.line + $0 } ?? place.line - 1 - above
      let isIndented = lines.indices.contains(index) && !lines[index].isEmpty
      return Place(
        line: index + 1, column: place.column - (isIndented ? indent : 0), length: place.length)
    }
    var result: [String] = []
    for index in 0...lines.count {
      if index > 0 { result.append(lines[index - 1]) }
      for diagnostic in diagnostics {
        let place = placed(diagnostic.place, in: diagnostic.file)
        guard place.line == index || index == 0 && !lines.indices.contains(place.line - 1) else {
          continue
        }
        let run = index == 0 ? 0..<1 : ExampleLine(lines[index - 1]).columns(of: place)
        let margin = String(repeating: " ", count: run.lowerBound)
        let carets = String(repeating: "^", count: run.count)
        result.append("\(margin)\(carets) \(diagnostic.severity.rawValue): \(diagnostic.message)")
        for note in diagnostic.notes {
          result.append(
            "\(margin) = note: line \(placed(note.place, in: note.file).line): \(note.message)")
        }
        if let help = diagnostic.help { result.append("\(margin) = help: \(help)") }
      }
    }
    return result
  }
}

private func isMark(_ line: String) -> Bool {
  let content = line.drop { $0 == " " }
  let words = content.drop { $0 == "^" }
  return content.hasPrefix("= help: ") || content.hasPrefix("= note: ")
    || content.hasPrefix("^") && (words.hasPrefix(" error: ") || words.hasPrefix(" warning: "))
}

/// Returns the bytes of a text in which `\x{FC}` stands for a byte.
private func bytes(_ text: String) -> [UInt8] {
  var result: [UInt8] = []
  var rest = text[...]
  while let start = rest.firstRange(of: "\\x{"),
    let end = rest[start.upperBound...].firstIndex(of: "}"),
    let byte = UInt8(rest[start.upperBound..<end], radix: 16)
  {
    result += rest[..<start.lowerBound].utf8
    result.append(byte)
    rest = rest[rest.index(after: end)...]
  }
  return result + rest.utf8
}

/// A line of an example, and the way from the columns of the text it stands for to its own.
private struct ExampleLine {
  /// The text that it stands for.
  private(set) var text = ""
  /// For each column of the text, the columns that it takes up as it is written.
  private var columns: [Range<Int>] = []
  private var width = 0

  init(_ written: String) {
    var rest = written.unicodeScalars[...]
    while let first = rest.first {
      if let (length, text) = Self.escape(rest) {
        self.text += text
        let count = text.hasPrefix("\\x{") ? 1 : text.unicodeScalars.count
        columns += Array(repeating: width..<width + length, count: count)
        width += length
        rest = rest.dropFirst(length)
      } else {
        text.unicodeScalars.append(first)
        columns.append(width..<width + 1)
        width += 1
        rest = rest.dropFirst()
      }
    }
  }

  /// Returns the columns of a place, counted from 0, as they are written.
  func columns(of place: Place) -> Range<Int> {
    let first = place.column - 1
    guard columns.indices.contains(first) else { return width..<width + place.length }
    let last = min(columns.count, first + place.length) - 1
    return columns[first].lowerBound..<columns[last].upperBound
  }

  /// Returns the length of an escape and what it stands for, where one begins.
  private static func escape(_ text: Substring.UnicodeScalarView) -> (Int, String)? {
    let start = Substring(text)
    let isByte = start.hasPrefix("\\x{")
    if isByte || start.hasPrefix("\\u{"), let end = text.firstIndex(of: "}") {
      let length = text.distance(from: text.startIndex, to: end) + 1
      let digits = start.dropFirst(3).prefix { $0 != "}" }
      if isByte { return (length, String(start.prefix { $0 != "}" }) + "}") }
      guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
        return nil
      }
      return (length, String(Character(scalar)))
    }
    if text.first == "⟦", let end = text.firstIndex(of: "⟧") {
      let length = text.distance(from: text.startIndex, to: end) + 1
      let parts = String(text[..<end].dropFirst()).split(
        separator: "×", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let count = Int(parts[0]) else { return nil }
      return (
        length,
        (1...count).map { number in
          parts[1].split(separator: "№", omittingEmptySubsequences: false)
            .joined(separator: String(number))
        }.joined()
      )
    }
    return nil
  }
}
