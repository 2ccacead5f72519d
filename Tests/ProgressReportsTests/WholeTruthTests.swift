import Programmes
import ProgressReports
import ProgressTracking
import Testing

@Suite struct `A report` {
  private func report(_ change: (inout Progress, inout ReportMaterial) throws -> Void) throws
    -> Report
  {
    var weeks = try SixWeeks()
    try change(&weeks.progress, &weeks.material)
    return Report(weeks.progress, weeks.material, made: try made(), version: "0.1.0")
  }

  /// The three formats to read, each in one line.
  private func readable(_ report: Report) throws -> [String] {
    [
      words(ofText: try text(report, .text)), words(ofText: try text(report, .markdown)),
      words(ofHTML: try text(report, .html)),
    ]
  }

  @Test func `lists days off in every format, from, through and why`() throws {
    let report = try report { progress, _ in
      let first = progress.period.lowerBound
      progress.daysOff = [DaysOff(from: first + 12, through: first + 15, reason: "=away|for work")]
    }
    for text in try readable(report) {
      #expect(text.contains("24 Oct 2026 27 Oct 2026 =away"), "\(text.prefix(40))")
    }
    #expect(
      try table("pauses", of: report)
        == [["from": "2026-10-24", "through": "2026-10-27", "why": "'=away|for work"]])
    let json = try text(report, .json)
    #expect(json.contains(#"{"from":"2026-10-24","through":"2026-10-27","why":"=away|for work"}"#))
  }

  @Test func `says in words what each rule did on which day, and at which score`() throws {
    let report = try report { progress, _ in
      let (first, step) = (progress.period.lowerBound, try identifier("step-up"))
      progress.incidents = [
        Incident(
          day: first + 2,
          kind: .rule(
            RuleRecord(
              moment: .during, rule: "from 6", owner: .programme,
              actions: ["stop exercise", "rest 2 days"], exercise: step, tells: true)))
      ]
      let record = PainRecord(
        moment: .during, region: "left knee", score: PainScore(7), exercise: step, day: first + 2)
      progress.pain = [PainPoint(day: first + 2, milliseconds: 0, record: record)]
    }
    let text = words(ofHTML: try text(report, .html))
    #expect(
      text.contains(
        "14 Oct 2026 During, Step-up 7 6 or more Left out the rest of the exercise, no session for "
          + "2 days, asked the runner to tell the contact"))
    let row = try #require(try table("incidents", of: report).first)
    #expect(row["words"]?.contains("6 or more") == true)
    #expect(row["words"]?.contains("left out the rest") == true)
  }

  @Test func `lists what was corrected, what it was and what it is`() throws {
    let report = try report { progress, material in
      let first = progress.period.lowerBound
      material.corrections = [
        ReportedCorrection(
          day: first + 2, was: "Pain 2 of 10", now: "Pain 4 of 10", made: try made(),
          author: .therapist),
        ReportedCorrection(
          day: first + 3, was: "Step-up\u{1B}[31m", now: nil, made: try made(), author: .unknown),
      ]
    }
    let text = words(ofHTML: try text(report, .html))
    #expect(
      text.contains("14 Oct 2026 Pain 2 of 10 Pain 4 of 10 22 Nov 2026, 17:05 the therapist"))
    #expect(text.contains("15 Oct 2026 Step-up[31m Taken back 22 Nov 2026, 17:05 not known"))
    let rows = try table("corrections", of: report)
    #expect(rows.map { $0["by"] } == ["therapist", "unknown"])
    #expect(rows.map { $0["now"] } == ["Pain 4 of 10", ""])
  }

  @Test func `says how a measure changed, which way is better and what is above chance`() throws {
    let report = try report { progress, _ in
      for index in progress.measures.indices where progress.measures[index].unit == "cm" {
        progress.measures[index].better = .higher
      }
    }
    let text = words(ofHTML: try text(report, .html))
    #expect(text.contains("Knee to wall (cm) left 7.5 9.25 +1.75 – more"))
    #expect(text.contains("Step rate (/min) – 164 172 +8 – not stated"))
    let rows = try table("changes", of: report)
    #expect(rows.map { $0["better"] } == ["higher", "higher", ""])
  }

  @Test func `says of what was written to the runner whether it is known to be read`() throws {
    let report = try report { _, material in
      let day = try day("2026-10-14")
      material.notes =
        [true, false].map { isRead in
          WrittenNote(
            id: UniqueID(high: 0, low: isRead ? 1 : 2), day: day,
            note: NoteRecord(text: isRead ? "Slower." : "Faster.", author: .therapist),
            isRead: isRead)
        } + [WrittenNote(id: UniqueID(high: 0, low: 3), day: day, note: NoteRecord(text: "Mine."))]
    }
    let text = try text(report, .text)
    #expect(text.contains(/14 Oct 2026, the therapist, read by the runner\s+Slower\./))
    #expect(text.contains(/14 Oct 2026, the therapist, not known to be read\s+Faster\./))
    #expect(text.contains("14 Oct 2026, the runner\n"))
    #expect(try table("notes", of: report).map { $0["read"] } == ["true", "false", ""])
  }

  @Test func `has one form of days, and digits for other programs`() throws {
    let report = try sampleReport()
    for format in [ReportFormat.text, .markdown, .html] {
      let text = try text(report, format)
      #expect(!text.contains(/\d (October|November) 2026/))
      #expect(!text.contains(/(?:Mon|Tue|Wed|Thu|Sat|Sun) \d+ (?:Oct|Nov) 2026/))
    }
    for name in csvTableNames {
      for row in try table(name, of: report) where name != "flags" {
        #expect(row.values.allSatisfy { !$0.contains(/(Oct|Nov) 2026/) }, "\(name)")
      }
    }
  }
}
