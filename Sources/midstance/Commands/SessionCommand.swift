import ArgumentParser
import Coaching
import Programmes
import ProgressTracking
import Screens

/// Enters a session afterwards.
struct SessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "Log a session that was done without the program: midstance session --day yesterday.",
    discussion: """
      It takes what was due on that day and asks, exercise by exercise, how many sets were done. \
      What is entered afterwards is marked so, and told apart from what was paced.
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The answers, for scripts: the sets done of each exercise, '-' for all of them.",
      valueName: "3,-,0"))
  var sets: String?

  @Option(
    parsing: .unconditional,
    help: "The day it was done: 2026-11-30, yesterday, friday, -3; today otherwise.")
  var day: String?

  @Option(help: "The time of that day at which it began, 18:30 for example.")
  var time: String?

  func run() throws {
    let surroundings = Surroundings()
    var when = WhenOptions()
    (when.day, when.time, when.corrects) = (day, time, nil)
    let hand = try HandEntry(surroundings, when)
    let about = hand.about ?? EventMoment(day: hand.time.day, minuteOfDay: hand.time.minuteOfDay)
    let (plan, followed) = try plan(hand, on: about)
    let counts = try counts(of: plan, Wording(surroundings.catalogue))
    let start = SessionStart(phase: plan.phase, session: plan.session, planned: plan.sets)
    let bodies = [.sessionStarted(start)] + records(of: plan, counts) + [.sessionEnded(.finished)]
    try hand.log.append(
      bodies,
      as: EventContext(
        runner: hand.standing.runner.id, session: surroundings.newID(),
        programme: followed.reference, time: hand.time, about: about))
    let done = counts.reduce(0, +)
    try StandardOutput.line(
      sentence(
        .sessionLogged, Wording(surroundings.catalogue).day(about.day, today: hand.time.day),
        String(done), String(plan.sets.count)))
  }

  /// What was due on that day.
  private func plan(_ hand: HandEntry, on about: EventMoment) throws -> (SessionPlan, Followed) {
    let back = Int64(hand.time.day - about.day) * 86_400_000
    let minute = about.minuteOfDay ?? 12 * 60
    let then = EventTime(
      milliseconds: hand.time.milliseconds - back, zone: hand.time.zone, day: about.day,
      minuteOfDay: minute)
    let standing = try hand.log.standing(of: hand.standing.runner.id, at: then)
    guard let followed = standing.followed, let session = standing.session,
      !session.items.isEmpty
    else { throw CommandError(.nothingFollowedThen) }
    let plan = SessionPlan(
      phase: followed.phase, session: session.id, items: session.items,
      affected: followed.affected)
    return (plan, followed)
  }

  /// How many sets of each exercise were done.
  private func counts(of plan: SessionPlan, _ wording: Wording) throws -> [Int] {
    let exercises = plan.exercises.map { ($0.item.exercise.name, $0.blocks.count) }
    if let sets {
      let given = sets.split(separator: ",", omittingEmptySubsequences: false)
      guard given.count == exercises.count else {
        throw CommandError(.sessionCounts, exercises.map(\.0).joined(separator: ", "))
      }
      return try zip(given, exercises).map { text, exercise in
        guard let count = count(String(text), of: exercise.1) else {
          throw CommandError(.sessionCount, exercise.0, String(exercise.1))
        }
        return count
      }
    }
    return try exercises.map { exercise in
      while true {
        try StandardOutput.line(sentence(.sessionAsk, exercise.0, String(exercise.1)))
        guard let line = readAnswer() else { throw CommandError(.sessionCutShort) }
        if let count = count(line, of: exercise.1) { return count }
        try StandardOutput.line(sentence(.sessionCount, exercise.0, String(exercise.1)))
      }
    }
  }

  private func count(_ text: String, of all: Int) -> Int? {
    let word = text.filter { !$0.isWhitespace }
    if word.isEmpty || word == "-" { return all }
    guard word.allSatisfy({ $0.isASCII && $0.isNumber }), let count = Int(word), count <= all else {
      return nil
    }
    return count
  }

  /// The sets in their order: so many of each exercise done, the others left out.
  private func records(of plan: SessionPlan, _ counts: [Int]) -> [EventBody] {
    var left = counts
    return plan.order.map { place in
      let planned = plan[place].planned
      let isDone = left[place.exercise] > 0
      left[place.exercise] -= 1
      return .setFinished(
        SetRecord(
          planned: planned, done: isDone ? planned.amount.value : 0, seconds: 0,
          ending: isDone ? .completed : .skipped(.other), source: .entered))
    }
  }
}
