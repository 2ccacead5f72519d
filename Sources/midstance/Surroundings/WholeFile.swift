import Screens

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

/// Files that are written whole or not at all.
enum WholeFile {
  /// Writes a file: beside its place first, then moved there, so that no half of it is ever seen.
  ///
  /// - Parameters:
  ///   - bytes: What is written.
  ///   - path: Where.
  ///   - replacing: Whether a file that is there may be replaced.
  /// - Throws: A sentence that says what to do.
  static func write(
    _ bytes: some Collection<UInt8>, to path: String, replacing: Bool
  ) throws(CommandError) {
    try checkPlace(path, replacing: replacing)
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw CommandError(.writeFailed, path, systemMessage(of: error))
    }
  }

  /// What is written into a file: hands it on in pieces, of which no more than one is in memory.
  typealias Content = (_ take: ([UInt8]) throws -> Void) throws -> Void

  /// Writes a file piece by piece, beside its place first, so that no half of it is ever seen.
  ///
  /// - Parameters:
  ///   - path: Where.
  ///   - replacing: Whether a file that is there may be replaced.
  ///   - mode: Who may do what with it, from the beginning.
  ///   - content: What is written.
  /// - Throws: A sentence that says what to do, or what the content throws; nothing is left of the file
  ///   then.
  static func write(
    to path: String, replacing: Bool, mode: mode_t = 0o666, _ content: Content
  ) throws {
    try checkPlace(path, replacing: replacing)
    let beside = try writeBeside(path, mode: mode, content)
    try move(beside, to: path)
  }

  /// Writes several files, or none of them: all beside their places first, then moved there.
  ///
  /// - Parameters:
  ///   - files: Where and what.
  ///   - replacing: Whether files that are there may be replaced.
  /// - Throws: A sentence that says what to do, or what their contents throw.
  private static func write(
    _ files: [(path: String, content: Content)], replacing: Bool
  ) throws {
    for file in files { try checkPlace(file.path, replacing: replacing) }
    var written: [String] = []
    do {
      for file in files { written.append(try writeBeside(file.path, file.content)) }
    } catch {
      for beside in written { _ = unsafe unlink(beside) }
      throw error
    }
    for (beside, file) in zip(written, files) { try move(beside, to: file.path) }
  }

  /// Writes a file beside its place, and returns where.
  private static func writeBeside(
    _ path: String, mode: mode_t = 0o666, _ content: Content
  ) throws -> String {
    let beside = place(of: path).deletingLastPathComponent()
      .appendingPathComponent(".\(UUID().uuidString)").path
    let descriptor = unsafe open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw CommandError(.writeFailed, path, systemMessage(errno)) }
    func check(_ code: Int32) throws(CommandError) {
      if code != 0 { throw CommandError(.writeFailed, path, systemMessage(code)) }
    }
    do {
      do {
        try content { piece in try check(writeAll(piece, to: descriptor)) }
        try check(fsync(descriptor) == 0 ? 0 : errno)
      } catch {
        close(descriptor)
        throw error
      }
      try check(close(descriptor) == 0 ? 0 : errno)
    } catch {
      _ = unsafe unlink(beside)
      throw error
    }
    return beside
  }

  private static func move(_ beside: String, to path: String) throws(CommandError) {
    guard unsafe rename(beside, place(of: path).path) != 0 else { return }
    let code = errno
    _ = unsafe unlink(beside)
    throw CommandError(.writeFailed, path, systemMessage(code))
  }

  /// Where a file really is: a link stays a link, and what it names is replaced.
  private static func place(of path: String) -> URL {
    URL(fileURLWithPath: path).resolvingSymlinksInPath()
  }

  /// Writes a file where there is none: whatever is there stays, even what comes in between.
  ///
  /// - Throws: A sentence that says what to do.
  static func create(_ bytes: some Collection<UInt8>, at path: String) throws(CommandError) {
    guard kind(of: path) == nil else { throw CommandError(.newFileExists, path) }
    try checkFolder(of: path)
    let place = URL(fileURLWithPath: path)
    let beside = place.deletingLastPathComponent().appendingPathComponent(".\(UUID().uuidString)")
    do {
      defer { try? FileManager.default.removeItem(at: beside) }
      try Data(bytes).write(to: beside)
      // Neither of the two replaces a file that is there.
      do {
        try FileManager.default.linkItem(at: beside, to: place)
      } catch {
        try FileManager.default.moveItem(at: beside, to: place)
      }
    } catch {
      if kind(of: path) != nil { throw CommandError(.newFileExists, path) }
      throw CommandError(.writeFailed, path, systemMessage(of: error))
    }
  }

  /// Tells whether a file can come to a place: the folder is there, and nothing is in the way.
  ///
  /// - Throws: A sentence that says what to do.
  static func checkPlace(_ path: String, replacing: Bool) throws(CommandError) {
    if path.isEmpty { throw CommandError(.noFileNamed) }
    switch kind(of: path) {
    case nil: try checkFolder(of: path)
    case .file where replacing: break
    case .file: throw CommandError(.fileExists, path)
    default: throw CommandError(.notAFile, path)
    }
  }

  /// Makes a folder, unless it is there.
  ///
  /// - Returns: Whether it was not there.
  /// - Throws: A sentence that says what to do.
  @discardableResult
  static func makeFolder(_ path: String) throws(CommandError) -> Bool {
    guard kind(of: path) != .folder else { return false }
    try checkFolder(of: path)
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false)
    } catch {
      throw CommandError(.folderNotMade, path)
    }
    return true
  }

  /// Writes several files into a folder, or none of them; one that was made for them goes again.
  ///
  /// - Parameters:
  ///   - files: Their names and what is written.
  ///   - path: The folder, which is made where it is not there.
  ///   - mayReplace: Returns whether a file that is there may be replaced.
  /// - Throws: A sentence that says what to do, or what their contents throw.
  static func write(
    _ files: [(name: String, content: Content)], into path: String,
    mayReplace: (String) throws -> Bool
  ) throws {
    let isNew = try makeFolder(path)
    let places = files.map { (path: "\(path)/\($0.name)", content: $0.content) }
    do {
      let there = places.first { isThere($0.path) }
      try write(places, replacing: there.map { try mayReplace($0.path) } ?? false)
    } catch {
      if isNew { removeFolder(path) }
      throw error
    }
  }

  /// Removes a folder, unless there is something in it.
  static func removeFolder(_ path: String) { _ = unsafe rmdir(path) }

  /// Reads a file of at most so many bytes.
  ///
  /// - Throws: A sentence that says what to do.
  static func read(_ path: String, upTo limit: Int) throws(CommandError) -> [UInt8] {
    try checkContent(path, upTo: limit)
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw CommandError(.readFailed, path, systemMessage(of: error))
    }
  }

  /// Tells whether there is a file that can be read, of at most so many bytes.
  ///
  /// - Throws: A sentence that says what to do.
  static func checkContent(_ path: String, upTo limit: Int) throws(CommandError) {
    guard let status = FileStatus(of: path) else { throw CommandError(.readMissing, path) }
    guard status.kind == .file else { throw CommandError(.notAFile, path) }
    guard unsafe access(path, R_OK) == 0 else {
      throw CommandError(.readFailed, path, systemMessage(errno))
    }
    guard status.size <= limit else { throw CommandError(.tooLarge, path) }
  }

  /// Tells whether there is a file at a path, be it behind symbolic links.
  static func isFile(_ path: String) -> Bool { kind(of: path) == .file }

  /// Tells whether there is something at a path.
  static func isThere(_ path: String) -> Bool { kind(of: path) != nil }

  /// Returns the names of what is in a folder, sorted; nothing where there is no folder.
  static func names(in folder: String) -> [String]? {
    guard kind(of: folder) == .folder else { return nil }
    return try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private static func kind(of path: String) -> FileStatus.Kind? { FileStatus(of: path)?.kind }

  private static func checkFolder(of path: String) throws(CommandError) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard kind(of: folder) == .folder else { throw CommandError(.folderMissing, folder) }
  }
}
