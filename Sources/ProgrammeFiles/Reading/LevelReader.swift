import Programmes
internal import Yams

/// Reads the levels of an exercise.
struct LevelReader {
  let reader: ExerciseReader
  /// The exercise's keys.
  let fields: Fields
  let side: WorkingSide?
  /// The exercise's own dose, or nothing where it could not be read or has to be read again.
  let dose: Dose?
  /// Whether a level goes over a dose that could be read, so that only its own mistakes are new.
  var isOnSound = true

  private var file: FileContext { fields.file }

  /// Reads the levels, nothing standing for those whose dose could not be read.
  func levels(_ rungs: [ExerciseReader.Rung]) -> [Level?] {
    rungs.map { level($0.id, $0.fields, fields.changed(by: $0.fields)) }
  }

  /// Reads a level.
  ///
  /// - Parameters:
  ///   - id: Its identifier.
  ///   - own: The keys that it says itself.
  ///   - whole: The exercise's keys with those over them.
  /// - Returns: The level, or nothing where its dose could not be read.
  func level(_ id: Identifier, _ own: Fields, _ whole: Fields) -> Level? {
    let isOwn = own.hasAny(of: KeyTable.doseNames) || self.dose == nil
    if !isOnSound { DoseReader(fields: own).readEach() }
    let dose = isOwn && isOnSound ? DoseReader(fields: whole).dose() : self.dose
    if own.has("switch") { SideReader(fields: whole, affected: nil).checkTurns(side) }
    let support = own.line("support")
    let position = own.line("position")
    let standOn = self.standOn(own, whole)
    let equipment = own.lines("equipment")
    let how = own.lines("how")
    let watchFor = own.lines("watch for")
    let metronome = reader.metronome(own)
    let effort = own.value("effort").flatMap { file.effort($0) }
    let cues = CueReader(file: file).cues(own, side: side, doses: [dose])
    guard let dose else { return nil }
    var level = Level(id: id, dose: dose, support: support)
    level.position = position
    if own.has("stand on") { level.standOn = .some(standOn) }
    level.equipment = own.has("equipment") ? equipment : nil
    level.how = own.has("how") ? how : nil
    level.watchFor = own.has("watch for") ? watchFor : nil
    level.cues = own.has("cues") ? cues : nil
    if own.has("metronome") { level.metronome = .some(metronome) }
    if own.has("effort") { level.effort = .some(effort) }
    if isOwn { level.defaulted = reader.defaulted(whole, side, dose) }
    return level
  }

  /// Reads the leg that carries at a level, where the level says so.
  private func standOn(_ own: Fields, _ whole: Fields) -> StandingLeg? {
    guard own.has("stand on") else { return nil }
    let sides = SideReader(fields: whole, affected: nil)
    let leg = sides.standingLeg(side)
    sides.checkCarrying(side, leg, nil)
    return leg
  }
}
