extension SeriesChart {
  package func drawing(width: Double, height: Double) -> Drawing {
    var drawing = Drawing(width: width, height: height, title: title, summary: summary)
    guard let span = shownSpan, !series.isEmpty else {
      drawing.addNoData(words)
      return drawing
    }
    guard let plot = SeriesPlot(self, span: span, drawing: drawing) else { return drawing }
    drawing.marks = plot.legendMarks
    drawing.marks += gridMarks(plot) + eventMarks(plot) + dayAxisMarks(plot)
    for (index, series) in series.enumerated() {
      drawing.marks += marks(of: series, index: index, plot: plot)
    }
    return drawing
  }

  private func gridMarks(_ plot: SeriesPlot) -> [Mark] {
    scale.ticks.flatMap { tick -> [Mark] in
      let y = plot.y(scale.fraction(of: tick))
      let line = Mark.line(
        from: Point(plot.left, y), to: Point(plot.right, y), stroke: .solid, role: .grid)
      let label = Mark.text(
        words.number(tick), at: Point(plot.left - 8, y + 4), anchor: .end, role: .axis)
      return plot.hasLabels ? [line, label] : [line]
    }
  }

  private func eventMarks(_ plot: SeriesPlot) -> [Mark] {
    var line = LabelLine()
    return events.sorted { $0.day < $1.day }.flatMap { event -> [Mark] in
      guard plot.span.contains(event.day) else { return [] }
      let x = plot.x(event.day)
      let mark = Mark.line(
        from: Point(x, plot.top - 6), to: Point(x, plot.bottom), stroke: .dashed, role: .muted)
      // A label stands over its line, within the plot, and makes way for the one before it.
      let width = event.label.drawnWidth
      let start = max(min(x - width / 2, plot.right - width), plot.left, line.end)
      guard plot.hasLabels, start <= x, start + width <= plot.right + 0.5,
        line.take(from: start, width: width, gap: 8)
      else { return [mark] }
      let place = Point(start + width / 2, plot.top - 10)
      return [mark, .text(event.label, at: place, anchor: .middle, role: .axis)]
    }
  }

  private func dayAxisMarks(_ plot: SeriesPlot) -> [Mark] {
    var marks: [Mark] = [
      .line(
        from: Point(plot.left, plot.bottom), to: Point(plot.right, plot.bottom), stroke: .solid,
        role: .axis)
    ]
    guard plot.hasLabels else { return marks }
    var line = LabelLine()
    for tick in days.ticks.sorted(by: { $0.key < $1.key }) where plot.span.contains(tick.key) {
      let x = plot.x(tick.key)
      let width = tick.value.drawnWidth
      let centre = max(min(x, plot.right + 8 - width / 2), width / 2)
      guard line.take(from: centre - width / 2, width: width, gap: 8) else { continue }
      let foot = plot.bottom + plot.missingHeight
      marks.append(
        .line(from: Point(x, foot), to: Point(x, foot + 4), stroke: .solid, role: .axis))
      marks.append(.text(tick.value, at: Point(centre, foot + 16), anchor: .middle, role: .axis))
    }
    return marks
  }

  private func marks(of series: Series, index: Int, plot: SeriesPlot) -> [Mark] {
    var marks: [Mark] = []
    var signs: [Mark] = []
    let shift = plot.shift(of: index)
    for run in series.runs(in: plot.span, reach: reach) {
      let points = run.map { Point(plot.x($0.day) + shift, plot.y(scale.fraction(of: $0.value))) }
      marks.append(.polyline(points, stroke: series.shape.stroke, role: series.role))
      // Where days are too close for signs, a value without neighbours would vanish.
      if plot.markerSize >= 3 || points.count == 1 {
        signs += points.map {
          .marker(
            $0, shape: series.shape, filled: true, size: max(plot.markerSize, 3), role: series.role)
        }
      }
    }
    let row = plot.missingRow(of: index)
    for gap in series.gaps(in: plot.span) {
      if plot.markerSize >= 3 {
        signs += gap.map {
          let centre = Point(plot.x($0) + shift, row)
          return .marker(centre, shape: series.shape, filled: false, size: 5, role: .missing)
        }
      } else {
        let half = max(plot.dayWidth / 2, 0.5)
        let from = Point(plot.x(gap.lowerBound) - half, row)
        let to = Point(plot.x(gap.upperBound) + half, row)
        signs.append(.line(from: from, to: to, stroke: .solid, role: .missing))
      }
    }
    return marks + signs
  }
}

extension Series {
  /// The values that a line joins: neighbours at most `reach` days apart with no gap between them.
  fileprivate func runs(
    in span: ClosedRange<Int>, reach: Int
  ) -> [[(day: Int, value: Double)]] {
    var runs: [[(day: Int, value: Double)]] = []
    var previous: Int?
    for entry in ordered(in: span) {
      defer { previous = entry.value == nil ? nil : entry.day }
      guard let value = entry.value else { continue }
      if let previous, entry.day - previous <= reach {
        runs[runs.count - 1].append((entry.day, value))
      } else {
        runs.append([(entry.day, value)])
      }
    }
    return runs
  }

  /// The days in a row whose values are missing.
  fileprivate func gaps(in span: ClosedRange<Int>) -> [ClosedRange<Int>] {
    var gaps: [ClosedRange<Int>] = []
    for entry in ordered(in: span) where entry.value == nil {
      if let last = gaps.last, last.upperBound + 1 == entry.day {
        gaps[gaps.count - 1] = last.lowerBound...entry.day
      } else {
        gaps.append(entry.day...entry.day)
      }
    }
    return gaps
  }
}

extension Drawing {
  /// Says in the middle of the drawing that there is nothing to draw.
  mutating func addNoData(_ words: ChartWords = ChartWords()) {
    guard width >= 60, height >= 16 else { return }
    let centre = Point(width / 2, height / 2 + 4)
    marks.append(.text(words.noData, at: centre, anchor: .middle, role: .muted))
  }
}
