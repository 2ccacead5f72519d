#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A database file read page by page without SQLite, for when SQLite reads no further.
///
/// A leaf of a table says by itself which rows it holds, so that each one that is whole gives its
/// rows, whatever became of the pages that lead to it. Source:
/// [Database File Format](https://www.sqlite.org/fileformat2.html), sections 1.3, 1.5 and 1.6.
final class DatabasePages {
  /// The bytes of a page: what SQLite has made since 2016 unless it is told otherwise.
  private static let pageSize = 4_096
  /// The longest row that a log has: the text of a programme with its hash.
  private static let longestRow = BundleProgramme.largestText + 1_024

  private let descriptor: Int32
  /// The bytes of a page that are not set aside for others.
  private let usable: Int
  /// How many pages there are; one that is cut short does not count.
  let count: Int

  /// Opens a file; nothing where it cannot be read.
  init?(path: String) {
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    count = max(0, Int(lseek(descriptor, 0, SEEK_END)) / Self.pageSize)
    let start = Self.bytes(of: descriptor, at: 0, count: 100)
    let isHeader = start.starts(with: "SQLite format 3\0".utf8) && start.count == 100
    usable = Self.pageSize - (isHeader ? min(Int(start[20]), 32) : 0)
  }

  deinit { close(descriptor) }

  /// Waits until nobody else rescues the file, and says whether a path still names it.
  func lock(_ path: String) -> Bool {
    while flock(descriptor, LOCK_EX) != 0 { if errno != EINTR { return false } }
    var mine = stat()
    var there = stat()
    guard unsafe fstat(descriptor, &mine) == 0, unsafe stat(path, &there) == 0 else { return false }
    return mine.st_ino == there.st_ino && mine.st_dev == there.st_dev
  }

  /// Hands on every row of every leaf of a table, in the order of the file.
  func forEachRow(_ take: (_ rowID: Int64, _ row: [FoundValue]) throws -> Void) rethrows {
    for number in 1...max(1, count) {
      let page = page(number)
      for cell in cells(of: page, isFirst: number == 1) {
        guard let (rowID, bytes) = row(at: cell, of: page), let row = FoundValue.row(bytes) else {
          continue
        }
        try take(rowID, row)
      }
    }
  }

  private func page(_ number: Int) -> [UInt8] {
    guard (1...max(1, count)).contains(number) else { return [] }
    return Self.bytes(of: descriptor, at: (number - 1) * Self.pageSize, count: Self.pageSize)
  }

  /// Returns bytes of an open file, fewer where it ends before.
  static func bytes(of descriptor: Int32, at offset: Int, count: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = unsafe max(0, pread(descriptor, buffer.baseAddress, count, off_t(offset)))
    }
  }

  /// Returns where the rows of a page begin, none where it is no leaf of a table.
  private func cells(of page: [UInt8], isFirst: Bool) -> [Int] {
    let header = isFirst ? 100 : 0
    guard page.count == Self.pageSize, page[header] == 0x0D else { return [] }
    let count = Int(page[header + 3]) << 8 | Int(page[header + 4])
    let first = header + 8
    guard first + 2 * count <= usable else { return [] }
    return (0..<count).map { Int(page[first + 2 * $0]) << 8 | Int(page[first + 2 * $0 + 1]) }
      .filter { $0 >= first + 2 * count && $0 < usable }
  }

  /// Returns a row's number and its bytes, those on pages of their own too.
  private func row(at cell: Int, of page: [UInt8]) -> (rowID: Int64, bytes: [UInt8])? {
    var bytes = page[cell..<usable]
    guard let length = bytes.takeVarint(), let rowID = bytes.takeVarint(),
      (1...Int64(Self.longestRow)).contains(length)
    else { return nil }
    let total = Int(length)
    // What stays on the page of a row that is too long for it: section 1.6.
    let most = usable - 35
    let least = (usable - 12) * 32 / 255 - 23
    let rest = least + (total - least) % (usable - 4)
    let here = total <= most ? total : (rest <= most ? rest : least)
    guard bytes.count >= here + (total > most ? 4 : 0) else { return nil }
    var payload = Array(bytes.prefix(here))
    var next = total > most ? bytes.dropFirst(here).prefix(4).reduce(0) { $0 << 8 | Int($1) } : 0
    while payload.count < total {
      let overflow = self.page(next)
      guard overflow.count == Self.pageSize else { return nil }
      payload += overflow[4..<min(usable, 4 + total - payload.count)]
      next = overflow[..<4].reduce(0) { $0 << 8 | Int($1) }
    }
    return (rowID, payload)
  }
}
