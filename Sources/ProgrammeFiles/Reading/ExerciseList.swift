import Programmes
internal import Yams

/// The exercises of one file with the keys that they are written with, and its defaults.
struct ExerciseList {
  /// The keys of each exercise.
  private(set) var declared = Declared<Fields>()
  /// The identifiers in the order of the file.
  private(set) var ids: [Identifier] = []
  /// The keys of exercises whose identifier could not be read.
  private(set) var nameless: [Fields] = []
  /// The values for exercises that do not say their own.
  let defaults: Fields?
  /// What one of them is called in a message.
  let what: String

  /// No exercises.
  init() {
    defaults = nil
    what = "exercise"
  }

  /// Reads the lists of a programme or a library.
  init(_ root: Fields) {
    defaults = root.fields("defaults", as: .defaults)
    what = root.file.library.map { "exercise of the library '\($0)'" } ?? "exercise"
    let nodes = root.list("exercises")
    let most = KeyTable.exerciseCount.upperBound
    declared.isComplete = root.has("exercises") && (1...most).contains(nodes.count)
    if nodes.count > most { root.file.error(.tooManyExercises, at: nodes[most]) }
    for node in nodes.prefix(most) {
      guard let fields = Fields(node, as: .exercise, in: root.file, isWhole: false) else {
        declared.isComplete = false
        continue
      }
      add(fields)
    }
  }

  private mutating func add(_ fields: Fields) {
    let id =
      fields.has("id")
      ? fields.identifier("id") : fields.written("use", Notations.reference)?.id
    let count = declared.values.count
    declared.add(fields, id: id, fields, what: "exercise")
    if let id, declared.values.count > count {
      ids.append(id)
    } else {
      if id == nil, !fields.has("id"), !fields.has("use") { fields.reportMissing(except: ["side"]) }
      nameless.append(fields)
    }
  }
}

extension Fields {
  /// The keys that say how much is done.
  private static let amounts: Set<String> = ["reps", "hold", "for", "distance", "stages"]

  /// Whether a mapping says how much is done, so that a default for it has no place.
  private var saysHowMuch: Bool { hasAny(of: Self.amounts) || value("sets")?.sequence != nil }

  /// Returns the keys of an exercise over those of the one that it uses.
  func over(exercise base: Fields) -> Fields {
    var base = base
    if !has("reps"), has("sets"), value("sets")?.sequence != nil { base = base.removing("reps") }
    if saysHowMuch {
      for name in Self.amounts where base.isDefault(name) { base = base.removing(name) }
    }
    return over(base, keys: KeyTable.usedNames)
  }

  /// Returns the keys of an exercise with defaults for those that it does not have.
  func over(exerciseDefaults defaults: Fields) -> Fields {
    over(defaults: defaults, keys: KeyTable.overrideNames.subtracting(amountsInTheWay))
  }

  /// The defaults that have no place beside what the mapping says of how much is done.
  ///
  /// A tempo goes with other repetitions, and repetitions go with another tempo.
  private var amountsInTheWay: Set<String> {
    guard saysHowMuch else { return [] }
    guard !hasAny(of: ["hold", "for", "distance"]) else { return Self.amounts }
    let counts = has("reps") || value("sets")?.sequence.map(areCounts) ?? false
    if has("stages") { return counts ? Self.amounts : Self.amounts.subtracting(["reps"]) }
    return counts ? Self.amounts.subtracting(["stages"]) : Self.amounts
  }

  /// Whether a list of sets is one of repetitions only.
  private func areCounts(_ sets: Node.Sequence) -> Bool {
    sets.allSatisfy { set in
      guard let text = set.scalar?.string else { return false }
      return (try? Notations.count.value(text)) != nil || Int(text) != nil
    }
  }
}

extension Diagnostic.Message {
  fileprivate static var tooManyExercises: Self {
    Self("more than 2000 exercises in one file", help: "keep those that the programme uses")
  }
}
