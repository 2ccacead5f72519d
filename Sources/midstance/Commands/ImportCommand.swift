import ArgumentParser
import Programmes
import ProgressTracking
import Screens

/// Takes in what another log wrote.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in files that 'export' has made.",
    discussion: """
      Taking a file in twice is the same as once. All files are taken in or none: one that is refused \
      changes nothing. Of a folder every file is taken that ends in '.jsonl', those that a \
      synchronisation has put beside others among them.
      """)

  @Argument(
    help: ArgumentHelp(
      "Files that 'export' has made, patterns like 'logs/*.jsonl', or folders.", valueName: "file"))
  var files: [String]

  @OptionGroup var identity: IdentityOptions

  func run() throws {
    let surroundings = Surroundings()
    let log = try surroundings.log()
    let wasEmpty = try log.runners().isEmpty
    let results = try merge(files, into: log, identity, at: surroundings.now())
    let wording = Wording(surroundings.catalogue)
    for result in results {
      try StandardOutput.write(lines: lines(result, wording, on: surroundings.now().day))
    }
    if identity.mine, results.contains(where: \.isForgotten) {
      throw CommandError(.importMineForgotten)
    }
    guard results.count == 1, let runner = results.first?.runner,
      results.allSatisfy({ !$0.isForgotten })
    else {
      if identity.mine { throw CommandError(.importWhichIsMine) }
      return
    }
    if try identity.mine || wasEmpty && isMine(runner, wording) {
      try log.settle(runner.id)
      try StandardOutput.line(sentence(.importMine, wording.runner(runner)))
    }
  }

  /// Asks once, when the first log comes in, whether the runner trains here.
  private func isMine(_ runner: Runner, _ wording: Wording) throws -> Bool {
    guard Question.canBeAsked else { return false }
    return try Question(sentence(.importIsItMine, wording.runner(runner))).answer() ?? false
  }

  private func lines(_ result: MergeResult, _ wording: Wording, on today: LocalDay) -> [String] {
    if result.isForgotten { return [sentence(.importForgotten)] }
    var lines = [
      sentence(
        .imported, wording.runner(result.runner),
        wording.catalogue.count(result.added, CommandText.entries), String(result.alreadyThere),
        wording.day(result.madeOn))
    ]
    // Where a day begins first, it is tomorrow already.
    if result.madeOn > today + 1 {
      lines.append(sentence(.importFromFuture, wording.day(result.madeOn)))
    }
    if !result.copiedDevices.isEmpty { lines.append(sentence(.importCopied)) }
    return lines
  }
}

/// Who a runner is who comes in and is new here.
struct IdentityOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The runner who comes in is this one of the log: a name, or the end of an identity.",
      valueName: "name"))
  var sameAs: String?

  @Option(
    help: ArgumentHelp(
      "The runner who comes in is not this one of the log, as '--same-as' once said: they are parted.",
      valueName: "name"))
  var notSameAs: String?

  @Flag(help: "A runner who comes in under the name of another is someone else.")
  var new = false

  @Flag(help: "It is your own log: you train here, too.")
  var mine = false

  @Flag(help: "Take in again who was forgotten here.")
  var again = false

  func validate() throws {
    guard sameAs == nil || !new else {
      throw ValidationError("'--same-as' and '--new' exclude each other.")
    }
    guard sameAs == nil || notSameAs == nil else {
      throw ValidationError("'--same-as' and '--not-same-as' exclude each other.")
    }
  }
}
