import ProgrammeFiles
import Programmes
import ProgressTracking
import Screens
import StarterProgrammes

/// Carries out what the app wants of the log and the files.
struct Desk: Sendable {
  /// Where the program runs.
  let surroundings: Surroundings
  /// What the app begins with.
  let opening: Opening
  /// What was set once, as of the start.
  let settings: Settings
  /// What is to be said about the start, once.
  let notice: String?
  private let log: ProgressLog
  private let runner: Runner?
  private let diary: Diary
  private let work = LogDesk()
  private let keeper: ScreenKeeper

  /// Opens the log; the first start makes the runner.
  ///
  /// - Throws: What is wrong with the log.
  init(_ surroundings: Surroundings, opening: Opening) throws {
    self.surroundings = surroundings
    self.opening = opening
    var ahead: ProgrammeAhead?
    if case .review = opening {} else { ahead = ProgrammeAhead(surroundings.followedFile) }
    (settings, notice) = surroundings.settingsFile.read()
    keeper = ScreenKeeper(
      isHere: !surroundings.isRemote, reason: surroundings.catalogue(SessionText.awakeReason))
    if case .review = opening {
      guard let log = try surroundings.existingLog() else { throw CommandError(.noLog) }
      self.log = log
      runner = nil
    } else {
      log = try surroundings.log(ahead: ahead)
      runner = try surroundings.runner(in: log)
    }
    diary = Diary(log)
  }

  /// Makes the app, with what it begins with.
  ///
  /// - Throws: What is wrong with the log.
  func app() throws -> App {
    guard case .review(let chosen) = opening else {
      return App(
        texts: surroundings.catalogue, settings: settings, sound: surroundings.sound?.means,
        isInLines: surroundings.isPlain)
    }
    let today = surroundings.now().day
    let runners = try chosen ?? log.runners()
    read(runners, on: today)
    return App(
      reviewing: ReviewScreen(reading: runners, today: today), texts: surroundings.catalogue,
      settings: settings)
  }

  /// How many runners are read at a time.
  private static let runnersAtATime = 20

  /// Reads what there is to look at of some runners beside the screen, which is there at once.
  private func read(_ runners: [Runner], on today: LocalDay) {
    for start in stride(from: 0, to: runners.count, by: Self.runnersAtATime) {
      let some = runners[start..<min(start + Self.runnersAtATime, runners.count)]
      work.read { [review] in
        do {
          return [.read(try some.map { try review.reviewed($0, on: today) })]
        } catch {
          return [.notice(sentence(of: error) ?? "\(error)")]
        }
      }
    }
    // A few are there before the first picture.
    work.finishReading(within: 80)
  }

  /// Waits until all that is shown has been read.
  func finishReading() { work.finishReading() }

  private var review: ReviewDesk { ReviewDesk(surroundings: surroundings, log: log) }

  /// Reads where the runner stands.
  ///
  /// - Throws: What is wrong with the log.
  func situation() throws -> Situation? {
    guard let runner else { return nil }
    let time = surroundings.now()
    var standing = try log.standing(of: runner.id, at: time)
    // A rehearsal goes on with a rehearsal, and leaves a real session alone.
    if opening.speed > 1 { standing.openSession = try log.openRehearsal(of: runner.id) }
    let isNamed = try !standing.runner.name.isEmpty || standing.followed != nil || hasBeenNamed()
    var situation = Situation(
      standing: standing, isNamed: isNamed,
      starters: standing.followed == nil ? Self.starters(in: surroundings.catalogue.language) : [],
      minuteOfDay: time.minuteOfDay,
      speed: opening.speed, freshID: surroundings.newID(), known: try known(to: runner, standing))
    situation.drafts = surroundings.draftFile.read()
    return situation
  }

  /// Those of the session's exercises that the runner has done in the last year.
  private func known(to runner: Runner, _ standing: Standing) throws -> Set<Identifier> {
    let items = standing.session?.items ?? standing.followed?.phase.items ?? []
    return try log.exercisesDone(
      among: items.map(\.exercise.id), by: runner.id, since: standing.day - 365)
  }

  /// Reads the programmes that are shipped, in one language.
  private static func starters(in language: Language) -> [StarterSummary] {
    StarterProgramme.all(in: language.rawValue).compactMap { starter in
      starter.read().programme.map { StarterSummary(name: starter.name, programme: $0) }
    }
  }

  /// Whether the runner was asked for a name: even an empty answer is an entry after the first.
  private func hasBeenNamed() throws -> Bool {
    guard let runner else { return false }
    return try log.events(of: runner.id).count > 1
  }

  /// What has come of earlier wishes.
  func collect() -> [AppEvent] {
    work.collect() + news() + (keeper.collectFailure() ? [.screenMayDarken] : [])
  }

  /// What happened to the log's file meanwhile; a therapist's screens have no place for it, so that it
  /// is told after them.
  private func news() -> [AppEvent] {
    if case .review = opening { return [] }
    return LogNotices.shared.take().map { .notice($0) }
  }

  /// Whether wishes are still being carried out, or have results to be collected.
  var isBusy: Bool { work.isBusy || keeper.isBusy }

  /// Keeps the screen awake from now on, or no longer.
  func keepAwake(_ isWanted: Bool) { keeper.keepAwake(isWanted) }

  /// Waits until every wish has been carried out.
  func finish() { work.finish() }

  /// Waits for the disk, and says what could not be written.
  ///
  /// - Throws: A sentence that says how much is not in the log, and why.
  func close() throws {
    work.finish()
    guard diary.unsavedCount > 0 else { return }
    try diary.save()
  }

  /// Carries out a wish beside the loop.
  func carryOut(_ effect: AppEffect) {
    if effect == .probeSound { return probeSound() }
    let time = surroundings.now()
    work.submit { [self] in
      do {
        return try events(of: effect, at: time)
      } catch {
        return [.notice(sentence(of: error) ?? "\(error)")]
      }
    }
  }

  /// Tries what there is to be heard with, which takes seconds and touches no log.
  private func probeSound() {
    guard let kit = surroundings.sound else { return }
    let language = surroundings.catalogue.language.rawValue
    work.read { SoundProbe(kit: kit).events(language: language) }
  }

  private func events(of effect: AppEffect, at time: EventTime) throws -> [AppEvent] {
    switch effect {
    case .openRunner(let id): try review.open(id, at: time)
    case .answer(let id, let bodies, let said):
      try review.answer(id, bodies, said: said, at: time)
    case .reloadRunner(let id): try [.runnerFile(review.file(of: id, at: time))]
    case .loadDay(let id, let day): try [.day(log.day(day, of: id))]
    case .amend(let id, let body, let event, let said):
      try review.amend(event, of: id, to: body, said: said, at: time)
    case .lookAtProgramme(let id, let name): try review.look(at: name, for: id, at: time)
    case .prescribe(let id, let source): try review.prescribe(source, to: id, at: time)
    case .takeBack(let answer): try review.takeBack(answer, at: time)
    case .writeReply(let id): try review.writeReply(to: id, at: time)
    case .log(let bodies, let session): try log(bodies, session: session, at: time)
    case .enter(let body, let about): try log([body], session: nil, about: about, at: time)
    default: try [event(of: effect, at: time)].compactMap(\.self)
    }
  }

  private func event(of effect: AppEffect, at time: EventTime) throws -> AppEvent? {
    switch effect {
    case .bell, .cue, .sample, .probeSound, .say, .quit: return nil
    case .openRunner, .reloadRunner, .loadDay, .answer, .amend, .takeBack, .writeReply,
      .lookAtProgramme, .prescribe, .log, .enter:
      return nil
    case .name(let name):
      try write([.runnerNamed(name)], session: nil, at: time)
      return nil
    case .follow(let choice): return try follow(choice, at: time)
    case .retract(let bodies, let session): try change(.retract(bodies), session, at: time)
    case .correct(let old, let new, let session):
      try change(.correct(old, to: new), session, at: time)
    case .loadStarters(let language): return .starters(Self.starters(in: language))
    case .keepDrafts(let drafts): try surroundings.draftFile.write(drafts)
    case .save(let settings):
      try surroundings.settingsFile.write(settings)
      return Catalogue.chooseAnew() ? .texts(surroundings.catalogue) : nil
    case .reload: return try situation().map { .situation($0) }
    case .loadProgress(let id):
      guard let id = id ?? runner?.id else { return nil }
      return .progress(try log.progress(of: id, today: time.day))
    case .lookForRevision(let followed):
      let text = try log.programmeText(hash: followed.reference.hash)
      return surroundings.followedFile.news(since: followed, of: text, surroundings.catalogue)
        .map { .revision($0) }
    }
    return nil
  }

  /// Puts entries into the log, and says whether they are there.
  ///
  /// What belongs to a session waits for the disk. What was filled in otherwise does not: it stays in
  /// its form, to be finished again.
  private func log(
    _ bodies: [EventBody], session: UniqueID?, about: EventMoment? = nil, at time: EventTime
  ) throws -> [AppEvent] {
    do {
      return [.logged(try write(bodies, session: session, about: about, at: time))]
    } catch  where session == nil {
      return [.notLogged(bodies, sentence(of: error) ?? "\(error)")]
    }
  }

  /// - Returns: The entries that are on disk now and were not before.
  @discardableResult
  private func write(
    _ bodies: [EventBody], session: UniqueID?, about: EventMoment? = nil, at time: EventTime
  ) throws -> [EventBody] {
    guard let runner else { return [] }
    let reference = try log.standing(of: runner.id, at: time).followed?.reference
    // A stop sign is about a body, not about a session: it holds in a rehearsal as well.
    let isRehearsal = opening.speed > 1 && session != nil
    let real = isRehearsal ? bodies.filter(\.isAlwaysReal) : []
    var added: [EventBody] = []
    if !real.isEmpty {
      added += try diary.write(
        .add(real), as: EventContext(runner: runner.id, programme: reference, time: time))
    }
    let others = isRehearsal ? bodies.filter { !$0.isAlwaysReal } : bodies
    guard !others.isEmpty else { return added }
    return added
      + (try diary.write(
        .add(others),
        as: EventContext(
          runner: runner.id, session: session, programme: reference, isRehearsed: isRehearsal,
          time: time, about: about), isKept: session != nil))
  }

  /// Takes back or corrects entries of a session.
  private func change(
    _ change: Diary.Change, _ session: UniqueID, at time: EventTime
  ) throws {
    guard let runner else { return }
    let reference = try log.standing(of: runner.id, at: time).followed?.reference
    try diary.write(
      change,
      as: EventContext(
        runner: runner.id, session: session, programme: reference,
        isRehearsed: opening.speed > 1, time: time))
  }

  /// Follows a programme, or asks for the side that it needs.
  private func follow(_ choice: ProgrammeChoice, at time: EventTime) throws -> AppEvent? {
    guard let runner else { return nil }
    let name = choice.source.name
    let found = try FoundProgramme(name)
    guard let programme = found.reading.programme else {
      throw CommandError(.programmeHasErrors, name)
    }
    // Of a new revision the side is known already.
    let earlier = try? log.standing(of: runner.id, at: time).followed
    let isKnown = earlier?.programme.id == programme.id && earlier?.affected != nil
    if choice.affected == nil, programme.affected == .asked, !isKnown {
      return .sideNeeded(choice.source)
    }
    _ = try Following(found, affected: choice.affected, in: log, by: runner, at: time)
    surroundings.followedFile.remember(name, programme.id)
    return try situation().map { .situation($0) }
  }
}
