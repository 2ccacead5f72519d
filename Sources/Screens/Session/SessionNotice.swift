/// What is said beside a session without a key that asked for it.
package struct SessionNotice: Hashable, Sendable {
  /// The sentence.
  package let text: String
  /// Whether something went wrong; otherwise something is not there that a session can do without.
  package let isFault: Bool

  /// Creates a notice.
  package init(_ text: String, isFault: Bool) {
    self.text = text
    self.isFault = isFault
  }
}
