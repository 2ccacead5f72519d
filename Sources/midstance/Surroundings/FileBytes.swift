#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a file, of which no more than a piece is in memory at a time.
struct FileBytes: Sequence {
  private let path: String

  /// Looks whether the file can be read.
  ///
  /// - Throws: A sentence that says what to do.
  init(_ path: String, upTo limit: Int) throws(CommandError) {
    try WholeFile.checkContent(path, upTo: limit)
    self.path = path
  }

  /// Starts at the file's beginning.
  func makeIterator() -> Iterator { Iterator(File(path)) }

  /// Goes through the bytes; a file that can no longer be read ends there.
  struct Iterator: IteratorProtocol {
    private let file: File
    private var piece: [UInt8] = []
    private var position = 0

    /// Starts at the beginning.
    fileprivate init(_ file: File) { self.file = file }

    /// Returns the next byte, or nothing at the end.
    mutating func next() -> UInt8? {
      if position == piece.count {
        piece = file.nextPiece()
        position = 0
        guard !piece.isEmpty else { return nil }
      }
      defer { position += 1 }
      return piece[position]
    }
  }

  fileprivate final class File {
    private let descriptor: Int32

    init(_ path: String) {
      descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    func nextPiece() -> [UInt8] {
      guard descriptor >= 0 else { return [] }
      return unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, filled in
        var count = -1
        repeat {
          count = unsafe read(descriptor, buffer.baseAddress, buffer.count)
        } while count < 0 && errno == EINTR
        filled = Swift.max(0, count)
      }
    }
  }
}
