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

  @Flag(help: "Begin each line with the end of the entry's identity, by which it can be corrected.")
  var ids = false

  @OptionGroup var whose: RunnerOption

  func run() throws {
    let surroundings = Surroundings()
    guard let log = try surroundings.existingLog() else { throw CommandError(.noLog) }
    let runner = try surroundings.runner(named: whose.runner, in: log)
    if json {
      try printEvents(of: runner, in: log, surroundings)
    } else {
      let entries = try log.events(of: runner.id)
      let document = LogDocument(
        names: log.names(in: entries), wording: Wording(surroundings.catalogue, dayForm: .digits),
        entries: entries)
      try StandardOutput.write(
        lines: entries.map { entry in
          (ids ? LoggedEntries.end(of: entry.event.id) + "  " : "") + document.line(entry)
        })
    }
  }

  /// Prints the lines of a bundle that are events; those begin with the instant, or with what they are about.
  private func printEvents(
    of runner: Runner, in log: ProgressLog, _ surroundings: Surroundings
  ) throws {
    let bundle = try log.bundle(of: runner.id, made: surroundings.now())
    for line in bundle.split(separator: UInt8(ascii: "\n"))
    where [#"{"at":"#, #"{"about":"#].contains(where: { line.starts(with: $0.utf8) }) {
      try StandardOutput.line(String(decoding: line, as: UTF8.self))
    }
  }
}

extension ProgressLog {
  /// Returns the names that the programmes of some entries have; a text that cannot be read is left out.
  func names(in entries: [LoggedEvent]) -> LoggedNames {
    var names = LoggedNames()
    var seen: Set<ProgrammeReference> = []
    for reference in entries.compactMap(\.event.programme) where seen.insert(reference).inserted {
      if let programme = try? programme(reference) { names.add(programme, reference) }
    }
    return names
  }
}

/// Whose log is asked for.
struct RunnerOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Whose log: a name, or the last four or more digits of an identity.", valueName: "name"))
  var runner: String?
}
