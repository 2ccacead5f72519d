extension BarChart {
  package func drawing(width: Double, height: Double) -> Drawing {
    var drawing = Drawing(width: width, height: height, title: title, summary: summary)
    guard !bars.isEmpty else {
      drawing.addNoData(words)
      return drawing
    }
    guard let plot = BarPlot(self, drawing: drawing) else { return drawing }
    drawing.marks = plot.legendMarks + gridMarks(plot)
    for (index, bar) in bars.enumerated() { drawing.marks += marks(of: bar, index, plot) }
    drawing.marks.append(
      .line(
        from: Point(plot.left, plot.bottom), to: Point(plot.right, plot.bottom), stroke: .solid,
        role: .axis))
    return drawing
  }

  private func gridMarks(_ plot: BarPlot) -> [Mark] {
    plot.ticks.flatMap { tick -> [Mark] in
      let y = plot.y(tick)
      let line = Mark.line(
        from: Point(plot.left, y), to: Point(plot.right, y), stroke: .solid, role: .grid)
      let label = Mark.text(
        tick.short, at: Point(plot.left - 8, y + 4), anchor: .end, role: .axis)
      return plot.hasLabels ? [line, label] : [line]
    }
  }

  private func marks(of bar: Bar, _ index: Int, _ plot: BarPlot) -> [Mark] {
    var marks: [Mark] = []
    let middle = plot.x(index)
    let barWidth = plot.barWidth
    var sum = 0.0
    for (kindIndex, kind) in kinds.enumerated() {
      guard let value = bar.value(kindIndex), value > 0 else { continue }
      let foot = plot.y(sum)
      sum += value
      let top = plot.y(sum)
      // A thin gap keeps the parts apart.
      let height = max(foot - top - 1, 0.5)
      let frame = Frame(x: middle - barWidth / 2, y: top, width: barWidth, height: height)
      marks.append(.rect(frame, fill: kind.fill, role: kind.role))
    }
    let text = bar.endText(words)
    if plot.hasTexts, plot.hasRoom(for: text) {
      let place = Point(middle, plot.y(sum) - 6)
      marks.append(.text(text, at: place, anchor: .middle, role: .axis))
    } else if bar.isUnknown {
      let place = Point(middle, plot.bottom - 5)
      marks.append(.marker(place, shape: .circle, filled: false, size: 4, role: .missing))
    }
    if plot.hasLabels, index.isMultiple(of: plot.labelStep) {
      let place = Point(middle, plot.bottom + 16)
      marks.append(.text(bar.label, at: place, anchor: .middle, role: .axis))
    }
    return marks
  }
}

/// Where bars and values stand on the drawing of a bar chart.
struct BarPlot {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let hasLabels: Bool
  /// Whether the text of every bar fits above it, those of which nothing is known left out.
  let hasTexts: Bool
  /// Every how many bars there is room for a label.
  let labelStep: Int
  let legendMarks: [Mark]
  /// The values at the grid lines.
  let ticks: [Double]

  private let count: Int
  private let upper: Double

  /// Finds room for the chart, or nil where there is none for its data.
  init?(_ chart: BarChart, drawing: Drawing) {
    hasLabels = drawing.width >= 120 && drawing.height >= 90
    ticks = BarPlot.ticks(upTo: chart.longest)
    upper = ticks.last ?? 1
    count = chart.bars.count
    left = hasLabels ? (ticks.map(\.short.drawnWidth).max() ?? 0) + 16 : 4
    right = drawing.width - (hasLabels ? 16 : 4)
    let kinds = chart.kindsShown.map { chart.kinds[$0] }
    let legend = DrawingLegend(
      kinds.map { (.swatch($0.fill), $0.role, $0.name) }, on: drawing, left: left, right: right)
    legendMarks = legend.marks
    let step = (right - left) / Double(count)
    let texts = chart.bars.filter { !$0.isUnknown }.map { $0.endText(chart.words) }
    hasTexts = hasLabels && (texts.map(\.drawnWidth).max() ?? 0) <= step
    top = legend.height + (hasTexts ? 22 : 10)
    bottom = drawing.height - (hasLabels ? 24 : 4)
    let widest = (chart.bars.map(\.label.drawnWidth).max() ?? 0) + 8
    labelStep = max((widest / max(step, 1e-6)).rounded(.up).rounded(in: 1...count), 1)
    guard right - left >= 4, bottom - top >= 4 else { return nil }
  }

  /// The width of a bar.
  var barWidth: Double { min((right - left) / Double(count) * 0.62, 36) }

  /// Whether a text above a bar leaves its neighbours alone.
  func hasRoom(for text: String) -> Bool { text.drawnWidth <= (right - left) / Double(count) }

  /// The middle of a bar.
  func x(_ index: Int) -> Double {
    left + (Double(index) + 0.5) * (right - left) / Double(count)
  }

  /// The place of a value.
  func y(_ value: Double) -> Double { bottom - min(value / upper, 1) * (bottom - top) }

  /// Round values from 0 to the first that is not below a length, at most six of them.
  static func ticks(upTo length: Double) -> [Double] {
    guard length > 0 else { return [0, 1] }
    var unit = 1.0
    while unit * 10 <= length { unit *= 10 }
    while unit > length { unit /= 10 }
    let step = [0.2, 0.5, 1, 2].map { $0 * unit }.first { length / $0 <= 5 } ?? unit * 2
    // Counts have no halves.
    let wide = length >= 2 ? max(step, 1) : step
    return (0...max((length / wide).rounded(.up).rounded(in: 1...6), 1)).map { Double($0) * wide }
  }
}
