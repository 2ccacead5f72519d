import ProgrammeFiles
import Programmes
import ProgressTracking
import Screens
import Testing

@Suite struct `What is wrong with a file` {
  private static let id = UniqueID(high: 1, low: 2)
  private static let logs: [ProgressLogError] = [
    .notADatabase(path: "a"), .foreign(path: "a"), .newer(path: "a"), .older(path: "a"),
    .missing(path: "a"), .folderUnusable(path: "a"), .readOnly(path: "a"), .diskFull(path: "a"),
    .busy(path: "a"), .damaged(path: "a"), .notRescued(path: "a"), .moved(path: "a"),
    .failed(path: "a", code: 7), .noSuchRunner(id),
    .unusableEntry(kind: "pain"),
    .bundle(.notABundle), .bundle(.newer), .bundle(.truncated), .bundle(.damaged(line: 3)),
    .bundle(.tooLong(line: 3)), .bundle(.wrongHash), .bundle(.wrongProgramme(line: 3)),
    .bundle(.conflict(line: 3, event: id, day: sampleDay, count: 2)), .bundle(.needsEarlier),
    .bundles(index: 1, .newer),
  ]
  private static let files: [ProgrammeFileError] = [
    .missing("a"), .folder("a"), .notAFile("a"), .unreadable("a"), .empty("a"), .tooLarge("a"),
    .binary("a"),
  ]

  @Test func `is said in English as the libraries say it`() throws {
    let wording = Wording()
    let programme = ProgressLogError.programmeUnreadable(
      ProgrammeReference(id: try #require(Identifier("knee")), revision: 3, hash: "00"))
    for error in Self.logs + [programme] { #expect(wording.problem(error) == error.description) }
    for error in Self.files { #expect(wording.problem(error) == error.description) }
  }

  @Test func `is said in every other language, with all that belongs to it`() {
    for language in Language.allCases where language != .english {
      let wording = Wording(Catalogue(language))
      for error in Self.logs {
        let said = wording.problem(error)
        #expect(said != error.description)
        #expect(said.count { $0.isNumber } == error.description.count { $0.isNumber }, "\(said)")
      }
      for error in Self.files { #expect(wording.problem(error) != error.description) }
    }
  }

  @Test func `acts on no terminal, whatever a file is called`() {
    let said = Wording().problem(ProgressLogError.busy(path: "\u{1B}[2J\nlog"))
    #expect(isClean([said]))
  }
}
