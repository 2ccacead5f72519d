import GRDB
import Programmes
import ProgressTracking
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct `A log of an earlier version` {
  /// Brings the tables of a log back to what they were in the first version.
  private func age(_ path: String) throws {
    try database(at: path).write { database in
      try database.execute(
        sql: """
          DELETE FROM grdb_migrations WHERE identifier LIKE '2 %' OR identifier LIKE '3 %'
            OR identifier LIKE '4 %';
          ALTER TABLE sessions DROP COLUMN name;
          ALTER TABLE exerciseDays DROP COLUMN worked;
          ALTER TABLE devices DROP COLUMN place;
          ALTER TABLE runners DROP COLUMN person;
          ALTER TABLE events DROP COLUMN writtenAs;
          ALTER TABLE events DROP COLUMN aboutDay;
          ALTER TABLE events DROP COLUMN aboutMinute;
          DROP TABLE forgotten;
          """)
    }
  }

  @Test func `is copied beside itself, then reads as before`() throws {
    try withLogFile { path in
      let diary = try Diary(path: path)
      var history = RandomHistory(seed: 5)
      try history.live(diary, days: 6)
      let progress = try diary.progress(today: monday + 6)
      let rows = try readingModels(at: path)
      try age(path)
      let copy = path + ".before-2"
      #expect(throws: ProgressLogError.older(path: path)) {
        try openLog(at: path, access: .readingOnly, shelf: diary.shelf)
      }
      #expect(!FileManager.default.fileExists(atPath: copy))
      let log = try openLog(at: path, shelf: diary.shelf)
      #expect(try log.progress(of: diary.runner, today: monday + 6) == progress)
      #expect(try readingModels(at: path) == rows)
      #expect(try permissions(of: copy) == 0o600)
      #expect(!FileManager.default.fileExists(atPath: copy + ".unfinished"))
      let kept = try database(at: copy).read { database in
        try Int.fetchOne(database, sql: "SELECT count(*) FROM events")
      }
      #expect(try kept == log.events().count)
    }
  }

  @Test func `whose rows went missing half-way gets them anew, without another copy`() throws {
    try withLogFile { path in
      let diary = try Diary(path: path)
      try diary.follow(.sample(), on: monday)
      try diary.train(on: monday)
      let rows = try readingModels(at: path)
      try database(at: path).write { database in
        for table in ["outdated", "sessions", "sets", "exerciseDays", "scores"] {
          try database.execute(sql: "DROP TABLE \(table)")
        }
      }
      _ = try openLog(at: path, shelf: diary.shelf)
      #expect(try readingModels(at: path) == rows)
      #expect(!FileManager.default.fileExists(atPath: path + ".before-2"))
    }
  }
}
