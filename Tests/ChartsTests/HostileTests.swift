import Charts
import PlainText
import TestSupport
import Testing

/// Texts that try to leave their place.
private let hostileTexts = [
  "", "</text><script>alert(1)</script>", "\"/><image href='http://x'/>", "a & b &amp; ]]>",
  "\u{1B}[2J\u{7}\u{0}\r\n\tdown", "\u{202E}desrever\u{2066}", "日本語の名前がとても長い", "e\u{301}\u{301}🙂👩‍👩‍👧‍👦🏳️‍🌈",
  String(repeating: "long ", count: 100), "\u{FFFE}\u{FFFF}",
]

private let hostileValues: [Double?] = [
  nil, 0, -0.0, 10, 1e300, -1e300, .infinity, -.infinity, .nan, .leastNonzeroMagnitude, 3.14159,
  .greatestFiniteMagnitude,
]

private func hostileCharts() -> [any Chart] {
  let far = [Int.min, Int.max, -1, 0, 10_000_000, -10_000_000]
  var charts: [any Chart] = [
    painChart, oneSeriesChart, weekChart, calendar,
    SeriesChart(title: "", summary: "", series: []),
    SeriesChart(title: "", summary: "", series: [Series(name: "", values: [])]),
    SeriesChart(title: "one", summary: "", series: [Series(name: "one", values: days([3]))]),
    SeriesChart(
      title: "", summary: "", series: [Series(name: "x", values: days([1]))],
      span: Int.min...Int.max),
    SeriesChart(
      title: "many", summary: "",
      series: (0..<40).map { Series(name: "\($0)", values: days([1, nil])) }),
    SeriesChart(
      title: "far", summary: "",
      series: [Series(name: "far", values: far.map { DayValue(day: $0, value: 1) })],
      events: far.map { DayEvent(day: $0, label: "far") }, reach: .max),
    BarChart(title: "", summary: "", kinds: [], bars: []),
    BarChart(title: "", summary: "", kinds: [], bars: [Bar(label: "", values: hostileValues)]),
    HeatMap(title: "", summary: "", weeks: []),
    HeatMap(
      title: "", summary: "",
      weeks: [CalendarWeek(label: "", days: Array(repeating: .done, count: 20))], weekdays: [],
      today: CalendarDay(week: -1, weekday: .max)),
    Sparkline(title: "", values: []), Sparkline(title: "", values: hostileValues),
  ]
  for text in hostileTexts {
    charts.append(
      SeriesChart(
        title: text, summary: text,
        series: [
          Series(name: text, values: days(hostileValues)),
          Series(name: text, values: days(hostileValues)),
        ],
        scale: ValueScale(lower: .nan, upper: -.infinity, ticks: [.nan, 0, 1e300, 0.5]),
        days: DayNames(ticks: [0: text, 1: text], names: [0: text]),
        events: [DayEvent(day: 0, label: text)], missingName: text))
    charts.append(
      BarChart(
        title: text, summary: text,
        kinds: hostileValues.map { _ in BarKind(name: text, role: .bad, fill: .hatch) },
        bars: [Bar(label: text, values: hostileValues, text: text), Bar(label: text, values: [])]))
    charts.append(
      HeatMap(
        title: text, summary: text,
        weeks: [CalendarWeek(label: text, heading: text, days: DayKind.allCases)],
        weekdays: [text, text]))
  }
  return charts
}

@Suite struct `Any chart` {
  @Test func `keeps to its size in glyphs, whatever the size and the data`() {
    let sizes = [Int.min, 0, 1, 2, 3, 5, 8, 13, 24, 60]
    for chart in hostileCharts() {
      for width in sizes {
        for height in sizes {
          for glyphs in GlyphSet.allCases {
            let lines = chart.glyphLines(width: width, height: height, glyphs: glyphs)
            #expect(lines.count <= max(height, 0))
            for line in lines {
              #expect(displayWidth(line.text) <= max(width, 0), "\(width)x\(height): \(line.text)")
              #expect(cleaned(line.text) == line.text)
            }
          }
        }
      }
    }
  }

  @Test func `can be asked for more columns and rows than there are`() {
    for chart in hostileCharts() {
      let lines = chart.glyphLines(width: .max, height: 3, glyphs: .unicode)
      #expect(lines.count <= 3)
      #expect(chart.glyphLines(width: 3, height: .max, glyphs: .ascii).count <= 1_000)
    }
  }

  @Test func `is well-formed SVG, whatever the size and the data`() {
    let sizes: [Double] = [-.infinity, -1, 1, 20, 150, 1e300, .nan]
    for chart in hostileCharts() {
      for size in sizes {
        for (width, height) in [(size, 240.0), (240, size), (size, size)] {
          let svg = chart.drawing(width: width, height: height).svg(idPrefix: "p")
          #expect(xmlFault(in: svg) == nil)
          #expect(!svg.contains("nan") && !svg.contains("inf"))
        }
      }
    }
  }

  @Test(arguments: hostileTexts)
  func `is well-formed SVG, whatever the prefix of its ids`(_ prefix: String) {
    for chart in [painChart, weekChart] as [any Chart] {
      let svg = chart.drawing(width: 640, height: 260).svg(idPrefix: prefix)
      #expect(xmlFault(in: svg) == nil)
    }
  }

  @Test func `has clean rows as long as the header in its table`() {
    for chart in hostileCharts() {
      let table = chart.table
      #expect(table.rows.allSatisfy { $0.count == table.header.count })
      #expect(table.rows.joined().allSatisfy { cleaned($0) == $0 })
    }
  }
}

@Suite struct `Ten years of days` {
  let chart = SeriesChart(
    title: "Pain", summary: "",
    series: [
      Series(
        name: "before",
        values: (0..<3_653).map {
          DayValue(day: $0, value: $0.isMultiple(of: 3) ? nil : Double($0 * 7 % 11))
        })
    ])

  @Test func `fit on a screen, and it is said how many days share a column`() {
    let lines = chart.glyphLines(width: 80, height: 20, glyphs: .unicode)
    #expect(picture(lines).contains("one column is 48 days, the highest shown"))
  }

  @Test func `are drawn with every value and every gap`() {
    let drawing = chart.drawing(width: 640, height: 240)
    let inks = drawing.marks.count { mark in
      switch mark {
      case .polyline: true
      case .marker(_, _, true, _, .primary): true
      default: false
      }
    }
    let gaps = drawing.marks.count { if case .line(_, _, _, .missing) = $0 { true } else { false } }
    #expect(inks >= 1_218)
    #expect(gaps == 1_218)
  }
}

@Suite struct `More series than there is room for` {
  @Test func `cost the legend before the data`() {
    let chart = SeriesChart(
      title: "", summary: "",
      series: (0..<40).map { Series(name: "series \($0)", values: days([1, 2, nil])) })
    let marks = chart.drawing(width: 640, height: 240).marks
    #expect(marks.count { if case .polyline = $0 { true } else { false } } == 40)
    #expect(!marks.contains { if case .text("series 0", _, _, _) = $0 { true } else { false } })
  }
}
