import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

extension World {
  /// A day with all that a day can hold.
  func dayOfLog(of followed: Followed) throws -> DayOfLog {
    let items = followed.phase.items
    let item = try #require(items.first)
    let first = item.exercise.id
    let session = UniqueID(high: 5, low: 5)
    let planned = (1...4).map { number in
      PlannedSet(
        exercise: first, level: item.level, set: number,
        side: number.isMultiple(of: 2) ? .right : .left,
        amount: SetAmount(10, .repetitions))
    }
    func record(_ index: Int, _ done: Double, _ ending: SetEnding) -> EventBody {
      .setFinished(
        SetRecord(
          planned: planned[index], done: done, seconds: done * 7, ending: ending,
          source: index == 3 ? .entered : .paced))
    }
    let rule = RuleRecord(
      moment: .during, rule: "from 6", owner: .programme, actions: ["stop exercise", "tell"],
      exercise: first, tells: true)
    let pain = PainRecord(
      moment: .during, region: "left knee", score: PainScore(6), exercise: first, day: sampleDay)
    let bodies: [EventBody] = [
      .sessionStarted(SessionStart(phase: followed.phase.id, planned: planned)),
      record(0, 10, .completed), record(1, 6, .partial(.pain)), .painScored(pain),
      .ruleActed(rule), record(2, 0, .skipped(.noTime)), record(3, 0, .held),
      .exerciseConfirmed(ExerciseConfirmation(exercise: first, asShown: false)),
      .effortRated(EffortRecord(exercise: first, effort: 7)), .sessionEnded(.stoppedByRule),
      .measured(
        MeasureRecord(measure: try #require(followed.programme.measures.first).id, value: 9)),
      .noted(NoteRecord(text: retold("Stairs go well again."))),
    ]
    let entries = bodies.enumerated().map { index, body in
      let isOfSession = index < 10
      var event = Event(
        id: UniqueID(high: 6, low: UInt64(index)), device: UniqueID(high: 6, low: 99),
        sequence: index + 1,
        time: EventTime(
          milliseconds: Int64(sampleDay.number) * 86_400_000 + Int64(1_085 + index) * 60_000,
          zone: "UTC", day: sampleDay, minuteOfDay: 1_085 + index),
        runner: UniqueID(high: 1, low: 2), session: isOfSession ? session : nil,
        programme: followed.reference, body: body)
      if index == 10 { event.about = EventMoment(day: sampleDay, minuteOfDay: 600) }
      return LoggedEvent(event: event, state: index == 11 ? .outdated : .counts)
    }
    return DayOfLog(day: sampleDay, entries: entries, prescribed: followed)
  }
}
