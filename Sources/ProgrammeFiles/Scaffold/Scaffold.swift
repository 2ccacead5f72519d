import PlainText
import Programmes

/// A programme to begin with: it passes the check, and every key is explained beside it.
///
/// What is explained and the examples come from the table of keys. A key that may be left out stands
/// behind a `#`, ready to be used.
package struct Scaffold {
  private let outline: ProgrammeOutline
  private var lines: [String] = []

  /// Returns the text of a programme.
  ///
  /// - Parameter outline: The answers; their texts are cleaned.
  /// - Returns: YAML.
  package static func text(of outline: ProgrammeOutline) -> String {
    var scaffold = Scaffold(outline: outline)
    scaffold.write()
    return scaffold.lines.joined(separator: "\n") + "\n"
  }

  private init(outline: ProgrammeOutline) {
    self.outline = outline
  }

  private mutating func write() {
    explain(
      """
      A programme for Midstance. A line that begins with '#' explains, or has a key that you may use: \
      then take the '#' before it away. What is an example here is yours to change.
      """, indent: 0)
    lines.append("")
    mapping(.programme, programme, indent: 0)
  }

  /// A key that is written: its value, or what is below it.
  private enum Entry {
    /// The value, as YAML.
    case value(String)
    /// A mapping below the key.
    case mapping(FilePlace, [(String, Entry)])
    /// A list of mappings below the key.
    case list(FilePlace, [[(String, Entry)]])
    /// The example of the table, behind a `#`.
    case offered

    var isOffered: Bool { if case .offered = self { true } else { false } }
  }

  /// Writes a mapping in the order of its entries.
  private mutating func mapping(
    _ place: FilePlace, _ entries: [(String, Entry)], indent: Int, isExplained: Bool = true
  ) {
    let margin = String(repeating: " ", count: indent)
    for (name, entry) in entries {
      let key = KeyTable.key(name, of: place)
      if isExplained, let key { explain(asSentence(key.meaning), indent: indent) }
      switch entry {
      case .value(let yaml): lines.append("\(margin)\(name): \(yaml)")
      case .offered: lines.append("\(margin)#\(name): \(key?.example ?? "")")
      case .mapping(let place, let entries):
        lines.append("\(margin)\(name):")
        mapping(place, entries, indent: indent + 2, isExplained: isExplained)
      case .list(let place, let items):
        lines.append("\(margin)\(name):")
        for (index, item) in items.enumerated() {
          self.item(place, item, indent: indent + 2, isExplained: isExplained && index == 0)
        }
      }
      if indent == 0 { lines.append("") }
    }
  }

  /// Writes an item of a list: the dash stands before its first key.
  private mutating func item(
    _ place: FilePlace, _ entries: [(String, Entry)], indent: Int, isExplained: Bool
  ) {
    let start = lines.count
    let written = isExplained ? entries : entries.filter { !$0.1.isOffered }
    mapping(place, written, indent: indent + 2, isExplained: isExplained)
    let margin = String(repeating: " ", count: indent)
    guard let first = lines[start...].firstIndex(where: { !$0.hasPrefix("\(margin)  #") }) else {
      return
    }
    lines[first] = margin + "- " + lines[first].dropFirst(indent + 2)
  }

  /// Writes a comment, broken between words.
  private mutating func explain(_ text: String, indent: Int) {
    let margin = String(repeating: " ", count: indent) + "# "
    lines += wrapped(text, to: 88 - indent).map { margin + $0 }
  }
}

// MARK: - What is written

extension Scaffold {
  private var programme: [(String, Entry)] {
    [
      ("format", .value("midstance/1")), ("id", .value(outline.id.text)),
      ("revision", .value("1")), ("title", text(outline.title)),
      ("language", .value(yamlText(outline.language))), ("about", .offered),
      ("affected", .value(outline.affected)), ("contact", .mapping(.contact, contact)),
      ("not for", .offered), ("sources", .offered), ("pain", .mapping(.pain, pain)),
      ("stop signs", .offered), ("measures", .offered),
      ("exercises", .list(.exercise, exercises)), ("phases", .list(.phase, [phase])),
    ]
  }

  private var contact: [(String, Entry)] {
    let contact = outline.contact
    return [
      ("name", text(contact.name)), ("phone", contact.phone.map(text) ?? .offered),
      ("email", contact.email.map(text) ?? .offered), ("answers", .offered),
    ]
  }

  private var pain: [(String, Entry)] {
    let region = outline.affected == "none" ? "knee" : "affected knee"
    return [("regions", .value(yamlList([region]))), ("ask", .offered), ("rules", .offered)]
  }

  private var exercises: [[(String, Entry)]] {
    zip(outline.exercises, ids).map { exercise, id in
      switch exercise {
      case .shipped(let reference):
        (id == exercise.id ? [] : [("id", .value(id))]) + [("use", .value(reference))]
      case .own(let name): own(name, id)
      }
    }
  }

  private func own(_ name: String, _ id: String) -> [(String, Entry)] {
    [
      ("id", .value(id)), ("name", text(name)), ("position", .value("as you were shown")),
      ("why", .offered), ("support", .offered), ("how", .offered), ("watch for", .offered),
      ("equipment", .offered),
      ("side", .value(outline.affected == "none" ? "left first" : "affected first")),
      ("sets", example("sets")), ("reps", example("reps")), ("stages", example("stages")),
      ("rest", example("rest")), ("switch", example("switch")), ("load", .offered),
      ("cues", .offered), ("pain rules", .offered),
    ]
  }

  private var phase: [(String, Entry)] {
    [
      ("id", .value("start")), ("title", .value("Start")), ("about", .offered),
      ("schedule", .mapping(.schedule, rhythm)),
      ("do", .value("[" + ids.joined(separator: ", ") + "]")), ("advance", .offered),
      ("pain rules", .offered),
    ]
  }

  private var rhythm: [(String, Entry)] {
    switch outline.rhythm {
    case .every(let days): [("every", .value(days))]
    case .timesAWeek(let times): [("times", .value(String(times))), ("per", .value("7 days"))]
    case .days(let days): [("days", .value(yamlList(Weekday.words(days))))]
    }
  }

  /// The identifiers of the exercises, each of its own.
  private var ids: [String] {
    var taken: Set<String> = []
    return outline.exercises.map { exercise in
      let id = exercise.id
      var free = id
      var count = 1
      while !taken.insert(free).inserted {
        count += 1
        free = "\(id)-\(count)"
      }
      return free
    }
  }

  private func text(_ text: String) -> Entry { .value(yamlText(text)) }

  /// The example of an exercise's key in the table.
  private func example(_ name: String) -> Entry {
    .value(KeyTable.key(name, of: .exercise)?.example ?? "")
  }
}

extension ProgrammeOutline.Exercise {
  /// The identifier that it has by itself.
  fileprivate var id: String {
    switch self {
    case .shipped(let reference):
      reference.split(separator: "/").last.map(String.init) ?? "exercise"
    case .own(let name): Identifier(naming: name, or: "exercise")?.text ?? "exercise"
    }
  }
}
