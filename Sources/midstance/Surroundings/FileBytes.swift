#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a file in pieces, of which no more than one is in memory at a time.
struct FileBytes: Sequence {
  private let path: String
  private let begin: @Sendable () -> Void

  /// Looks whether the file can be read.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: The most bytes that it may have.
  ///   - begin: Is called whenever the file is gone through.
  /// - Throws: A sentence that says what to do.
  init(
    _ path: String, upTo limit: Int, begin: @escaping @Sendable () -> Void = {}
  ) throws(CommandError) {
    try WholeFile.checkContent(path, upTo: limit)
    self.path = path
    self.begin = begin
  }

  /// Starts at the file's beginning.
  func makeIterator() -> Iterator {
    begin()
    return Iterator(file: File(path))
  }

  /// Goes through the pieces; a file that can no longer be read ends there.
  struct Iterator: IteratorProtocol {
    fileprivate let file: File

    /// Returns the next piece, or nothing at the end.
    func next() -> [UInt8]? {
      let piece = file.nextPiece()
      return piece.isEmpty ? nil : piece
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
