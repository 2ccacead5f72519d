import ArgumentParser
import ProgressTracking
import Screens

/// Opens the therapist's screens.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Look through the logs of runners, as a therapist.",
    discussion: "With files that 'export' has made, they are imported first and looked through.")

  @Argument(help: ArgumentHelp("Files that 'export' has made.", valueName: "file"))
  var files: [String] = []

  @OptionGroup var identity: IdentityOptions

  @OptionGroup var display: DisplayOptions

  func run() throws {
    let surroundings = display.surroundings
    var runners: [Runner]?
    if files.isEmpty {
      guard try surroundings.existingLog() != nil else { throw CommandError(.noLog) }
    } else {
      var seen: Set<UniqueID> = []
      runners = try merge(
        files, into: surroundings.log(), identity, at: surroundings.now()
      ).map(\.runner).filter {
        seen.insert($0.id).inserted
      }
    }
    try open(.review(runners), surroundings)
  }
}
