import ProgrammeFiles
import Programmes
import ProgressTracking
import Screens
import StarterProgrammes

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
      let recent = try log.overview(of: runner.id, over: period, today: today)
      let said = try log.correspondence(of: runner.id)
      return ReviewedRunner(
        recent: recent, reviews: said.reviews, notes: said.notes, today: today)
    } catch {
      guard case .programmeUnreadable = error else { throw error }
      // One text that cannot be read hides nobody else.
      let nothing = Progress(runner: runner, period: period, knownThrough: today)
      return ReviewedRunner(recent: nothing, flags: [], problem: sentence(of: error))
    }
  }

  /// Reads all about a runner.
  func file(of id: UniqueID, at time: EventTime) throws -> RunnerFile {
    RunnerFile(
      reviewed: try reviewed(runner(id), on: time.day),
      progress: try log.progress(of: id, today: time.day),
      standing: try? log.standing(of: id, at: time), notes: try log.correspondence(of: id).notes)
  }

  /// Reads all about a runner, as it was before this look, and keeps that it was looked at.
  func open(_ id: UniqueID, at time: EventTime) throws -> [AppEvent] {
    let file = try file(of: id, at: time)
    let look = file.reviewed.look(on: time.day)
    if !look.isEmpty { try log.append(look, as: context(id, at: time)) }
    return [.runnerOpened(file), .reviewed(try reviewed(runner(id), on: time.day))]
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

  /// Puts an entry in the place of another one, or takes that one back; both stay in the log.
  func amend(
    _ event: Event, of id: UniqueID, to body: EventBody?, said: String, at time: EventTime
  ) throws -> [AppEvent] {
    var context = EventContext(
      runner: id, session: event.session, programme: event.programme, time: time)
    if body != nil {
      context.isRehearsed = event.isRehearsed
      context.supersedes = event.id
      context.about = try log.firstWriting(of: event).moment(seenFrom: time)
    }
    let events = try log.append([body ?? .retracted(event.id)], as: context)
    return [
      .reviewed(try reviewed(runner(id), on: time.day)),
      .answered(GivenAnswer(runner: id, entries: events.map(\.id)), said: said),
    ]
  }

  /// Looks at a programme that could be prescribed to a runner: what it changes, or all of it where it
  /// is another one.
  func look(at name: String, for id: UniqueID, at time: EventTime) throws -> [AppEvent] {
    let found = try FoundProgramme(name)
    let texts = surroundings.catalogue
    let source: ProgrammeChoice.Source =
      StarterProgramme.named(name) != nil && !WholeFile.isThere(name)
      ? .starter(name) : .file(name)
    guard let programme = found.reading.programme else {
      return [.notice(texts(RunnerText.revisionBroken, name))]
    }
    let followed = try log.standing(of: id, at: time).followed
    var lines = ProgrammeDocument(programme, wording: Wording(texts)).lines()
    if let followed, followed.programme.id == programme.id {
      let changes = DifferenceDocument(
        from: followed.programme, to: programme, wording: Wording(texts))
      guard !changes.isEmpty else { return [.notice(texts(RunnerText.revisionSame, name))] }
      lines = changes.lines()
    }
    let phase = followed.flatMap { programme.phase(continuing: $0.phase.id) }
    // A programme without a single earlier one begins with its first phase anyway.
    let reference =
      followed?.reference ?? ProgrammeReference(id: programme.id, revision: 0, hash: "")
    return [
      .revision(
        ProgrammeNews(
          source: source, since: reference,
          state: .ready(
            revision: programme.revision, changes: lines,
            goesOnIn: phase == nil ? programme.phases.first?.title : nil)))
    ]
  }

  /// Prescribes a programme to a runner: it is what the runner's day is about after the next import.
  func prescribe(
    _ source: ProgrammeChoice.Source, to id: UniqueID, at time: EventTime
  ) throws -> [AppEvent] {
    let runner = try runner(id)
    let following = try Following(
      FoundProgramme(source.name), affected: nil, in: log, by: runner, at: time)
    let texts = surroundings.catalogue
    return [
      .reviewed(try reviewed(runner, on: time.day)),
      .answered(
        GivenAnswer(runner: id, entries: following.entries),
        said: texts(
          RunnerText.revisionPrescribed, Wording(texts).runner(runner),
          String(following.programme.revision), following.programme.title)),
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
    return [.notice(said)]
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
