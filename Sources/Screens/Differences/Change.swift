/// One difference between two revisions of a programme, in words.
package struct Change: Hashable, Sendable {
  /// What it belongs to: the programme, a phase by its title.
  package var part: String
  /// What became of what.
  package var text: String

  /// Creates a change.
  package init(_ part: String, _ text: String) {
    self.part = part
    self.text = text
  }
}
