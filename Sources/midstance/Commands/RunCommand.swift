import ArgumentParser
import ProgressTracking
import Screens

/// Adds a run outside the programme by hand.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Log running outside the programme: midstance run 5.5 --minutes 31.",
    discussion: "It is the largest load of a runner's knee, so your therapist wants to know.")

  @Argument(help: "How far, in kilometres.")
  var kilometres: String?

  @Option(parsing: .unconditional, help: "How long, in minutes.")
  var minutes: String?

  @Option(parsing: .unconditional, help: "The worst pain while running, from 0 to 10.")
  var pain: String?

  @OptionGroup var when: WhenOptions

  func validate() throws {
    guard kilometres != nil || minutes != nil else {
      throw ValidationError("Say how far it was, or how long with '--minutes'.")
    }
  }

  func run() throws {
    let entry = try HandEntry(Surroundings(), when)
    let run: RunRecord
    do {
      run = try entry.typed.run(
        kilometres: kilometres ?? "", minutes: minutes ?? "", pain: pain ?? "",
        day: entry.dayText(when))
    } catch {
      throw CommandError(error)
    }
    try entry.log(.ran(run))
  }
}
