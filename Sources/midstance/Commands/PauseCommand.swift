import ArgumentParser
import Programmes
import ProgressTracking
import Screens

/// Takes days off, shows them, and ends them early.
struct PauseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause",
    abstract: "Take days off that are not missed: midstance pause --until sunday --why holiday.",
    discussion: """
      A day is 2026-11-30, today, tomorrow, friday (the next one) or +3. Without '--until' it says \
      which days are off.
      """)

  @Option(parsing: .unconditional, help: "The first day off; today otherwise.")
  var from: String?

  @Option(parsing: .unconditional, help: "The last day off.")
  var until: String?

  @Option(help: "Why, in a word or two, for your therapist.")
  var why: String?

  @Flag(help: "End days off early: from today what is due is due again.")
  var end = false

  func validate() throws {
    if end, from != nil || until != nil || why != nil {
      throw ValidationError("'--end' stands alone.")
    }
    if until == nil, from != nil || why != nil {
      throw ValidationError("Say the last day off with '--until'.")
    }
  }

  func run() throws {
    let surroundings = Surroundings()
    let entry = try HandEntry(surroundings)
    if end { return try endDaysOff(entry, surroundings.catalogue) }
    guard let until else {
      return try StandardOutput.write(
        lines: Wording(surroundings.catalogue).daysOff(entry.standing))
    }
    let days: DaysOff
    do {
      days = try entry.typed.daysOff(until: until, from: from ?? "", reason: why ?? "")
    } catch {
      throw CommandError(error)
    }
    try entry.log(.paused(days))
  }

  private func endDaysOff(_ entry: HandEntry, _ texts: Catalogue) throws {
    guard entry.standing.daysOff.contains(where: { $0.from <= entry.time.day }) else {
      throw CommandError(texts(EntryText.noDaysOff))
    }
    try entry.log(.daysOffEnded(entry.time.day))
  }
}
