import Charts
import Programmes
import ProgressReports
import ProgressTracking
import Screens
import Testing

@Suite struct `A week of which nothing is known` {
  @Test func `has no numbers in a report, and is not told as one in which nothing was due`() throws
  {
    var progress = try SixWeeks().progress
    // The programme was begun in the third week, the log ends in the fifth.
    let first = progress.period.lowerBound
    progress.followed[0].from = first + 14
    progress.knownThrough = first + 30
    for index in progress.days.indices where !(14...30).contains(progress.days[index].day - first) {
      progress.days[index] = DayProgress(day: progress.days[index].day, kind: .unknown, sets: 0)
    }
    for index in [0, 1, 5] {
      (progress.weeks[index].sessions, progress.weeks[index].dose) = (SessionTally(), DoseTally())
    }
    let report = Report(progress, made: try made(), version: "0.1.0")
    let text = try text(report, .text)
    for day in ["12 Oct", "16 Nov"] {
      #expect(text.contains("\(day)│unknown"), "\(day)")
      let rows = tables(ofText: text).filter {
        $0.caption == "Sessions by week" || $0.caption.hasPrefix("Dose by week, in sets")
      }.compactMap { $0.rows.first { $0.first?.hasPrefix(day) == true } }
      #expect(rows.count == 2)
      #expect(rows.allSatisfy { $0.dropFirst().allSatisfy { $0 == "–" } }, "\(rows)")
    }
    #expect(text.contains("26 Oct│"))
  }
}

@Suite struct `A calendar in a report` {
  /// What stands above the weeks of the calendar of a report.
  private func headings(from first: String, through last: String) throws -> [String] {
    var progress = try emptyProgress(from: first, through: last)
    progress.days = progress.period.map { DayProgress(day: $0, kind: .rest, sets: 0) }
    let text = try text(Report(progress, made: try made(), version: "0.1.0"), .text)
    let lines = text.split(separator: "\n")
    let mondays = try #require(lines.firstIndex { $0.hasPrefix("Mon ") })
    return lines[mondays - 1].split(separator: " ").map { String($0) }
  }

  @Test func `names no month of which it shows no day`() throws {
    #expect(try headings(from: "2026-10-01", through: "2026-11-28") == ["Oct", "Nov"])
  }

  @Test func `names a month that begins after the last Monday`() throws {
    #expect(try headings(from: "2026-11-19", through: "2026-12-02").last?.hasSuffix("Dec") == true)
  }
}

@Suite struct `The chart of pain in a report` {
  @Test func `has no series in the look that is underlined where there are no colours`() throws {
    let document = ReportWording(try sampleReport()).document
    let pain = try #require(document.sections.first { $0.id == "pain" })
    let charts = pain.blocks.compactMap { block in
      if case .chart(let chart) = block { chart.chart as? SeriesChart } else { nil }
    }
    #expect(charts.count == 2)
    #expect(!charts.flatMap(\.series).map(\.role).contains(.bad))
  }
}
