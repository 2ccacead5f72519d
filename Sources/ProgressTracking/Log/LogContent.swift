/// What a log holds of a runner, in two numbers by which two reports can be told to be of the same
/// entries.
package struct LogContent: Hashable, Sendable {
  /// How many entries there are, corrected and retracted ones among them; that a report was written is
  /// no part of it.
  package var entries: Int
  /// Sixteen hexadecimal digits that depend on the content of every entry and on no order.
  package var fingerprint: String

  /// Creates a content.
  package init(entries: Int, fingerprint: String) {
    self.entries = entries
    self.fingerprint = fingerprint
  }
}

extension ProgressLog {
  /// Returns how many entries the log holds of a runner, and their fingerprint.
  ///
  /// - Throws: What is wrong with the file, or ``ProgressLogError/noSuchRunner(_:)``.
  package func content(of runner: UniqueID) throws(ProgressLogError) -> LogContent {
    let number = try number(of: runner)
    return try store.read { try EventDigests(database: $0).content(of: number) }
  }
}
