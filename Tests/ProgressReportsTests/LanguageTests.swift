import Foundation
import ProgressReports
import ProgressTracking
import Screens
import Testing

@Suite struct `A report in another language` {
  /// A catalogue in which every text of the program is in letters that are not Latin.
  private let other = Catalogue(
    .german,
    Translation(
      Array(
        Catalogue.enumerations.flatMap { type in
          ["[\(type)]"] + texts(of: type).flatMap { [$0, "= \(foreign($0))"] }
        }.joined(separator: "\n").utf8)))

  @Test(arguments: [ReportFormat.text, .markdown])
  func `has no word but those of the language, and of what was logged`(
    format: ReportFormat
  ) throws {
    for report in [
      try report(ofOnly: "жж"), Report(try emptyProgress(), made: try made(), version: "0"),
    ] {
      let words = ReportWording(report, wording: Wording(other))
      let file = try #require(try write(report, words.document, as: format).first)
      let latin = Set(file.text.matches(of: /[A-Za-z]{3,}/).map { $0.output.lowercased() })
      let left = latin.subtracting(Self.logged)
      #expect(left.isEmpty, "\(left.sorted())")
    }
  }

  /// Identifiers and words of the sample, and the program's own name.
  private static let logged = Set(
    """
    midstance europe berlin weight shift step up low high hip driven knee pain sharp text
    single leg stance glute bridge the knee gives way practice left ffee
    """.split(whereSeparator: \.isWhitespace).map { String($0) })

  @Test func `has the tables for other programs in the same words and numbers`() throws {
    let report = try sampleReport()
    let english = try write(report, as: .csv)
    let german = try write(report, as: .csv, in: .german)
    for (here, there) in zip(english, german) where here.name != "incidents.csv" {
      #expect(here.text == there.text, "\(here.name)")
    }
  }

  @Test func `writes decimals, shares and days as the language does`() throws {
    let text = try #require(try write(try sampleReport(), as: .text, in: .german).first).text
    for part in ["9,25", "81 %", "12. Okt 2026 bis 22. Nov 2026"] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains(/\d\.\d+ (cm|%)/))
    let page = try #require(try write(try sampleReport(), as: .html, in: .german).first).text
    #expect(page.contains("<html lang=\"de\">"))
  }

  @Test func `defines the figures of the library in its words`() {
    let far = String(DaysOverDose.farPercent)
    #expect(
      Catalogue.english(DefinitionText.overDoseMeans, far) == Figure.daysOverDose.definition)
    let tolerance = String(TempoProgress.tolerancePercent)
    #expect(Catalogue.english(DefinitionText.tempoMeans, tolerance) == Figure.tempo.definition)
    #expect(DefinitionText.enteredLaterMeans.rawValue == Figure.promptness.definition)
    #expect(DefinitionText.worthALookMeans.rawValue == Figure.flags.definition)
  }
}

private func texts<Text: Phrase>(of type: Text.Type) -> [String] {
  Text.allCases.map(\.rawValue)
}

/// The text in letters that are not Latin, its places kept.
private func foreign(_ text: String) -> String {
  let letters = Array("абвгдежзийклмнопрстуфхцчшщ")
  return String(
    text.map { letter in
      guard let value = letter.asciiValue, letter.isLetter else { return letter }
      return letters[Int((value | 0x20) - 0x61)]
    })
}
