import GRDB

/// Where rows of sessions lie: with their runner, on their day.
struct DayPlace: Hashable, Comparable {
  /// The runner's short number.
  let runner: Int
  /// The day's number.
  let day: Int

  static func < (first: DayPlace, second: DayPlace) -> Bool {
    (first.runner, first.day) < (second.runner, second.day)
  }
}

/// The sums over the sessions of a day, made from the rows of these.
///
/// They are made for one day at a time and in one way, so that sums of fractions are the same to the last
/// bit however the day was come to.
struct DayRows {
  let database: Database

  /// Makes the rows of a day anew.
  func replace(_ place: DayPlace) throws {
    for sql in [
      "DELETE FROM dayExercises WHERE runner = ? AND day = ?", Self.exercises,
      "DELETE FROM dayLevels WHERE runner = ? AND day = ?", Self.levels,
    ] {
      try database.cachedStatement(sql: sql).execute(arguments: [place.runner, place.day])
    }
  }

  /// Makes the rows of all days, where there are none yet.
  func fill() throws {
    let places = try database.values("SELECT DISTINCT runner, day FROM sessions") {
      try DayPlace(runner: $0.read(0), day: $0.read(1))
    }
    for place in places { try replace(place) }
  }

  private static let exercises = """
    INSERT INTO dayExercises (runner, day, exercise, side, rehearsed, planned, reached, completed,
      partial, skipped, held, done, capped, confirmations, asShown, worked)
    SELECT runner, day, exercise, side, rehearsed, sum(planned), sum(reached), sum(completed),
      sum(partial), sum(skipped), sum(held), sum(done), sum(capped), sum(confirmations),
      sum(asShown), sum(worked)
    FROM exerciseDays WHERE runner = ? AND day = ?
    GROUP BY exercise, side, rehearsed
    """

  private static let levels = """
    INSERT INTO dayLevels (runner, day, exercise, side, level, eased, rehearsed, sets, seconds)
    SELECT runner, day, exercise, coalesce(side, '') AS s, coalesce(level, '') AS l,
      coalesce(eased, '') AS e, rehearsed, count(*), total(seconds)
    FROM sets WHERE runner = ? AND day = ? AND done > 0
    GROUP BY exercise, s, l, e, rehearsed
    """
}
