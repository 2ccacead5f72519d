/// The rows above a drawn chart that say what its marks mean.
struct DrawingLegend {
  /// How a kind of mark looks.
  enum Sample {
    case line(Stroke, Shape)
    case sign(Shape, filled: Bool)
    case swatch(Fill)
    case dayKind(DayKind)
  }

  /// A mark and what it means.
  typealias Entry = (sample: Sample, role: Role, name: String)

  /// The height of the legend in user units, 0 if it has no entries.
  let height: Double
  /// What the legend is made of.
  let marks: [Mark]

  private static let rowHeight = 18.0
  private static let sampleWidth = 22.0
  private static let gap = 16.0

  /// Sets entries along the top of a drawing from a left edge on, on as many rows as it takes.
  ///
  /// On a small drawing, or where it would take more than a third of the height, it is left out.
  init(_ entries: [Entry], on drawing: Drawing, left: Double, right: Double) {
    let origin = Point(left, 4)
    let width = right - left
    var marks: [Mark] = []
    var x = origin.x
    var y = origin.y
    for entry in entries {
      let entryWidth = DrawingLegend.sampleWidth + entry.name.drawnWidth
      if x > origin.x, x + entryWidth > origin.x + width {
        x = origin.x
        y += DrawingLegend.rowHeight
      }
      let middle = y + DrawingLegend.rowHeight / 2
      marks += entry.sample.marks(at: Point(x, middle), role: entry.role)
      let text = Point(x + DrawingLegend.sampleWidth, middle + 4)
      marks.append(.text(entry.name, at: text, anchor: .start, role: .axis))
      x += entryWidth + DrawingLegend.gap
    }
    let height = y - origin.y + DrawingLegend.rowHeight
    let fits = drawing.width >= 240 && drawing.height >= 140 && height * 3 <= drawing.height
    self.marks = fits ? marks : []
    self.height = fits && !entries.isEmpty ? height : 0
  }
}

extension DrawingLegend.Sample {
  /// The sample in 16 by 12 user units, from the middle of its left side.
  fileprivate func marks(at left: Point, role: Role) -> [Mark] {
    let centre = Point(left.x + 8, left.y)
    switch self {
    case .line(let stroke, let shape):
      return [
        .line(from: left, to: Point(left.x + 16, left.y), stroke: stroke, role: role),
        .marker(centre, shape: shape, filled: true, size: 6, role: role),
      ]
    case .sign(let shape, let filled):
      return [.marker(centre, shape: shape, filled: filled, size: 5, role: role)]
    case .swatch(let fill):
      let frame = Frame(x: left.x + 2, y: left.y - 6, width: 12, height: 12)
      return [.rect(frame, fill: fill, role: role)]
    case .dayKind(let kind):
      return kind.marks(in: Frame(x: left.x + 2, y: left.y - 6, width: 12, height: 12))
    }
  }
}
