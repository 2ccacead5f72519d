package import Programmes

extension ProgressLog {
  /// Returns the latest rehearsal of a runner, if it was begun and not ended.
  ///
  /// - Throws: What is wrong with the file, or ``ProgressLogError/noSuchRunner(_:)``.
  package func openRehearsal(of runner: UniqueID) throws(ProgressLogError) -> OpenSession? {
    let number = try number(of: runner)
    return try store.read { database in
      let queries = LogQueries(database: database, runner: number, includesRehearsed: true)
      return try queries.openSession(isRehearsal: true).flatMap { try OpenSession($0, queries) }
    }
  }

  /// Returns those of some exercises that a runner has done since a day, rehearsals among them.
  ///
  /// - Throws: What is wrong with the file, or ``ProgressLogError/noSuchRunner(_:)``.
  package func exercisesDone(
    among exercises: [Identifier], by runner: UniqueID, since day: LocalDay
  ) throws(ProgressLogError) -> Set<Identifier> {
    let number = try number(of: runner)
    return try store.read { database in
      let queries = LogQueries(database: database, runner: number, includesRehearsed: true)
      return try Set(exercises.filter { try queries.hasDone($0, since: day) })
    }
  }

  /// Returns the short number of a runner in the store.
  func number(of runner: UniqueID) throws(ProgressLogError) -> Int {
    let entry = try store.read { try RunnerTable(database: $0).runner(runner) }
    guard let entry else { throw .noSuchRunner(runner) }
    return entry.number
  }
}
