extension HeatMap {
  /// Draws the calendar, no higher than its seven rows need.
  package func drawing(width: Double, height: Double) -> Drawing {
    var drawing = Drawing(width: width, height: height, title: title, summary: summary)
    guard !weeks.isEmpty else {
      drawing.addNoData()
      return drawing
    }
    let hasLabels = drawing.width >= 120 && drawing.height >= 90
    let left = hasLabels ? ((0..<7).map { weekday($0).drawnWidth }.max() ?? 0) + 12 : 2
    let legend = DrawingLegend(
      kindsShown.map { (.dayKind($0), $0.role, name(of: $0)) }, on: drawing, left: left,
      right: drawing.width - 8)
    let top = legend.height + (hasLabels ? 26 : 2)

    // Cells are squares; where even small ones are too many the latest weeks are the ones to see.
    let room = Point(drawing.width - left - 8, drawing.height - top - 6)
    let wished = min(room.x / Double(weeks.count), room.y / 7, 20)
    let step = min(max(wished, 8), room.y / 7)
    guard step >= 2, room.x >= step else { return drawing }
    let shown = min((room.x / step + 1e-9).rounded(.down).rounded(in: 0...weeks.count), weeks.count)
    let first = weeks.count - shown

    drawing.height = min(drawing.height, top + 7 * step + 6)
    drawing.marks = legend.marks
    if hasLabels { drawing.marks += labelMarks(from: first, left: left, top: top, step: step) }
    for week in first..<weeks.count {
      for weekday in 0..<7 {
        let cell = Frame(
          x: left + Double(week - first) * step + step * 0.1,
          y: top + Double(weekday) * step + step * 0.1, width: step * 0.8, height: step * 0.8)
        drawing.marks += weeks[week][weekday].marks(in: cell)
        if isToday(week: week, weekday: weekday) {
          let around = Frame(
            x: cell.x - step * 0.1, y: cell.y - step * 0.1, width: step, height: step)
          drawing.marks.append(.rect(around, fill: .outline, role: .axis))
        }
      }
    }
    return drawing
  }

  private func labelMarks(from first: Int, left: Double, top: Double, step: Double) -> [Mark] {
    var marks: [Mark] = []
    var column = LabelLine()
    for row in 0..<7 {
      let middle = top + (Double(row) + 0.5) * step
      // Every second weekday is enough where rows are narrower than a line of text.
      guard column.take(from: middle - 6, width: 12, gap: 0) else { continue }
      let place = Point(left - 6, middle + 4)
      marks.append(.text(weekday(row), at: place, anchor: .end, role: .axis))
    }
    let headings = weeks[first...].enumerated().compactMap { offset, week in
      week.heading.map { (x: left + Double(offset) * step, text: $0) }
    }
    let starts = labelStarts(
      headings.map { ($0.x, $0.text.drawnWidth) },
      before: left + Double(weeks.count - first) * step,
      gap: 6)
    for (heading, start) in zip(headings, starts) {
      guard let start else { continue }
      marks.append(.text(heading.text, at: Point(start + 1, top - 6), anchor: .start, role: .axis))
    }
    return marks
  }
}
