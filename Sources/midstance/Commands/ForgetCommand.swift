import ArgumentParser
import ProgressTracking
import Screens

/// Erases a runner: the only deletion there is.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Erase all that is here of a runner, for good. It is asked twice.",
    discussion: """
      Everything goes: entries, names, sums, and programmes that nobody else follows, and the copies \
      of the log that earlier versions left beside it. Files that were exported, synchronised \
      folders and other machines are not touched. A file that brings the runner again is left out \
      by 'import', unless it is told '--again'.
      """)

  @Argument(help: ArgumentHelp("A name, or the end of an identity.", valueName: "runner"))
  var runner: String

  @Option(
    help: ArgumentHelp(
      "Where nobody can be asked: the last twelve digits of the identity, as it is told without this.",
      valueName: "digits"))
  var confirm: String?

  func run() throws {
    let surroundings = Surroundings()
    guard surroundings.hasLog else { throw CommandError(.noLog) }
    let log = try surroundings.log()
    let found = try surroundings.runner(named: runner, in: log)
    let wording = Wording(surroundings.catalogue)
    let name = wording.runner(found)
    let digits = String(found.id.description.suffix(12))
    let days = try log.events(of: found.id).map(\.event.time.day)
    if let first = days.min(), let last = days.max() {
      try StandardOutput.line(
        sentence(
          .forgetWhat, name, wording.catalogue.count(days.count, CommandText.logged),
          wording.day(first), wording.day(last)))
    }
    guard try isConfirmed(name, digits) else { throw CommandError(.forgetNot, name) }
    let livesHere = try log.resident()?.id == found.id
    var traces: ProgressLogError?
    do {
      try log.forget(found.id, on: surroundings.now().day)
    } catch {
      switch error {
      case .tracesLeft: traces = error
      case .diskFull: throw CommandError(.forgetNoRoom, name)
      default: throw error
      }
    }
    if livesHere {
      surroundings.followedFile.remove()
      surroundings.draftFile.remove()
    }
    try StandardOutput.line(sentence(.forgotten, name))
    let others = surroundings.filesBesideLog()
    if !others.isEmpty {
      try StandardOutput.line(sentence(.forgottenBeside, others.joined(separator: ", ")))
    }
    if let traces { throw traces }
  }

  private func isConfirmed(_ name: String, _ digits: String) throws -> Bool {
    if let confirm {
      guard confirm == digits else { throw CommandError(.forgetConfirm, runner, digits) }
      return true
    }
    guard Question.canBeAsked else { throw CommandError(.forgetConfirm, runner, digits) }
    guard try Question(sentence(.forgetFirst, name)).answer() ?? false else { return false }
    return try Question(sentence(.forgetSecond, name)).answer() ?? false
  }
}

extension Surroundings {
  /// The files beside the log that are copies of it: put aside by whoever, and not read here.
  fileprivate func filesBesideLog() -> [String] {
    (WholeFile.names(in: home) ?? []).filter { $0.hasPrefix("log.sqlite.") }
      .map { home + "/" + $0 }
  }
}
