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

/// Standard output and standard error, each text written whole and at once.
enum StandardOutput {
  /// Writes a text.
  ///
  /// A reader that has gone away ends the program quietly, as it ends any other.
  ///
  /// - Throws: A sentence when the text could not be written, on a full disk for one.
  static func write(_ text: String) throws(CommandError) { try write(Array(text.utf8)) }

  /// Writes the bytes of a text.
  ///
  /// - Throws: A sentence when they could not be written.
  static func write(_ bytes: [UInt8]) throws(CommandError) {
    switch writeAll(bytes, to: STDOUT_FILENO) {
    case 0: return
    case EPIPE: exit(0)
    case let code: throw CommandError(.outputFailed, systemMessage(code))
    }
  }

  /// Writes lines.
  static func write(lines: [String]) throws(CommandError) {
    guard !lines.isEmpty else { return }
    try write(lines.joined(separator: "\n") + "\n")
  }

  /// Writes one line.
  static func line(_ text: String) throws(CommandError) { try write(text + "\n") }

  /// How many columns a text may take: those of the terminal, or that `COLUMNS` names, from 40 to 80.
  static var width: Int {
    let stated = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
    return min(80, max(40, stated ?? windowColumns ?? 80))
  }

  /// The columns of the terminal, where standard output is one that tells.
  private static var windowColumns: Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Rings the bell of the terminal.
  static func writeBell() { _ = writeAll("\u{7}", to: STDOUT_FILENO) }

  /// Writes a text to standard error; what cannot be written there is lost.
  static func writeError(_ text: String) { _ = writeAll(text, to: STDERR_FILENO) }
}

private func writeAll(_ text: String, to descriptor: Int32) -> Int32 {
  writeAll(Array(text.utf8), to: descriptor)
}

/// Writes all bytes to a descriptor and returns 0 or the system's error.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  var rest = bytes[...]
  while !rest.isEmpty {
    let written = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    if written > 0 {
      rest = rest.dropFirst(written)
    } else if errno != EINTR {
      return errno
    }
  }
  return 0
}
