import ArgumentParser
import Programmes
import ProgressReports
import Screens
import TerminalUI

/// Prints a programme.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print a programme as a therapist would hand it over.",
    discussion: """
      As HTML or Markdown it is a sheet for someone without a computer, with pictures of the \
      movements and tables to tick and to write pain into.
      """)

  @Argument(help: "A programme file or the name of a starter.")
  var programme: String

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "What to write: text, markdown or html; otherwise what the file's name ends in, or text.",
      valueName: "format"))
  var wantedFormat: ShowFormat?

  @OptionGroup var output: OutputOptions

  @OptionGroup var side: AffectedOption

  func run() throws {
    let programme = try FoundProgramme(programme).programme(orSay: .programmeCannotBeShown)
    try output.write(text(of: programme), saying: .sheetWritten)
  }

  private func text(of programme: Programme) throws -> String {
    let wording = Wording(.chosen)
    let wanted = try ShowFormat.chosen(wantedFormat, endingOf: output.output) ?? .text
    guard let format = wanted.ofHandout else {
      let document = ProgrammeDocument(programme, affected: side.affected, wording: wording)
      let width = output.isFile ? 80 : StandardOutput.width
      return document.lines(width: width).map { $0 + "\n" }.joined()
    }
    let surroundings = Surroundings()
    let document = HandoutDocument(
      programme, affected: side.affected, wording: wording,
      glyphs: surroundings.isUnicode ? .unicode : .ascii,
      version: Midstance.configuration.version)
    return try write(document.handout, as: format, glyphs: surroundings.chartGlyphs)
  }
}

/// The formats that a programme is shown in.
enum ShowFormat: String, FileFormat {
  case text
  case markdown
  case html

  var endings: [String] { ReportFormat(rawValue: rawValue)?.endings ?? [] }

  /// The format of a handout; nothing for plain text.
  var ofHandout: HandoutFormat? { HandoutFormat(rawValue: rawValue) }
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
