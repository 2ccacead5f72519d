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

  @Test(arguments: Language.allCases)
  func `has a whole row in each line of a table`(language: Language) throws {
    for report in [try demoReport.get(), try sampleReport()] {
      let text = try #require(try write(report, as: .markdown, in: language).first).text
      let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
      #expect(rows.count > 50)
      // What tells rows apart stands first, so that a first cell without a word is a row that goes on.
      #expect(rows.allSatisfy { !$0.contains(/^\|\s*\|/) })
    }
  }

  @Test func `is a list where a row has no room in a line`() throws {
    let name = "a name of several words, too long to stand in a line beside all that is to be said"
    let text = try text(try report(ofOnly: name), .markdown)
    #expect(text.contains("- **a name of several words"))
    #expect(!text.contains("| a name of several words"))
  }

  @Test func `is of several tables where one is too wide, each with what heads the rows`() throws {
    let text = try text(try sampleReport(), .markdown)
    let pain = try #require(text.split(separator: "last week by their median:\n\n").last)
    let parts = pain.split(separator: "\n\n").prefix { $0.hasPrefix("|") }
    #expect(parts.count == 2)
    for part in parts {
      #expect(part.contains(/\| Region +\| Moment +\|/))
      #expect(part.split(separator: "\n").count == 7)
    }
  }
}
