import ArgumentParser
import ProgressTracking
import Screens

/// Prints the log.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Print the log, a line for each entry.")

  @Flag(help: "Print a JSON object for each entry, as 'export' carries it.")
  var json = false

  @OptionGroup var whose: RunnerOption

  func run() throws {
    let surroundings = Surroundings()
    guard let log = try surroundings.existingLog() else { throw CommandError(.noLog) }
    let runner = try surroundings.runner(named: whose.runner, in: log)
    if json {
      try printEvents(of: runner, in: log, surroundings)
    } else {
      let document = LogDocument(wording: Wording(surroundings.catalogue))
      try StandardOutput.write(lines: log.events(of: runner.id).map { document.line($0) })
    }
  }

  /// Prints the lines of a bundle that are events; those begin with the instant.
  private func printEvents(
    of runner: Runner, in log: ProgressLog, _ surroundings: Surroundings
  ) throws {
    let bundle = try log.bundle(of: runner.id, made: surroundings.now())
    for line in bundle.split(separator: UInt8(ascii: "\n")) where line.starts(with: #"{"at":"#.utf8)
    {
      try StandardOutput.line(String(decoding: line, as: UTF8.self))
    }
  }
}

/// Whose log is asked for.
struct RunnerOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Whose log: a name, or the last eight or more digits of an identity.", valueName: "name"))
  var runner: String?
}
