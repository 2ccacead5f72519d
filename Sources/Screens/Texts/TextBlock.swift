/// A piece of a text: what it says and what it is, before anything decides how it looks.
package enum TextBlock: Hashable, Sendable {
  /// What the whole text is called.
  case title(String)
  /// What a part of it is called.
  case heading(String)
  /// Air, once however often it is asked for.
  case space
  /// A sentence or more after its sign, so many columns in from the edge.
  case text(String, Lead, indent: Int)
  /// Drawn lines, so many columns in from the edge.
  case picture([String], indent: Int)

  /// What stands before a text.
  package enum Lead: Hashable, Sendable {
    case nothing
    /// It is one of a list.
    case dash
    /// It is one of a list whose order matters.
    case number(Int)
    /// The word for what it tells, with its colon.
    case label(String)

    /// The characters, with the space after them.
    var sign: String {
      switch self {
      case .nothing: ""
      case .dash: "- "
      case .number(let number): "\(number). "
      case .label(let word): word + " "
      }
    }
  }
}
