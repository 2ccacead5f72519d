import Programmes
internal import Yams

/// Reads the root of a programme file.
///
/// What cannot be read is reported and replaced by something harmless, so that the rest is read too;
/// the programme that comes out counts only when nothing was reported.
struct ProgrammeReader {
  let file: FileContext
  /// The libraries that come with the text.
  let libraries: Libraries

  /// Reads the whole programme.
  func programme(_ root: Node) -> Programme? {
    guard isKnownFormat(root), let fields = Fields(root, as: .programme, in: file) else {
      return nil
    }
    checkFormat(fields)
    let starter = fields.yesNo("starter")
    let isStarter = starter ?? false
    let affected = affectedSide(fields)
    let measures = MeasureReader(file: file).measures(fields)
    var followed = measures.map(Followed.measure)
    QuestionnaireReader(file: file).questionnaires(fields, &followed)
    let calendar = CalendarReader(programme: fields)
    let pauses = calendar.pauses()
    let start = calendar.start(pauses: pauses)
    let pain = PainReader(file: file, affected: affected).plan(fields)
    let contact = ContactReader(programme: fields).contact(
      mayBeMissing: starter ?? fields.has("starter"))
    let stopSigns = self.stopSigns(fields)
    let notFor = fields.lines("not for")
    if isStarter, !fields.has("not for") { file.findings.error(.notForWhom, at: fields.span) }
    let failures = file.findings.failureCount
    let exercises = DeclaredExercises(
      fields, libraries: libraries,
      reader: ExerciseReader(file: file, affected: affected, measures: measures, pain: pain))
    let shared = SharedLadders(fields)
    let phases = PhaseReader(
      file: file, exercises: exercises, pain: pain, followed: followed, shared: shared
    ).phases(fields)
    if exercises.isComplete, phases.isComplete,
      phases.values.allSatisfy({ $0.sessions != nil })
    {
      // A level that could not be read may well be the easier one.
      PainReach(file: file, isWhole: file.findings.failureCount == failures)
        .check(pain.fields, exercises, phases.values)
    }
    guard let id = fields.identifier("id") else { return nil }
    let programme = Programme(
      id: id, revision: fields.whole("revision") ?? 1, title: fields.line("title") ?? "",
      language: language(fields), about: fields.prose("about"), affected: affected ?? .none,
      contact: contact, isStarter: isStarter, notFor: notFor, sources: fields.lines("sources"),
      pain: pain.plan, stopSigns: stopSigns, measures: measures.values,
      questionnaires: followed.values.compactMap(\.questionnaire),
      start: start, end: calendar.end(start: start), pauses: pauses.map(\.pause),
      exercises: exercises.exercises, phases: phases.values.map(\.phase),
      defaulted: defaulted(fields, pain.fields))
    if file.findings.failureCount == 0 {
      StepsForward(file: file, shared: shared, programme: programme).check(phases.values)
    }
    return programme
  }

  /// Returns the keys whose values the file leaves to a default of the house.
  private func defaulted(_ fields: Fields, _ pain: Fields?) -> Set<String> {
    var keys = Set(["language", "stop signs"].filter { !fields.has($0) })
    if let pain { keys.formUnion(["ask", "rules"].filter { !pain.has($0) }.map { "pain.\($0)" }) }
    return keys
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

  private func stopSigns(_ fields: Fields) -> [StopSign] {
    guard let fields = fields.fields("stop signs", as: .stopSigns) else { return StopSign.shipped }
    _ = fields.word("use")
    let more = fields.list("more").compactMap { node -> StopSign? in
      guard let fields = Fields(node, as: .stopSign, in: file) else { return nil }
      let tier = fields.word("do").flatMap(StopSign.Tier.init(rawValue:))
      return StopSign(fields.line("sign") ?? "", tier ?? .emergency)
    }
    let all = StopSign.shipped + more
    return StopSign.Tier.allCases.flatMap { tier in all.filter { $0.tier == tier } }
  }
}

extension Diagnostic.Message {
  fileprivate static var notForWhom: Self {
    Self(
      "a starter needs 'not for': for whom it is not",
      help: "for example 'not for: [the first six weeks after surgery]'")
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
