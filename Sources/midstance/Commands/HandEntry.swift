import Programmes
import ProgressTracking
import Screens

/// What an entry by hand is made with: the log, the runner who lives here, and where they stand.
struct HandEntry {
  /// The log.
  let log: ProgressLog
  /// Now.
  let time: EventTime
  /// Where the runner stands.
  let standing: Standing
  /// What makes entries of what was typed.
  let typed: TypedEntries
  /// What it is about, where it is entered afterwards.
  let about: EventMoment?
  /// The entry that it stands in for.
  let corrected: Event?

  /// Opens the log; one that is not there yet is not made.
  ///
  /// - Throws: A sentence while nothing is followed, or what is wrong with the log.
  init(_ surroundings: Surroundings, _ when: WhenOptions? = nil) throws {
    guard surroundings.hasLog else { throw CommandError(.nothingFollowed) }
    log = try surroundings.log()
    guard let runner = try surroundings.existingRunner(in: log) else {
      throw CommandError(.nothingFollowed)
    }
    time = surroundings.now()
    standing = try log.standing(of: runner.id, at: time)
    typed = TypedEntries(today: time.day, texts: surroundings.catalogue)
    var corrected: Event?
    var before: EventMoment?
    if let end = when?.corrects {
      let event = try LoggedEntries(log, of: runner.id).entry(end).event
      corrected = event
      before = try log.firstWriting(of: event).moment(seenFrom: time)
    }
    about = try when?.moment(typed, now: time) ?? before
    self.corrected = corrected
  }

  /// The day it is about, as it is typed.
  func dayText(_ when: WhenOptions) -> String { when.day ?? about?.day.description ?? "" }

  /// What is followed.
  ///
  /// - Throws: A sentence while nothing is.
  var followed: Followed {
    get throws(CommandError) {
      guard let followed = standing.followed else { throw CommandError(.nothingFollowed) }
      return followed
    }
  }

  /// Puts entries into the log; the first of them stands in for the one that is corrected.
  ///
  /// - Parameters:
  ///   - bodies: What is entered.
  ///   - session: The session that it belongs to.
  /// - Throws: What is wrong with the log, or a sentence; then none of them is in it.
  func append(_ bodies: [EventBody], session: UniqueID? = nil) throws {
    var context = EventContext(
      runner: standing.runner.id, session: session, programme: standing.followed?.reference,
      time: time, about: about)
    guard let corrected, let first = bodies.first else {
      try log.append(bodies, as: context)
      return
    }
    guard first.isOfSameKind(as: corrected.body) else { throw CommandError(.correctsOther) }
    if case .noted(let note) = corrected.body, note.author == .therapist {
      throw CommandError(.correctsTherapist)
    }
    // What was only rehearsed stays so, and with it what follows from it.
    context.isRehearsed = corrected.isRehearsed
    let rest = context
    context.supersedes = corrected.id
    context.session = corrected.session
    try log.append([LogEntry([first], context), LogEntry(Array(bodies.dropFirst()), rest)])
  }

  /// Puts an entry into the log and says so.
  func log(_ body: EventBody) throws {
    try append([body])
    try StandardOutput.line(typed.logged(body))
  }
}

extension Event {
  /// What an entry is about that stands in for this one: the same moment, on whichever day.
  func moment(seenFrom now: EventTime) -> EventMoment? {
    if let about { return about }
    return time.day == now.day
      ? nil : EventMoment(day: time.day, minuteOfDay: time.minuteOfDay)
  }
}

extension CommandError {
  /// Creates an error from what is wrong with something that was typed.
  init(_ problem: TypedEntries.Problem) { self.init(problem.sentence) }
}
