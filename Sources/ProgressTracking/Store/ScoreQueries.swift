import GRDB
import Programmes

/// A pain score as the reading models have it.
struct ScoreRow {
  /// When it was given first, whatever it was corrected to since, in milliseconds since 1970 in UTC.
  var at: Int64
  /// The local day of that.
  var askedOn: LocalDay
  /// The session it was given in, or nothing for one that was entered by hand.
  var session: UniqueID?
  /// The session it is about: by hand, that of its day, of several the one it followed, or for a score
  /// before a session the one it preceded; a morning's score only has the session it was given in.
  var aboutSession: UniqueID?
  var record: PainRecord
}

extension LogQueries {
  private static let scoreSelection = """
    SELECT s.at, s.askedOn, s.session, s.moment, s.region, s.score, s.sharp, s.exercise, s.day,
      s.recalled,
      CASE WHEN s.session IS NULL AND s.moment <> '\(PainMoment.nextMorning.rawValue)' THEN
        (SELECT id FROM
          (SELECT d.id, (d.at > s.at) <> (s.moment = '\(PainMoment.before.rawValue)') AS isOther,
            abs(d.at - s.at) AS distance
           FROM sessions d
           WHERE d.runner = s.runner AND d.day = s.day AND d.rehearsed = s.rehearsed)
         ORDER BY isOther, distance, id LIMIT 1)
      ELSE s.session END
    FROM scores s
    """

  /// An order that does not depend on which event arrived first.
  private static let scoreOrder = "ORDER BY s.day, s.at, s.device, s.sequence, s.id"

  private func score(_ row: Row) throws -> ScoreRow? {
    guard let moment = try PainMoment(rawValue: row.read(3)) else { return nil }
    return try ScoreRow(
      at: row.read(0), askedOn: row.day(1), session: row.optionalUniqueID(2),
      aboutSession: row.optionalUniqueID(10),
      record: PainRecord(
        moment: moment, region: row.read(4), score: (row.read(5) as Int?).flatMap { PainScore($0) },
        isSharp: row.read(6), exercise: (row.read(7) as String?).flatMap { Identifier($0) },
        day: row.day(8), isRecalled: row.read(9)))
  }

  /// Returns the scores that are about some days, by the day and the time they were given.
  func scores(about days: ClosedRange<LocalDay>) throws -> [ScoreRow] {
    try database.values(
      Self.scoreSelection + """
         WHERE s.runner = ? AND s.day BETWEEN ? AND ? AND s.rehearsed <= ? \(Self.scoreOrder)
        """,
      [
        runner, days.lowerBound.number, days.upperBound.number, includesRehearsed ? 1 : 0,
      ]
    ) { try score($0) }
  }

  /// Returns the scores of a moment from a day on, by the day and the time they were given.
  func scores(of moment: PainMoment, from day: LocalDay) throws -> [ScoreRow] {
    try database.values(
      Self.scoreSelection + """
         WHERE s.runner = ? AND s.moment = ? AND s.day >= ? AND s.rehearsed <= ?
        \(Self.scoreOrder)
        """,
      [runner, moment.rawValue, day.number, includesRehearsed ? 1 : 0]
    ) { try score($0) }
  }

  /// Returns when the last sharp score was given, in milliseconds since 1970 in UTC, or nothing.
  func lastSharpScore() throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(
        sql: "SELECT max(at) FROM scores WHERE runner = ? AND sharp = 1 AND rehearsed <= ?"),
      arguments: [runner, includesRehearsed ? 1 : 0])
  }

  /// Returns the worst score of each of the first or the last mornings that have one.
  func mornings(
    of programme: Identifier, from first: LocalDay? = nil, through day: LocalDay,
    latestFirst: Bool, count: Int
  ) throws -> [PainScore] {
    try Int.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT max(score) FROM scores
          WHERE runner = ? AND moment = ? AND day BETWEEN ? AND ? AND rehearsed <= ?
            AND score IS NOT NULL
            AND (programme IS NULL OR programme = ?)
          GROUP BY day ORDER BY day \(latestFirst ? "DESC" : "ASC") LIMIT ?
          """),
      arguments: [
        runner, PainMoment.nextMorning.rawValue, (first ?? LocalDay.loggable.lowerBound).number,
        day.number, includesRehearsed ? 1 : 0, programme.text, count,
      ]
    ).compactMap { PainScore($0) }
  }
}
