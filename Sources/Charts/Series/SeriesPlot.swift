/// Where days and values stand on the drawing of a series chart.
struct SeriesPlot {
  /// The first and last day.
  let span: ClosedRange<Int>
  /// The edges of the field with the values, in user units.
  let left, right, top, bottom: Double
  /// Whether there is room for the labels of the axes and of events.
  let hasLabels: Bool
  /// The legend above the field.
  let legendMarks: [Mark]
  /// The height of the strip below the axis in which missing values are marked.
  let missingHeight: Double

  private let seriesCount: Int
  /// The least number of days between two values of a series.
  private let closest: Int
  private let missingRowHeight: Double

  /// Finds room for the chart, or nil where there is none for its data.
  init?(_ chart: SeriesChart, span: ClosedRange<Int>, drawing: Drawing) {
    hasLabels = drawing.width >= 120 && drawing.height >= 90
    let labels = chart.scale.ticks.map { chart.words.number($0).drawnWidth }.max() ?? 0
    left = hasLabels ? labels + 16 : 4
    right = drawing.width - (hasLabels ? 16 : 4)
    let legend = DrawingLegend(chart.drawingLegend, on: drawing, left: left, right: right)
    legendMarks = legend.marks
    let events = hasLabels && !chart.events.isEmpty ? 20.0 : 0
    top = legend.height + events + 10
    let count = Double(max(chart.series.count, 1))
    missingRowHeight = min(9, drawing.height / 4 / count)
    missingHeight = chart.hasMissing ? count * missingRowHeight + 2 : 0
    bottom = drawing.height - missingHeight - (hasLabels ? 24 : 4)
    self.span = span
    seriesCount = chart.series.count
    let days = chart.series.map { $0.ordered(in: span).map(\.day) }
    closest = days.flatMap { zip($0.dropFirst(), $0).map { $0 - $1 } }.min() ?? span.count
    guard right - left >= 4, bottom - top >= 4 else { return nil }
  }

  /// The width of a day.
  var dayWidth: Double {
    (right - left) / Double(span.upperBound - span.lowerBound + 1)
  }

  /// The height of a value's sign; below 3 there is no room for signs.
  var markerSize: Double { min(dayWidth * Double(closest) * 0.6, 6.5) }

  /// The middle of a day.
  func x(_ day: Int) -> Double { left + (Double(day - span.lowerBound) + 0.5) * dayWidth }

  /// The place of a fraction of the scale.
  func y(_ fraction: Double) -> Double { bottom - fraction * (bottom - top) }

  /// How far right of the middle of its day a series is drawn, so that equal values show apart.
  func shift(of index: Int) -> Double {
    guard markerSize >= 3 else { return 0 }
    let step = min(dayWidth / Double(seriesCount + 1), markerSize)
    return (Double(index) - Double(seriesCount - 1) / 2) * step
  }

  /// The middle of a series' row in the strip of missing values.
  func missingRow(of index: Int) -> Double {
    bottom + 1 + (Double(index) + 0.5) * missingRowHeight
  }
}

extension SeriesChart {
  fileprivate var drawingLegend: [DrawingLegend.Entry] {
    var entries: [DrawingLegend.Entry] = series.map {
      (.line($0.shape.stroke, $0.shape), $0.role, $0.name)
    }
    if let first = series.first(where: isMissing) {
      entries.append((.sign(first.shape, filled: false), .missing, missingName))
    }
    return entries
  }
}

extension Shape {
  /// How the line between such signs runs.
  var stroke: Stroke {
    switch self {
    case .circle, .cross: .solid
    case .square, .diamond: .dashed
    case .triangle: .dotted
    }
  }
}
