import ArgumentParser
import Programmes
import Screens

/// Which session of a programme a command is about.
struct SessionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The phase; the first one otherwise.", valueName: "id"))
  var phase: String?

  @Option(
    help: ArgumentHelp("Which of the phase's sessions; the first otherwise.", valueName: "id"))
  var session: String?

  @OptionGroup var side: AffectedOption

  /// Returns the side that the session is for: the programme's own, or the one that was told.
  func affected(in programme: Programme) -> BodySide? {
    if case .known(let side) = programme.affected { side } else { side.affected }
  }

  /// Returns the phase.
  ///
  /// - Throws: A sentence that lists the phases there are.
  func phase(of programme: Programme) throws(CommandError) -> Phase {
    let found =
      phase.map { name in programme.phases.first { $0.id.text == name } } ?? programme.phases.first
    guard let found else {
      let phases = programme.phases.map(\.id.text).joined(separator: ", ")
      throw CommandError(.noSuchPhase, phase ?? "", phases)
    }
    return found
  }

  /// Returns which session of a phase it is, where one was named.
  ///
  /// - Throws: A sentence that lists the sessions there are.
  func session(of phase: Phase) throws(CommandError) -> Identifier? {
    guard let session else { return nil }
    let sessions = phase.sessions.compactMap(\.id)
    if sessions.isEmpty { throw CommandError(.noSessions, phase.title) }
    guard let id = sessions.first(where: { $0.text == session }) else {
      throw CommandError(
        .noSuchSession, phase.title, session, sessions.map(\.text).joined(separator: ", "))
    }
    return id
  }
}
