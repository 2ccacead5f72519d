import ArgumentParser
import PlainText
import Programmes
import ProgressTracking
import Screens

/// Writes a log into a file.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the log into one file, to send to a therapist or to another machine.")

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "The file; one named for the runner and the day otherwise, '-' for standard output.",
      valueName: "file"))
  var output: String?

  @Flag(help: "Replace a file that is there.")
  var force = false

  @OptionGroup var whose: RunnerOption

  func run() throws {
    let surroundings = Surroundings()
    guard let log = try surroundings.existingLog() else { throw CommandError(.noLog) }
    let runner = try surroundings.runner(named: whose.runner, in: log)
    let time = surroundings.now()
    let bundle = try log.bundle(of: runner.id, made: time)
    if output == "-" {
      try StandardOutput.write(String(decoding: bundle, as: UTF8.self))
      return
    }
    let path = output ?? fileName(runner, on: time.day)
    try WholeFile.write(bundle, to: path, replacing: force)
    let name = Wording(surroundings.catalogue).runner(runner)
    try StandardOutput.line(sentence(.exported, name, path))
    let contact = try? log.standing(of: runner.id, at: time).followed?.programme.contact
    if let contact {
      let address = contact.email ?? contact.phone
      try StandardOutput.line(
        address.map { sentence(.exportContact, contact.name, $0) }
          ?? sentence(.exportSend, contact.name))
    }
    try StandardOutput.line(sentence(.exportTaken, path))
  }

  /// A name of plain letters and digits, that says whose log it is and of which day.
  private func fileName(_ runner: Runner, on day: LocalDay) -> String {
    let letters = runner.name.lowercased().map {
      $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-"
    }
    let words = String(letters).split(separator: "-").joined(separator: "-").prefix(40)
    let name = words.isEmpty ? String(runner.id.description.suffix(12)) : String(words)
    return "midstance-\(name)-\(day).jsonl"
  }
}

/// Takes in what another log wrote.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in files that 'export' has made.",
    discussion:
      "Taking a file in twice is the same as once. A file that is refused changes nothing.")

  @Argument(help: ArgumentHelp("Files that 'export' has made.", valueName: "file"))
  var files: [String]

  func run() throws {
    let surroundings = Surroundings()
    let log = try surroundings.log()
    for result in try merge(files, into: log) {
      try StandardOutput.line(line(result, Wording(surroundings.catalogue)))
    }
  }

  private func line(_ result: MergeResult, _ wording: Wording) -> String {
    let total = result.added + result.alreadyThere
    return sentence(
      .imported, wording.runner(result.runner),
      wording.catalogue.count(result.added, CommandText.entries), String(total),
      String(result.alreadyThere), wording.day(result.madeOn))
  }
}

/// The largest bundle that is read: far more than decades of training.
private let largestBundle = 512 << 20

/// Takes bundles into a log.
///
/// - Throws: A sentence that names the file at the first that is refused; those before it are in.
func merge(_ files: [String], into log: ProgressLog) throws -> [MergeResult] {
  try files.map { file in
    let bytes = try WholeFile.read(file, upTo: largestBundle)
    do {
      return try log.merge(bundle: bytes)
    } catch ProgressLogError.bundle(let problem) {
      throw CommandError(.importFailed, file, problem.description)
    }
  }
}
