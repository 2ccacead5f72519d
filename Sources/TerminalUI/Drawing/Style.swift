/// What a text or a mark means; a theme gives each meaning its colour.
///
/// Meaning is never carried by colour alone: a word, a place or a glyph says the same.
package enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case plain
  /// Text that may be overlooked: hints, units, frames.
  case muted
  /// What should be seen first, and what can be chosen.
  case accent
  /// Done, in order.
  case good
  /// To be watched.
  case warning
  /// To be stopped, or wrong.
  case bad
  /// The left side.
  case left
  /// The right side.
  case right
  /// The working part of a set.
  case work
  /// A rest.
  case rest
  /// Getting ready, and switching sides.
  case ready
}

/// How a cell looks: what it means, and how strongly.
package struct Style: Hashable, Sendable {
  /// Ways to set a text apart that need no colour.
  package struct Emphasis: OptionSet, Hashable, Sendable {
    /// One bit for each way.
    package let rawValue: UInt8

    /// Creates a set of ways from its bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier letters.
    package static let bold = Emphasis(rawValue: 1)
    /// Ground and letters exchanged.
    package static let reverse = Emphasis(rawValue: 2)
    /// A line below.
    package static let underline = Emphasis(rawValue: 4)
    /// Fainter letters; decoration only, as some terminals do not show it.
    package static let dim = Emphasis(rawValue: 8)
  }

  /// What the cell means.
  package var role: Role

  /// How the cell is set apart.
  package var emphasis: Emphasis

  /// Creates a style, ordinary text unless told otherwise.
  package init(_ role: Role = .plain, _ emphasis: Emphasis = []) {
    self.role = role
    self.emphasis = emphasis
  }

  /// Ordinary text.
  package static let plain = Style()

  /// Text that may be overlooked.
  package static let muted = Style(.muted)

  /// Ordinary text in heavier letters.
  package static let bold = Style(.plain, .bold)

  /// Ordinary text with ground and letters exchanged: what is selected.
  package static let selected = Style(.plain, .reverse)

  /// Returns the same style with more emphasis.
  package func with(_ emphasis: Emphasis) -> Style { Style(role, self.emphasis.union(emphasis)) }
}
