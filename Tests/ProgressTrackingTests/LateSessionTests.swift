import Programmes
import ProgressTracking
import Testing

/// How much later a session was entered that was done without the program.
@Suite struct `A session entered later` {
  @Test func `counts once with the days between, and not where it was entered on its day`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try enter(diary, about: monday, on: monday + 3)
    try enter(diary, about: monday + 1, on: monday + 2)
    try enter(diary, about: monday + 2, on: monday + 2)
    let progress = try diary.progress(today: monday + 4)
    #expect(
      progress.lateEntries == [
        LateEntry(kind: .session, day: monday, enteredOn: monday + 3),
        LateEntry(kind: .session, day: monday + 1, enteredOn: monday + 2),
      ])
    #expect(progress.promptness.late == 2)
    #expect(progress.promptness.delay?.median == 2)
    #expect(progress.promptness.enteredSets == 15)
    let later = try diary.log.progress(
      of: diary.runner, over: monday + 1...monday + 4, today: monday + 4)
    #expect(later.lateEntries.count == 1)
  }

  @Test func `is none that was corrected later, or went on past midnight`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let start = EventTime.on(monday, hour: 23)
    let session = diary.newSession(at: start)
    try diary.add(
      .sessionStarted(SessionStart(phase: diary.phase, planned: diary.planned)), at: start,
      session: session)
    var last: Event?
    for set in diary.planned {
      last = try diary.add(
        .setFinished(.done(set)), at: .on(monday + 1, hour: 0, minute: 10), session: session)
    }
    #expect(try diary.progress(today: monday + 4).lateEntries.isEmpty)
    var record = SetRecord.done(try #require(diary.planned.last))
    record.source = .entered
    try diary.add(
      .setFinished(record), at: .on(monday + 3), session: session, supersedes: last?.id)
    #expect(try diary.progress(today: monday + 4).sources[.entered] == 1)
    #expect(try diary.progress(today: monday + 4).lateEntries.isEmpty)
  }

  @Test func `has measures and notes beside it that were entered later, too`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    func add(_ body: EventBody, about day: LocalDay, on entered: LocalDay) throws {
      try diary.log.append(
        [body],
        as: EventContext(
          runner: diary.runner, programme: diary.reference, time: .on(entered),
          about: day == entered ? nil : EventMoment(day: day)))
    }
    let measure = EventBody.measured(MeasureRecord(measure: named("knee-to-wall"), value: 9))
    try add(measure, about: monday, on: monday + 2)
    try add(measure, about: monday + 2, on: monday + 2)
    try add(.noted(NoteRecord(text: "steadier")), about: monday + 1, on: monday + 4)
    #expect(
      try diary.progress(today: monday + 4).lateEntries == [
        LateEntry(kind: .measure, day: monday, enteredOn: monday + 2),
        LateEntry(kind: .note, day: monday + 1, enteredOn: monday + 4),
      ])
  }

  private func enter(_ diary: Diary, about day: LocalDay, on entered: LocalDay) throws {
    let time = EventTime.on(entered, hour: 19, minute: day - monday)
    let sets = diary.planned.map { set in
      var record = SetRecord.done(set)
      record.source = .entered
      return EventBody.setFinished(record)
    }
    try diary.log.append(
      [.sessionStarted(SessionStart(phase: diary.phase, planned: diary.planned))] + sets
        + [.sessionEnded(.finished)],
      as: EventContext(
        runner: diary.runner, session: diary.newSession(at: time), programme: diary.reference,
        time: time, about: day == entered ? nil : EventMoment(day: day, minuteOfDay: 1_080)))
  }
}
