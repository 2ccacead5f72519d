import ArgumentParser
import DemoLogs
import ProgrammeFiles
import Programmes
import ProgressTracking
import Screens

/// Writes a log of runners who are made up, to look at the screens and the reports.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Write a log of runners who are made up, to try the screens and reports on.",
    discussion: """
      The log is written into a folder of its own and touches nothing else; MIDSTANCE_HOME names \
      the folder to look at it. The same seed gives the same training.
      """)

  @Argument(help: ArgumentHelp("The folder, which must not hold a log.", valueName: "folder"))
  var folder: String

  @Option(help: "How many runners: one as on their own machine, more as with their therapist.")
  var runners = 1

  @Option(help: "How many days, ending today.")
  var days = 365

  @Option(help: "What the training follows from.")
  var seed: UInt64 = 1

  @Option(help: "How many devices each runner uses.")
  var devices = 2

  @Option(help: "The programme that they follow, a file or the name of a starter.")
  var programme = "whole-body-runner"

  func validate() throws {
    guard (1...10_000).contains(runners) else {
      throw ValidationError("'--runners' takes 1 to 10000.")
    }
    guard (1...7_300).contains(days) else { throw ValidationError("'--days' takes 1 to 7300.") }
    guard (1...9).contains(devices) else { throw ValidationError("'--devices' takes 1 to 9.") }
  }

  func run() throws {
    let found = try FoundProgramme(programme)
    let prescribed = try found.programme(orSay: .programmeHasErrors)
    let surroundings = Surroundings(environment: ["MIDSTANCE_HOME": folder])
    guard !surroundings.hasLog else { throw CommandError(.demoLogThere, folder) }
    let today = surroundings.now().day
    try surroundings.log().fill(
      runners: runners, following: prescribed, text: found.source.text,
      days: (today - (days - 1))...today, seed: seed, devices: devices)
    try StandardOutput.line(sentence(runners == 1 ? .demoRunner : .demoTherapist, folder))
  }
}
