import ProgrammeFiles
import Programmes
import ProgressTracking
import Screens

/// What came of following a programme.
struct Following {
  /// The programme.
  let programme: Programme
  /// Which text of it.
  let reference: ProgrammeReference
  /// The affected side.
  let affected: BodySide?
  /// The phase that is played from now on.
  let phase: Phase
  /// The entries that were logged.
  let entries: [UniqueID]
  /// The phase the runner was in, where this is a new revision of the same programme.
  let earlierPhase: Identifier?

  /// Makes a programme the one that today is about.
  ///
  /// The exact text is kept. A new revision of the same programme goes on in the phase that the
  /// runner is in, where it still has that phase or says what it has become, and with the side that was told before.
  ///
  /// - Parameters:
  ///   - found: The programme, with its text.
  ///   - told: The affected side, where one was told.
  ///   - log: Where it is logged.
  ///   - runner: Who follows it.
  ///   - time: Now.
  /// - Throws: A sentence that says what to do; then nothing was logged.
  init(
    _ found: FoundProgramme, affected told: BodySide?, in log: ProgressLog, by runner: Runner,
    at time: EventTime
  ) throws {
    programme = try found.programme(orSay: .programmeHasErrors)
    let earlier = try Self.earlier(programme.id, in: log, of: runner, at: time)
    affected = try Self.side(of: programme, told: told, earlier: earlier?.affected)
    earlierPhase = earlier?.phase.id
    guard
      let phase = earlier.flatMap({ [programme] in programme.phase(continuing: $0.phase.id) })
        ?? programme.phases.first
    else { throw CommandError(.programmeHasErrors, found.source.name) }
    self.phase = phase
    reference = try log.keep(programmeText: found.source.text, of: programme)
    entries = try log.append(
      [.programmeFollowed(FollowedProgramme(affected: affected, phase: phase.id))],
      as: EventContext(runner: runner.id, programme: reference, time: time)
    ).map(\.id)
  }

  /// What is followed now, where it is an earlier text of the same programme.
  private static func earlier(
    _ id: Identifier, in log: ProgressLog, of runner: Runner, at time: EventTime
  ) throws -> Followed? {
    do {
      let followed = try log.standing(of: runner.id, at: time).followed
      return followed?.programme.id == id ? followed : nil
    } catch ProgressLogError.programmeUnreadable {
      // Following a file anew is the way out of a text that can no longer be read.
      return nil
    }
  }

  /// Returns the side that counts, of the file's, the one that was told and the one told before.
  ///
  /// - Throws: A sentence where there is none, or where they contradict each other.
  static func side(
    of programme: Programme, told: BodySide?, earlier: BodySide?
  ) throws(CommandError) -> BodySide? {
    switch (programme.affected, told) {
    case (.known(let side), nil): return side
    case (.known(let side), let told?):
      guard side == told else { throw CommandError(.affectedIsKnown, Wording(.chosen).side(side)) }
      return side
    case (.asked, let told?): return told
    case (.asked, nil):
      guard let earlier else { throw CommandError(.sayAffected) }
      return earlier
    case (.none, nil): return nil
    case (.none, _?): throw CommandError(.affectedIsNone)
    }
  }
}
