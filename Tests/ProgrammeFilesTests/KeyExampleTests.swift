import ProgrammeFiles
import Testing

/// A key of a place, to be tried there with its example.
private struct PlacedKey: Sendable, CustomTestStringConvertible {
  let place: FilePlace
  let key: Key

  var testDescription: String { "\(place).\(key.name)" }

  static let all: [PlacedKey] = FilePlace.allCases.flatMap { place in
    KeyTable.keys(of: place).map { PlacedKey(place: place, key: $0) }
  }.filter { Surroundings.of($0.place) != nil && !$0.needsMore }

  /// Whether its example is right only with other keys around it, which have tests of their own.
  private var needsMore: Bool {
    if place == .programme, key.name == "libraries" { return true }
    let isDose = place == .item || place == .step
    return isDose
      && ["for", "distance", "technique", "pattern", "easier", "harder"].contains(key.name)
  }
}

@Suite struct `The example of a key` {
  @Test(arguments: PlacedKey.all)
  private func `is valid in its place`(placed: PlacedKey) throws {
    let surroundings = try #require(Surroundings.of(placed.place))
    let text = surroundings(mapping(of: placed))
    let source = SourceText(name: "x.yaml", text: text)
    let errors = readProgramme(source).diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(rendered(errors, in: source))\n\(text)")
  }

  /// Returns a mapping with the key and with whatever else must be there.
  private func mapping(of placed: PlacedKey) -> String {
    let keys = KeyTable.keys(of: placed.place)
    let own = Surroundings.ownExamples(placed)
    var names = keys.filter { $0.isRequired }.map(\.name)
    for name in [placed.key.name] + own.keys.sorted() where !names.contains(name) {
      names.append(name)
    }
    let rules = KeyTable.rules(of: placed.place)
    for case .needs(let name, let other, _) in rules
    where names.contains(name) && !names.contains(other) {
      names.append(other)
    }
    for rule in rules {
      switch rule {
      case .exactlyOne(let some, _), .atLeastOne(let some, _):
        if !some.contains(where: names.contains) { names.append(some[0]) }
      case .needs, .atMostOne: break
      }
    }
    let lines = names.map { name in
      "\(name): \(own[name] ?? keys.first { $0.name == name }?.example ?? "")"
    }
    return "{" + lines.joined(separator: ", ") + "}"
  }
}

/// Programmes around a mapping of a place.
private enum Surroundings {
  /// Returns what puts a mapping into a programme at a place.
  static func of(_ place: FilePlace) -> ((String) -> String)? {
    switch place {
    case .programme: { $0 }
    case .contact: { programme(contact: $0) }
    case .pain: { programme(pain: $0) }
    case .painRule: { programme(pain: "{regions: [affected knee], rules: [\($0)]}") }
    case .stopSigns: { programme(more: "stop signs: \($0)") }
    case .stopSign: { programme(more: "stop signs: {more: [\($0)]}") }
    case .measure: { programme(more: "measures: [\($0)]") }
    case .pause: { programme(more: "pauses: [\($0)]") }
    case .questionnaire: { programme(more: "questionnaires: [\($0)]") }
    case .scale: { programme(more: questionnaire("scale: \($0), items: [\"To run?\"]")) }
    case .question: { programme(more: questionnaire("items: [\($0)]")) }
    case .phase: { programme(phases: "\(calm), \($0)") }
    case .schedule: { programme(phases: phase("schedule: \($0), do: [wall-sit]")) }
    case .sessionsADay:
      { programme(phases: phase("schedule: {every: day, sessions: \($0)}, do: [wall-sit]")) }
    case .session:
      { session in
        let schedule = session.contains("days:") ? "" : "schedule: {every: day}, "
        return programme(phases: phase("\(schedule)sessions: [\(session)]"))
      }
    case .circuit: { programme(phases: doing("lunge, \($0)")) }
    case .item: { programme(phases: doing("wall-sit, \($0)")) }
    case .ladder: { programme(phases: doing("wall-sit, {use: step-down, ladder: \($0)}")) }
    case .step:
      { step in
        let by = step.contains("sessions:") ? "session" : "week"
        let ladder = "{by: \(by), steps: [{}, \(step)]}"
        return programme(phases: doing("wall-sit, {use: step-down, ladder: \(ladder)}"))
      }
    case .answerRule:
      { rule in
        let rules = "[\(rule), {when: before, at most: 1, then: up}]"
        let ladder = "{by: answers, move: \(rules), steps: [{}, {sets: 2}]}"
        return programme(phases: doing("wall-sit, {use: step-down, ladder: \(ladder)}"))
      }
    case .advance: { programme(phases: phase("\(daily), advance: \($0)")) }
    case .stepBack: { programme(phases: "\(calm), \(phase("\(daily), step back: \($0)"))") }
    case .criterion:
      { programme(phases: phase("\(daily), advance: {decides: runner, require: [\($0)]}")) }
    default: nil
    }
  }

  /// Returns what must stand beside an example, or in place of one whose identifier is taken.
  static func ownExamples(_ placed: PlacedKey) -> [String: String] {
    switch (placed.place, placed.key.name) {
    case (.programme, _): ["contact": #"{name: the clinic, phone: "0"}"#]
    case (.phase, _): ["id": "build"]
    case (.schedule, "apart"): ["sessions": "2"]
    case (.criterion, "in"): ["pain during": "at most 3"]
    case (.painRule, "by"): ["above": "last morning"]
    case (.ladder, "move"): ["by": "answers", "steps": "[{}, {sets: 4}]"]
    default: [:]
    }
  }

  private static let daily = "schedule: {every: day}, do: [wall-sit]"
  private static let calm =
    "{id: calm, title: Calm, \(daily), advance: {after: 2 weeks, decides: runner}}"

  private static func phase(_ keys: String) -> String { "{id: build, title: Build, \(keys)}" }

  private static func doing(_ items: String) -> String {
    phase("schedule: {every: day}, do: [\(items)]")
  }

  private static func questionnaire(_ keys: String) -> String {
    "questionnaires: [{id: able, title: Able, score: sum, \(keys)}]"
  }

  private static func programme(
    contact: String = "{name: the clinic, phone: \"0\"}",
    pain: String =
      "{regions: [affected knee], ask: [before, during, after, an hour after, next morning]}",
    more: String = "measures: [{id: step-rate, name: Rate, unit: /min}]", phases: String? = nil
  ) -> String {
    """
    format: midstance/1
    id: sample
    revision: 1
    title: A sample
    affected: left
    contact: \(contact)
    pain: \(pain)
    \(more)
    exercises:
      - {id: wall-sit, name: Sit, position: standing, side: both, reps: 8}
      - {id: lunge, name: Lunge, position: standing, side: both, reps: 8}
      - id: step-down
        name: Step down
        position: standing
        side: left first
        sets: 2
        reps: 8
        effort: 5
        levels: {low: {reps: 6}, high: {reps: 10}}
    phases: [\(phases ?? phase(daily))]

    """
  }
}
