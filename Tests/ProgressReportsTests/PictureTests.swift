import Charts
import ProgressReports
import Screens
import TestSupport
import Testing

@Suite struct `A report of six weeks` {
  @Test(arguments: [ReportFormat.text, .markdown, .html, .json])
  func `looks as it was looked at`(format: ReportFormat) throws {
    let file = try #require(try write(try sampleReport(), as: format).first)
    expectSnapshot(file.text, named: "six-weeks.\(format.fileExtension)")
  }

  @Test func `looks as it was looked at in ASCII`() throws {
    let file = try #require(try write(try sampleReport(), as: .text, glyphs: .ascii).first)
    #expect(file.text.utf8.allSatisfy { $0 < 0x80 })
    expectSnapshot(file.text, named: "six-weeks-ascii.txt")
  }

  @Test(arguments: [ReportFormat.text, .markdown, .html, .json])
  func `looks as it was looked at in German`(format: ReportFormat) throws {
    let file = try #require(try write(try sampleReport(), as: format, in: .german).first)
    expectSnapshot(file.text, named: "six-weeks-de.\(format.fileExtension)")
  }

  @Test func `is written as tables that keep their bytes`() throws {
    for file in try write(try sampleReport(), as: .csv) {
      expectSnapshot(file.text, named: "six-weeks-\(file.name)")
    }
  }

  @Test(arguments: ReportFormat.allCases)
  func `is the same bytes every time`(format: ReportFormat) throws {
    #expect(
      try write(try sampleReport(), as: format).map(\.text)
        == write(try sampleReport(), as: format).map(\.text))
  }
}
