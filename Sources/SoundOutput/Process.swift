import CSystem

/// A program of the system's that runs beside us, with a pipe between us and it.
struct Process: Sendable {
  private let id: Int32
  private let descriptor: Int32

  /// Starts a program that reads what is written to it.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - arguments: What it is told.
  ///   - pipeSize: How many bytes wait for it at most.
  init?(feeding path: String, _ arguments: [String], pipeSize: Int) {
    self.init(path, arguments, isFed: true, pipeSize: pipeSize)
  }

  private init?(_ path: String, _ arguments: [String], isFed: Bool, pipeSize: Int = 0) {
    var descriptor: Int32 = -1
    let id = unsafe withTexts([path] + arguments) { texts in
      unsafe ms_process_start(path, texts, isFed ? 1 : 0, Int32(clamping: pipeSize), &descriptor)
    }
    guard id > 0 else { return nil }
    self.id = id
    self.descriptor = descriptor
  }

  /// Writes all bytes; returns whether somebody reads them.
  func write(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBufferPointer {
      unsafe ms_process_write(descriptor, $0.baseAddress, Int64($0.count)) == 0
    }
  }

  /// Tells the program that nothing more comes, and lets it end in its own time.
  ///
  /// - Parameter time: How long it may take; then it is ended.
  /// - Returns: Its exit status; nothing where it had to be ended.
  @discardableResult
  func finish(within time: Duration) -> Int32? {
    ms_process_close(descriptor)
    let status = ms_process_wait(id, time.milliseconds)
    guard status == Int32(MS_PROCESS_RUNS) else { return status }
    ms_process_end(id)
    return nil
  }

  /// Ends the program at once; a write that waits for it comes back.
  ///
  /// `finish` has still to be called.
  func interrupt() { ms_process_interrupt(id) }

  /// Runs a program and returns all that it prints.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - arguments: What it is told.
  ///   - time: How long it may be silent.
  /// - Returns: Its output; nothing where it fails, prints too much or is silent for too long.
  static func output(of path: String, _ arguments: [String], within time: Duration) -> [UInt8]? {
    guard let process = Process(path, arguments, isFed: false) else { return nil }
    var output: [UInt8] = []
    while output.count < mostOutput {
      var count: Int64 = 0
      let part = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { room, initialized in
        count = unsafe ms_process_read(
          process.descriptor, room.baseAddress, Int64(room.count), time.milliseconds)
        initialized = max(0, Int(count))
      }
      guard count > 0 else {
        let status = process.finish(within: count == 0 ? time : .zero)
        return status == 0 ? output : nil
      }
      output += part
    }
    process.finish(within: .zero)
    return nil
  }

  /// The most that a program may print, in bytes: some minutes of speech.
  private static let mostOutput = 32 * 1_024 * 1_024
}

/// Hands texts to C, as an array that ends with nothing.
private func withTexts<Result>(
  _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var bytes = texts.flatMap { $0.utf8.filter { $0 != 0 }.map { CChar(bitPattern: $0) } + [0] }
  var starts: [Int] = []
  var next = 0
  for text in texts {
    starts.append(next)
    next += text.utf8.count { $0 != 0 } + 1
  }
  return unsafe bytes.withUnsafeMutableBufferPointer { room in
    let pointers =
      unsafe starts.map { start in unsafe room.baseAddress.map { unsafe $0 + start } } + [nil]
    return unsafe pointers.withUnsafeBufferPointer { list in
      guard let base = list.baseAddress else { preconditionFailure("a list has its end at least") }
      return unsafe body(base)
    }
  }
}

extension Duration {
  /// Whole milliseconds, as far as C counts them.
  fileprivate var milliseconds: Int32 { Int32(clamping: Int64(self / .milliseconds(1))) }
}
