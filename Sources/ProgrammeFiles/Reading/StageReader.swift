import PlainText
import Programmes
internal import Yams

/// Reads the stages of a repetition.
struct StageReader {
  let fields: Fields

  private var file: FileContext { fields.file }

  /// Reads the stages in their order; empty where there are too many.
  func stages() -> [Stage] {
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
    if let short = shortForm(of: node) {
      file.findings.error(
        .stageAsKey(short), at: file.span(of: node), elsewhere: "and so is this one")
      return nil
    }
    guard let stage = Fields(node, as: .stage, in: file) else { return nil }
    let name = stage.line("name").flatMap { name in
      file.written(name, at: stage.valueSpan("name"), Notations.stageName)
    }
    let length = stage.written("for", Notations.timeSpan)
    let cue = stage.line("cue")
    let leg = stage.word("leg").flatMap(StageLeg.init(rawValue:)) ?? .working
    let pattern = stage.word("pattern").flatMap(LegDiagonal.init(rawValue:))
    if let pattern { check(pattern, stage.valueSpan("pattern")) }
    guard let name, let length else { return nil }
    return Stage(name: name, length: length, cue: cue, leg: leg, pattern: pattern)
  }

  /// Returns what a stage that is written as a key with its time is in one text: `down 3s`.
  private func shortForm(of node: Node) -> String? {
    guard let mapping = node.mapping, mapping.count == 1, let (key, value) = mapping.first,
      let name = key.scalar?.string, let time = value.scalar?.string,
      KeyTable.key(name, of: .stage) == nil, (try? Notations.timeSpan.value(time)) != nil
    else { return nil }
    return "\(name) \(time)"
  }

  /// Reports a direction that is not one of the exercise's diagonal.
  private func check(_ direction: LegDiagonal, _ span: Range<Int>) {
    guard fields.has("pattern") else {
      return file.findings.error(.noPattern, at: span)
    }
    let name = fields.value("pattern")?.mapping?["name"]?.scalar?.string
    guard let whole = name.flatMap(LegDiagonal.init(rawValue:)) else { return }
    if direction != whole, direction != whole.antagonist {
      file.findings.error(.otherDiagonal(direction, whole), at: span)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func stageAsKey(_ short: String) -> Self {
    Self("a stage and its time are one text", help: "write '\(excerpt(short))', without the colon")
  }
  fileprivate static var tooManyStages: Self {
    Self("more than 12 stages in one repetition", help: "write fewer")
  }
  fileprivate static var noPattern: Self {
    Self(
      "the stage trains a diagonal, and the exercise has none",
      help: "give the exercise a 'pattern', or leave it out here")
  }

  fileprivate static func otherDiagonal(_ stage: LegDiagonal, _ whole: LegDiagonal) -> Self {
    Self(
      "'\(stage.rawValue)' is not a direction of the exercise's diagonal",
      help: "write '\(whole.rawValue)' or '\(whole.antagonist.rawValue)'")
  }
}
