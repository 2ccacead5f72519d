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
    try StandardOutput.write(lines: document.lines(width: StandardOutput.width))
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

  @OptionGroup var chosen: SessionOptions

  @Flag(help: "Print JSON, with every cue at its time.")
  var json = false

  func run() throws {
    let programme = try FoundProgramme(programme).programme(orSay: .programmeCannotBeShown)
    let phase = try chosen.phase(of: programme)
    let document = TimelineDocument(
      phase: phase, session: try chosen.session(of: phase), of: programme,
      affected: chosen.affected(in: programme),
      wording: Wording(.chosen))
    if json { return try StandardOutput.line(document.json) }
    try StandardOutput.write(lines: document.lines)
  }
}
