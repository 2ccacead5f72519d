import Charts
import PlainText
import Programmes
import ProgressReports
import ProgressTracking
import Testing

/// Names and notes that somebody might try.
private let hostile = [
  "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style></svg><b>",
  "=cmd|' /C calc'!A0", "  +1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\u{A0}=1", "＝1+1",
  "a,b\"c\r\nd",
  "\u{1B}[31mred\u{7}\u{9B}2J", "\u{202E}txt.exe\u{2066}", "שלום 12", "跑者的左膝，很痛很痛",
  "{{title}}{{{style}}}{{> report}}", "[x](javascript:alert(1)) ![y](z)",
  "```\n# not a heading\n```",
  "1. not a list\n- nor this\n---\n> nor that\n    nor code", "a|b|c\\|d", "&lt;b&gt; &amp; &#60;",
  "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "", " ",
  String(repeating: "x", count: 5_000),
  String(repeating: "long words and more ", count: 300),
]

/// A report in which every text is the given one.
func report(ofOnly text: String) throws -> Report {
  let weeks = try SixWeeks(name: text)
  var progress = weeks.progress
  for index in progress.followed.indices {
    progress.followed[index].title = text
    progress.followed[index].phaseTitle = text
  }
  for index in progress.exercises.indices { progress.exercises[index].name = text }
  for index in progress.pain.indices { progress.pain[index].record.region = text }
  for index in progress.measures.indices {
    progress.measures[index].name = text
    progress.measures[index].unit = text
  }
  let day = progress.period.lowerBound
  progress.incidents += [
    Incident(
      day: day,
      kind: .rule(RuleRecord(moment: .after, rule: text, owner: .phase, actions: [text]))),
    Incident(day: day, kind: .stopSigns([text, text])),
    Incident(day: day, kind: .held(Hold(from: day, through: day, reason: text, cause: .therapist))),
    Incident(day: day, kind: .released(Release(clearedBy: text, recordedBy: .runner))),
  ]
  for index in progress.efforts.indices { progress.efforts[index].name = text }
  for index in progress.loads.indices {
    progress.loads[index].name = text
    progress.loads[index].load = text
  }
  var time = try made()
  time.zone = text
  return Report(
    progress, try material(ofOnly: text, weeks.material), made: time, version: text)
}

private func material(ofOnly text: String, _ sample: ReportMaterial) throws -> ReportMaterial {
  var material = sample
  var prescribed = try samplePrescription()
  prescribed.programme.title = text
  prescribed.programme.contact = Contact(name: text)
  prescribed.phases[0].title = text
  prescribed.phases[0].schedule = text
  prescribed.phases[0].goingOn = [text]
  prescribed.phases[0].lines = [text, "  - " + text]
  prescribed.measures = [text]
  material.prescribed = [prescribed]
  material.changes = [
    ProgrammeChange(day: try day("2026-11-02"), title: text, revision: 2, lines: [text])
  ]
  material.sets = material.sets.map { set in
    var set = set
    set.load = text
    return set
  }
  for index in material.flags.indices { material.flags[index].words = text }
  for index in material.criteria.indices {
    material.criteria[index].words = text
    material.criteria[index].phase = text
  }
  for index in material.notes.indices { material.notes[index].note.text = text }
  return material
}

@Suite struct `A hostile name or note` {
  @Test(arguments: hostile)
  func `brings no control or format character into any format`(name: String) throws {
    for format in ReportFormat.allCases {
      for file in try write(try report(ofOnly: name), as: format) {
        let bad = file.text.unicodeScalars.first { scalar in
          if (0x20..<0x7F).contains(scalar.value) || scalar == "\n" { return false }
          let category = scalar.properties.generalCategory
          return !(scalar == "\r" && format == .csv) && [.control, .format].contains(category)
        }
        #expect(bad == nil, "\(file.name)")
      }
    }
  }

  @Test(arguments: hostile)
  func `adds no element to the page`(name: String) throws {
    let plain = elements(ofHTML: try text(try report(ofOnly: "plain"), .html))
    let page = elements(ofHTML: try text(try report(ofOnly: name), .html))
    // A note of several lines has a paragraph for each; what is drawn depends on the width of names.
    for (element, count) in page where element != "p" && element != "/p" {
      let expected = try #require(plain[element], "\(element)")
      let isDrawn = ["text", "/text", "line", "polyline"].contains(element)
      #expect(isDrawn || count == expected, "\(element)")
    }
  }

  @Test(arguments: hostile)
  func `leaves text in 80 columns`(name: String) throws {
    for line in try text(try report(ofOnly: name), .text).split(separator: "\n") {
      #expect(displayWidth(line) <= 80, "\(line)")
    }
  }

  @Test(arguments: hostile)
  func `leaves every Markdown table with its columns and every fence closed`(name: String) throws {
    let lines = try text(try report(ofOnly: name), .markdown)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var fence: Substring?
    var columns: Int?
    for line in lines {
      if let open = fence {
        if line == open { fence = nil }
        continue
      }
      if line.hasPrefix("```") {
        fence = line.prefix { $0 == "`" }
        continue
      }
      #expect(!bare(line).contains("<") && !bare(line).contains("`"), "\(line)")
      guard line.hasPrefix("|") else {
        columns = nil
        continue
      }
      let pipes = bare(line).count { $0 == "|" }
      #expect(columns ?? pipes == pipes, "\(line)")
      columns = pipes
    }
    #expect(fence == nil)
    let headings = lines.filter { $0.hasPrefix("# ") || $0.hasPrefix("## ") }
    #expect(headings.count == 12)
  }

  @Test(arguments: hostile)
  func `is no formula in any table`(name: String) throws {
    let report = try report(ofOnly: name)
    for name in csvTableNames {
      for cell in try table(name, of: report).flatMap(\.values) where Double(cell) == nil {
        let start = cell.unicodeScalars.first { !$0.properties.isWhitespace }
        let isFormula = start.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
        #expect(!isFormula, "\(name): \(cell)")
      }
    }
  }

  @Test func `stays readable where it is only odd`() throws {
    let report = try report(ofOnly: "跑者 <b> & שלום")
    #expect(try text(report, .text).contains("跑者 <b> & שלום"))
    #expect(try text(report, .html).contains("跑者 &lt;b&gt; &amp; שלום"))
    #expect(try text(report, .markdown).contains("跑者 \\<b\\> \\& שלום"))
    #expect(try table("pain", of: report).first?["region"] == "跑者 <b> & שלום")
  }

  @Test func `is taken for words where it is a number below zero`() throws {
    var progress = try emptyProgress()
    let record = MeasureRecord(measure: try identifier("reach"), value: -1.5)
    progress.measures = [
      MeasurePoint(day: progress.period.lowerBound, record: record, name: "-1", unit: "cm")
    ]
    let row = try #require(
      try table("measures", of: Report(progress, made: try made(), version: "0.1.0")).first)
    #expect(row["name"] == "'-1")
    #expect(row["value"] == "-1.5")
  }
}

/// Returns a line of Markdown without what a backslash takes the meaning from.
private func bare(_ line: some StringProtocol) -> String {
  var result = ""
  var isEscaped = false
  for character in line {
    if !isEscaped, character != "\\" { result.append(character) }
    isEscaped = !isEscaped && character == "\\"
  }
  return result
}

/// Counts what starts with a `<`, by what follows: a page's elements, or whatever slipped in.
private func elements(ofHTML html: String) -> [String: Int] {
  let names = html.utf8.split(separator: UInt8(ascii: "<")).dropFirst().map { part in
    String(decoding: part.prefix { !" >\n\t".utf8.contains($0) }, as: UTF8.self)
  }
  return Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
}
