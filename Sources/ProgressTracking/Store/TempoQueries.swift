import GRDB
import Programmes

/// Sets of one place of an exercise whose repetitions took equally long.
struct TempoRow {
  var exercise: Identifier
  var level: Identifier?
  /// Which set of the exercise, counted from 1.
  var number: Int
  /// The time of a repetition, in tenths of a second.
  var tenths: Int
  /// How many sets.
  var sets: Int
}

extension LogQueries {
  /// Returns how long the repetitions of whole sets of some exercises took over some days, where the
  /// time was kept; extras and sets in an easier form are left out.
  func tempos(
    of exercises: Set<Identifier>, in days: ClosedRange<LocalDay>
  ) throws -> [TempoRow] {
    let marks = exercises.map { _ in "?" }.joined(separator: ", ")
    return try database.values(
      """
      SELECT exercise, level, number, tenths, count(*) FROM sets
      WHERE runner = ? AND day BETWEEN ? AND ? AND rehearsed <= ? AND done > 0
        AND tenths IS NOT NULL AND exercise IN (\(marks))
      GROUP BY 1, 2, 3, 4
      """,
      [runner, days.lowerBound.number, days.upperBound.number, includesRehearsed ? 1 : 0]
        + StatementArguments(exercises.map(\.text))
    ) { row in
      guard let exercise = try Identifier(row.read(0) as String) else { return nil }
      return try TempoRow(
        exercise: exercise, level: (row.read(1) as String?).flatMap { Identifier($0) },
        number: row.read(2), tenths: row.read(3), sets: row.read(4))
    }
  }
}

extension TempoAccount {
  /// Reads how far the tempos of some prescriptions were kept.
  static func read(
    _ queries: LogQueries, of prescriptions: [Prescription], in period: ClosedRange<LocalDay>
  ) throws -> TempoAccount {
    var account = TempoAccount()
    for prescription in prescriptions {
      let exercises = prescription.phase.exercisesWithTempo
      let from = max(prescription.span.from, period.lowerBound)
      let through = min(prescription.span.through ?? period.upperBound, period.upperBound)
      guard !exercises.isEmpty, from <= through else { continue }
      try account.take(queries.tempos(of: exercises, in: from...through), prescription.phase)
    }
    return account
  }
}
