import PlainText
import Programmes
internal import Yams

/// The exercises that a programme and its libraries declare.
///
/// Those of the programme are read as they are, those of a library once for their own mistakes and
/// again for the programme that uses them.
final class DeclaredExercises {
  private let reader: ExerciseReader
  /// The side that hurts, where it could be read.
  var affected: AffectedSide? { reader.affected }
  private let own: ExerciseList
  private let libraries: Libraries
  /// The keys of an exercise with those that it uses and the defaults, or nothing in a ring.
  private var whole: [ExerciseReference: Fields?] = [:]
  /// The exercises of the programme itself that could be read.
  private(set) var values: [ReadExercise] = []
  /// The library exercises that the programme uses, in the order in which they were read.
  private var borrowed: [ReadExercise] = []
  /// Where each of them stands among its like.
  private var indices: [ExerciseReference: Int] = [:]
  private var borrowedIDs: Set<Identifier> = []
  /// The library exercises that are named and not yet read, with where they are.
  private var waiting: [(ExerciseReference, Range<Int>)] = []
  /// The exercises that others are made from, or that are done instead of them.
  private(set) var named: Set<Identifier> = []

  /// How often phases have changed an exercise, with each of its levels.
  private var changed = 0

  private static let mostChanged = 4_000

  /// Reads the exercises of libraries for their own mistakes.
  static func check(_ libraries: Libraries, _ file: FileContext) {
    _ = DeclaredExercises(
      nil, libraries: libraries,
      reader: ExerciseReader(
        file: file, affected: nil, measures: nil, pain: .unknown))
  }

  /// Reads every exercise of a programme, where there is one, and of its libraries.
  init(_ programme: Fields?, libraries: Libraries, reader: ExerciseReader) {
    self.reader = reader
    self.libraries = libraries
    own = programme.map(ExerciseList.init) ?? ExerciseList()
    if let defaults = own.defaults { reader.readEach(ofDefaults: defaults) }
    for id in own.ids { read(ExerciseReference(id: id), with: reader) }
    for fields in own.nameless { readNameless(fields) }
    for library in libraries.all { check(library) }
  }

  /// Whether every exercise of the programme could be read.
  var isComplete: Bool { own.declared.isComplete && values.count == own.ids.count }

  /// Tells whether the programme itself declares an exercise.
  func declares(_ id: Identifier) -> Bool { own.declared[id] != nil }

  /// Whether there are more errors than anyone is shown, so that corrections are not worth making.
  var isFull: Bool { reader.file.findings.isFull }

  /// Every exercise that the programme declares or takes from a library.
  var exercises: [Exercise] { (values + borrowed).map(\.exercise) }

  /// Returns an exercise that is named somewhere, or reports that there is none.
  func find(_ reference: ExerciseReference, at span: Range<Int>) -> ReadExercise? {
    guard let list = list(of: reference, at: span) else { return nil }
    guard list.declared[reference.id] != nil else {
      reportUnknown(reference, in: list, at: span)
      return nil
    }
    if reference.library != nil { borrow(reference, at: span) }
    guard let index = indices[reference] else {
      reader.file.findings.failed()
      return nil
    }
    return reference.library == nil ? values[index] : borrowed[index]
  }

  /// Returns an exercise as an item of a phase or a step of a ladder changes it.
  ///
  /// - Parameters:
  ///   - read: The exercise.
  ///   - level: The level it is done at, whose keys go over the exercise's own.
  ///   - changes: Mappings whose keys go over those in turn.
  /// - Returns: The exercise, harmless where something could not be read.
  func exercise(
    _ read: ReadExercise, at level: Identifier? = nil, changedBy changes: [Fields]
  ) -> Exercise {
    guard isWithinLimit(read, changes) else { return read.exercise }
    var exercise = reader.exercise(read, at: level, changedBy: changes)
    for change in changes { link(&exercise, change) }
    return exercise
  }

  /// Whether phases have changed exercises so often that no more is read.
  var areChangedTooOften: Bool { changed > Self.mostChanged }

  /// Tells whether there are not too many changes for a file to be read in time.
  private func isWithinLimit(_ read: ReadExercise, _ changes: [Fields]) -> Bool {
    guard let change = changes.last else { return true }
    let isFirst = changed <= Self.mostChanged
    changed += 1 + read.exercise.levels.count
    guard changed > Self.mostChanged else { return true }
    if isFirst { change.file.findings.error(.tooManyChanges, at: change.span) }
    return false
  }
}

// MARK: - Reading

extension DeclaredExercises {
  private func read(_ reference: ExerciseReference, with reader: ExerciseReader) {
    guard let fields = fields(of: reference) else { return }
    fields.reportMissing(except: ["side"])
    if !fields.has("side"), !fields.hasUnknownKeys {
      reader.file.findings.error(.noSide, at: fields.span)
    }
    var reading = reader.exercise(fields, id: reference.id)
    link(&reading.exercise, fields)
    indices[reference] = values.count
    values.append(reading)
  }

  /// Reads an exercise that nothing can refer to, for its mistakes.
  private func readNameless(_ own: Fields) {
    let base = own.has("use") ? reference("use", of: own).flatMap(fields) : nil
    guard base != nil || !own.has("use"), let id = Identifier("nameless") else { return }
    let fields = complete(own, over: base)
    fields.reportMissing(except: ["side"])
    if !fields.has("side"), !fields.hasUnknownKeys {
      reader.file.findings.error(.noSide, at: fields.span)
    }
    _ = reader.exercise(fields, id: id)
  }

  /// Reads a library exercise, and those done instead of it, in the programme that uses it.
  private func borrow(_ reference: ExerciseReference, at span: Range<Int>) {
    waiting.append((reference, span))
    guard waiting.count == 1 else { return }
    // What is named on the way is put at the end: no chain is too long.
    var index = 0
    while index < waiting.count {
      readBorrowed(waiting[index].0, at: waiting[index].1)
      index += 1
    }
    waiting = []
  }

  private func readBorrowed(_ reference: ExerciseReference, at span: Range<Int>) {
    guard indices[reference] == nil else { return }
    if own.declared[reference.id] != nil || borrowedIDs.contains(reference.id) {
      return reader.file.findings.error(.taken(reference), at: span)
    }
    guard var fields = fields(of: reference) else { return }
    borrowedIDs.insert(reference.id)
    fields = fields.brought(into: reader.file, at: span)
    if let defaults = own.defaults { fields = fields.over(exerciseDefaults: defaults) }
    var reading = reader.exercise(fields, id: reference.id)
    reading.span = span
    link(&reading.exercise, fields)
    indices[reference] = borrowed.count
    borrowed.append(reading)
  }

  /// Reads what a library declares for its own mistakes.
  private func check(_ library: Library) {
    let reader = ExerciseReader(file: library.file, affected: nil, measures: nil, pain: .unknown)
    if let defaults = library.list.defaults { reader.readEach(ofDefaults: defaults) }
    for id in library.list.ids {
      let reference = ExerciseReference(library: library.id, id: id)
      guard let fields = fields(of: reference) else { continue }
      fields.reportMissing(except: ["side"])
      if !fields.has("side"), !fields.hasUnknownKeys {
        reader.file.findings.error(.noSide, at: fields.span)
      }
      _ = reader.exercise(fields, id: id)
      for key in ["easier", "harder"] { _ = self.reference(key, of: fields) }
    }
  }

  /// Reads which exercises are done instead of one.
  private func link(_ exercise: inout Exercise, _ fields: Fields) {
    if fields.has("easier") { exercise.easier = neighbour("easier", of: exercise.id, fields) }
    if fields.has("harder") { exercise.harder = neighbour("harder", of: exercise.id, fields) }
  }

  private func neighbour(_ key: String, of id: Identifier, _ fields: Fields) -> Identifier? {
    guard let reference = reference(key, of: fields) else { return nil }
    named.insert(reference.id)
    guard reference.id != id else {
      reader.file.findings.error(.itself(key), at: fields.changeableSpan(key))
      return nil
    }
    // The file's own exercise stands in for the library's that it is made from.
    if reference.library != nil, own.declared[reference.id] == nil {
      borrow(reference, at: fields.changeableSpan(key))
    }
    return reference.id
  }

  /// Reads a key that names an exercise, which must be there.
  private func reference(_ key: String, of fields: Fields) -> ExerciseReference? {
    guard var reference = fields.written(key, Notations.reference) else { return nil }
    reference.library = reference.library ?? fields.library(of: key)
    let span = fields.valueSpan(key)
    guard let list = list(of: reference, at: span) else { return nil }
    guard list.declared[reference.id] != nil else {
      reportUnknown(reference, in: list, at: span)
      return nil
    }
    return reference
  }
}

// MARK: - What an exercise uses

extension DeclaredExercises {
  /// Returns the keys of an exercise with those that it uses, or nothing where they go in a ring.
  private func fields(of reference: ExerciseReference) -> Fields? {
    var chain: [(ExerciseReference, Fields)] = []
    var base: Fields?
    var next: ExerciseReference? = reference
    var seen: [ExerciseReference: Int] = [:]
    while let current = next {
      if let known = whole[current] {
        guard let known else { return fail(chain.map(\.0)) }
        base = known
        break
      }
      if let first = seen[current] {
        reportRing(chain[first...].map { $0 })
        return fail(chain.map(\.0))
      }
      guard let own = list(current.library)?.declared[current.id] else { break }
      seen[current] = chain.count
      chain.append((current, own))
      guard own.has("use") else { break }
      next = self.reference("use", of: own)
      guard let next else { return fail(chain.map(\.0)) }
      if next.library == nil { named.insert(next.id) }
    }
    for (reference, own) in chain.reversed() {
      base = complete(own, over: base)
      whole[reference] = base
    }
    return base
  }

  private func fail(_ references: [ExerciseReference]) -> Fields? {
    for reference in references { whole[reference] = .some(nil) }
    reader.file.findings.failed()
    return nil
  }

  /// Returns the keys of an exercise over those that it uses, with the defaults of its file.
  private func complete(_ own: Fields, over base: Fields?) -> Fields {
    var fields = base.map { own.over(exercise: $0) } ?? own
    if own.has("use") { fields.use = own.valueSpan("use") }
    let defaults = list(own.file.library)?.defaults
    return defaults.map { fields.over(exerciseDefaults: $0) } ?? fields
  }

  private func reportRing(_ ring: [(ExerciseReference, Fields)]) {
    guard let last = ring.last else { return }
    let names = (ring.map(\.0) + [ring[0].0]).map(\.description)
    reader.file.findings.error(.ring(names), at: last.1.valueSpan("use"))
  }
}

// MARK: - Finding

extension DeclaredExercises {
  private func list(_ library: Identifier?) -> ExerciseList? {
    guard let library else { return own }
    return libraries[library]?.list
  }

  private func list(of reference: ExerciseReference, at span: Range<Int>) -> ExerciseList? {
    if let list = list(reference.library) { return list }
    if let library = reference.library { libraries.reportUnknown(library, at: span) }
    return nil
  }

  private func reportUnknown(
    _ reference: ExerciseReference, in list: ExerciseList, at span: Range<Int>
  ) {
    let findings = reader.file.findings
    if reference.library == nil, !findings.isFull, list.declared.isComplete,
      let library = libraries.all.first(where: { $0.list.declared[reference.id] != nil })
    {
      return findings.error(.inLibrary(reference.id, library.id), at: span)
    }
    list.declared.reportUnknown(
      reference.id, what: list.what, prefix: reference.library.map { "\($0)/" } ?? "", at: span,
      findings)
  }
}
