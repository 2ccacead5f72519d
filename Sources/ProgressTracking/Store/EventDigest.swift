import Crypto
import GRDB

/// The first eight bytes of the SHA-256 of an event's line in a bundle, kept beside the event: a byte of
/// it that was changed on disk does not go unnoticed.
struct EventDigest: Hashable {
  /// The bytes, big-endian, as a database keeps them.
  let value: Int64

  /// Computes the digest of a line.
  init(of line: [UInt8]) {
    value = SHA256.hash(data: line).prefix(8).reduce(0) { $0 << 8 | Int64($1) }
  }

  /// Computes the digest of an event, or nothing when its payload is damaged.
  init?(of event: StoredEvent) {
    guard let json = event.json else { return nil }
    var line: [UInt8] = []
    json.write(to: &line)
    self.init(of: line)
  }

  /// Takes the value that was kept.
  init(value: Int64) { self.value = value }
}

/// Comparing the events of a store with the digests beside them.
struct EventDigests {
  let database: Database

  /// Gives a digest to the events that a version has written which kept none.
  func fill() throws {
    let digests = try database.values(StoredEvent.selection + " WHERE e.digest IS NULL") { row in
      let event = try StoredEvent(row: row)
      return EventDigest(of: event).map { (event.id, $0) }
    }
    let statement = try database.cachedStatement(sql: "UPDATE events SET digest = ? WHERE id = ?")
    for (id, digest) in digests {
      try statement.execute(arguments: [digest.value, id.blob])
    }
  }

  /// Returns how many events of a runner there are, and the sum of their digests.
  func content(of runner: Int) throws -> LogContent {
    let sums = try database.values(
      "SELECT entries, low, high FROM contents WHERE runner = ?", [runner]
    ) { row in
      try (count: row.read(0) as Int, low: row.read(1) as Int64, high: row.read(2) as Int64)
    }
    let (count, low, high) = sums.first ?? (0, 0, 0)
    let halves = [high, low].map { UInt32(truncatingIfNeeded: $0) }
    let bytes = halves.flatMap { half in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: half >> $0) }
    }
    return LogContent(entries: count, fingerprint: hexadecimal(bytes))
  }

  /// Counts events by their numbers, all of which were just added.
  ///
  /// The halves of a digest are added apart, so that no sum is too large.
  func count(_ numbers: ClosedRange<Int>) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO contents (runner, entries, low, high)
        SELECT runner, count(*), coalesce(sum(digest & 4294967295), 0), coalesce(sum(digest >> 32), 0)
        FROM events WHERE number BETWEEN ? AND ? AND kind <> ?
        GROUP BY runner
        ON CONFLICT (runner) DO UPDATE SET
          entries = entries + excluded.entries, low = low + excluded.low, high = high + excluded.high
        """
    ).execute(
      arguments: [numbers.lowerBound, numbers.upperBound, EventKind.reportWritten.rawValue])
  }

  /// Tells whether every event is what it was when it was written.
  func fit() throws -> Bool {
    let rows = try Row.fetchCursor(database, sql: StoredEvent.selection)
    while let row = try rows.next() {
      let event = try StoredEvent(row: row)
      guard event.digest == nil || event.digest == EventDigest(of: event) else { return false }
    }
    return true
  }
}
