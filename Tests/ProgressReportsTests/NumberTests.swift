import Programmes
import ProgressReports
import ProgressTracking
import Testing

@Suite struct `The same numbers` {
  /// The words of the report in the three formats to read; a row that stands in several tables is one.
  private func readable(_ report: Report) throws -> [(ReportFormat, String)] {
    let markdown = try text(report, .markdown)
    let rows = tables(ofMarkdown: markdown).flatMap(\.rows).map { $0.joined(separator: " ") }
    return [
      (.text, words(ofText: try text(report, .text))),
      (.markdown, ([words(ofText: markdown)] + rows).joined(separator: " ")),
      (.html, words(ofHTML: try text(report, .html))),
    ]
  }

  @Test func `of sessions stand in every format`() throws {
    let report = try sampleReport()
    let texts = try readable(report)
    let counts = ["due", "done", "partial", "missed", "open", "held", "extra"]
    let weeks = try table("weeks", of: report)
    #expect(weeks.count == 6)
    var total = counts.map { _ in 0 }
    for week in weeks {
      let numbers = try counts.map { try #require(Int(week[$0] ?? "")) }
      total = zip(total, numbers).map { $0 + $1 }
      let phrase = "\(try shown(week["week"])) \(numbers.map(String.init).joined(separator: " "))"
      for (format, text) in texts {
        let isThere = text.contains(phrase)
        #expect(isThere, "\(phrase) in \(format)")
      }
    }
    let sums = "Whole period \(total.map(String.init).joined(separator: " "))"
    for (format, text) in texts {
      let isThere = text.contains(sums)
      #expect(isThere, "\(sums) in \(format)")
      #expect(text.contains("\(total[0]) sessions due: \(total[1]) done"))
    }
  }

  @Test func `of the dose stand in every format`() throws {
    let report = try sampleReport()
    let texts = try readable(report)
    let weeks = try table("weeks", of: report).map { (try shown($0["week"]), $0) }
    let exercises = try table("exercises", of: report).map { ($0["side"] ?? "", $0) }
    #expect(exercises.count == 4)
    for (head, row) in weeks + exercises {
      let prescribed = try #require(row["sets_prescribed"])
      let done = try #require(Double(row["sets_done"] ?? ""))
      let capped = try #require(Double(row["sets_done_capped"] ?? ""))
      let all = try #require(Double(prescribed))
      func share(_ part: Double) -> String { "\(Int((part / all * 100).rounded())) %" }
      let phrase = [
        head, prescribed, tenths(done), share(done), tenths(capped), share(capped),
      ].joined(separator: " ")
      for (format, text) in texts {
        let isThere = text.contains(phrase)
        #expect(isThere, "\(phrase) in \(format)")
      }
    }
  }

  @Test func `of sets by exercise stand in every format`() throws {
    let report = try sampleReport()
    let texts = try readable(report)
    for row in try table("exercises", of: report) {
      let cells = ["side", "completed", "partial", "skipped", "held", "as_shown"].map {
        row[$0] ?? ""
      }
      let phrase = cells.joined(separator: " ") + " of \(row["confirmations"] ?? "")"
      for (format, text) in texts {
        let isThere = text.contains(phrase)
        #expect(isThere, "\(phrase) in \(format)")
      }
    }
  }

  @Test func `of pain stand in every format`() throws {
    let report = try sampleReport()
    let texts = try readable(report)
    let rows = try table("pain", of: report)
    let groups = Dictionary(grouping: rows) { [$0["region"], $0["moment"]] }
    #expect(groups.count == 5)
    for group in groups.values {
      let scores = group.compactMap { Int($0["score"] ?? "") }.sorted()
      let worst = try #require(scores.last)
      let middle = Double(scores[scores.count / 2] + scores[(scores.count - 1) / 2]) / 2
      let sharp = group.count { $0["sharp"] == "true" }
      let median = middle == middle.rounded() ? "\(Int(middle))" : "\(middle)"
      let phrase = "\(scores.count) of \(group.count) \(sharp) \(median) \(worst)"
      for (format, text) in texts {
        let isThere = text.contains(phrase)
        #expect(isThere, "\(phrase) in \(format)")
      }
    }
  }

  @Test func `of measures stand in every format`() throws {
    let report = try sampleReport()
    let texts = try readable(report)
    let rows = try table("measures", of: report)
    for row in rows where row["side"] == "left" {
      let right = try #require(
        rows.first {
          $0["day"] == row["day"] && $0["measure"] == row["measure"] && $0["side"] == "right"
        })
      let phrase = "\(try shown(row["day"])) \(row["value"] ?? "") \(right["value"] ?? "") – cm"
      for (format, text) in texts {
        let isThere = text.contains(phrase)
        #expect(isThere, "\(phrase) in \(format)")
      }
    }
  }

  /// A day as the tables to read have it.
  private func shown(_ iso: String?) throws -> String {
    let parts = try day(try #require(iso)).components
    let months = [10: "Oct", 11: "Nov"]
    return "\(parts.day) \(try #require(months[parts.month])) \(parts.year)"
  }

  private func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}

@Suite struct `A share` {
  @Test(
    arguments: [
      (1.0, 1_000.0, "1 %"), (999.0, 1_000.0, "99 %"), (1_000, 1_000, "100 %"), (0, 10, "0 %"),
      (1_049, 1_000, "105 %"), (1, 3, "33 %"),
    ])
  func `never reads all or nothing where it is not`(
    done: Double, prescribed: Double, expected: String
  ) throws {
    var progress = try emptyProgress()
    progress.dose.prescribed = prescribed
    progress.dose.done = done
    progress.dose.capped = min(done, prescribed)
    let report = Report(progress, made: try made(), version: "0.1.0")
    #expect(try text(report, .text).contains("Dose: \(expected) of what was prescribed"))
  }
}
