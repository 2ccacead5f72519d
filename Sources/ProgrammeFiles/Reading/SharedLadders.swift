import PlainText
import Programmes
internal import Yams

/// The ladders that a programme names once for several exercises.
final class SharedLadders {
  private let file: FileContext
  private var ladders: [Identifier: Fields] = [:]
  /// The names in the order of the file, with where they are.
  private var names: [(id: Identifier, span: Range<Int>)] = []
  /// Whether every ladder could be told by its name.
  private var isComplete = true
  private var used: Set<Identifier> = []

  /// Reads the names and the keys; what a step says is read with the exercise that climbs it.
  init(_ programme: Fields) {
    file = programme.file
    guard programme.has("ladders") else { return }
    guard let node = programme.value("ladders"), case .mapping(let mapping) = node,
      !mapping.isEmpty
    else {
      if let node = programme.value("ladders") { file.error(.laddersNotNamed, at: node) }
      isComplete = false
      return
    }
    for (key, value) in mapping {
      let span = file.span(of: key)
      guard !file.coveredKeys.contains(span.lowerBound), let id = file.identifier(key),
        let fields = Fields(value, as: .ladder, in: file)
      else {
        isComplete = false
        continue
      }
      ladders[id] = fields
      names.append((id, span))
    }
  }

  /// Returns the keys of the ladder that an item names, or reports that there is none.
  func fields(of node: Node) -> Fields? {
    guard let id = file.identifier(node) else { return nil }
    used.insert(id)
    if let fields = ladders[id] { return fields }
    if isComplete {
      let known = file.findings.isFull ? [] : names.prefix(200).map(\.id.text)
      file.error(.noSuchLadder(id, known), at: node)
    } else {
      file.findings.failed()
    }
    return nil
  }

  /// Reports ladders that no exercise climbs, and reads them for their own mistakes.
  func checkUsed() {
    for (id, span) in names where !used.contains(id) {
      file.findings.warning(.unusedLadder(id), at: span)
      for step in ladders[id]?.list("steps") ?? [] {
        if let fields = Fields(step, as: .step, in: file) { DoseReader(fields: fields).readEach() }
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static var laddersNotNamed: Self {
    Self(
      "'ladders' are written with a name each",
      help: "for example 'ladders: {volume: {by: week, steps: [{sets: 2}, {sets: 3}]}}'")
  }

  fileprivate static func noSuchLadder(_ id: Identifier, _ names: [String]) -> Self {
    let help =
      nearest(to: id.text, among: names).map { "did you mean '\($0)'?" }
      ?? (names.isEmpty
        ? "declare it in 'ladders', or write the steps here: "
          + "ladder: {by: week, steps: [{weeks: 2}, {sets: 4}]}"
        : "there is \(listed(names, "and"))")
    return Self("there is no ladder '\(id)'", help: help)
  }

  fileprivate static func unusedLadder(_ id: Identifier) -> Self {
    Self("no exercise climbs the ladder '\(id)'", help: "write 'ladder: \(id)' in a phase's 'do'")
  }
}
