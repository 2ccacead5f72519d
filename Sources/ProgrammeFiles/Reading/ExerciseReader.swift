import Programmes
internal import Yams

/// An exercise as far as it could be read, with the keys that a phase may replace.
struct ReadExercise {
  /// The exercise; harmless where something could not be read.
  var exercise: Exercise
  /// Its keys, those that it uses and the defaults among them.
  var fields: Fields
  /// The keys of each level.
  var levelFields: [Identifier: Fields]
  /// Whether every level could be told by its name.
  var levelsAreComplete: Bool
  /// Where the identifier is.
  var span: Range<Int>
}

/// Reads exercises from their keys.
struct ExerciseReader {
  let file: FileContext
  let affected: AffectedSide?
  /// The measures, or nothing where they could not be read.
  let measures: Declared<Measure>?
  let pain: ReadPain

  /// Reads an exercise.
  ///
  /// - Parameters:
  ///   - fields: Its keys, those that it uses and the defaults among them.
  ///   - id: Its identifier.
  /// - Returns: The exercise, harmless where something could not be read.
  func exercise(_ fields: Fields, id: Identifier) -> ReadExercise {
    let dose = DoseReader(fields: fields).dose()
    let side = SideReader(fields: fields, affected: affected).side()
    let (rungs, areComplete) = self.rungs(fields)
    let levels = LevelReader(
      reader: self, fields: fields, side: side, dose: dose, isOnSound: dose != nil
    ).levels(rungs)
    var exercise = self.exercise(fields, id, side, dose)
    exercise.levels = levels.compactMap(\.self)
    let cued = zip(rungs, levels).filter { !$0.0.fields.has("cues") }
    let cues = CueReader(file: file)
    exercise.cues = cues.cues(fields, side: side, doses: [dose] + cued.map { $1?.dose })
    cues.warn(
      of: exercise.cues,
      missedBy: cued.compactMap { rung, level in level.map { ($0.dose, rung.span) } }, of: dose,
      side)
    return ReadExercise(
      exercise: exercise, fields: fields,
      levelFields: Dictionary(rungs.map { ($0.id, $0.fields) }) { first, _ in first },
      levelsAreComplete: areComplete, span: fields.valueSpan("id"))
  }

  /// Reads the values of a block of defaults for their own mistakes, whether an exercise takes them
  /// or not.
  func readEach(ofDefaults defaults: Fields) {
    DoseReader(fields: defaults).readEach()
    _ = SideReader(fields: defaults, affected: affected).side()
    for name in ["stand on", "side order", "technique"] { _ = defaults.word(name) }
    for name in ["position", "support", "place"] { _ = defaults.line(name) }
    for name in ["equipment", "how", "watch for"] { _ = defaults.lines(name) }
    _ = defaults.prose("why")
    _ = defaults.yesNo("needs helper")
    _ = defaults.fields("pattern", as: .pattern).flatMap { PatternReader($0).pattern() }
    _ = metronome(defaults)
    _ = defaults.value("effort").flatMap { file.scores($0) }
    _ = CueReader(file: file).cues(defaults, side: nil, doses: [])
  }

  /// Returns an exercise as an item of a phase or a step of a ladder changes it.
  ///
  /// - Parameters:
  ///   - read: The exercise.
  ///   - level: The level it is done at, whose keys go over the exercise's own.
  ///   - changes: Mappings whose keys go over those in turn.
  /// - Returns: The exercise, harmless where something could not be read.
  func exercise(_ read: ReadExercise, at level: Identifier?, changedBy changes: [Fields])
    -> Exercise
  {
    let changes = changes.filter { $0.hasAny(of: KeyTable.overrideNames) }
    let atLevel = level.flatMap { read.exercise.at(level: $0) } ?? read.exercise
    guard let change = changes.last else { return atLevel }
    func changed(_ fields: Fields) -> Fields {
      changes.reduce(fields) { $0.changed(by: $1) }
    }
    let fields = changed(
      level.flatMap { read.levelFields[$0] }.map(read.fields.changed) ?? read.fields)
    // Over a dose that could not be read only the changes' own mistakes are new.
    guard !atLevel.dose.sets.isEmpty else {
      for change in changes { DoseReader(fields: change).readEach() }
      return atLevel
    }
    let dose = DoseReader(fields: fields).dose()
    let side = SideReader(fields: fields, affected: affected).side()
    var exercise = self.exercise(fields, read.exercise.id, side, dose)
    exercise.name = read.exercise.name
    exercise.was = read.exercise.was
    (exercise.easier, exercise.harder) = (read.exercise.easier, read.exercise.harder)
    exercise.cues = CueReader(file: file).cues(
      fields, side: side, doses: [dose], change: change.changedDose)
    // To be eased means to do what the level below says; the changes go on for the rest.
    let base = changed(read.fields)
    let plain = self.plain(exercise, of: read.exercise, changedBy: changes)
    exercise.levels = read.exercise.levels.map { level in
      guard let keys = read.levelFields[level.id] else { return level }
      let changed = LevelReader(reader: self, fields: base, side: side, dose: nil).level(
        level.id, keys, base.changed(by: keys))
      return (changed ?? level).whole(of: plain)
    }
    return exercise
  }

  /// Returns an exercise without a level, with what changes say as another one has it.
  private func plain(
    _ changed: Exercise, of exercise: Exercise, changedBy changes: [Fields]
  ) -> Exercise {
    var plain = exercise
    func say(_ key: String) -> Bool { changes.contains { $0.has(key) } }
    if say("support") { plain.support = changed.support }
    if say("stand on") { plain.standOn = changed.standOn }
    if say("position") { plain.position = changed.position }
    if say("equipment") { plain.equipment = changed.equipment }
    if say("how") { plain.how = changed.how }
    if say("watch for") { plain.watchFor = changed.watchFor }
    if say("cues") { plain.cues = changed.cues }
    if say("metronome") { plain.metronome = changed.metronome }
    if say("effort") { plain.effort = changed.effort }
    return plain
  }

  /// Reads everything but the levels and the cues.
  private func exercise(
    _ fields: Fields, _ id: Identifier, _ side: WorkingSide?, _ dose: Dose?
  ) -> Exercise {
    let sides = SideReader(fields: fields, affected: affected)
    let pattern = fields.fields("pattern", as: .pattern).flatMap { PatternReader($0).pattern() }
    let standOn = sides.standingLeg(side)
    sides.checkCarrying(side, standOn, pattern)
    return Exercise(
      id: id, name: fields.line("name") ?? "", why: fields.prose("why"),
      position: fields.line("position") ?? "", support: fields.line("support"),
      place: fields.line("place"), equipment: fields.lines("equipment"),
      how: fields.lines("how"), watchFor: fields.lines("watch for"), side: side ?? .both,
      sideOrder: sides.order(side), standOn: standOn,
      needsHelper: fields.yesNo("needs helper") ?? false, technique: technique(fields),
      pattern: pattern, dose: dose ?? Dose(sets: []), metronome: metronome(fields),
      effort: fields.value("effort").flatMap { file.effort($0) },
      painRules: PainReader(file: file, affected: affected).rules(
        fields, "pain rules", asked: pain.moments),
      was: fields.items("was").compactMap { file.identifier($0) },
      defaulted: defaulted(fields, side, dose))
  }

  /// Reads the beat, where there is one; `none` is no beat.
  func metronome(_ fields: Fields) -> Metronome? {
    switch fields.value("metronome")?.scalar?.string {
    case "none": return nil
    case "off", "no", "false", "silent":
      file.findings.error(.metronomeOff, at: fields.changeableSpan("metronome"))
      return nil
    default: break
    }
    guard let beat = fields.fields("metronome", as: .metronome) else { return nil }
    return MetronomeReader(
      fields: beat, measures: measures, use: fields.changeableSpan("metronome"),
      isBorrowed: fields.library(of: "metronome") != file.library
    ).metronome()
  }

  private func technique(_ fields: Fields) -> Technique? {
    guard let node = fields.value("technique"), let text = file.word(node) else { return nil }
    switch text {
    case "repeated stretches", "repeated contractions":
      file.error(.olderName(text, .repeatedStretch), at: node)
      return nil
    case "slow reversal", "slow reversals":
      file.error(.olderName(text, .dynamicReversals), at: node)
      return nil
    default: break
    }
    let technique = fields.word("technique").flatMap(Technique.init(rawValue:))
    if let technique, technique.needsHelper, !isHelped(fields) {
      file.findings.error(.needsHelper(text), at: fields.changeableSpan("technique"))
    }
    return technique
  }

  private func isHelped(_ fields: Fields) -> Bool {
    fields.value("needs helper")?.scalar.map { $0.string != "no" } ?? false
  }

  /// The keys that could say something and do not, so that a default of ours stands in.
  func defaulted(_ fields: Fields, _ side: WorkingSide?, _ dose: Dose?) -> Set<String> {
    var keys: Set<String> = ["sets", "rest", "ready"]
    if case .each = side { keys.formUnion(["switch", "side order"]) }
    if dose?.sets.contains(where: \.work.hasRepetitions) ?? false {
      keys.insert("rest between reps")
    }
    return keys.filter { !fields.has($0) }
  }
}

// MARK: - Levels

extension ExerciseReader {
  /// A level as it is written.
  struct Rung {
    var id: Identifier
    /// Where its name is.
    var span: Range<Int>
    var fields: Fields
  }

  private func rungs(_ fields: Fields) -> (rungs: [Rung], areComplete: Bool) {
    guard let node = fields.value("levels") else { return ([], !fields.has("levels")) }
    guard case .mapping(let mapping) = node, !mapping.isEmpty else {
      file.error(.levelsNotNamed, at: node)
      return ([], false)
    }
    let rungs = mapping.compactMap { key, value -> Rung? in
      let span = file.span(of: key)
      guard !file.coveredKeys.contains(span.lowerBound), let id = file.identifier(key),
        let level = Fields(value, as: .level, in: file)
      else { return nil }
      if value.mapping?.isEmpty ?? false {
        file.findings.error(.sameLevel(id, fields.amount), at: span)
      }
      return Rung(id: id, span: span, fields: level)
    }
    return (rungs, rungs.count == mapping.count)
  }
}

extension Fields {
  /// Returns the keys of an exercise with those of a level, an item or a step over them.
  ///
  /// A key is replaced whole. A list of sets brings its own repetitions, so that those below it go.
  func changed(by other: Fields) -> Fields {
    let bringsRepetitions = !other.has("reps") && other.value("sets")?.sequence != nil
    return (bringsRepetitions ? removing("reps") : self).overridden(
      by: other, keys: KeyTable.overrideNames)
  }

  /// The key that says how much, with its value as it is written.
  fileprivate var amount: String {
    for key in ["hold", "for", "distance"] {
      if let text = value(key)?.scalar?.string { return "\(key): \(excerpt(text))" }
    }
    return "reps: 8"
  }

  /// Where a mapping changes the dose, or where it begins.
  fileprivate var changedDose: Range<Int> {
    names.first(where: KeyTable.doseNames.contains).map(key) ?? span
  }
}

extension Diagnostic.Message {
  fileprivate static var levelsNotNamed: Self {
    Self(
      "'levels' are written with a name each, easy to hard",
      help: "for example 'levels: {low: {reps: 8}, high: {reps: 12}}'")
  }

  fileprivate static var metronomeOff: Self {
    Self("an exercise without a beat says 'none'", help: "write 'metronome: none'")
  }

  fileprivate static func sameLevel(_ level: Identifier, _ amount: String) -> Self {
    Self(
      "the level '\(level)' changes nothing",
      help: "say what is different, for example '\(level): {\(amount)}'")
  }

  fileprivate static func needsHelper(_ text: String) -> Self {
    Self(
      "\(quoted(text)) needs a helper's hands",
      help: "write 'needs helper: yes', or choose a technique that works alone")
  }

  fileprivate static func olderName(_ text: String, _ technique: Technique) -> Self {
    Self(
      "\(quoted(text)) is an older name", help: "write 'technique: \(technique.rawValue)'")
  }
}
