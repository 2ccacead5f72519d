import CSystem

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lines that are typed or piped in, read without waiting longer than wanted.
struct StandardInput {
  private var buffer: [UInt8] = []
  private var hasEnded = false
  /// Whether someone is typing.
  let isTerminal = ms_is_terminal(0) != 0

  /// The longest line that is taken; what is longer is cut.
  private static let longestLine = 4_096

  /// Returns the next line, that it has not come in time, that there is none any more, or that a
  /// signal has come first.
  ///
  /// - Parameter wait: How long to wait; nothing waits until a line or the end comes.
  /// - Returns: What came of waiting.
  mutating func line(within wait: Duration?) -> Line {
    let clock = ContinuousClock()
    let deadline = wait.map { clock.now + $0 }
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: buffer[..<end].prefix(Self.longestLine), as: UTF8.self)
        buffer.removeFirst(end + 1)
        return .typed(line)
      }
      if hasEnded {
        guard !buffer.isEmpty else { return .ended }
        defer { buffer = [] }
        return .typed(String(decoding: buffer.prefix(Self.longestLine), as: UTF8.self))
      }
      let left = deadline.map { max(.zero, $0 - clock.now) }
      let found = Int(ms_wait(left.map { Int64($0 / .nanoseconds(1)) } ?? -1))
      if found & MS_WAIT_SIGNAL != 0 { return .signalled }
      if found == 0 { return .notYet }
      fill()
    }
  }

  /// What came of waiting for a line.
  enum Line {
    case typed(String)
    case notYet
    case ended
    case signalled
  }

  /// Reads what is there, or that it is over.
  private mutating func fill() {
    let (bytes, count) = Self.read()
    if count <= 0 { hasEnded = true }
    buffer += bytes
  }

  private static func read() -> ([UInt8], Int) {
    var count = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 4_096) { room, initialized in
      count = unsafe Glibc.read(0, room.baseAddress, room.count)
      initialized = max(0, count)
    }
    return (bytes, count)
  }
}
