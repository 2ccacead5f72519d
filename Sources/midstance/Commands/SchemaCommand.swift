import ArgumentParser
import ProgrammeFiles
import ProgressReports

/// Prints the schema of the programme file.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a programme file, for an editor.",
    discussion: """
      Draft 07. Save it beside the file as programme.schema.json, and begin the file with the line

        # yaml-language-server: $schema=./programme.schema.json

      for completion and explanations in editors that have a server for YAML.
      """)

  @Flag(help: "Print the schema of a library of exercises instead.")
  var library = false

  @Flag(help: "Print the schema of a report as JSON instead.")
  var report = false

  @Flag(help: ArgumentHelp("Print the reference of all keys.", visibility: .hidden))
  var reference = false

  func validate() throws {
    guard !library || !report else {
      throw ValidationError("'--library' and '--report' are schemas of their own.")
    }
  }

  func run() throws {
    if report { return try StandardOutput.write(ReportSchema.text) }
    if reference { return try StandardOutput.write(KeyReference.article) }
    let schema = library ? FileSchema(of: .library, title: "A Midstance library") : FileSchema()
    try StandardOutput.write(schema.json.pretty)
  }
}
