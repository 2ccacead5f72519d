/// A bar of parts that are filled one after another: repetitions of a set, exercises of a session.
package struct StepBar: Widget {
  /// One part.
  package struct Part: Hashable, Sendable {
    /// How wide it is beside the others; above 0.
    package var weight: Double
    /// How much of it is filled, from 0 to 1.
    package var fraction: Double

    /// Creates a part; numbers that make no sense count as nothing filled, and as usually wide.
    package init(_ fraction: Double, weight: Double = 1) {
      self.fraction = fraction.isNaN ? 0 : min(max(fraction, 0), 1)
      self.weight = weight > 0 && weight.isFinite ? weight : 1
    }
  }

  /// The parts from left to right.
  package let parts: [Part]

  /// How the filled part looks.
  package let style: Style

  /// Creates a bar.
  package init(_ parts: [Part], style: Style = Style(.accent)) {
    self.parts = parts
    self.style = style
  }

  /// Draws the parts with a gap between them, or one bar of all where there is no room for that.
  package func draw(in rect: Rect, on canvas: inout Canvas) {
    let room = rect.columns - (parts.count - 1)
    guard !parts.isEmpty, room >= 2 * parts.count else {
      let all = parts.reduce(0) { $0 + $1.weight }
      let filled = parts.reduce(0) { $0 + $1.weight * $1.fraction }
      canvas.draw(Gauge(all > 0 ? filled / all : 0, style: style), in: rect)
      return
    }
    var column = rect.column
    for (part, width) in zip(parts, widths(in: room)) {
      let place = Rect(column: column, row: rect.row, columns: width, rows: rect.rows)
      canvas.draw(Gauge(part.fraction, style: style), in: place)
      column += width + 1
    }
  }

  /// The columns of each part, two at least, all of the room together.
  private func widths(in room: Int) -> [Int] {
    let spare = Double(room - 2 * parts.count)
    let all = parts.reduce(0) { $0 + $1.weight }
    var passed = 0.0
    var given = 0
    return parts.map { part in
      passed += part.weight
      let end = Int((spare * passed / all).rounded())
      defer { given = end }
      return 2 + end - given
    }
  }
}
