import Programmes
internal import Yams

/// Reads which answers move a ladder where, and reports rules that are never reached.
struct AnswerRuleReader {
  let file: FileContext
  let pain: ReadPain
  /// The exercise, where it is not asked how hard it was.
  let effortOf: Identifier?

  /// Reads the rules of a ladder.
  func rules(_ ladder: Fields) -> [AnswerRule] {
    var taken: [AnswerRule.Question: Set<Int>] = [:]
    let rules = ladder.list("move").compactMap { node -> AnswerRule? in
      guard let fields = Fields(node, as: .answerRule, in: file), let rule = self.rule(fields)
      else {
        return nil
      }
      let scores = Set(rule.scores)
      if scores.isSubset(of: taken[rule.question] ?? []) {
        file.findings.error(.ruleNeverReached, at: fields.span)
      }
      taken[rule.question, default: []].formUnion(scores)
      return rule
    }
    if !rules.isEmpty, !rules.contains(where: { $0.move == .up }) {
      file.findings.error(.neverUp, at: ladder.key("move"))
    }
    return rules
  }

  private func rule(_ fields: Fields) -> AnswerRule? {
    let question = fields.word("when").flatMap { self.question($0, at: fields.valueSpan("when")) }
    let from = fields.whole("from")
    let most = fields.whole("at most")
    let move = self.move(fields)
    guard let question, let move, from != nil || most != nil else { return nil }
    let least = from ?? 0
    guard least <= most ?? 10 else {
      file.findings.error(.noScore(least, most ?? 10), at: fields.key("at most"))
      return nil
    }
    return AnswerRule(question, least...(most ?? 10), then: move)
  }

  private func question(_ word: String, at span: Range<Int>) -> AnswerRule.Question? {
    guard word != "effort" else {
      if let effortOf { file.findings.error(.effortNotAsked(effortOf), at: span) }
      return .effort
    }
    guard let moment = PainMoment(rawValue: word) else { return nil }
    if let asked = pain.moments, !asked.contains(moment) {
      file.findings.error(.answerNotAsked(moment), at: span)
    }
    return .pain(moment)
  }

  private func move(_ fields: Fields) -> AnswerRule.Move? {
    guard let node = fields.value("then"), let text = file.word(node) else { return nil }
    switch text {
    case "up": return .up
    case "repeat": return .stay
    case "down": return .down
    default: break
    }
    guard text == "rest" || text.hasPrefix("rest ") else {
      _ = file.word(node, among: ["up", "repeat", "down", "rest 1 day"])
      return nil
    }
    guard case .rest(let days) = file.written(node, Notations.rest) else { return nil }
    return .rest(days: days)
  }
}

extension Diagnostic.Message {
  fileprivate static var ruleNeverReached: Self {
    Self(
      "the rule is never reached: the rules above it take all of its scores",
      help: "move it up, or remove it")
  }
  fileprivate static var neverUp: Self {
    Self(
      "no answer moves the ladder up",
      help: "for example add '{when: during, at most: 2, then: up}'")
  }

  fileprivate static func noScore(_ from: Int, _ most: Int) -> Self {
    Self(
      "no score is from \(from) and at most \(most)",
      help: "write 'from: \(most), at most: \(from)'")
  }

  fileprivate static func effortNotAsked(_ id: Identifier) -> Self {
    Self(
      "the rule is never met: '\(id)' has no 'effort', so nobody asks how hard it was",
      help: "add 'effort: 5-7' to the exercise or to the item")
  }

  fileprivate static func answerNotAsked(_ moment: PainMoment) -> Self {
    Self(
      "the rule is never met: no score is asked for '\(moment.rawValue)'",
      help: "add '\(moment.rawValue)' to 'ask' of the pain plan")
  }
}
