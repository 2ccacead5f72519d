import Charts
import TestSupport
import Testing

@Suite struct `What a chart means` {
  @Test func `is in its runs, so that a screen can colour them`() {
    let lines = weekChart.glyphLines(width: 60, height: 12, glyphs: .ascii)
    #expect(
      lines[0].runs == [
        ChartRun(" "), ChartRun("5 Oct|", role: .axis), ChartRun("########", role: .good),
        ChartRun("oooo", role: .warning), ChartRun("xxxxxxxx", role: .bad), ChartRun(" "),
        ChartRun("3 of 5", role: .axis),
      ])
  }

  @Test func `shows without colour: every kind of day and every fill has a sign of its own`() {
    for glyphs in GlyphSet.allCases {
      #expect(Set(DayKind.allCases.map { $0.glyph(glyphs) }).count == DayKind.allCases.count)
    }
    let chart = BarChart(
      title: "", summary: "",
      kinds: Fill.allCases.map { BarKind(name: $0.rawValue, role: .good, fill: $0) },
      bars: [Bar(label: "", values: Fill.allCases.map { _ in 1 })])
    for glyphs in GlyphSet.allCases {
      let text = chart.glyphLines(width: 40, height: 1, glyphs: glyphs)[0].text
      #expect(Set(text.dropFirst().prefix(24)).count == Fill.allCases.count)
    }
  }

  @Test func `can be read from its table`() {
    #expect(painChart.table.header == ["Day", "before", "next morning", "Event"])
    #expect(painChart.table.rows[9] == ["11 Nov", "3", "3", "revision 2"])
    #expect(weekChart.table.rows[4] == ["2 Nov", "5", "0", "0", "0", "2", "5 of 5"])
    #expect(
      calendar.table.rows[7] == ["16 Nov", "done", "rest", "done", "", "", "", ""])
  }

  @Test func `names every month, one that is but a week long left of the next`() {
    var chart = calendar
    chart.weeks[0].heading = "Sep"
    let head = chart.glyphLines(width: 40, height: 12, glyphs: .unicode)[0].text
    #expect(head.trimmingPrefix { $0 == " " } == "Sep Oct     Nov")
    let svg = chart.drawing(width: 640, height: 220).svg(idPrefix: "c")
    #expect(["Sep", "Oct", "Nov"].allSatisfy { svg.contains(">\($0)<") })
  }

  @Test(arguments: 30...72)
  func `marks days at equal distances, whatever the width`(width: Int) throws {
    var chart = painChart
    let monday = { 3 + 7 * $0 }
    chart.span = 0...60
    chart.days = DayNames(
      ticks: Dictionary(uniqueKeysWithValues: (0..<8).map { (monday($0), "\($0)9. Okt") }))
    let lines = chart.glyphLines(width: width, height: 16, glyphs: .ascii).map(\.text)
    let axis = try #require(lines.last { $0.contains("---") })
    let marks = axis.enumerated().filter { $0.element == "+" }.map(\.offset).dropFirst()
    let steps = Set(zip(marks.dropFirst(), marks).map { $0 - $1 })
    #expect((steps.max() ?? 0) - (steps.min() ?? 0) <= 1, "\(axis)")
  }

  @Test(arguments: 2...12)
  func `has the ends of its scale beside every panel`(height: Int) {
    let lines = painChart.glyphLines(width: 50, height: height, glyphs: .ascii).map(\.text)
    let axis = lines.compactMap { $0.split(separator: "+").first }
    let ranges = axis.count { $0.hasSuffix("0-10") }
    #expect(ranges == 2 || axis.count { $0.hasSuffix("10") } == 2, "\(lines)")
  }

  @Test func `is told to readers who cannot see it, and two charts keep their ids apart`() {
    let drawing = weekChart.drawing(width: 640, height: 260)
    let first = drawing.svg(idPrefix: "first")
    #expect(first.contains("role=\"img\" aria-labelledby=\"first-title first-summary\""))
    #expect(first.contains("<title id=\"first-title\">Sessions</title>"))
    #expect(xmlFault(in: first + drawing.svg(idPrefix: "second")) == nil)
    #expect(xmlFault(in: first + first) != nil)
    #expect(first == drawing.svg(idPrefix: "first"))
  }

  @Test func `names a change that is close after another while its name still reaches its line`() {
    func names(_ day: Int) -> Int {
      var chart = painChart
      chart.events = [
        DayEvent(day: 1, label: "Work on it"), DayEvent(day: day, label: "All of it in a stride"),
      ]
      return chart.drawing(width: 640, height: 260).marks.count { mark in
        guard case .text(let text, _, _, _) = mark else { return false }
        return chart.events.contains { $0.label == text }
      }
    }
    #expect(names(4) == 2)
    #expect(names(2) == 1)
  }

  @Test func `keeps small parts of a bar in sight`() {
    let chart = BarChart(
      title: "", summary: "",
      kinds: [
        BarKind(name: "done", role: .good, fill: .solid),
        BarKind(name: "missed", role: .bad, fill: .dots),
      ],
      bars: [Bar(label: "a", values: [0.1, 5]), Bar(label: "b", values: [1_000, 0])])
    let lines = chart.glyphLines(width: 30, height: 2, glyphs: .ascii)
    #expect(lines[0].text == "a|#x 5.1")
  }

  @Test func `is of the latest days where not all fit`() {
    let bars = (1...9).map { Bar(label: "\($0)", values: [1]) }
    let kind = BarKind(name: "done", role: .good, fill: .solid)
    let chart = BarChart(title: "", summary: "", kinds: [kind], bars: bars)
    let lines = chart.glyphLines(width: 15, height: 4, glyphs: .ascii).map(\.text)
    #expect(lines == ["6 earlier not ~", "7|#### 1", "8|#### 1", "9|#### 1"])
  }
}
