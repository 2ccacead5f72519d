import GRDB

/// The devices that write, among them the store's own, one for each place where it has been.
///
/// A store that was copied must not go on as the same device in two places: then two events would have
/// the same place in its sequence. Being a new device costs nothing, so in doubt it becomes one.
struct DeviceTable {
  let database: Database

  /// Returns the device that this store writes as in a place, or nothing while it has none.
  ///
  /// - Parameter place: Which file on which machine the store is; nothing where that is not known.
  /// - Returns: The device; one that does not know its place yet is of any.
  /// - Throws: What is wrong with the file.
  func own(at place: String?) throws -> UniqueID? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT id FROM devices WHERE isOwn = 1 AND (?1 IS NULL OR place IS NULL OR place = ?1)
          ORDER BY place IS NULL, number DESC LIMIT 1
          """), arguments: [place]
    ).map { try $0.uniqueID(0) }
  }

  /// Returns the device that this store writes as in a place, made where there is none: the first time,
  /// and where the store was copied to the place.
  func own(at place: String?, making id: () -> UniqueID) throws -> UniqueID {
    guard let present = try own(at: place) else {
      let new = id()
      try begin(new, at: place)
      return new
    }
    if let place {
      try database.cachedStatement(
        sql: "UPDATE devices SET place = ? WHERE id = ? AND place IS NULL"
      )
      .execute(arguments: [place, present.blob])
    }
    return present
  }

  /// Begins writing as a new device.
  func begin(_ device: UniqueID, at place: String? = nil) throws {
    try database.execute(
      sql: "INSERT INTO devices (id, isOwn, place) VALUES (?, 1, ?)",
      arguments: [device.blob, place])
  }

  /// Ends writing as a device, where it is one of the store's own.
  func retire(_ device: UniqueID) throws {
    try database.cachedStatement(
      sql: "UPDATE devices SET isOwn = 0, place = NULL WHERE id = ? AND isOwn = 1"
    ).execute(arguments: [device.blob])
  }
}
