package import Programmes

extension ProgressLog {
  /// Returns the report that reaches furthest of those that end before a day, or nothing.
  ///
  /// A report of that day itself is left out, so that a second one made on it is about the same days.
  ///
  /// - Parameters:
  ///   - runner: The runner.
  ///   - day: The day on which the next report is made.
  /// - Returns: What was reported.
  /// - Throws: What is wrong with the file, or ``ProgressLogError/noSuchRunner(_:)``.
  package func lastReport(
    of runner: UniqueID, before day: LocalDay
  ) throws(ProgressLogError) -> ReportRecord? {
    let number = try number(of: runner)
    return try store.read { database in
      try LogQueries(database: database, runner: number, includesRehearsed: false)
        .events([.reportWritten])
        .compactMap { event -> ReportRecord? in
          guard case .reportWritten(let record) = event.body, record.through < day else {
            return nil
          }
          return record
        }
        .max { $0.through < $1.through }
    }
  }
}
