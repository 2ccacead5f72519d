import PlainText

/// What a screen asks a terminal to show.
package struct Frame: Equatable, Sendable {
  /// The picture.
  package var canvas: Canvas

  /// The title of the terminal's window; nothing leaves it as it is.
  package let title: String?

  /// Where the cursor stands while text is entered; nothing hides it.
  package var cursor: Point?

  /// Creates a frame.
  package init(_ canvas: Canvas, title: String? = nil, cursor: Point? = nil) {
    self.canvas = canvas
    self.title = title.map { cleaned($0, limit: 100) }
    self.cursor = cursor
  }
}
