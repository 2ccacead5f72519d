#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads a line of standard input, or nothing at its end.
///
/// It is read byte by byte, so that what follows the line is left for whoever reads next.
func readAnswer() -> String? {
  var line: [UInt8] = []
  var byte: UInt8 = 0
  while true {
    let count = unsafe read(STDIN_FILENO, &byte, 1)
    if count < 0, errno == EINTR { continue }
    if count <= 0 { return line.isEmpty ? nil : String(decoding: line, as: UTF8.self) }
    if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
    if line.count < 4_096 { line.append(byte) }
  }
}
