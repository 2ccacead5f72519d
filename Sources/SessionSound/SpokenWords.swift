import Programmes

/// The words of the program's own that are spoken, in one language.
package struct SpokenWords: Sendable {
  /// The language, as a BCP 47 tag.
  package let language: String
  /// The left side.
  package let left: String
  /// The right side.
  package let right: String
  /// That a rest starts.
  package let rest: String
  /// That the sides are switched.
  package let switchSides: String
  /// That as much is done as has to be.
  package let enough: String
  /// That a rest is as long as it has to be.
  package let rested: String
  /// Names a set by its number.
  package let set: @Sendable (Int) -> String

  /// Creates the words of a language.
  package init(
    language: String, left: String, right: String, rest: String, switchSides: String,
    enough: String, rested: String, set: @escaping @Sendable (Int) -> String
  ) {
    self.language = language
    self.left = left
    self.right = right
    self.rest = rest
    self.switchSides = switchSides
    self.enough = enough
    self.rested = rested
    self.set = set
  }

  /// Returns the word for a side.
  func side(_ side: BodySide) -> String { side == .left ? left : right }

  /// What is said while the runner gets ready: which set, from the second on, and which side.
  func ready(set number: Int, side: BodySide?) -> String? {
    let parts = [number > 1 ? set(number) : nil, side.map(self.side)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ". ")
  }
}
