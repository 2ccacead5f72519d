import Programmes
import ProgressTracking
import Screens

/// Carries out what a therapist's screens want of the log.
struct ReviewDesk: Sendable {
  /// Where the program runs.
  let surroundings: Surroundings
  /// The log.
  let log: ProgressLog

  /// Reads what there is to look at of a runner.
  ///
  /// - Throws: What is wrong with the log.
  func reviewed(_ runner: Runner, on today: LocalDay) throws -> ReviewedRunner {
    let period = ReviewedRunner.period(through: today)
    do throws(ProgressLogError) {
      let recent = try log.progress(of: runner.id, over: period, today: today)
      let reviews = try log.correspondence(of: runner.id).reviews
      return ReviewedRunner(recent: recent, reviews: reviews, today: today)
    } catch {
      guard case .programmeUnreadable = error else { throw error }
      // One text that cannot be read hides nobody else.
      let nothing = Progress(runner: runner, period: period, knownThrough: today)
      return ReviewedRunner(recent: nothing, flags: [], problem: sentence(of: error))
    }
  }

  /// Reads all about a runner, and keeps that it was looked at.
  func open(_ id: UniqueID, at time: EventTime) throws -> [AppEvent] {
    let runner = try runner(id)
    let progress = try log.progress(of: id, today: time.day)
    let look = try reviewed(runner, on: time.day).look(on: time.day)
    if !look.isEmpty { try log.append(look, as: context(id, at: time)) }
    return [.progress(progress), .reviewed(try reviewed(runner, on: time.day))]
  }

  /// Puts entries about a runner into the log.
  func answer(
    _ id: UniqueID, _ bodies: [EventBody], said: String, at time: EventTime
  ) throws -> [AppEvent] {
    let events = try log.append(bodies, as: context(id, at: time))
    return [
      .reviewed(try reviewed(runner(id), on: time.day)),
      .answered(GivenAnswer(runner: id, entries: events.map(\.id)), said: said),
    ]
  }

  /// Takes entries about a runner back; they stay in the log as taken back.
  func takeBack(_ answer: GivenAnswer, at time: EventTime) throws -> [AppEvent] {
    let id = answer.runner
    try log.append(answer.entries.map { .retracted($0) }, as: context(id, at: time))
    return [
      .reviewed(try reviewed(runner(id), on: time.day)),
      .answered(
        GivenAnswer(runner: id, entries: []), said: surroundings.catalogue(AnswerText.takenBack)),
    ]
  }

  /// Writes what was answered to a runner into a file beside others, none of which it replaces.
  func writeReply(to id: UniqueID, at time: EventTime) throws -> [AppEvent] {
    let runner = try runner(id)
    let bytes = try log.bundle(of: id, made: time, carrying: .toSend)
    let name = bundleName(of: runner, on: time.day)
    let path = (1...999).lazy.map { $0 == 1 ? "\(name).jsonl" : "\(name)-\($0).jsonl" }
      .first { !WholeFile.isThere($0) }
    guard let path else { throw CommandError(.fileExists, name) }
    try WholeFile.create(bytes, at: path)
    let said = surroundings.catalogue(
      AnswerText.replyWritten, Wording(surroundings.catalogue).runner(runner), path)
    return [.failed(said)]
  }

  private func runner(_ id: UniqueID) throws -> Runner {
    guard let runner = try log.runners().first(where: { $0.id == id }) else {
      throw ProgressLogError.noSuchRunner(id)
    }
    return runner
  }

  private func context(_ id: UniqueID, at time: EventTime) -> EventContext {
    let reference = try? log.standing(of: id, at: time).followed?.reference
    return EventContext(runner: id, programme: reference, time: time)
  }
}
