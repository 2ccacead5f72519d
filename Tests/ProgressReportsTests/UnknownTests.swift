import Foundation
import Programmes
import ProgressReports
import ProgressTracking
import Testing

/// Six weeks of which the last three are after the end of the log.
@Suite struct `A report of days that nobody knows of` {
  private func report(knownWeeks: Int) throws -> Report {
    var progress = try SixWeeks().progress
    let known = progress.period.lowerBound + (knownWeeks * 7 - 1)
    progress.knownThrough = known
    for index in progress.days.indices where progress.days[index].day > known {
      progress.days[index] = DayProgress(day: progress.days[index].day, kind: .unknown, sets: 0)
    }
    progress.weeks = progress.weeks.filter { $0.start <= known }
    if knownWeeks == 0 {
      (progress.sessions, progress.dose, progress.sources) = (SessionTally(), DoseTally(), [:])
    }
    return Report(progress, made: try made(), version: "0.1.0")
  }

  @Test func `has no number for them, and none that is nought`() throws {
    let report = try report(knownWeeks: 3)
    let weeks = try table("weeks", of: report)
    #expect(weeks.count == 6)
    let days = try table("days", of: report)
    for row in weeks.suffix(3) + days.suffix(21) {
      let numbers = row.filter { !["week", "day", "kind"].contains($0.key) }
      #expect(numbers.count >= 10 && numbers.values.allSatisfy(\.isEmpty), "\(row)")
    }
    for row in weeks.prefix(3) { #expect(row["due"] == "3", "\(row)") }
    let text = try text(report, .text)
    #expect(text.contains(/16 Nov 2026( +–){7}\n/))
  }

  @Test func `has no sum where all are unknown`() throws {
    let report = try report(knownWeeks: 0)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(try text(report, .json).utf8)) as? [String: Any])
    for name in ["sessions", "dose", "sources"] {
      let sums = try #require(json[name] as? [String: Any])
      #expect(!sums.isEmpty && sums.values.allSatisfy { $0 is NSNull }, "\(name)")
    }
    let text = try text(report, .text)
    #expect(text.contains("Nothing is known of these days: the log ends on 11 Oct 2026."))
    #expect(!text.contains("0 sets timed"))
  }
}
