import Charts
import Testing

@Suite struct `A missing value` {
  private func chart(_ values: [Double?], reach: Int = 1) -> SeriesChart {
    SeriesChart(
      title: "Pain", summary: "", series: [Series(name: "before", values: days(values))],
      reach: reach)
  }

  private func polylines(_ chart: SeriesChart) -> [Int] {
    chart.drawing(width: 400, height: 200).marks.compactMap {
      if case .polyline(let points, _, _) = $0, points.count > 1 { points.count } else { nil }
    }
  }

  @Test func `is a gap no line runs across, however far lines reach`() {
    #expect(polylines(chart([1, 2, 3, 4])) == [4])
    #expect(polylines(chart([1, 2, nil, 3, 4])) == [2, 2])
    #expect(polylines(chart([1, 2, nil, 3, 4], reach: 30)) == [2, 2])
    #expect(polylines(chart([1, 2, .nan, 3, .infinity], reach: 30)) == [2])
  }

  @Test func `differs from a day that is not listed, which a line may cross if it reaches so far`()
  {
    var chart = chart([])
    chart.series[0].values = [DayValue(day: 0, value: 1), DayValue(day: 2, value: 3)]
    #expect(polylines(chart) == [])
    chart.reach = 2
    #expect(polylines(chart) == [2])
    #expect(chart.table.rows == [["0", "1"], ["2", "3"]])
  }

  @Test(arguments: GlyphSet.allCases)
  func `never looks like a zero, nor a zero like a little`(_ glyphs: GlyphSet) {
    func last(_ values: [Double?], height: Int) -> String {
      picture(chart(values).glyphLines(width: 7, height: height, glyphs: glyphs))
    }
    for height in 1...12 {
      let zero = last([0], height: height)
      #expect(zero != last([nil], height: height))
      #expect(zero != last([0.01], height: height))
      #expect(last([nil], height: height) == last([.nan], height: height))
    }
  }

  @Test func `is named in the table`() {
    #expect(
      chart([0, nil, 2.5]).table.rows == [["0", "0"], ["1", "not answered"], ["2", "2.5"]])
  }

  @Test func `has in the legend the sign that it has in the picture`() {
    let chart = SeriesChart(
      title: "", summary: "",
      series: [
        Series(name: "before", shape: .square, values: days([1, 2, 3])),
        Series(name: "next morning", shape: .circle, values: days([1, nil, 3])),
      ])
    let signs = chart.drawing(width: 400, height: 200).marks.compactMap { mark -> Shape? in
      if case .marker(_, let shape, filled: false, _, .missing) = mark { shape } else { nil }
    }
    #expect(signs == [.circle, .circle])
  }

  @Test func `is outside of the plot on a drawing`() throws {
    let drawing = chart([0, nil, 10]).drawing(width: 400, height: 200)
    var zero: Double?
    var missing: Double?
    for case .marker(let centre, _, let filled, _, let role) in drawing.marks {
      if filled, role == .primary, centre.y > zero ?? 100 { zero = centre.y }
      if !filled, role == .missing, centre.x > 100 { missing = centre.y }
    }
    #expect(try #require(missing) > #require(zero))
  }

  @Test func `leaves a bar without a part and a bar of nothing else without a number`() {
    let chart = BarChart(
      title: "", summary: "", kinds: [BarKind(name: "done", role: .good, fill: .solid)],
      bars: [
        Bar(label: "a", values: [nil]), Bar(label: "b", values: [0]), Bar(label: "c", values: [2]),
      ])
    let lines = chart.glyphLines(width: 24, height: 3, glyphs: .ascii)
    #expect(lines.map(\.text) == ["a|no data", "b|0", "c|######## 2"])
    #expect(chart.table.rows == [["a", ""], ["b", "0"], ["c", "2"]])
  }

  @Test func `has its own glyph in a sparkline`() {
    let line = Sparkline(title: "Pain", values: [0, nil, 5, 10, .nan])
    #expect(line.line(width: 10, glyphs: .unicode).text == "▁·▅█·")
    #expect(line.line(width: 2, glyphs: .ascii).text == "#?")
  }

  @Test func `marks a bar of nothing where there is no room for words`() {
    let kind = BarKind(name: "done", role: .good, fill: .solid)
    func drawing(_ value: Double?) -> Drawing {
      BarChart(title: "", summary: "", kinds: [kind], bars: [Bar(label: "a", values: [value])])
        .drawing(width: 60, height: 60)
    }
    #expect(drawing(nil) != drawing(0))
  }
}
