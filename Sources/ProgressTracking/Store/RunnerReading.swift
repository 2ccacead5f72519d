import GRDB
import Programmes

extension RunnerRecord {
  /// Reads what is known of a runner whatever is prescribed, or nothing for an unknown one.
  ///
  /// - Parameters:
  ///   - database: The log.
  ///   - id: The runner.
  ///   - day: The day.
  ///   - includingRehearsed: Whether rehearsed events count.
  /// - Returns: What was read.
  /// - Throws: What is wrong with the file.
  static func read(
    from database: Database, runner id: UniqueID, day: LocalDay, includingRehearsed: Bool
  ) throws -> RunnerRecord? {
    guard let entry = try RunnerTable(database: database).runner(id) else { return nil }
    let queries = LogQueries(
      database: database, runner: entry.number, includesRehearsed: includingRehearsed)
    let held = try queries.events([.held, .released, .paused, .daysOffEnded])
    let rounds = try queries.events([.stopSignsAnswered])
    let measures = try queries.latestMeasures(through: day)
    let mornings = try queries.scores(of: .nextMorning, from: day - 7)
    return try RunnerRecord(
      runner: entry.runner, number: entry.number, includesRehearsed: includingRehearsed,
      known: entry.livesHere ? day : min(day, entry.known?.day ?? day),
      held: DaysHeld(held.filter { $0.time.day <= day }),
      openSession: queries.openSession().flatMap { try OpenSession($0, queries) },
      rounds: rounds.filter { $0.time.day <= day && $0.body.isAnsweredRound },
      measured: measures.values, answered: measures.answered, lastSharp: queries.lastSharpScore(),
      askedThisMorning: mornings.contains { $0.askedOn == day },
      unreadNotes: queries.unreadNotes(on: day),
      suggestions: queries.events([.phaseSuggested]).filter { $0.time.day <= day })
  }

  /// Returns queries for more about the same runner.
  func queries(_ database: Database) -> LogQueries {
    LogQueries(database: database, runner: number, includesRehearsed: includesRehearsed)
  }
}

extension OpenSession {
  /// Reads a session that was started and not ended.
  init?(_ id: UniqueID, _ queries: LogQueries) throws {
    let events = try queries.events(ofSession: id)
    guard let account = SessionAccount(events), let programme = account.opening.programme else {
      return nil
    }
    var finished: [SetRecord] = []
    var scores: [PainRecord] = []
    var ruled: Set<PainMoment> = []
    var eased: [Identifier: Identifier] = [:]
    for event in events {
      switch event.body {
      case .setFinished(let record): finished.append(record)
      case .exerciseEased(let choice): eased[choice.exercise] = choice.easedTo
      case .painScored(let record): scores.append(record)
      case .ruleActed(let record): ruled.insert(record.moment)
      default: break
      }
    }
    self.init(
      id: id, day: account.opening.day, programme: programme, start: account.start,
      finished: finished, scores: scores, ruled: ruled, eased: eased)
  }
}
