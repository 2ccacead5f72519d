import ArgumentParser
import PlainText
import Programmes
import ProgressTracking
import Screens

/// Writes a log into a file.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the log into one file, to send to a therapist or to another machine.",
    discussion: """
      Notes for their author alone stay here unless '--private-notes' takes them along to a machine \
      of your own. With '--folder' it keeps a folder that is synchronised up to date: each machine \
      writes files of its own in it, and 'import' takes in the folder.
      """)

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "The file; one named for the runner and the day otherwise, '-' for standard output.",
      valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp("A folder that is synchronised, in place of a file.", valueName: "folder"))
  var folder: String?

  @Option(
    help: ArgumentHelp(
      "Only what this file does not have, one that 'export' has made; may be said again for others.",
      valueName: "file"))
  var since: [String] = []

  @Flag(help: "Everyone whom the log is about.")
  var all = false

  @Flag(help: "Leave the runner's name out. The programme, with whom to call, goes along.")
  var withoutNames = false

  @Flag(help: "Take along notes that are for their author alone.")
  var privateNotes = false

  @Flag(help: "Replace a file that is there.")
  var force = false

  @OptionGroup var whose: RunnerOption

  func validate() throws {
    guard !all || whose.runner == nil else {
      throw ValidationError("'--all' and '--runner' exclude each other.")
    }
    guard folder == nil || output == nil && since.isEmpty else {
      throw ValidationError("'--folder' goes without '--output' and '--since'.")
    }
  }

  func run() throws {
    let surroundings = Surroundings()
    guard let log = try surroundings.existingLog() else { throw CommandError(.noLog) }
    let runners = try runners(of: log, surroundings)
    let time = surroundings.now()
    if let folder {
      return try keepUpToDate(folder, runners, in: log, at: time)
    }
    var selection = selection()
    selection.base = try base()
    let bytes = try runners.flatMap {
      try log.bundle(of: $0.id, made: time, carrying: selection)
    }
    if output == "-" {
      return try StandardOutput.write(String(decoding: bytes, as: UTF8.self))
    }
    let path = output ?? fileName(runners, on: time.day)
    let replaces = try force || Question.mayReplace(path)
    try WholeFile.write(bytes, to: path, replacing: replaces)
    let wording = Wording(surroundings.catalogue)
    let names = runners.map { wording.runner($0) }.joined(separator: ", ")
    try StandardOutput.line(sentence(.exported, names, path))
    try StandardOutput.write(lines: whereTo(runners, path, in: log, at: time))
  }

  /// Whose log is written: the one that was named, everyone's, or that of whoever lives here.
  private func runners(of log: ProgressLog, _ surroundings: Surroundings) throws -> [Runner] {
    let everyone = try log.runners()
    if everyone.isEmpty { throw CommandError(.noLog) }
    // By identity, which is the same in every log: two logs that hold the same write the same.
    if all { return everyone.sorted { $0.id < $1.id } }
    if whose.runner == nil, try log.resident() == nil, everyone.count > 1 {
      throw CommandError(.exportWhose)
    }
    return [try surroundings.runner(named: whose.runner, in: log)]
  }

  private func keepUpToDate(
    _ folder: String, _ runners: [Runner], in log: ProgressLog, at time: EventTime
  ) throws {
    let isNew = try WholeFile.makeFolder(folder)
    var written = 0
    do {
      for runner in runners { written += try write(runner, into: folder, from: log, at: time) }
    } catch {
      if isNew { WholeFile.removeFolder(folder) }
      throw error
    }
    try StandardOutput.line(
      sentence(.exportedFolder, folder, Catalogue.chosen.count(written, CommandText.files)))
  }

  /// Writes the files of a runner that are not there yet, or say less, and returns how many.
  private func write(
    _ runner: Runner, into folder: String, from log: ProgressLog, at time: EventTime
  ) throws -> Int {
    let files = try log.folderFiles(
      of: runner.id, made: time, carrying: selection(), beside: WholeFile.names(in: folder) ?? [])
    return try files.reduce(into: 0) { written, file in
      let path = folder + "/" + file.name
      if let there = try? WholeFile.read(path, upTo: largestBundle), there == file.bundle { return }
      try WholeFile.write(file.bundle, to: path, replacing: true)
      written += 1
    }
  }

  private func base() throws -> BundleBase {
    var base = BundleBase()
    for file in try BundleFiles.named(since) {
      do {
        try base.add(FileBytes(file, upTo: largestBundle))
      } catch let problem as BundleProblem {
        throw CommandError(.importFailed, file, Wording(.chosen).problem(problem))
      }
    }
    return base
  }

  private func selection() -> BundleSelection {
    var selection = BundleSelection.toSend
    selection.hasNames = !withoutNames
    selection.hasPrivateNotes = privateNotes
    return selection
  }

  private func whereTo(
    _ runners: [Runner], _ path: String, in log: ProgressLog, at time: EventTime
  ) throws -> [String] {
    guard runners.count == 1, let runner = runners.first else { return [] }
    var lines: [String] = []
    if try log.resident()?.id == runner.id {
      let contact = try? log.standing(of: runner.id, at: time).followed?.programme.contact
      if let contact {
        let address = contact.email ?? contact.phone
        lines.append(
          address.map { sentence(.exportContact, contact.name, $0) }
            ?? sentence(.exportSend, contact.name))
      }
    } else {
      lines.append(sentence(.exportSend, Wording(Catalogue.chosen).runner(runner)))
    }
    return lines + [sentence(.exportTaken, path)]
  }

  private func fileName(_ runners: [Runner], on day: LocalDay) -> String {
    guard let runner = runners.first, runners.count == 1 else {
      return "midstance-everyone-\(day).jsonl"
    }
    return bundleName(of: runner, on: day, isNamed: !withoutNames) + ".jsonl"
  }
}
