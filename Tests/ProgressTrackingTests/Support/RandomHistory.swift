import DemoLogs
import Programmes
import ProgressTracking

/// Days lived at random: good ones and bad ones, corrections, holds and rehearsals.
struct RandomHistory {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  private mutating func one<Choice>(of choices: [Choice]) -> Choice {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  /// Lives days from the Monday on; a diary that follows nothing yet follows the sample first.
  mutating func live(_ diary: Diary, days: Int, schedule: Schedule = .everyDay) throws {
    if diary.reference == nil { try diary.follow(.sample(schedule), on: monday) }
    for day in 0..<days { try live(diary, on: monday + day) }
  }

  /// Lives one day.
  mutating func live(_ diary: Diary, on day: LocalDay) throws {
    if chance(60) {
      try diary.morning(chance(80) ? Int.random(in: 0...6, using: &generator) : nil, on: day)
    }
    if chance(8) {
      let last = day + Int.random(in: 1...3, using: &generator)
      try diary.add(
        .held(Hold(from: day + 1, through: last, reason: "rule", cause: .rule)),
        at: .on(day, hour: 22))
    }
    if chance(4) {
      try diary.add(
        .paused(DaysOff(from: day + 1, through: day + 2, reason: "away")), at: .on(day, hour: 22))
    }
    if chance(10) { try diary.add(.noted(NoteRecord(text: "day \(day)")), at: .on(day, hour: 12)) }
    if chance(10) { try diary.train(on: day, hour: 10, rehearsed: true) }
    if chance(75) { try train(diary, on: day, hour: 18) }
    if chance(6) { try train(diary, on: day, hour: 20) }
  }

  private mutating func train(_ diary: Diary, on day: LocalDay, hour: Int) throws {
    let start = EventTime.on(day, hour: hour)
    let session = diary.newSession(at: start)
    try diary.add(
      .sessionStarted(SessionStart(phase: diary.phase, planned: diary.planned)), at: start,
      session: session)
    let isWhole = chance(60)
    var minute = 1
    for set in diary.planned where isWhole || chance(70) {
      let event = try diary.add(
        .setFinished(record(of: set)), at: .on(day, hour: hour, minute: minute), session: session)
      minute += 1
      if chance(4) {
        try diary.add(
          .retracted(event.id), at: .on(day, hour: hour, minute: minute), session: session)
      } else if chance(6) {
        try diary.add(
          .setFinished(record(of: set)), at: .on(day, hour: hour, minute: minute),
          session: session, supersedes: event.id)
      }
      minute += 1
    }
    if chance(50) {
      try diary.add(
        .exerciseConfirmed(
          ExerciseConfirmation(exercise: named("step-down"), asShown: chance(70))),
        at: .on(day, hour: hour, minute: 40), session: session)
    }
    if chance(70) {
      let score = diary.score(Int.random(in: 0...7, using: &generator), .after, on: day)
      try diary.add(.painScored(score), at: .on(day, hour: hour, minute: 41), session: session)
    }
    if chance(85) {
      let ending = isWhole ? .finished : one(of: SessionEnding.allCases)
      try diary.add(
        .sessionEnded(ending), at: .on(day, hour: hour, minute: 42), session: session)
    }
  }

  private mutating func record(of set: PlannedSet) -> SetRecord {
    var record = SetRecord.done(set)
    record.source = one(of: SetSource.allCases)
    switch Int.random(in: 0..<100, using: &generator) {
    case ..<70: if chance(10) { record.done += 2 }
    case ..<82:
      record.done = Double(Int.random(in: 0...6, using: &generator))
      record.ending = .partial(chance(70) ? one(of: SkipReason.allCases) : nil)
    case ..<92:
      record.done = 0
      record.ending = .skipped(one(of: SkipReason.allCases))
    default:
      record.done = 0
      record.ending = .held
    }
    return record
  }
}
