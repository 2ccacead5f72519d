import PlainText
import Programmes
internal import Yams

/// Reads a dose from the keys of an exercise, a level or an item of a phase.
struct DoseReader {
  let fields: Fields

  private var file: FileContext { fields.file }

  /// Returns the keys of one mapping with those of another over them.
  ///
  /// A key is replaced whole. A list of sets brings its own repetitions, so that those below it go.
  static func keys(of base: Fields, replacedBy other: Fields) -> Fields {
    let bringsRepetitions =
      !other.has("reps") && other.has("sets") && other.value("sets")?.sequence != nil
    let keys = KeyTable.keys(of: .level).map(\.name)
    return (bringsRepetitions ? base.removing("reps") : base).replacing(keys, from: other)
  }

  /// Reads the dose, or nothing where a part of it could not be read.
  func dose() -> Dose? {
    file.findings.complete {
      let load = fields.written("load", Notations.load)
      let rest = fields.pause("rest")
      let restBetween = fields.pause("rest between reps")
      let switchSides = fields.pause("switch")
      let sets = self.sets()
      guard let sets, let works = self.works(sets) else { return nil }
      return Dose(
        sets: works.map { PrescribedSet($0, load: load) }, rest: rest ?? .zero,
        restBetweenRepetitions: restBetween ?? .zero, switchSides: switchSides ?? .zero)
    }
  }

  private enum Sets {
    case count(Int)
    case repetitions([Bounds<Int>])
  }

  private func sets() -> Sets? {
    guard let node = fields.value("sets") else { return fields.has("sets") ? nil : .count(1) }
    guard let sequence = node.sequence else {
      return fields.file.whole(node, in: 1...50).map(Sets.count)
    }
    guard sequence.count <= 50 else {
      file.error(.tooManySets, at: node)
      return nil
    }
    return .repetitions(fields.items("sets").compactMap { file.count($0) })
  }

  /// Reads what is done in each set: exactly one kind of work.
  private func works(_ sets: Sets) -> [Work]? {
    let isList = if case .repetitions = sets { true } else { false }
    if isList, fields.has("reps") {
      file.findings.error(.repetitionsTwice, at: fields.key("reps"))
      return nil
    }
    let counts = isList || fields.has("reps")
    if fields.has("for") {
      let other = ["reps", "hold", "stages"].first(where: fields.has) ?? (isList ? "sets" : nil)
      if let other {
        file.findings.error(.timeAnd(other), at: fields.key(other == "sets" ? "for" : other))
        return nil
      }
    }
    guard fields.keeps(KeyTable.doseRules) else { return nil }
    if fields.has("stages"), !counts {
      file.findings.error(.stagesWithoutRepetitions, at: fields.key("stages"))
      return nil
    }
    if fields.has("rest between reps"), !counts {
      file.findings.error(.noRepetitions, at: fields.key("rest between reps"))
      return nil
    }
    return counts ? repetitions(sets) : time(sets)
  }

  private func repetitions(_ sets: Sets) -> [Work]? {
    let counts: [Bounds<Int>]
    switch sets {
    case .repetitions(let list): counts = list
    case .count(let count):
      counts = Array(
        repeating: fields.value("reps").flatMap(file.count) ?? 1, count: count)
    }
    if fields.has("stages") {
      let stages = self.stages()
      return counts.map { .paced(repetitions: $0, stages: stages) }
    }
    if fields.has("hold") {
      guard let span = fields.written("hold", Notations.timeSpan) else { return nil }
      let length = span.least
      return counts.map {
        .paced(repetitions: $0, stages: [Stage(name: "hold", length: length)])
      }
    }
    return counts.map { .selfPaced(repetitions: $0) }
  }

  private func time(_ sets: Sets) -> [Work]? {
    guard case .count(let count) = sets else { return nil }
    let work: Work
    if fields.has("hold") {
      guard let length = fields.written("hold", Notations.timeSpan) else { return nil }
      work = .hold(length)
    } else if fields.has("for") {
      guard let length = fields.duration("for") else { return nil }
      work = .time(length)
    } else {
      file.findings.error(.noWork, at: fields.span)
      return nil
    }
    return Array(repeating: work, count: count)
  }

  private func stages() -> [Stage] {
    guard fields.value("stages")?.sequence?.count ?? 0 <= 12 else {
      file.findings.error(.tooManyStages, at: fields.valueSpan("stages"))
      return []
    }
    return fields.list("stages").compactMap { node in
      node.mapping == nil ? shortStage(node) : longStage(node)
    }
  }

  private func shortStage(_ node: Node) -> Stage? {
    guard let text = file.text(node, lineBreaks: .joined) else { return nil }
    return file.written(text, at: file.span(of: node), Notations.stage).map { stage in
      Stage(name: stage.name, length: stage.length)
    }
  }

  private func longStage(_ node: Node) -> Stage? {
    guard let fields = Fields(node, as: .stage, in: file) else { return nil }
    let name = fields.line("name").flatMap { name in
      file.written(name, at: fields.valueSpan("name"), Notations.stageName)
    }
    let length = fields.duration("for")
    let cue = fields.line("cue")
    let leg = fields.word("leg").flatMap(StageLeg.init(rawValue:)) ?? .working
    let pattern = fields.word("pattern").flatMap(LegDiagonal.init(rawValue:))
    guard let name, let length else { return nil }
    return Stage(name: name, length: length, cue: cue, leg: leg, pattern: pattern)
  }
}

extension Diagnostic.Message {
  fileprivate static var tooManySets: Self {
    Self("more than 50 sets", help: "write fewer")
  }
  fileprivate static var tooManyStages: Self {
    Self(
      "more than 12 stages in one repetition", help: "write fewer")
  }
  fileprivate static var repetitionsTwice: Self {
    Self(
      "the list in 'sets' already says how many repetitions", help: "remove 'reps'")
  }
  fileprivate static var stagesWithoutRepetitions: Self {
    Self(
      "'stages' are the parts of a repetition, and there are no repetitions", help: "add 'reps: 8'")
  }
  fileprivate static var noRepetitions: Self {
    Self(
      "there are no repetitions to rest between",
      help: "add 'reps', or write 'rest' for between sets"
    )
  }
  fileprivate static var noWork: Self {
    Self(
      "there is no 'reps', 'hold' or 'for' to say how much to do",
      help: "for example 'reps: 8', 'hold: 30s' or 'for: 2m'")
  }

  fileprivate static func timeAnd(_ other: String) -> Self {
    Self(
      "'for' and \(other == "sets" ? "a list in 'sets'" : "'\(other)'") cannot both be there",
      help: "'for' is a movement kept up for a time, without repetitions; keep one of the two")
  }
}
