import ArgumentParser
import Programmes
import ProgressTracking
import Screens

/// Corrects a set that was logged.
struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Correct one set of a session: midstance set 5fdc6377 --done 6.",
    discussion: """
      The set is named by the end of its identity, as 'midstance log --ids' shows it. What it said \
      before stays in the log and no longer counts; what it says now is marked as entered afterwards.
      """)

  @Argument(help: ArgumentHelp("Six or more of the last digits of an identity.", valueName: "id"))
  var entry: String

  @Option(
    parsing: .unconditional,
    help: "How much of it was done, in the unit it is logged in; 0 for left out.")
  var done: String?

  @Option(help: ArgumentHelp("The load that was really used, in words.", valueName: "words"))
  var load: String?

  func validate() throws {
    guard done != nil || load != nil else {
      throw ValidationError("Say what was done with '--done', or the load with '--load'.")
    }
  }

  func run() throws {
    var when = WhenOptions()
    (when.day, when.time, when.corrects) = (nil, nil, entry)
    let hand = try HandEntry(Surroundings(), when)
    guard case .setFinished(let record)? = hand.corrected?.body else {
      throw CommandError(.setNone, entry)
    }
    let corrected: SetRecord
    do {
      corrected = try hand.typed.set(record, done: done ?? "", load: load ?? "")
    } catch {
      throw CommandError(error)
    }
    try hand.log(.setFinished(corrected))
  }
}
