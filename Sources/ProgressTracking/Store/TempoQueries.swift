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
  ///
  /// The rows are counted here, since SQLite would sort them first.
  func tempos(
    of exercises: Set<Identifier>, in days: ClosedRange<LocalDay>
  ) throws -> [TempoRow] {
    try exercises.sorted { $0.text < $1.text }.flatMap { exercise in
      var counts: [Place: Int] = [:]
      try database.forEach(
        """
        SELECT level, number, tenths FROM sets INDEXED BY setsWithTempo
        WHERE runner = ? AND exercise = ? AND day BETWEEN ? AND ? AND rehearsed <= ?
          AND tenths IS NOT NULL
        """,
        [
          runner, exercise.text, days.lowerBound.number, days.upperBound.number,
          includesRehearsed ? 1 : 0,
        ]
      ) { row in
        let place = try Place(level: row.read(0), number: row.read(1), tenths: row.read(2))
        counts[place, default: 0] += 1
      }
      return counts.sorted { $0.key < $1.key }.map { place, sets in
        TempoRow(
          exercise: exercise, level: place.level.flatMap { Identifier($0) },
          number: place.number, tenths: place.tenths, sets: sets)
      }
    }
  }

  /// Returns how long the repetitions of whole sets of a session took, where the time was kept.
  func tempos(of session: SessionSummary) throws -> [TempoRow] {
    try database.values(
      """
      SELECT exercise, level, number, tenths FROM sets
      WHERE runner = ? AND day = ? AND session = ? AND rehearsed <= ? AND tenths IS NOT NULL
      """,
      [runner, session.day.number, session.id.blob, includesRehearsed ? 1 : 0]
    ) { row in
      guard let exercise = try Identifier(row.read(0) as String) else { return nil }
      return try TempoRow(
        exercise: exercise, level: (row.read(1) as String?).flatMap { Identifier($0) },
        number: row.read(2), tenths: row.read(3), sets: 1)
    }
  }

  /// What sets have in common that are counted together.
  private struct Place: Hashable, Comparable {
    let level: String?
    let number: Int
    let tenths: Int

    static func < (first: Place, second: Place) -> Bool {
      (first.level ?? "", first.number, first.tenths)
        < (second.level ?? "", second.number, second.tenths)
    }
  }
}
