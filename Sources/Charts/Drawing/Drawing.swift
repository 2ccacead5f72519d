/// A picture as a list of marks on a rectangle, in no particular output format.
///
/// Lengths are in user units (CSS pixels at scale 1); x grows to the right, y downwards.
package struct Drawing: Sendable, Equatable {
  /// The width in user units, never negative.
  package var width: Double
  /// The height in user units, never negative.
  package var height: Double
  /// What the picture is called, for readers who cannot see it.
  package var title: String
  /// What the picture shows in a sentence or two, for readers who cannot see it.
  package var summary: String
  /// What is drawn, the first mark at the bottom.
  package var marks: [Mark]

  /// Makes a drawing; a size that is negative, absurd or not a number is brought into range.
  package init(
    width: Double, height: Double, title: String, summary: String, marks: [Mark] = []
  ) {
    self.width = Drawing.usable(width)
    self.height = Drawing.usable(height)
    self.title = title
    self.summary = summary
    self.marks = marks
  }

  /// Brings a length into the range a drawing can have, 0 to 10,000.
  static func usable(_ length: Double) -> Double {
    length.isNaN ? 0 : min(max(length, 0), 10_000)
  }
}

/// One thing drawn.
package enum Mark: Sendable, Equatable {
  /// A straight line.
  case line(from: Point, to: Point, stroke: Stroke, role: Role)
  /// Straight lines from point to point.
  case polyline([Point], stroke: Stroke, role: Role)
  /// A filled rectangle.
  case rect(Frame, fill: Fill, role: Role)
  /// A small sign centred on a point; `size` is its height.
  case marker(Point, shape: Shape, filled: Bool, size: Double, role: Role)
  /// A line of text whose baseline meets the point at the anchor.
  case text(String, at: Point, anchor: Anchor, role: Role)
}

/// What a mark means; how a meaning looks is the page's or the screen's choice.
package enum Role: String, Sendable, Hashable, CaseIterable {
  /// An axis, its ticks and its labels.
  case axis
  /// A line that only guides the eye.
  case grid
  /// The data that matters most.
  case primary
  /// The data beside it.
  case secondary
  /// As wished.
  case good
  /// To be looked at.
  case warning
  /// Not as wished.
  case bad
  /// Data that is not there.
  case missing
  /// What may be overlooked.
  case muted
}

/// A place on a drawing.
package struct Point: Sendable, Equatable {
  package var x: Double
  package var y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle on a drawing, by its top left corner.
package struct Frame: Sendable, Equatable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = max(width, 0)
    self.height = max(height, 0)
  }
}

/// How a line runs, so that lines can be told apart without colour.
package enum Stroke: String, Sendable, Hashable, CaseIterable {
  case solid
  case dashed
  case dotted
}

/// The side of a text that stays at its point.
package enum Anchor: String, Sendable, Hashable, CaseIterable {
  case start
  case middle
  case end
}

/// How an area is filled, so that areas can be told apart without colour.
package enum Fill: String, Sendable, Hashable, CaseIterable {
  case solid
  case hatch
  case dots
  case lines
  case cross
  case outline
}

/// The sign that stands for a point.
package enum Shape: String, Sendable, Hashable, CaseIterable {
  case circle
  case square
  case triangle
  case diamond
  case cross
}
