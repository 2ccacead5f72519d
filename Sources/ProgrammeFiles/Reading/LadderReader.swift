import Programmes
internal import Yams

/// Reads the steps that an exercise climbs in a phase, and what moves it.
struct LadderReader {
  let fields: Fields
  let prescription: Prescription
  /// The item's level.
  let level: Identifier?
  let pain: ReadPain
  /// Whether the exercise is one of a circuit.
  let isInCircuit: Bool

  private var file: FileContext { fields.file }

  /// Reads the ladder, or nothing where a part of it could not be read.
  func ladder() -> Ladder? {
    guard !prescription.exercises.areChangedTooOften else {
      file.findings.failed()
      return nil
    }
    return file.findings.complete {
      let by = fields.word("by")
      let nodes = fields.list("steps")
      if nodes.count == 1 { file.findings.error(.oneStep, at: fields.valueSpan("steps")) }
      if nodes.count > 60 { file.findings.error(.tooManySteps, at: fields.valueSpan("steps")) }
      let steps = nodes.prefix(60).compactMap { node in
        Fields(node, as: .step, in: file).flatMap { step($0, by: by) }
      }
      let repeats = fields.yesNo("repeat") ?? false
      if repeats, by == "answers" {
        file.findings.error(.repeatsByAnswers, at: fields.key("repeat"))
      }
      guard let by, let moves = moves(by, steps), !steps.isEmpty else { return nil }
      return Ladder(moves, steps: steps, repeats: repeats)
    }
  }

  private func step(_ fields: Fields, by: String?) -> LadderStep? {
    let own = by == "week" ? "weeks" : by == "session" ? "sessions" : nil
    for key in ["weeks", "sessions"] where by != nil && key != own && fields.has(key) {
      file.findings.error(.otherLength(key, by ?? "", own), at: fields.key(key))
    }
    if isInCircuit { fields.checkSetsInCircuit() }
    let stepLevel = prescription.level(fields)
    let exercise = prescription.exercise(level: stepLevel ?? level, step: fields)
    return LadderStep(
      length: own.flatMap { fields.whole($0) } ?? 1, exercise, level: stepLevel,
      rhythm: RhythmReader(fields: fields).rhythm())
  }

  private func moves(_ by: String, _ steps: [LadderStep]) -> LadderMoves? {
    guard by == "answers" else {
      if fields.has("move") { file.findings.error(.moveWithoutAnswers(by), at: fields.key("move")) }
      return by == "week" ? .weeks : .sessions
    }
    guard fields.has("move") else {
      file.findings.error(.answersWithoutMove, at: fields.key("by"))
      return nil
    }
    let asksEffort = steps.contains { $0.exercise.effort != nil }
    return .answers(
      AnswerRuleReader(
        file: file, pain: pain, effortOf: asksEffort ? nil : prescription.read.exercise.id
      )
      .rules(fields))
  }
}

extension Fields {
  /// Reports a number of sets where each round is one.
  func checkSetsInCircuit() {
    guard has("sets"), let node = value("sets"), node.sequence == nil, node.scalar?.string != "1"
    else { return }
    file.findings.error(.setsInCircuit, at: key("sets"))
  }
}

extension Diagnostic.Message {
  fileprivate static var setsInCircuit: Self {
    Self(
      "in a circuit each round is one set", help: "remove 'sets', and say 'rounds' of the circuit")
  }
  fileprivate static var oneStep: Self {
    Self("a ladder has two steps or more", help: "write what the step says into the item itself")
  }
  fileprivate static var tooManySteps: Self {
    Self("a ladder has 60 steps at most", help: "make the steps longer, or begin a new phase")
  }
  fileprivate static var repeatsByAnswers: Self {
    Self(
      "answers move a ladder to its top, not past it",
      help: "remove 'repeat', or write 'by: week' or 'by: session'")
  }
  fileprivate static var answersWithoutMove: Self {
    Self(
      "a ladder by answers needs 'move': which answers move it where",
      help: "for example 'move: [{when: during, at most: 2, then: up}]'")
  }

  fileprivate static func moveWithoutAnswers(_ by: String) -> Self {
    Self("'move' goes with 'by: answers'", help: "write 'by: answers', or remove 'move'")
  }

  fileprivate static func otherLength(_ key: String, _ by: String, _ own: String?) -> Self {
    Self(
      "'\(key)' does not go with 'by: \(by)'",
      help: own.map { "write '\($0)', or change 'by'" } ?? "remove it: the answers move the ladder")
  }
}
