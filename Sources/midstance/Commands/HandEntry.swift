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

  /// Opens the log; one that is not there yet is not made.
  ///
  /// - Throws: A sentence while nothing is followed, or what is wrong with the log.
  init(_ surroundings: Surroundings) throws {
    guard surroundings.hasLog else { throw CommandError(.nothingFollowed) }
    log = try surroundings.log()
    guard let runner = try surroundings.existingRunner(in: log) else {
      throw CommandError(.nothingFollowed)
    }
    time = surroundings.now()
    standing = try log.standing(of: runner.id, at: time)
    typed = TypedEntries(today: time.day, texts: surroundings.catalogue)
  }

  /// What is followed.
  ///
  /// - Throws: A sentence while nothing is.
  var followed: Followed {
    get throws(CommandError) {
      guard let followed = standing.followed else { throw CommandError(.nothingFollowed) }
      return followed
    }
  }

  /// Puts entries into the log.
  ///
  /// - Parameters:
  ///   - bodies: What is entered.
  ///   - session: The session that it belongs to.
  /// - Throws: What is wrong with the log; then none of them is in it.
  func append(_ bodies: [EventBody], session: UniqueID? = nil) throws(ProgressLogError) {
    try log.append(
      bodies,
      as: EventContext(
        runner: standing.runner.id, session: session, programme: standing.followed?.reference,
        time: time))
  }

  /// Puts an entry into the log and says so.
  func log(_ body: EventBody) throws {
    try append([body])
    try StandardOutput.line(typed.logged(body))
  }
}

extension CommandError {
  /// Creates an error from what is wrong with something that was typed.
  init(_ problem: TypedEntries.Problem) { self.init(problem.sentence) }
}
