import PlainText
import ProgressReports
import Screens
import Testing

@Suite struct `A report as Markdown` {
  @Test(arguments: Language.allCases)
  func `keeps every line to 80 columns`(language: Language) throws {
    for report in [try demoReport.get(), try sampleReport()] {
      let text = try #require(try write(report, as: .markdown, in: language).first).text
      for line in text.split(separator: "\n") { #expect(displayWidth(line) <= 80, "\(line)") }
    }
  }

  @Test(arguments: ["left knee", "跑者的左膝，很痛很痛", "a|b|c\\|d", String(repeating: "||", count: 60)])
  func `keeps to them whatever names there are`(name: String) throws {
    let text = try text(try report(ofOnly: name), .markdown)
    for line in text.split(separator: "\n") { #expect(displayWidth(line) <= 80, "\(line)") }
  }

  @Test func `goes on below with words that have no room, and never with a number`() throws {
    let text = try text(
      try report(ofOnly: "a name of several words, too long for one line"), .markdown)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    let below = rows.filter { $0.hasPrefix("|   ") && $0.contains("words") }
    #expect(!below.isEmpty)
    #expect(below.allSatisfy { !$0.contains(/\d/) })
  }

  @Test func `is of several tables where one is too wide, each with what heads the rows`() throws {
    let text = try text(try sampleReport(), .markdown)
    let pain = try #require(text.split(separator: "Pain over the whole period:\n\n").last)
    let parts = pain.split(separator: "\n\n").prefix { $0.hasPrefix("|") }
    #expect(parts.count == 2)
    for part in parts {
      #expect(part.contains(/\| Region +\| Moment +\|/))
      #expect(part.split(separator: "\n").count == 7)
    }
  }
}
