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
      CSV has several tables: \(csvTableNames.joined(separator: ", ")). '-o' then names a folder for \
      all of them, unless '--table' asks for one. What JSON has in it is printed by 'schema --report'.

      A report that is written to a file is remembered in the log, so that the next one can go on from \
      it with '--since-last-report'.
      """)

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "What to write: text, markdown, html, csv or json; otherwise what the file's name ends in, or text.",
      valueName: "format"))
  var wantedFormat: ReportFormat?

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The file; standard output otherwise.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("The one table of CSV to write.", valueName: "name"))
  var table: String?

  @OptionGroup var days: PeriodOptions

  @Flag(help: "Put in the notes that are for their author alone, too.")
  var privateNotes = false

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
    _ = try ReportFormat.chosen(wantedFormat, endingOf: file)
    if format == .csv, table == nil, file == nil || file == "" || wantedFormat == nil {
      throw CommandError(.csvFolder)
    }
    if let table, !csvTableNames.contains(table) {
      throw CommandError(.noSuchTable, table, csvTableNames.joined(separator: ", "))
    }
    let surroundings = Surroundings()
    guard let log = try surroundings.existingLog() else { throw CommandError(.noLog) }
    let runner = try surroundings.onlyRunner(named: whose.runner, in: log)
    let time = surroundings.now()
    let wording = Wording(
      format.isForPrograms ? .english : .chosen, dayForm: format.isForPrograms ? .digits : .date)
    let maker = ReportMaker(
      log, of: runner, at: time, includesRehearsed: rehearsed,
      includesPrivateNotes: privateNotes, wording: wording)
    let period = try days.period(of: runner, in: log, today: time.day)
    // Asked first: what is read is held until it is written.
    let replacing = try file.map { try mayReplace($0) } ?? false
    // Its sets are read while it is written: they are of the same moment as their sums.
    let (report, pieces) = try log.atOneMoment {
      let report = try maker.report(over: period, hasSets: format.hasSets)
      let files = try write(
        report, ReportWording(report, wording: wording).document, as: format,
        glyphs: surroundings.chartGlyphs)
      var pieces: [[UInt8]] = []
      if let file {
        try keep(files, at: file, replacing: replacing)
      } else {
        try files.first { $0.name == wantedName }?.write { pieces.append($0) }
      }
      return (report, pieces)
    }
    guard let file else {
      // Whoever reads it may take their time: no entry waits for that.
      for piece in pieces { try StandardOutput.write(piece) }
      return
    }
    try StandardOutput.line(sentence(.reportWritten, file))
    if !rehearsed { try remember(report, of: runner, in: log, at: time) }
  }

  private var format: ReportFormat { wantedFormat ?? ReportFormat(endingOf: file) ?? .text }

  /// The file or folder to write to; nothing for standard output.
  private var file: String? { output.flatMap { $0 == "-" ? nil : $0 } }

  /// The name of the one file that is wanted.
  private var wantedName: String { "\(table ?? "report").\(format.fileExtension)" }

  /// Whether the tables of CSV go into a folder, each in a file of its own.
  private var isFolder: Bool { format == .csv && table == nil }

  /// Returns whether what is there may be replaced.
  private func mayReplace(_ path: String) throws -> Bool {
    let places = isFolder ? csvTableNames.map { "\(path)/\($0).csv" } : [path]
    guard !force, let there = places.first(where: WholeFile.isThere) else { return force }
    return try Question.mayReplace(there)
  }

  private func keep(_ files: [ReportFile], at path: String, replacing: Bool) throws {
    guard isFolder else {
      guard let wanted = files.first(where: { $0.name == wantedName }) else { return }
      return try WholeFile.write(to: path, replacing: replacing, wanted.write)
    }
    if WholeFile.isFile(path) { throw CommandError(.notAFolder, path) }
    try WholeFile.write(
      files.map { (name: $0.name, content: $0.write) }, into: path, mayReplace: { _ in replacing })
  }

  /// Notes in the log how far was reported; a log that cannot be written stays without.
  private func remember(
    _ report: Report, of runner: Runner, in log: ProgressLog, at time: EventTime
  ) throws {
    do {
      try log.append(
        [.reportWritten(report.record)], as: EventContext(runner: runner.id, time: time))
    } catch .readOnly {
      StandardOutput.writeError("midstance: \(sentence(.reportForgotten))\n")
    }
  }
}
