import ArgumentParser
import Screens

/// Where a text goes: standard output, or a file that nothing is lost by.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The file; standard output otherwise.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace a file that is there.")
  var force = false

  /// Whether it goes to a file.
  var isFile: Bool { output != nil && output != "-" }

  /// Writes a text to where it goes, whole or not at all.
  ///
  /// Where a file is there and somebody can answer, it asks before it replaces the file.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - phrase: What to say of the file that it is in.
  /// - Throws: A sentence that says what to do.
  func write(_ text: String, saying phrase: CommandText) throws {
    guard let output, isFile else { return try StandardOutput.write(text) }
    let replacing = try force || Question.mayReplace(output)
    try WholeFile.write(Array(text.utf8), to: output, replacing: replacing)
    try StandardOutput.line(sentence(phrase, output))
  }
}
