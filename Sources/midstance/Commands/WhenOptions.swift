import ArgumentParser
import ProgressTracking
import Screens

/// When it was what is entered by hand, and what it stands in for.
struct WhenOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: """
      The day it is about: 2026-11-30, yesterday, friday, -3; today otherwise. What is entered \
      afterwards is marked so.
      """)
  var day: String?

  @Option(help: "The time of that day, 18:30 for example.")
  var time: String?

  @Option(
    help: ArgumentHelp(
      "The entry that this one stands in for: the end of its identity, as 'midstance log --ids' shows.",
      valueName: "id"))
  var corrects: String?

  /// Returns what the entry is about, nothing where that is now; asks for the time where somebody is
  /// there to answer.
  func moment(_ typed: TypedEntries, now: EventTime) throws -> EventMoment? {
    do {
      let moment = try typed.moment(day: day ?? "", time: time ?? "", now: now.minuteOfDay)
      guard let moment, moment.minuteOfDay == nil, Question.canBeAsked else { return moment }
      while true {
        try StandardOutput.line(Catalogue.chosen(EntryText.askClock))
        guard let answer = readAnswer() else { return moment }
        do {
          return try typed.moment(day: day ?? "", time: answer, now: now.minuteOfDay)
        } catch {
          try StandardOutput.line(error.sentence)
        }
      }
    } catch let problem as TypedEntries.Problem {
      throw CommandError(problem)
    }
  }
}
