#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is too short for the header of a database: a log that was never written, or what is left
/// of one that was cut.
///
/// It is looked at before SQLite sees it, which takes a file of no byte or of one for a database without
/// tables: it would remove the journal beside it, and make new tables in it without a word.
struct CutLog {
  private let path: String
  /// How many bytes are left.
  private let size: Int

  /// Looks at a file; nothing where it is missing or long enough for SQLite to say what is wrong with it.
  init?(path: String) {
    // A longer file is not even opened: closing it would end the locks that this process has on it.
    guard let size = Self.size(of: path), size < Self.headerSize else { return nil }
    self.path = path
    self.size = size
  }

  /// What is wrong with it; nothing where it was never written.
  var problem: ProgressLogError? {
    guard size > 0 else {
      // A copy is made of a log with entries alone.
      return hasJournal || LogCopy.latest(of: path) != nil ? .damaged(path: path) : nil
    }
    let name = Self.name.prefix(size)
    return Self.bytes(of: path, atMost: name.count).elementsEqual(name)
      ? .damaged(path: path) : .notADatabase(path: path)
  }

  /// Whether a part of a log stands beside it that SQLite would remove.
  var hasJournal: Bool {
    guard size <= 1 else { return false }
    if let log = Self.size(of: path + "-wal"), log > 0 { return true }
    // Whoever makes a new log has a journal too: of a file that had no page before.
    let journal = Self.bytes(of: path + "-journal", atMost: 20)
    return journal.starts(with: Self.journalName) && journal.dropFirst(16).contains { $0 != 0 }
  }

  /// Sections 1.3 and 3 of the [Database File Format](https://www.sqlite.org/fileformat2.html).
  private static let headerSize = 100
  private static let name = Array("SQLite format 3\0".utf8)
  private static let journalName: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]

  private static func size(of path: String) -> Int? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// Returns the first bytes of a file, none where it cannot be read.
  private static func bytes(of path: String, atMost count: Int) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    return DatabasePages.bytes(of: descriptor, at: 0, count: count)
  }
}
