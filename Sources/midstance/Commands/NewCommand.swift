import ArgumentParser
import ProgrammeFiles
import Programmes
import Screens
import StarterProgrammes

/// Begins a programme file.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a programme file: a few questions, and a file that explains itself.",
    discussion: """
      What is not said with an option is asked on a terminal. A file that is there is never touched.
      """)

  @OptionGroup var answers: OutlineOptions

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "The file; one named for the title otherwise, '-' for standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let shipped = readProgramme(ShippedLibrary.source).library?.exercises ?? []
    let interview = OutlineInterview(answers, shipped: shipped.map { "midstance/\($0)" })
    let outline = try interview.outline()
    let text = Scaffold.text(of: outline)
    if output == "-" { return try StandardOutput.write(text) }
    let path = try output ?? interview.file(for: outline)
    try WholeFile.create(Array(text.utf8), at: path)
    try StandardOutput.line(sentence(.newWritten, path))
    try StandardOutput.line(sentence(.newNext, path))
  }
}

/// The answers with which a programme is begun, as options.
struct OutlineOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: "The programme's title.")
  var title: String?

  @Option(parsing: .unconditional, help: "The language of its texts: en, fr, de-CH.")
  var language: String?

  @Option(parsing: .unconditional, help: "The side that hurts: left, right, ask or none.")
  var affected: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Whom the runner calls.", valueName: "name"))
  var contactName: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Their telephone number.", valueName: "number"))
  var phone: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Their address for mail.", valueName: "address"))
  var email: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "An exercise by a name of your own, or one that ships: midstance/step-up. Say it again for more.",
      valueName: "name"))
  var exercise: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How often a session is due: day, \"2 days\", \"3 times a week\", \"mon, wed, fri\".",
      valueName: "rhythm"))
  var every: String?
}
