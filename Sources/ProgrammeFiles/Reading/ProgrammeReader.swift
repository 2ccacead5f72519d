import Programmes
internal import Yams

/// Reads the root of a programme file.
///
/// What cannot be read is reported and replaced by something harmless, so that the rest is read too;
/// the programme that comes out counts only when nothing was reported.
struct ProgrammeReader {
  let file: FileContext

  /// Reads the whole programme.
  func programme(_ root: Node) -> Programme? {
    guard isKnownFormat(root), let fields = Fields(root, as: .programme, in: file) else {
      return nil
    }
    checkFormat(fields)
    let starter = fields.yesNo("starter")
    let isStarter = starter ?? false
    let affected = affectedSide(fields)
    let measures = self.measures(fields)
    let pain = PainReader(file: file, affected: affected).plan(fields)
    let contact = self.contact(fields, mayBeMissing: starter ?? fields.has("starter"))
    let stopSigns = self.stopSigns(fields)
    let notFor = fields.lines("not for")
    if isStarter, !fields.has("not for") { file.findings.error(.notForWhom, at: fields.span) }
    let exercises = ExerciseReader(
      file: file, affected: affected, measures: measures, pain: pain
    ).exercises(fields)
    let phases = PhaseReader(file: file, exercises: exercises, pain: pain).phases(fields)
    guard let id = fields.identifier("id") else { return nil }
    return Programme(
      id: id, revision: fields.whole("revision") ?? 1, title: fields.line("title") ?? "",
      language: language(fields), about: fields.prose("about"), affected: affected ?? .none,
      contact: contact, isStarter: isStarter, notFor: notFor, sources: fields.lines("sources"),
      pain: pain.plan, stopSigns: stopSigns, measures: measures?.values ?? [],
      phases: phases)
  }

  /// Tells whether the format is one to read at all, before anything else is looked at.
  private func isKnownFormat(_ root: Node) -> Bool {
    guard let node = root.mapping?["format"], let text = node.scalar?.string,
      text.hasPrefix("midstance/"), text != "midstance/1",
      let version = Quantities.whole(text.dropFirst("midstance/".count))
    else { return true }
    file.error(.otherFormat(version), at: node)
    return false
  }

  private func checkFormat(_ fields: Fields) {
    guard let node = fields.value("format"), let text = file.word(node) else { return }
    if text != "midstance/1" {
      file.error(.notFormat(text), at: node)
    } else if fields.names.first != "format" {
      file.findings.warning(.formatNotFirst, at: fields.key("format"))
    }
  }

  private func affectedSide(_ fields: Fields) -> AffectedSide? {
    switch fields.word("affected") {
    case "left": .known(.left)
    case "right": .known(.right)
    case "ask": .asked
    case "none": AffectedSide.none
    default: nil
    }
  }

  private func language(_ fields: Fields) -> String {
    fields.written("language", Notations.language) ?? "en"
  }

  private func contact(_ fields: Fields, mayBeMissing: Bool) -> Contact? {
    guard fields.has("contact") else {
      if !mayBeMissing { file.findings.error(.noContact, at: fields.span) }
      return nil
    }
    guard let fields = fields.fields("contact", as: .contact) else { return nil }
    return Contact(
      name: fields.line("name") ?? "", phone: fields.line("phone"), email: fields.line("email"),
      answers: fields.line("answers"))
  }

  private func stopSigns(_ fields: Fields) -> [StopSign] {
    guard let fields = fields.fields("stop signs", as: .stopSigns) else { return StopSign.shipped }
    let more = fields.list("more").compactMap { node -> StopSign? in
      guard let fields = Fields(node, as: .stopSign, in: file) else { return nil }
      let tier = fields.word("do").flatMap(StopSign.Tier.init(rawValue:))
      return StopSign(fields.line("sign") ?? "", tier ?? .emergency)
    }
    let all = StopSign.shipped + more
    return StopSign.Tier.allCases.flatMap { tier in all.filter { $0.tier == tier } }
  }

  private func measures(_ fields: Fields) -> Declared<Measure>? {
    guard fields.has("measures") else { return Declared() }
    var measures = Declared<Measure>()
    for node in fields.list("measures") {
      guard let fields = Fields(node, as: .measure, in: file) else {
        measures.isComplete = false
        continue
      }
      let measure = self.measure(fields)
      measures.add(measure, id: measure?.id, fields, what: "measure")
    }
    return measures
  }

  private func measure(_ fields: Fields) -> Measure? {
    let unit = fields.line("unit")
    let scale = unit.flatMap(Self.scale)
    let range = file.findings.complete { () -> (Double, Double)? in
      (
        fields.number("least", unit: unit) ?? scale?.lowerBound ?? 0,
        fields.number("most", unit: unit) ?? scale?.upperBound ?? 1_000
      )
    }
    let name = fields.line("name")
    let how = fields.prose("how")
    let everyDays = fields.days("every")
    _ = fields.word("side")
    if let range, range.0 >= range.1 {
      file.findings.error(.emptyRange, at: fields.key(fields.has("most") ? "most" : "least"))
    }
    guard let id = fields.identifier("id") else { return nil }
    let ends = range ?? (0, 0)
    return Measure(
      id: id, name: name ?? "", unit: unit ?? "", how: how, eachSide: fields.has("side"),
      everyDays: everyDays, range: ends.0...max(ends.0, ends.1))
  }

  /// Returns the ends of a scale that is written as a unit: `0 to 10`.
  private static func scale(_ unit: String) -> ClosedRange<Double>? {
    let words = unit.split(separator: " ")
    guard words.count == 3, words[1] == "to", let low = Quantities.number(words[0]),
      let high = Quantities.number(words[2]), low < high
    else { return nil }
    return low...high
  }
}

extension Diagnostic.Message {
  fileprivate static var notForWhom: Self {
    Self(
      "a starter needs 'not for': for whom it is not",
      help: "for example 'not for: [the first six weeks after surgery]'")
  }
  fileprivate static var noContact: Self {
    Self(
      "the programme needs 'contact': whom to call",
      help: "for example 'contact: {name: the clinic, phone: \"0000 000 000\"}'")
  }
  fileprivate static var emptyRange: Self {
    Self(
      "'least' must be below 'most'",
      help: "write the lowest and the highest value that can be true")
  }
  fileprivate static var formatNotFirst: Self {
    Self(
      "'format' belongs on the first line", help: "move it to the top")
  }

  fileprivate static func otherFormat(_ version: Int) -> Self {
    Self(
      "the file is written in format \(version); this program reads midstance/1",
      help: version > 1 ? "update the program" : "write 'format: midstance/1'")
  }

  fileprivate static func notFormat(_ text: String) -> Self {
    Self("\(quoted(text)) is not a format", help: "write 'format: midstance/1'")
  }
}
