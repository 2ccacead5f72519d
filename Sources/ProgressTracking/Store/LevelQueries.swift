import GRDB
import Programmes

extension LogQueries {
  /// Returns at which levels exercises were done over some days, by exercise, side and first day.
  ///
  /// The rows are added up here, since SQLite would sort all of them by their names first.
  func levels(in days: ClosedRange<LocalDay>) throws -> [LevelProgress] {
    var sums: [LevelKey: LevelSum] = [:]
    try database.forEach(
      """
      SELECT exercise, side, level, eased, day, sets, seconds FROM dayLevels
      WHERE runner = ? AND day BETWEEN ? AND ? AND rehearsed <= ? ORDER BY day
      """,
      [runner, days.lowerBound.number, days.upperBound.number, includesRehearsed ? 1 : 0]
    ) { row in
      let key = try LevelKey(
        exercise: row.read(0), side: row.read(1), level: row.read(2), eased: row.read(3))
      let day = try row.day(4)
      sums[key, default: LevelSum(from: day, through: day)]
        .add(on: day, sets: try row.read(5), seconds: try row.read(6))
    }
    return sums.sorted { $0.key.order(from: $0.value.from) < $1.key.order(from: $1.value.from) }
      .compactMap { LevelProgress($0, $1) }
  }
}

/// What was done at which level, as it is written in the file.
private struct LevelKey: Hashable {
  var exercise: String
  var side: String
  var level: String
  var eased: String

  func order(from day: LocalDay) -> (String, String, LocalDay, String, String) {
    (exercise, side, day, level, eased)
  }
}

private struct LevelSum {
  var from: LocalDay
  var through: LocalDay
  var sets = 0
  var seconds = 0.0

  mutating func add(on day: LocalDay, sets: Int, seconds: Double) {
    through = day
    self.sets += sets
    self.seconds += seconds
  }
}

extension LevelProgress {
  fileprivate init?(_ key: LevelKey, _ sum: LevelSum) {
    guard let exercise = Identifier(key.exercise) else { return nil }
    self.init(
      exercise: exercise, side: BodySide(rawValue: key.side), level: Identifier(key.level),
      easedTo: Identifier(key.eased), from: sum.from, through: sum.through, sets: sum.sets,
      seconds: sum.seconds)
  }
}
