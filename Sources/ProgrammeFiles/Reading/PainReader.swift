import PlainText
import Programmes
internal import Yams

/// The pain plan as far as it could be read.
struct ReadPain {
  /// The plan; harmless where something could not be read.
  var plan: PainPlan
  /// The moments that are asked about, or nothing where they could not be read.
  var moments: Set<PainMoment>?
  /// The keys of the plan.
  var fields: Fields?

  /// The plan of a programme that is not known, as in a library.
  static var unknown: ReadPain {
    ReadPain(plan: PainPlan(regions: [], moments: [], rules: []), moments: nil)
  }
}

/// Reads the pain plan and pain rules.
struct PainReader {
  let file: FileContext
  /// The affected side, or nothing where it could not be read.
  let affected: AffectedSide?

  /// The moments that are asked about unless the file says otherwise.
  private static let usualMoments: [PainMoment] = [.before, .during, .after, .nextMorning]

  /// Reads the plan of a programme.
  func plan(_ programme: Fields) -> ReadPain {
    guard let fields = programme.fields("pain", as: .pain) else {
      return ReadPain(plan: PainPlan(regions: [], moments: [], rules: []), moments: nil)
    }
    let regions = self.regions(fields)
    warnOfCommas(fields)
    let moments = file.findings.complete {
      fields.has("ask") ? self.moments(fields) : Self.usualMoments
    }
    guard fields.has("rules") else {
      let plan = PainPlan(
        regions: regions, moments: moments ?? [], rules: PainRule.shipped, rulesAreDefault: true)
      return ReadPain(plan: plan, moments: moments.map(Set.init), fields: fields)
    }
    let rules = self.rules(fields, "rules", asked: moments.map(Set.init))
    return ReadPain(
      plan: PainPlan(regions: regions, moments: moments ?? [], rules: rules),
      moments: moments.map(Set.init), fields: fields)
  }

  /// Reads a list of rules.
  func rules(_ fields: Fields, _ key: String, asked: Set<PainMoment>?) -> [PainRule] {
    let read = fields.list(key).compactMap { node -> (rule: PainRule, span: Range<Int>)? in
      guard let fields = Fields(node, as: .painRule, in: file),
        let rule = self.rule(fields, asked: asked)
      else { return nil }
      return (rule, fields.span)
    }
    let rules = read.map(\.rule)
    let shadows = PainShadows(rules)
    for index in rules.indices {
      guard let winner = shadows.winner(over: index) else { continue }
      file.findings.error(
        .shadowed, at: read[index].span, notes: [("this one acts", read[winner].span)])
    }
    return rules
  }

  private func moments(_ fields: Fields) -> [PainMoment] {
    let stated = Set(fields.words("ask").compactMap(PainMoment.init(rawValue:)))
    return PainMoment.allCases.filter(stated.contains)
  }

  private func regions(_ fields: Fields) -> [PainRegion] {
    var seen: Set<PainRegion> = []
    return fields.items("regions").compactMap { node in
      guard let region = region(node) else { return nil }
      if !seen.insert(region).inserted {
        file.error(.wordTwice(node.scalar?.string ?? ""), at: node)
      }
      return region
    }
  }

  /// Warns of a list of regions that is read as the name of one.
  private func warnOfCommas(_ fields: Fields) {
    guard let scalar = fields.value("regions")?.scalar, scalar.style == .plain,
      scalar.string.contains(", ")
    else { return }
    file.findings.warning(.oneRegion(scalar.string), at: fields.valueSpan("regions"))
  }

  private func region(_ node: Node) -> PainRegion? {
    guard let text = file.text(node, lineBreaks: .joined) else { return nil }
    let words = text.split(separator: " ", maxSplits: 1)
    guard let first = words.first, let side = SideReference(rawValue: String(first)) else {
      return PainRegion(part: text)
    }
    guard words.count == 2 else {
      file.error(.noPart(text), at: node)
      return nil
    }
    if affected == AffectedSide.none, side == .affected || side == .other {
      file.findings.error(.noAffectedSide, at: file.span(of: node), elsewhere: "and here")
    }
    return PainRegion(side: side, part: String(words[1]))
  }

  private func rule(_ fields: Fields, asked: Set<PainMoment>?) -> PainRule? {
    let moment = fields.word("when").flatMap(PainMoment.init(rawValue:))
    let threshold = self.threshold(fields)
    let actions = fields.items("then").compactMap(action)
    guard let moment, let threshold else { return nil }
    if let asked { checkActs(fields, moment, threshold, asked) }
    return PainRule(when: moment, threshold, then: actions)
  }

  private func threshold(_ fields: Fields) -> PainThreshold? {
    switch (fields.has("from"), fields.has("above")) {
    case (false, false), (true, true): return nil
    case (true, false):
      return fields.whole("from").map(PainThreshold.from)
    case (false, true):
      return above(fields)
    }
  }

  private func above(_ fields: Fields) -> PainThreshold? {
    guard let node = fields.value("above"), let text = file.word(node) else { return nil }
    if let reference = PainReference(rawValue: text) {
      guard fields.has("by") else { return .over(reference, by: 1) }
      return fields.whole("by").map { .over(reference, by: $0) }
    }
    if fields.has("by") { file.findings.error(.pointsWithoutReference, at: fields.key("by")) }
    guard text.first?.isASCIIDigit == true else {
      _ = file.word(node, among: PainReference.words)
      return nil
    }
    guard let score = file.whole(node, in: 0...10) else { return nil }
    if score == 10 { file.error(.aboveTen, at: node) }
    return .above(score)
  }

  private func action(_ node: Node) -> PainAction? {
    guard let text = file.word(node) else { return nil }
    switch text {
    case "ease": return .ease
    case "repeat": return .repeatStep
    case "down a step": return .stepDown
    case "stop exercise": return .stopExercise
    case "stop session": return .stopSession
    case "hold": return .hold
    case "tell": return .tell
    default: break
    }
    if text == "rest" || text.hasPrefix("rest ") { return file.written(node, Notations.rest) }
    _ = file.word(node, among: KeyTable.actionForms)
    return nil
  }

  /// Reports a rule that no score can ever set off.
  private func checkActs(
    _ fields: Fields, _ moment: PainMoment, _ threshold: PainThreshold, _ asked: Set<PainMoment>
  ) {
    // That it hurts can be said at any time during an exercise, asked or not.
    if moment != .during, !asked.contains(moment) {
      return file.findings.error(.notAsked(moment), at: fields.valueSpan("when"))
    }
    guard case .over(let reference, _) = threshold else { return }
    let source: PainMoment = reference == .before ? .before : .nextMorning
    if reference == .before, moment == .before {
      file.findings.error(.comparedWithItself, at: fields.valueSpan("above"))
    } else if !asked.contains(source) {
      file.findings.error(.notAsked(source), at: fields.valueSpan("above"))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static var pointsWithoutReference: Self {
    Self(
      "'by' goes with 'above' and an earlier score",
      help: "for example 'above: last morning, by: 2'")
  }
  fileprivate static var aboveTen: Self {
    Self(
      "the rule can never act: no score is above 10", help: "write 'from: 10'")
  }
  fileprivate static var shadowed: Self {
    Self(
      "the rule can never act: whenever it is met, another one acts instead",
      help: "remove it, or let the other one, which goes further, start at a higher score")
  }
  fileprivate static var comparedWithItself: Self {
    Self(
      "the rule can never act: it compares the score before the session with itself",
      help: "compare with 'last morning' or 'baseline'")
  }

  fileprivate static func oneRegion(_ text: String) -> Self {
    Self(
      "this is one region with a comma in its name",
      help: "for several write 'regions: [\(excerpt(text))]', for one put it in quotes")
  }

  fileprivate static func noPart(_ text: String) -> Self {
    Self("\(quoted(text)) is a side without a part", help: "for example '\(text) knee'")
  }

  fileprivate static func notAsked(_ moment: PainMoment) -> Self {
    Self(
      "the rule can never act: no score is asked for '\(moment.rawValue)'",
      help: "add '\(moment.rawValue)' to 'ask', or remove the rule")
  }
}
