import Programmes
internal import Yams

/// An exercise as far as it could be read, with the keys that a phase may replace.
struct ReadExercise {
  /// The exercise; harmless where something could not be read.
  var exercise: Exercise
  /// The mapping it was read from.
  var fields: Fields
  /// The dose keys of each level, those of the exercise included.
  var levelFields: [Identifier: Fields]
  /// Whether every level could be told by its name.
  var levelsAreComplete: Bool
  /// Where the identifier is.
  var span: Range<Int>
}

/// Reads the list of exercises.
struct ExerciseReader {
  let file: FileContext
  let affected: AffectedSide?
  /// The measures, or nothing where they could not be read.
  let measures: Declared<Measure>?
  let pain: ReadPain

  /// Reads every exercise.
  func exercises(_ programme: Fields) -> Declared<ReadExercise> {
    var exercises = Declared<ReadExercise>()
    exercises.isComplete = programme.has("exercises")
    let nodes = programme.list("exercises")
    if nodes.isEmpty { exercises.isComplete = false }
    for node in nodes {
      guard let fields = Fields(node, as: .exercise, in: file) else {
        exercises.isComplete = false
        continue
      }
      let read = exercise(fields)
      exercises.add(read, id: read?.exercise.id, fields, what: "exercise")
    }
    return exercises
  }

  private func exercise(_ fields: Fields) -> ReadExercise? {
    let side = self.side(fields)
    let dose = DoseReader(fields: fields).dose()
    let (ladder, levelsAreComplete) = levels(fields)
    checkStandingLeg(fields, side)
    let pattern = fields.fields("pattern", as: .pattern).flatMap(PatternReader.init)?.pattern()
    let cues = CueReader(file: file).cues(
      fields, side: side, doses: [dose] + ladder.map(\.dose))
    let name = fields.line("name")
    let position = fields.line("position")
    guard fields.has("id"), let id = fields.identifier("id") else { return nil }
    let exercise = Exercise(
      id: id, name: name ?? "", why: fields.prose("why"), position: position ?? "",
      support: fields.line("support"), place: fields.line("place"),
      equipment: fields.lines("equipment"), how: fields.lines("how"),
      watchFor: fields.lines("watch for"), side: side ?? .both,
      standOn: fields.word("stand on").flatMap(StandingLeg.init(rawValue:)),
      technique: technique(fields), pattern: pattern, dose: dose ?? Dose(sets: []),
      metronome: metronome(fields), cues: cues,
      levels: ladder.compactMap { rung in
        rung.dose.map { Level(id: rung.id, dose: $0, support: rung.support) }
      },
      painRules: PainReader(file: file, affected: affected).rules(
        fields, "pain rules", asked: pain.moments))
    return ReadExercise(
      exercise: exercise, fields: fields,
      levelFields: Dictionary(ladder.map { ($0.id, $0.fields) }) { first, _ in first },
      levelsAreComplete: levelsAreComplete, span: fields.valueSpan("id"))
  }

  private struct Rung {
    var id: Identifier
    var fields: Fields
    var dose: Dose?
    var support: String?
  }

  private func levels(_ fields: Fields) -> (rungs: [Rung], areComplete: Bool) {
    guard let node = fields.value("levels") else { return ([], !fields.has("levels")) }
    guard case .mapping(let mapping) = node else {
      file.error(.levelsNotNamed, at: node)
      return ([], false)
    }
    let rungs = mapping.compactMap { key, value -> Rung? in
      guard !file.coveredKeys.contains(file.span(of: key).lowerBound),
        let id = file.identifier(key), let level = Fields(value, as: .level, in: file)
      else { return nil }
      let keys = DoseReader.keys(of: fields, replacedBy: level)
      return Rung(
        id: id, fields: keys, dose: DoseReader(fields: keys).dose(), support: level.line("support"))
    }
    return (rungs, rungs.count == mapping.count)
  }

  private func side(_ fields: Fields) -> WorkingSide? {
    guard let node = fields.value("side"), let text = file.word(node) else { return nil }
    var words = text.split(separator: " ").map(String.init)
    if words.count == 3, words[0] == "each," { words.removeFirst() }
    if text == "both" { return .both }
    if text == "each" {
      file.error(.eachWithoutFirst, at: node)
      return nil
    }
    guard let reference = words.first.flatMap(SideReference.init(rawValue:)),
      words.count == 1 || (words.count == 2 && words[1] == "first")
    else {
      _ = file.word(node, among: KeyTable.sides)
      return nil
    }
    if affected == AffectedSide.none, reference == .affected || reference == .other {
      file.error(.noAffectedSide, at: node)
    }
    return words.count == 1 ? .one(reference) : .each(first: reference)
  }

  private func checkStandingLeg(_ fields: Fields, _ side: WorkingSide?) {
    guard let text = fields.word("stand on"), let leg = StandingLeg(rawValue: text) else { return }
    if side == .both, leg != .both {
      file.findings.error(.noOtherLeg(text), at: fields.valueSpan("stand on"))
    }
  }

  private func technique(_ fields: Fields) -> Technique? {
    guard let node = fields.value("technique"), let text = file.word(node) else { return nil }
    switch text {
    case "repeated stretch", "repeated stretches", "repeated contractions":
      file.error(.needsHelper(text), at: node)
      return nil
    case "slow reversal", "slow reversals":
      file.error(.olderName(text, .dynamicReversals), at: node)
      return nil
    default:
      return fields.word("technique").flatMap(Technique.init(rawValue:))
    }
  }

  private func metronome(_ fields: Fields) -> Metronome? {
    guard let fields = fields.fields("metronome", as: .metronome) else { return nil }
    return MetronomeReader(fields: fields, measures: measures).metronome()
  }
}

extension Diagnostic.Message {
  fileprivate static var levelsNotNamed: Self {
    Self(
      "'levels' are written with a name each, easy to hard",
      help: "for example 'levels: {low: {reps: 8}, high: {reps: 12}}'")
  }
  fileprivate static var eachWithoutFirst: Self {
    Self(
      "'each' does not say which leg goes first", help: "write 'affected first' or 'left first'")
  }

  fileprivate static func noOtherLeg(_ text: String) -> Self {
    Self(
      "with 'side: both' there is no '\(text)' leg to stand on",
      help: "write 'stand on: both', or name the side that works")
  }

  fileprivate static func needsHelper(_ text: String) -> Self {
    Self("\(quoted(text)) needs a helper's hands", help: "choose a technique that works alone")
  }

  fileprivate static func olderName(_ text: String, _ technique: Technique) -> Self {
    Self(
      "\(quoted(text)) is an older name", help: "write 'technique: \(technique.rawValue)'")
  }
}
