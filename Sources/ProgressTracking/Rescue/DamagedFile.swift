#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files of a rescue: the damaged one, the new one, and the folder in which the damaged one ends.
///
/// Everything is made in a folder that says it is unfinished. Then the damaged file gets its second
/// name in there, and the new one takes its first one: at no instant is there no log, and whatever
/// stops the rescue, the damaged file is there whole.
struct DamagedFile {
  /// Where the log is.
  let path: String
  /// The folder in which the damaged file is kept: the first that is free.
  let folder: String
  private let unfinished: String

  /// Where the new file is made.
  var fresh: String { unfinished + "/rescued.sqlite" }

  /// Tells whether a file, by its number in the file system, was the log at a path until a rescue put it
  /// aside.
  static func isPutAside(_ number: String, of path: String) -> Bool {
    let log = URL(fileURLWithPath: path)
    let home = log.deletingLastPathComponent().path
    return (1...).lazy.map { "\(home)/damaged-\($0)" }
      .prefix { FileManager.default.fileExists(atPath: $0) }
      .contains { fileNumber(of: "\($0)/\(log.lastPathComponent)") == number }
  }

  /// Makes the folder.
  init(_ path: String) throws {
    self.path = path
    let files = FileManager.default
    let home = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let number = (1...).first { !files.fileExists(atPath: "\(home)/damaged-\($0)") } ?? 1
    folder = "\(home)/damaged-\(number)"
    unfinished = folder + ".unfinished"
    // What an earlier rescue has left is a copy that was never finished.
    try? files.removeItem(atPath: unfinished)
    try files.createDirectory(
      atPath: unfinished, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
    guard files.createFile(atPath: fresh, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown) }
  }

  /// Writes a file into the folder and returns where it ends.
  func keep(_ bytes: [UInt8], as name: String) throws -> String {
    let place = URL(fileURLWithPath: "\(unfinished)/\(name)")
    try Data(bytes).write(to: place)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: place.path)
    return "\(folder)/\(name)"
  }

  /// Puts the damaged file aside and the new one in its place.
  func exchange() throws {
    let files = FileManager.default
    let name = URL(fileURLWithPath: path).lastPathComponent
    do {
      try files.linkItem(atPath: path, toPath: "\(unfinished)/\(name)")
    } catch {
      // Not every file system has second names.
      try files.copyItem(atPath: path, toPath: "\(unfinished)/\(name)")
    }
    try files.moveItem(atPath: unfinished, toPath: folder)
    // A journal would be taken for one of the new file.
    for ending in ["-journal", "-wal"] where files.fileExists(atPath: path + ending) {
      try files.moveItem(atPath: path + ending, toPath: "\(folder)/\(name)\(ending)")
    }
    guard unsafe rename(folder + "/rescued.sqlite", path) == 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
    for folder in [folder, URL(fileURLWithPath: path).deletingLastPathComponent().path] {
      let descriptor = unsafe open(folder, O_RDONLY | O_CLOEXEC)
      fsync(descriptor)
      close(descriptor)
    }
  }

  /// Takes back what was made, where the rescue came to nothing.
  func abandon() { try? FileManager.default.removeItem(atPath: unfinished) }
}
