import GRDB
import Programmes

/// Saving what can be read of a damaged store into a new one.
struct StoreRescue {
  /// Where the store is.
  let path: String
  /// Makes an identity for a moment in milliseconds.
  let newID: @Sendable (Int64) -> UniqueID

  /// Makes a new store of what can be read, and puts the damaged one aside.
  ///
  /// - Parameter isOurs: Whether the file is certainly a log: another one that holds no event is left
  ///   as it is.
  /// - Returns: What was saved, or nothing where it was done by somebody else meanwhile or is not to
  ///   be done.
  /// - Throws: ``ProgressLogError/notRescued(path:)``, and nothing was changed then, or
  ///   ``ProgressLogError/busy(path:)``.
  func run(isOurs: Bool) throws(ProgressLogError) -> LogRescue? {
    guard let pages = DatabasePages(path: path), pages.lock(path) else { return nil }
    // Descriptors must be closed in this order: closing any of them ends the locks of the others.
    defer { withExtendedLifetime(pages) {} }
    let cut = CutLog(path: path)
    // Of what stands beside it SQLite would remove a part of the log.
    let present = cut?.hasJournal ?? false ? nil : try hold()
    defer { try? present?.close() }
    // Somebody may have been making a new log meanwhile.
    guard cut == nil || CutLog(path: path) != nil else { return nil }
    do {
      let file = try DamagedFile(path)
      do {
        let rescue = try save(FoundRows(pages), present, orOfACopy: isOurs, into: file)
        guard isOurs || rescue.entries > 0 else {
          file.abandon()
          return nil
        }
        try file.exchange()
        return rescue
      } catch {
        file.abandon()
        throw error
      }
    } catch {
      throw .notRescued(path: path)
    }
  }

  /// Keeps other processes from writing, where the file still lets itself be opened.
  private func hold() throws(ProgressLogError) -> DatabaseQueue? {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.allowsUnsafeTransactions = true
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { try $0.beginTransaction(.exclusive) }
      return queue
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      throw .busy(path: path)
    } catch {
      return nil
    }
  }

  private func save(
    _ rows: FoundRows, _ present: DatabaseQueue?, orOfACopy mayBeOfACopy: Bool,
    into file: DamagedFile
  ) throws -> LogRescue {
    var rows = rows
    present?.unsafeRead { rows.add($0) }
    // Where nothing is left of the log, what it held when a copy was kept of it is something.
    if mayBeOfACopy, rows.runners.isEmpty,
      let copy = LogCopy.latest(of: path).flatMap({ DatabasePages(path: $0) })
    {
      rows = FoundRows(copy)
    }
    let fresh = try DatabaseQueue(path: file.fresh)
    defer { try? fresh.close() }
    try StoreSchema.bringUpToDate(fresh)
    var rescue = try fresh.write { database in
      try fill(database, with: rows)
      let table = EventTable(database: database)
      let latest = try table.latest()
      if rows.devices.values.contains(where: \.isOwn) {
        // What is lost may be known elsewhere, so its places in the sequence are not taken again.
        try DeviceTable(database: database).begin(newID(latest?.milliseconds ?? 0))
      }
      return try LogRescue(folder: file.folder, entries: table.count(), latest: latest)
    }
    let counted = try? present?.unsafeRead { try EventTable(database: $0).count() }
    rescue.lost = counted.flatMap { $0 }.map { max(0, $0 - rescue.entries) }
    rescue.bundles = try fresh.read { try bundles(of: $0, for: file) }
    return rescue
  }

  private func fill(_ database: Database, with rows: FoundRows) throws {
    for (number, device) in rows.devices.sorted(by: { $0.key < $1.key }) {
      try database.execute(
        sql: "INSERT OR IGNORE INTO devices (number, id, isOwn) VALUES (?, ?, 0)",
        arguments: [number, device.id.blob])
    }
    for (number, runner) in rows.runners.sorted(by: { $0.key < $1.key }) {
      try database.execute(
        sql: """
          INSERT OR IGNORE INTO runners (number, id, livesHere, knownUntil, knownThrough)
          VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          number, runner.id.blob, runner.livesHere, runner.known?.at, runner.known?.day.number,
        ])
    }
    for (number, runner) in rows.runners {
      guard let person = runner.person, rows.runners[person] != nil else { continue }
      try database.execute(
        sql: "UPDATE runners SET person = ? WHERE number = ?", arguments: [person, number])
    }
    for (hash, day) in rows.forgotten {
      try database.execute(
        sql: "INSERT INTO forgotten (hash, day) VALUES (?, ?)", arguments: [hash, day.number])
    }
    try rows.forEachText {
      try ProgrammeTexts(database: database).keep($0.text, hash: $0.hash)
    }
    try rows.forEachEvent { _ = try EventTable(database: database).add($0) }
    try ReadingModels(database: database).rebuild()
  }

  private func bundles(of database: Database, for file: DamagedFile) throws -> [String] {
    try RunnerTable(database: database).runners().compactMap { entry in
      guard let latest = try EventTable(database: database).latest(of: entry.number),
        let bundle = try BundleTable(database: database).bundle(
          of: entry.runner.id, made: latest, BundleSelection())
      else { return nil }
      return try file.keep(bundle, as: "\(entry.runner.id.description.suffix(12)).jsonl")
    }
  }
}

extension FoundRows {
  /// Adds what an index still knows where the rows themselves are lost.
  fileprivate mutating func add(_ database: Database) {
    func ids(_ table: String) -> [Int: UniqueID] {
      let rows = try? database.values(
        "SELECT number, id FROM \(table) INDEXED BY sqlite_autoindex_\(table)_1"
      ) { try ($0.read(0) as Int, $0.uniqueID(1)) }
      return Dictionary(rows ?? []) { first, _ in first }
    }
    let programmes = try? database.values(
      "SELECT number, id, revision, hash FROM programmes INDEXED BY sqlite_autoindex_programmes_1"
    ) { row -> (Int, ProgrammeReference)? in
      guard let id = try Identifier(row.read(1) as String) else { return nil }
      return try (
        row.read(0), ProgrammeReference(id: id, revision: row.read(2), hash: row.read(3))
      )
    }
    add(
      devices: ids("devices"), runners: ids("runners"),
      programmes: Dictionary(programmes ?? []) { first, _ in first })
  }
}
