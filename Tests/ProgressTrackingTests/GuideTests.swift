import Programmes
import ProgressTracking
import Testing

/// The sample of the library's documentation, as it stands there.
@Suite struct `The guide` {
  @Test func `logs a session and reads adherence`() throws {
    try withLogFile { path in
      let progress = try logAndRead(.sample(), text: "sample", now: .on(monday), path: path)
      #expect(progress.sessions.done == 1)
      #expect(progress.sessions.due == 1)
    }
  }

  private func logAndRead(
    _ programme: Programme, text: String, now: EventTime, path: String
  ) throws -> Progress {
    let log = try ProgressLog.open(
      at: path,
      random: { .random(in: .min ... .max) },
      readProgramme: { $0 == text ? programme : nil })
    let runner = try log.runners().first ?? log.makeRunner(named: "Ren", at: now)
    let reference = try log.keep(programmeText: text, of: programme)
    let phase = programme.phases[0].id
    var context = EventContext(runner: runner.id, programme: reference, time: now)
    try log.append(
      [.programmeFollowed(FollowedProgramme(affected: .left, phase: phase))], as: context)

    var generator = SystemRandomNumberGenerator()
    context.session = UniqueID(milliseconds: now.milliseconds, using: &generator)
    let set = PlannedSet(
      exercise: programme.phases[0].items[0].exercise.id, set: 1, side: .left,
      amount: SetAmount(8, .repetitions))
    try log.append([.sessionStarted(SessionStart(phase: phase, planned: [set]))], as: context)
    try log.append(
      [
        .setFinished(
          SetRecord(planned: set, done: 8, seconds: 64, ending: .completed, source: .paced)),
        .sessionEnded(.finished),
      ], as: context)
    return try log.progress(of: runner.id, today: now.day)
  }
}
