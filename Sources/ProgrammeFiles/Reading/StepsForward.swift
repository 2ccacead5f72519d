import Programmes
internal import Yams

/// Warns of a score with which a file asks for a step forward, and which one of its pain rules says to be
/// none: so that nobody who gives it ever goes on.
///
/// Told are scores that are no step forward whichever exercise they are about; a phase may well hold one of
/// its exercises to less pain than the others. Rules that compare with an earlier score are left out.
struct StepsForward {
  let file: FileContext
  let shared: SharedLadders
  /// The programme, all of it read.
  let programme: Programme

  /// Checks what the phases ask for to go on, and the ladders that answers move.
  func check(_ phases: [ReadPhase]) {
    for read in phases {
      let items = read.sessions?.flatMap(\.items) ?? []
      checkAdvance(read, items)
      for item in items { checkLadder(item, in: read.phase) }
    }
  }

  private func checkAdvance(_ read: ReadPhase, _ items: [ReadItem]) {
    guard let advance = read.phase.advance,
      let nodes = read.fields.value("advance")?.mapping?["require"]?.sequence
    else { return }
    for (criterion, node) in zip(advance.requires, nodes) {
      guard case .pain(let moment, .atMost(let most), _) = criterion else { continue }
      warn(of: Array(0...most), at: moment, about: items, in: read.phase, limitedBy: "at most") {
        node.mapping?["pain \(moment.rawValue)"] ?? node
      }
    }
  }

  private func checkLadder(_ item: ReadItem, in phase: Phase) {
    guard let ladder = item.item.ladder, ladder.goesOnFrom == nil,
      case .answers(let rules) = ladder.moves, let nodes = moves(of: item)
    else { return }
    var taken: [AnswerRule.Question: Set<Int>] = [:]
    for (rule, node) in zip(rules, nodes) {
      let scores = rule.scores.filter { taken[rule.question]?.contains($0) != true }
      taken[rule.question, default: []].formUnion(rule.scores)
      guard rule.move == .up, case .pain(let moment) = rule.question else { continue }
      warn(of: scores, at: moment, about: [item], in: phase, limitedBy: "at most:") {
        node.mapping?["at most"] ?? node
      }
    }
  }

  /// The rules of the ladder of an item as they are written: its own, or one of the programme's.
  private func moves(of item: ReadItem) -> Node.Sequence? {
    guard let node = item.fields?.value("ladder") else { return nil }
    let move = node.scalar == nil ? node.mapping?["move"] : shared.fields(of: node)?.value("move")
    return move?.sequence
  }

  /// Warns of the lowest of some scores that is no step forward, whichever of some items it is about.
  private func warn(
    of scores: [Int], at moment: PainMoment, about items: [ReadItem], in phase: Phase,
    limitedBy limit: String, _ node: () -> Node
  ) {
    // Only while an exercise is done is its score about it.
    let exercises = moment == .during ? items.map(\.item.exercise) : [nil]
    for score in scores {
      let verdicts = exercises.map { exercise in
        programme.verdict(
          on: PainScore(score), isSharp: false, at: moment, references: [:], exercise: exercise,
          phase: phase)
      }
      guard let verdict = verdicts.first ?? nil,
        verdicts.allSatisfy({ $0?.rule.blocksAdvance == true })
      else { continue }
      let lower = score > (scores.first ?? 0) ? "\(limit) \(score - 1)" : nil
      return file.findings.warning(
        .noStepForward(score, verdict, lower), at: file.span(of: node()))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func noStepForward(
    _ score: Int, _ verdict: PainVerdict, _ limit: String?
  ) -> Self {
    let owner =
      switch verdict.owner {
      case .exercise: "the exercise's rule"
      case .phase: "the phase's rule"
      case .programme, .anySharpPain: "the rule"
      case .shipped: "the default rule"
      }
    let rule = verdict.rule
    let actions = listed(rule.actions.map(\.code), "and")
    let written = "'\(rule.moment.rawValue), \(rule.threshold.code): \(actions)'"
    return Self(
      "a score of \(score) is enough to go on here, but by \(owner) \(written) it is no step forward",
      help: [limit.map { "write '\($0)'" }, "let the rule act from a higher score"]
        .compactMap(\.self).joined(separator: ", or "))
  }
}
