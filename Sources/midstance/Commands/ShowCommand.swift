import ArgumentParser
import Programmes
import Screens

/// Prints a programme.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print a programme as a therapist would hand it over.")

  @Argument(help: "A programme file or the name of a starter.")
  var programme: String

  @OptionGroup var side: AffectedOption

  func run() throws {
    let programme = try FoundProgramme(programme).programme(orSay: .programmeCannotBeShown)
    let document = ProgrammeDocument(
      programme, affected: side.affected, wording: Wording(.chosen))
    try StandardOutput.write(lines: document.lines())
  }
}

/// Prints the segments of a session.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Print a session second by second: every stage, rest and cue.",
    discussion: "The pauses in which an exercise is read are left out.")

  @Argument(help: "A programme file or the name of a starter.")
  var programme: String

  @Option(help: ArgumentHelp("The phase; the first one otherwise.", valueName: "id"))
  var phase: String?

  @Option(
    help: ArgumentHelp("Which of the phase's sessions; the first otherwise.", valueName: "id"))
  var session: String?

  @OptionGroup var side: AffectedOption

  @Flag(help: "Print JSON, with every cue at its time.")
  var json = false

  func run() throws {
    let programme = try FoundProgramme(programme).programme(orSay: .programmeCannotBeShown)
    let phase = try phase(of: programme)
    var affected = side.affected
    if case .known(let side) = programme.affected { affected = side }
    let document = TimelineDocument(
      phase: phase, session: try session(of: phase), of: programme, affected: affected,
      wording: Wording(.chosen))
    if json { return try StandardOutput.line(document.json) }
    try StandardOutput.write(lines: document.lines)
  }

  private func session(of phase: Phase) throws(CommandError) -> Identifier? {
    guard let session else { return nil }
    let sessions = phase.sessions.compactMap(\.id)
    if sessions.isEmpty { throw CommandError(.noSessions, phase.title) }
    guard let id = sessions.first(where: { $0.text == session }) else {
      throw CommandError(
        .noSuchSession, phase.title, session, sessions.map(\.text).joined(separator: ", "))
    }
    return id
  }

  private func phase(of programme: Programme) throws(CommandError) -> Phase {
    let found =
      phase.map { name in programme.phases.first { $0.id.text == name } } ?? programme.phases.first
    guard let found else {
      let phases = programme.phases.map(\.id.text).joined(separator: ", ")
      throw CommandError(.noSuchPhase, phase ?? "", phases)
    }
    return found
  }
}
