/// Writes the lines of a bundle, the same for the same log.
struct BundleWriter {
  private(set) var bytes: [UInt8] = []
  private var lines = 0

  /// Appends a line.
  mutating func write(_ line: JSONValue) {
    line.write(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    lines += 1
  }

  /// Appends lines that are written already, each with its end.
  mutating func write(lines: [UInt8], count: Int) {
    bytes += lines
    self.lines += count
  }

  /// Appends the last line, over all that were written.
  mutating func finish() {
    write(BundleTrailer(lines: lines, hash: sha256(bytes)).json)
  }
}
