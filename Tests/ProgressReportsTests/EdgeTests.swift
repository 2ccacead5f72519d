import PlainText
import Programmes
import ProgressReports
import ProgressTracking
import Screens
import Testing

@Suite struct `A report of next to nothing` {
  private func report(_ progress: Progress) throws -> Report {
    Report(progress, made: try made(), version: "0.1.0")
  }

  @Test func `says of each part that there was nothing`() throws {
    let text = try text(try report(try emptyProgress()), .text)
    for sentence in [
      "No programme was followed on these days.", "No pain score was asked for.",
      "No programme was followed",
      "No pain rule acted", "No measure was taken", "No note was written",
      "No run outside the programme", "No rule found anything", "names nothing that has to hold",
      "No stop sign was reported", "No set was prescribed",
    ] {
      #expect(text.contains(sentence), "\(sentence)")
    }
  }

  @Test(arguments: ReportFormat.allCases)
  func `is whole in every format`(format: ReportFormat) throws {
    for file in try write(try report(try emptyProgress(name: "")), as: format) {
      #expect(file.text.hasSuffix(format == .csv ? "\r\n" : "\n"))
      #expect(!file.text.contains("nan") && !file.text.contains("inf"))
    }
  }

  @Test func `shows a question that was not answered as missing and not as nought`() throws {
    var progress = try emptyProgress()
    let first = progress.period.lowerBound
    let record = PainRecord(moment: .before, region: "left knee", score: nil, day: first)
    progress.pain = [PainPoint(day: first, milliseconds: 0, record: record)]
    let report = try report(progress)
    #expect(try text(report, .text).contains("missing (0/1)"))
    #expect(try text(report, .text).contains("0 of 1 questions answered."))
    let row = try #require(try table("pain", of: report).first)
    #expect(row["score"] == "" && row["given"] == "1970-01-01T00:00:00Z")
  }

  @Test func `calls a change small below two points only`() throws {
    func change(_ first: Int, _ last: Int) throws -> String {
      var progress = try emptyProgress()
      progress.pain = [(first, 0), (last, 21)].map { value, offset in
        let day = progress.period.lowerBound + offset
        let record = PainRecord(
          moment: .nextMorning, region: "knee", score: PainScore(value), day: day)
        return PainPoint(day: day, milliseconds: 0, record: record)
      }
      return try text(try report(progress), .text)
    }
    #expect(try change(5, 4).contains("−1 (small)"))
    #expect(try change(5, 3).contains("−2\n"))
    #expect(try change(2, 5).contains("+3\n"))
    #expect(try change(3, 3).contains(" 0\n"))
  }

  @Test func `says which days are unknown and which sets were entered`() throws {
    let text = try text(try sampleReport(), .text)
    #expect(text.contains("21 Nov 2026; later days are unknown, not missed"))
    #expect(
      text.contains(
        """
        Self-reported: 86 sets timed by the program, 0 guided by a sound file, 8 entered
        afterwards. Nobody watched.
        """))
  }

  @Test func `tells sets that were guided by a sound file from those that were timed`() throws {
    var progress = try emptyProgress()
    progress.sources = [.paced: 3, .selfPaced: 1, .guided: 2, .entered: 5]
    let text = try text(try report(progress), .text)
    #expect(text.contains("4 sets timed by the program, 2 guided by a sound file, 5 entered"))
  }

  @Test func `says what was held where nothing was due, in one sentence`() throws {
    var progress = try emptyProgress()
    progress.sessions.held = 1
    let text = try text(try report(progress), .text)
    #expect(text.contains("No session was due; 1 held back."))
    #expect(!text.contains("Apart from these"))
  }

  @Test func `explains the mark of a default only where one stands`() throws {
    func explains(hasDefaults: Bool) throws -> Bool {
      var material = ReportMaterial()
      var prescribed = try samplePrescription()
      prescribed.phases[0].lines = ["Dose: 3 * 8"]
      prescribed.phases[0].hasDefaults = hasDefaults
      material.prescribed = [prescribed]
      var progress = try emptyProgress()
      progress.followed = try SixWeeks().progress.followed
      let report = Report(progress, material, made: try made(), version: "0.1.0")
      return try text(report, .text).contains("is filled in by default")
    }
    #expect(try explains(hasDefaults: true))
    #expect(try !explains(hasDefaults: false))
  }

  @Test func `names the phase in which an exercise is begun on a level`() throws {
    let programme = try sampleProgramme(phases: [("Step stance", "low"), ("Single leg", "high")])
    var material = ReportMaterial()
    material.prescribed = [PrescribedProgramme(programme)]
    let report = Report(try emptyProgress(), material, made: try made(), version: "0.1.0")
    let checklist = try #require(ReportWording(report).document.checklists.first)
    let start = try #require(checklist.points.first { $0.item == "15" })
    #expect(start.text.hasPrefix("Step stance: Step-up at low; Single leg: Step-up at high; "))
  }

  @Test func `says that rehearsals are counted only where they are`() throws {
    let progress = try emptyProgress()
    func said(_ rehearsed: Bool) throws -> Bool {
      let report = Report(
        progress, made: try made(), version: "0.1.0", includesRehearsed: rehearsed)
      return try text(report, .text).contains("played faster than time")
    }
    #expect(try said(true))
    #expect(try !said(false))
  }

  @Test func `bears numbers that are none`() throws {
    var progress = try SixWeeks().progress
    progress.dose.done = .nan
    progress.weeks[0].dose.done = .infinity
    progress.exercises[0].dose.capped = -.infinity
    progress.exercises[1].dose.done = 1e300
    progress.measures[0].record.value = .greatestFiniteMagnitude
    progress.measures[1].record.value = .nan
    let report = try report(progress)
    for format in ReportFormat.allCases {
      #expect(try !write(report, as: format).contains { $0.text.contains("nan") })
    }
  }
}

@Suite struct `A report of ten years` {
  /// A session every other day, with a score each.
  private func tenYears() throws -> Report {
    var progress = try emptyProgress(from: "2016-11-23", through: "2026-11-22")
    let first = progress.period.lowerBound
    for (offset, day) in progress.period.enumerated() {
      let kind: DayKind = offset % 2 == 0 ? .done : .rest
      progress.days.append(DayProgress(day: day, kind: kind, sets: kind == .done ? 6 : 0))
      guard kind == .done else { continue }
      let record = PainRecord(
        moment: .after, region: "left knee", score: PainScore(offset % 7), day: day)
      progress.pain.append(PainPoint(day: day, milliseconds: 0, record: record))
    }
    var tally = SessionTally()
    tally.done = 3
    progress.weeks = stride(from: first.startOfWeek, through: first + 3_651, by: 7).map {
      WeekProgress(start: $0, sessions: tally, dose: DoseTally())
    }
    return Report(progress, made: try made(), version: "0.1.0")
  }

  @Test func `draws the latest weeks, says so, and lists them all`() throws {
    let report = try tenYears()
    let text = try text(report, .text)
    #expect(text.contains("Sessions, week by week, the latest 26 of 522 weeks"))
    #expect(text.contains("Left knee, the latest 26 of 522 weeks"))
    #expect(text.contains("23 Nov 2016") && !text.contains("21 Nov 2016"))
    #expect(try table("days", of: report).count == 3_652)
    for line in text.split(separator: "\n") { #expect(displayWidth(line) <= 80) }
    let page = try ProgressReportsTests.text(report, .html)
    #expect(page.utf8.count < 600_000)
  }
}

@Suite struct `A page` {
  @Test func `asks for nothing and runs nothing`() throws {
    let page = try text(try sampleReport(), .html)
    #expect(page.contains("default-src 'none'; style-src 'sha256-"))
    #expect(!page.contains("unsafe-inline") && !page.contains(" style=\""))
    for forbidden in ["<script", "src=", "href=", "url(http", "@import", "<link", "<iframe"] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
  }

  @Test func `has a title, a description and a table for every chart`() throws {
    let page = try text(try sampleReport(), .html)
    let charts = page.split(separator: "<figure>").dropFirst()
    #expect(charts.count == 6)
    for chart in charts {
      let figure = chart.prefix { _ in true }.split(separator: "</figure>").first ?? ""
      for part in ["<svg", "<title id=", "<desc id=", "<details>", "<caption", "scope=\"col\""] {
        #expect(figure.contains(part), "\(part)")
      }
    }
  }

  @Test func `has each id once`() throws {
    let page = try text(try sampleReport(), .html)
    let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
  }
}

@Suite struct `Names of files` {
  @Test func `carry the day and the format`() throws {
    let report = try sampleReport()
    #expect(reportFileName(report, as: .html) == "midstance-report-2026-11-22.html")
    #expect(try write(report, as: .csv).map(\.name) == csvTableNames.map { $0 + ".csv" })
    #expect(Set(csvTableNames).isSuperset(of: ["sets", "days", "pain", "measures"]))
  }
}
