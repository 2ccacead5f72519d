import PlainText
import Programmes
internal import Yams

/// Reads the questionnaires.
struct QuestionnaireReader {
  let file: FileContext

  /// Reads the list of questionnaires into what is followed, the measures being there already.
  func questionnaires(_ programme: Fields, _ followed: inout Declared<Followed>) {
    guard programme.has("questionnaires") else { return }
    let nodes = programme.list("questionnaires")
    if nodes.isEmpty { followed.isComplete = false }
    for node in nodes {
      guard let fields = Fields(node, as: .questionnaire, in: file) else {
        followed.isComplete = false
        continue
      }
      let questionnaire = self.questionnaire(fields)
      followed.add(
        questionnaire.map(Followed.questionnaire), id: questionnaire?.id, fields,
        what: "measure or questionnaire")
    }
  }

  private func questionnaire(_ fields: Fields) -> Questionnaire? {
    let ends = fields.fields("scale", as: .scale).map(answers)
    let items = fields.list("items").compactMap { item($0, scale: ends) }
    let title = fields.line("title")
    let about = fields.prose("about")
    let everyDays = fields.days("every")
    let scoring = fields.word("score").flatMap(Questionnaire.Scoring.init(rawValue:))
    guard let id = fields.identifier("id") else { return nil }
    return Questionnaire(
      id: id, title: title ?? "", about: about, everyDays: everyDays, items: items,
      scoring: scoring ?? .sum)
  }

  private func answers(_ scale: Fields) -> Questionnaire.Answers {
    .scale(low: scale.line("low"), high: scale.line("high"))
  }

  private func item(_ node: Node, scale: Questionnaire.Answers?) -> Questionnaire.Item? {
    let usual = scale ?? .scale(low: nil, high: nil)
    guard node.mapping != nil else {
      return file.text(node, lineBreaks: .kept).map { Questionnaire.Item(ask: $0, answers: usual) }
    }
    guard let fields = Fields(node, as: .question, in: file) else { return nil }
    let ask = fields.prose("ask")
    let own = fields.fields("scale", as: .scale).map(answers)
    let choices = fields.value("choices").map { node in
      Questionnaire.Answers.choices(self.choices(node))
    }
    return ask.map { Questionnaire.Item(ask: $0, answers: choices ?? own ?? usual) }
  }

  private func choices(_ node: Node) -> [Questionnaire.Choice] {
    let choices = node.mapping.map(choicesWithPoints) ?? choicesInOrder(node)
    guard let choices else { return [] }
    if !(2...20).contains(choices.count) { file.error(.notChoices, at: node) }
    if let first = choices.first, choices.count > 1,
      choices.allSatisfy({ $0.points == first.points })
    {
      file.error(.samePoints, at: node)
    }
    return choices
  }

  /// Reads a list of answers, which count 0, 1, 2.
  private func choicesInOrder(_ node: Node) -> [Questionnaire.Choice]? {
    guard let sequence = node.sequence else {
      file.error(.choicesNotList, at: node)
      return nil
    }
    var first: [String: Range<Int>] = [:]
    return file.findings.complete {
      file.filled(sequence).enumerated().compactMap { points, node in
        guard let text = file.text(node, lineBreaks: .joined) else { return nil }
        let span = file.span(of: node)
        if let earlier = first.updateValue(span, forKey: text) {
          file.findings.error(.choiceTwice(text), at: span, notes: [("it is here first", earlier)])
        }
        return Questionnaire.Choice(text, points: Double(points))
      }
    }
  }

  /// Reads answers with the points of each.
  private func choicesWithPoints(_ mapping: Node.Mapping) -> [Questionnaire.Choice]? {
    file.findings.complete {
      mapping.compactMap { key, value -> Questionnaire.Choice? in
        guard !file.coveredKeys.contains(file.span(of: key).lowerBound),
          let text = file.text(key, lineBreaks: .joined),
          let points = points(value)
        else { return nil }
        return Questionnaire.Choice(text, points: points)
      }
    }
  }

  private func points(_ node: Node) -> Double? {
    guard let text = file.word(node) else { return nil }
    guard let points = Quantities.number(text), abs(points) <= 1_000 else {
      file.error(.notPoints(text), at: node)
      return nil
    }
    return file.isPlain(node) ? points : nil
  }
}

extension Diagnostic.Message {
  fileprivate static func notPoints(_ text: String) -> Self {
    Self(
      "points are a number up to 1000, not \(quoted(text))",
      help: "for example '{None: 0, A lot: 4}'")
  }

  fileprivate static var notChoices: Self {
    Self(
      "there are 2 to 20 answers to choose from",
      help: "leave 'choices' out for a score from 0 to 10")
  }
  fileprivate static var choicesNotList: Self {
    Self(
      "'choices' are the answers to choose from", help: "for example '[None, A little, A lot]'")
  }
  fileprivate static var samePoints: Self {
    Self(
      "every answer counts the same, so the score says nothing of it",
      help: "give them different points: {None: 0, A lot: 4}")
  }

  fileprivate static func choiceTwice(_ text: String) -> Self {
    Self("the answer \(quoted(text)) is there twice", help: "word one of them differently")
  }
}
