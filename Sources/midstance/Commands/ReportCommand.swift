import ArgumentParser
import ProgressReports
import ProgressTracking
import Screens

/// Writes a progress report.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a progress report to read, print, attach or load elsewhere.",
    discussion: """
      CSV has five tables: 'days', 'weeks', 'exercises', 'pain' and 'measures'. '-o' then names a \
      folder for all of them, unless '--table' asks for one.
      """)

  @Option(help: "What to write: text, markdown, html or csv.")
  var format = ReportFormat.text

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The file; standard output otherwise.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("The one table of CSV to write.", valueName: "name"))
  var table: String?

  @Flag(help: "Count sessions that were played fast, too.")
  var rehearsed = false

  @Flag(help: "Replace a file that is there.")
  var force = false

  @OptionGroup var whose: RunnerOption

  func validate() throws {
    guard table == nil || format == .csv else {
      throw ValidationError("'--table' goes with '--format csv'.")
    }
  }

  func run() throws {
    let surroundings = Surroundings()
    guard let log = try surroundings.existingLog() else { throw CommandError(.noLog) }
    let runner = try surroundings.runner(named: whose.runner, in: log)
    let files = try write(
      report(of: runner, in: log, surroundings), as: format, glyphs: surroundings.chartGlyphs)
    if format == .csv, table == nil {
      try writeTables(files)
    } else {
      try writeOne(of: files)
    }
  }

  private func report(
    of runner: Runner, in log: ProgressLog, _ surroundings: Surroundings
  ) throws -> Report {
    let time = surroundings.now()
    let progress = try log.progress(
      of: runner.id, today: time.day, includingRehearsed: rehearsed)
    let programme = try log.standing(of: runner.id, at: time).followed?.programme
    return Report(
      progress, programme: programme, made: time, version: Midstance.configuration.version,
      includesRehearsed: rehearsed)
  }

  private func writeOne(of files: [ReportFile]) throws {
    let wanted = files.first { file in table.map { file.name == "\($0).csv" } ?? true }
    guard let file = wanted else {
      throw CommandError(.noSuchTable, table ?? "", files.map(\.tableName).joined(separator: ", "))
    }
    guard let output, output != "-" else {
      try StandardOutput.write(file.text)
      return
    }
    try WholeFile.write(Array(file.text.utf8), to: output, replacing: force)
    try StandardOutput.line(sentence(.reportWritten, output))
  }

  private func writeTables(_ files: [ReportFile]) throws {
    guard let output, output != "-" else { throw CommandError(.csvFolder) }
    try WholeFile.makeFolder(output)
    let paths = files.map { "\(output)/\($0.name)" }
    for path in paths { try WholeFile.checkPlace(path, replacing: force) }
    for (file, path) in zip(files, paths) {
      try WholeFile.write(Array(file.text.utf8), to: path, replacing: force)
    }
    try StandardOutput.line(sentence(.reportWritten, output))
  }
}

extension ReportFile {
  /// The name without the ending.
  fileprivate var tableName: String { name.hasSuffix(".csv") ? String(name.dropLast(4)) : name }
}

extension ReportFormat: ExpressibleByArgument {}
