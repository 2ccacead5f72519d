import Programmes
internal import Yams

/// An exercise of a session with its places in the file.
struct ReadItem {
  var item: PhaseItem
  /// Where the exercise is named.
  var span: Range<Int>
  /// The keys of the item; nothing where it is only an identifier.
  var fields: Fields?
}

/// Reads the exercises of one session, circuits included.
struct ItemReader {
  let file: FileContext
  let exercises: DeclaredExercises
  let pain: ReadPain
  let ladders: EarlierLadders
  let shared: SharedLadders
  private var earlier: [Identifier: [Earlier]] = [:]
  private var circuits = 0
  private var last: ReadExercise?

  /// An exercise that the session has already.
  private struct Earlier {
    var library: Identifier?
    var side: WorkingSide
    var span: Range<Int>
  }

  init(
    file: FileContext, exercises: DeclaredExercises, pain: ReadPain, ladders: EarlierLadders,
    shared: SharedLadders
  ) {
    self.file = file
    self.exercises = exercises
    self.pain = pain
    self.ladders = ladders
    self.shared = shared
  }

  /// Reads the items of a `do`.
  mutating func items(_ fields: Fields) -> [ReadItem] {
    fields.list("do").flatMap { item($0, in: nil) }
  }

  private mutating func item(_ node: Node, in circuit: ReadCircuit?) -> [ReadItem] {
    guard let mapping = node.mapping else {
      return identifier(node, in: circuit).map { [$0] } ?? []
    }
    if mapping.contains(where: { ["rounds", "do"].contains($0.key.scalar?.string) }) {
      return self.circuit(node, isInside: circuit != nil)
    }
    if let name = exerciseAsKey(of: mapping) {
      file.error(.exerciseAsKey(name), at: node)
      return []
    }
    guard let fields = Fields(node, as: .item, in: file) else { return [] }
    if let text = fields.value("use")?.scalar?.string, let message = exercises.correction(of: text)
    {
      file.findings.error(message, at: fields.valueSpan("use"))
      return []
    }
    guard let reference = fields.written("use", Notations.reference),
      let read = exercise(reference, at: fields.valueSpan("use"))
    else { return [] }
    let prescription = Prescription(exercises: exercises, read: read, item: fields)
    let level = prescription.level(fields)
    let ladder = self.ladder(fields, prescription, level, isInCircuit: circuit != nil)
    let rhythm = RhythmReader(fields: fields)
    var item = PhaseItem(
      ladder?.steps.first?.exercise ?? prescription.exercise(level: level),
      level: ladder?.steps.first?.level ?? level, rhythm: rhythm.rhythm(),
      leastDaysBetween: rhythm.leastDaysBetween(),
      isOptional: fields.yesNo("optional") ?? false, ladder: ladder)
    rhythm.checkRoom(for: ladder?.steps.compactMap(\.rhythm) ?? [])
    if circuit != nil { fields.checkSetsInCircuit() }
    guard isFirst(item.exercise, reference, at: fields.valueSpan("use")) else { return [] }
    circuit?.apply(to: &item, at: fields.valueSpan("use"), file.findings)
    return [ReadItem(item: item, span: fields.valueSpan("use"), fields: fields)]
  }

  /// Reads the ladder of an item: its own, one of the programme's, or one of a phase before.
  private func ladder(
    _ item: Fields, _ prescription: Prescription, _ level: Identifier?, isInCircuit: Bool
  ) -> Ladder? {
    guard item.has("ladder"), let node = item.value("ladder") else { return nil }
    if node.scalar?.string == "goes on" {
      return ladders.goingOn(with: prescription.read.exercise.id, item)
    }
    let fields =
      node.scalar == nil
      ? item.fields("ladder", as: .ladder) : shared.fields(of: node)
    return fields.flatMap { fields in
      LadderReader(
        fields: fields, prescription: prescription, level: level, pain: pain,
        isInCircuit: isInCircuit
      ).ladder()
    }
  }

  /// Returns the exercise that stands in the place of a key: `step-down: {level: low}`.
  private func exerciseAsKey(of mapping: Node.Mapping) -> Identifier? {
    guard mapping.count == 1, let name = mapping.first?.key.scalar?.string,
      KeyTable.key(name, of: .item) == nil
    else { return nil }
    return Identifier(name).flatMap { exercises.declares($0) ? $0 : nil }
  }

  /// Reads an item that is only an identifier.
  private mutating func identifier(_ node: Node, in circuit: ReadCircuit?) -> ReadItem? {
    let span = file.span(of: node)
    if let text = node.scalar?.string {
      if text.hasPrefix("use:") {
        file.error(.missingSpace("use", in: text), at: node)
        return nil
      }
      if let message = exercises.correction(of: text) {
        file.error(message, at: node)
        return nil
      }
      let parts = text.split(separator: ",").map { trimmed($0) }
      if parts.count == 2, parts.allSatisfy({ Identifier($0) != nil }) {
        file.error(.levelAfterComma(parts[0], parts[1]), at: node)
        return nil
      }
    }
    guard let reference = file.written(node, Notations.reference),
      let read = exercise(reference, at: span)
    else { return nil }
    var item = PhaseItem(read.exercise)
    guard isFirst(item.exercise, reference, at: span) else { return nil }
    circuit?.apply(to: &item, at: span, file.findings)
    return ReadItem(item: item, span: span)
  }

  /// Tells whether the session has an exercise for the first time, or on a side on which it does not
  /// have it yet, and reports where it has.
  private mutating func isFirst(
    _ exercise: Exercise, _ reference: ExerciseReference, at span: Range<Int>
  ) -> Bool {
    let same = earlier[exercise.id, default: []].first {
      !$0.side.isApart(from: exercise.side, exercises.affected)
    }
    earlier[exercise.id, default: []].append(
      Earlier(library: reference.library, side: exercise.side, span: span))
    guard let same else { return true }
    file.findings.error(.usedTwice(exercise.id), at: span, notes: [("it is here first", same.span)])
    return false
  }

  /// Returns the exercise that an item names.
  private mutating func exercise(
    _ reference: ExerciseReference, at span: Range<Int>
  ) -> ReadExercise? {
    let id = reference.id
    if let other = earlier[id]?.first(where: { $0.library != reference.library }) {
      file.findings.error(.usedTwice(id), at: span, notes: [("it is here first", other.span)])
      return nil
    }
    if reference.library == nil, !exercises.declares(id), let last, last.levelFields[id] != nil {
      file.findings.error(.levelAsItem(id, of: last.exercise.id), at: span)
      return nil
    }
    let read = exercises.find(reference, at: span)
    if let read { last = read }
    return read
  }
}

extension WorkingSide {
  /// Tells whether two exercises are for certain on different sides.
  fileprivate func isApart(from other: WorkingSide, _ affected: AffectedSide?) -> Bool {
    guard case .one(let side) = self, case .one(let otherSide) = other, side != otherSide else {
      return false
    }
    if case .known(let known) = affected {
      return side.side(affected: known) != otherSide.side(affected: known)
    }
    return [side, otherSide].allSatisfy { $0 == .left || $0 == .right }
      || [side, otherSide].allSatisfy { $0 == .affected || $0 == .other }
  }
}

// MARK: - Circuits

/// A circuit, as its exercises take it on.
private struct ReadCircuit {
  var circuit: Circuit
  /// Whether its rounds could be read.
  var hasRounds: Bool
  var isOptional: Bool

  /// Makes an item one of the circuit: a set of it in each round.
  func apply(to item: inout PhaseItem, at span: Range<Int>, _ findings: Findings) {
    item.circuit = circuit
    item.isOptional = item.isOptional || isOptional
    let sets = item.exercise.dose.sets.map { set in
      var set = set
      set.isExtra = false
      return set
    }
    if hasRounds, Set(sets).count > 1, sets.count != circuit.rounds.highest {
      findings.error(.setsAndRounds(sets.count, circuit.rounds.highest), at: span)
    }
    if item.exercise.dose.interval != nil { findings.error(.intervalInCircuit, at: span) }
    item.exercise = inRounds(item.exercise)
    guard let steps = item.ladder?.steps else { return }
    item.ladder?.steps = steps.map { step in
      var step = step
      step.exercise = inRounds(step.exercise)
      return step
    }
  }

  private func inRounds(_ exercise: Exercise) -> Exercise {
    var exercise = exercise
    exercise.dose = inRounds(exercise.dose)
    exercise.levels = exercise.levels.map { level in
      var level = level
      level.dose = inRounds(level.dose)
      return level
    }
    return exercise
  }

  /// Returns a dose with a set for each round, the last one for those that it does not have.
  private func inRounds(_ dose: Dose) -> Dose {
    guard let last = dose.sets.last else { return dose }
    var dose = dose
    dose.sets = (0..<circuit.rounds.highest).map { round in
      var set = dose.sets.indices.contains(round) ? dose.sets[round] : last
      set.isExtra = round >= circuit.rounds.least
      return set
    }
    return dose
  }
}

extension ItemReader {
  private mutating func circuit(_ node: Node, isInside: Bool) -> [ReadItem] {
    guard !isInside else {
      file.error(.circuitInCircuit, at: node)
      return []
    }
    guard let fields = Fields(node, as: .circuit, in: file) else { return [] }
    circuits += 1
    let rounds = fields.value("rounds").flatMap {
      file.range($0, or: Notations.sets, in: 1...50)
    }
    let rest = fields.written("rest", Notations.restSpan)
    let circuit = ReadCircuit(
      circuit: Circuit(number: circuits, rounds: rounds ?? 1, rest: rest ?? .zero),
      hasRounds: rounds != nil, isOptional: fields.yesNo("optional") ?? false)
    return fields.list("do").flatMap { item($0, in: circuit) }
  }
}

extension Diagnostic.Message {
  fileprivate static var circuitInCircuit: Self {
    Self("there is no circuit inside a circuit", help: "make it an item of its own of 'do'")
  }

  fileprivate static var intervalInCircuit: Self {
    Self(
      "in a circuit a set starts when the exercise before it is over, not by an 'interval'",
      help: "leave the exercise out of the circuit, or say how long each one takes: 'for: 40s'")
  }

  fileprivate static func exerciseAsKey(_ id: Identifier) -> Self {
    Self(
      "an item names its exercise with 'use'",
      help: "write 'use: \(id)', and its other keys beside it: {use: \(id), level: low}")
  }

  fileprivate static func usedTwice(_ id: Identifier) -> Self {
    Self(
      "the session has the exercise '\(id)' twice",
      help: "add sets instead, give each a side of its own, or declare it once more: "
        + "'{id: \(id)-again, use: \(id)}'")
  }

  fileprivate static func levelAfterComma(_ id: String, _ level: String) -> Self {
    Self(
      "an item is one identifier, or keys and values", help: "write {use: \(id), level: \(level)}")
  }

  fileprivate static func levelAsItem(_ level: Identifier, of id: Identifier) -> Self {
    Self(
      "'\(level)' is a level of '\(id)', not an exercise",
      help: "write {use: \(id), level: \(level)}")
  }

  fileprivate static func setsAndRounds(_ sets: Int, _ rounds: Int) -> Self {
    Self(
      "\(sets) sets that differ do not fit \(rounds) round\(rounds == 1 ? "" : "s")",
      help: "write as many sets as rounds, or 'rounds: \(sets)'")
  }
}
