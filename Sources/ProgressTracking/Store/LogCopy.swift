import GRDB

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The copies of a log that are kept beside it before a new version changes its tables.
enum LogCopy {
  /// What stands between the log's name and the step that it was copied before.
  private static let mark = ".before-"

  /// Returns the copy of a log that was kept last, or nothing.
  static func latest(of path: String) -> String? {
    let log = URL(fileURLWithPath: path)
    let name = log.lastPathComponent + mark
    let folder = log.deletingLastPathComponent().path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let steps = names.filter { $0.hasPrefix(name) }.compactMap { Int($0.dropFirst(name.count)) }
    return steps.max().map { path + mark + "\($0)" }
  }

  /// Removes the copies that were kept beside a log, damaged ones among them.
  static func removeAll(of path: String) throws {
    let files = FileManager.default
    let log = URL(fileURLWithPath: path)
    let folder = log.deletingLastPathComponent().path
    for name in try files.contentsOfDirectory(atPath: folder) {
      let isDamaged =
        name.hasPrefix("damaged-")
        && files.fileExists(atPath: "\(folder)/\(name)/\(log.lastPathComponent)")
      guard isDamaged || name.hasPrefix(log.lastPathComponent + mark) else { continue }
      try files.removeItem(atPath: folder + "/" + name)
    }
  }

  /// Keeps a copy of a log, unless an earlier attempt has kept it already.
  ///
  /// It is made under another name first, so that one that was cut short is never taken for whole.
  ///
  /// - Returns: Where it is.
  /// - Throws: What keeps it from being made.
  static func keep(
    of queue: DatabaseQueue, at path: String, before step: Int
  ) throws -> String {
    let files = FileManager.default
    let copy = path + mark + "\(step)"
    guard !files.fileExists(atPath: copy) else { return copy }
    let unfinished = copy + ".unfinished"
    try? files.removeItem(atPath: unfinished)
    guard
      files.createFile(atPath: unfinished, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw ProgressLogError.folderUnusable(path: path) }
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "VACUUM INTO ?", arguments: [unfinished])
    }
    do {
      try files.moveItem(atPath: unfinished, toPath: copy)
    } catch {
      // Another process may have kept it in the meantime.
      guard files.fileExists(atPath: copy) else {
        throw ProgressLogError.folderUnusable(path: path)
      }
      try? files.removeItem(atPath: unfinished)
    }
    return copy
  }
}
