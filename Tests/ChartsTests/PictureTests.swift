import Charts
import TestSupport
import Testing

@Suite struct `A chart in glyphs` {
  static let charts: [(String, any Chart, Int, Int)] = [
    ("series", painChart, 72, 20),
    ("series-narrow", painChart, 30, 12),
    ("series-low", painChart, 40, 3),
    ("series-one", oneSeriesChart, 60, 14),
    ("bars", weekChart, 60, 12),
    ("bars-low", weekChart, 40, 4),
    ("bars-narrow", weekChart, 14, 8),
    ("calendar", calendar, 60, 12),
    ("calendar-narrow", calendar, 12, 8),
  ]

  @Test(arguments: charts.indices) func `has its picture in Unicode`(_ index: Int) {
    let (name, chart, width, height) = Self.charts[index]
    let lines = chart.glyphLines(width: width, height: height, glyphs: .unicode)
    expectSnapshot(picture(lines), named: "\(name).unicode.txt")
  }

  @Test(arguments: charts.indices) func `has its picture in ASCII`(_ index: Int) {
    let (name, chart, width, height) = Self.charts[index]
    let lines = chart.glyphLines(width: width, height: height, glyphs: .ascii)
    expectSnapshot(picture(lines), named: "\(name).ascii.txt")
    #expect(lines.allSatisfy { $0.text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
  }
}

@Suite struct `A chart as SVG` {
  static let charts: [(String, any Chart, Double, Double)] = [
    ("series", painChart, 640, 260), ("bars", weekChart, 640, 260),
    ("calendar", calendar, 320, 220), ("series-small", painChart, 100, 60),
    ("bars-small", weekChart, 100, 60),
  ]

  @Test(arguments: charts.indices) func `has its picture`(_ index: Int) {
    let (name, chart, width, height) = Self.charts[index]
    let drawing = chart.drawing(width: width, height: height)
    expectSnapshot(drawing.svg(idPrefix: name), named: "\(name).svg")
  }
}
