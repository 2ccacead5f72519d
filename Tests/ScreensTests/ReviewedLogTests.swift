import Foundation
import PlainText
import ProgrammeFiles
import Programmes
import ProgressTracking
import Screens
import StarterProgrammes
import TerminalUI
import Testing

/// A therapist's screens over logs as they come in, of which little can be said or much.
@Suite struct `A log under review` {
  private let today = LocalDay(number: 20_779)

  private enum Kind: CaseIterable {
    case oneEvent, noPainScores, threeProgrammes, longName, directionMarks, emptyName
  }

  @Test(arguments: Kind.allCases, Language.allCases)
  private func `is shown whole in any window`(kind: Kind, language: Language) throws {
    let texts = Catalogue(language)
    let file = try file(kind)
    let list = ReviewScreen(runners: [file.reviewed], today: today)
    var runner = RunnerScreen(file, today: today)
    for size in [usualSize, Size(columns: 120, rows: 40), Size(columns: 20, rows: 5)] {
      let listed = list.view(size, glyphs: .unicode, texts: texts).canvas
      #expect(listed.size == size && isClean(listed.lines))
      for section in ProgressSection.ofTherapist.indices {
        _ = runner.handle(.character(Character(String(section + 1))), size: size, texts: texts)
        for key in [Key.character("t"), .down, .end, .character("t")] {
          let canvas = runner.view(size, glyphs: .unicode, texts: texts).canvas
          #expect(canvas.size == size && isClean(canvas.lines), "\(section) after \(key.name)")
          _ = runner.handle(key, size: size, texts: texts)
        }
      }
    }
    for line in list.plainLines(width: 80, texts: texts)
      + runner.plainLines(width: 80, texts: texts)
    { #expect(displayWidth(line) <= 80 && isClean([line]), "\(line)") }
  }

  @Test func `says of one event that no programme is followed, and of no score that there is none`()
    throws
  {
    func lines(_ kind: Kind) throws -> [String] {
      ReviewScreen(runners: [try file(kind).reviewed], today: today)
        .plainLines(width: 200, texts: .english)
    }
    #expect(try lines(.oneEvent).contains { $0.contains("No programme") })
    #expect(try lines(.oneEvent).contains { $0.contains("0 of 0") } == false)
    #expect(try lines(.noPainScores).contains { $0.contains("No pain score since") })
    #expect(try lines(.noPainScores).contains { $0.contains("Pain 0") } == false)
  }

  @Test func `names each of three programmes, and the one that is followed`() throws {
    let file = try file(.threeProgrammes)
    let titles = file.progress.followed.map(\.title)
    #expect(Set(titles).count == 3)
    let runner = RunnerScreen(file, today: today)
    let text = runner.plainLines(width: 200, texts: .english).joined(separator: "\n")
    for title in titles { #expect(text.contains(title), "\(title)") }
    let list = ReviewScreen(runners: [file.reviewed], today: today)
      .plainLines(width: 200, texts: .english).joined(separator: "\n")
    #expect(list.contains(try #require(titles.last)))
  }

  private func file(_ kind: Kind) throws -> RunnerFile {
    let starters = StarterProgramme.all(in: "en").prefix(3)
    let programmes = try starters.map { starter in
      (starter.source.text, try #require(starter.read().programme))
    }
    let known = Dictionary(programmes, uniquingKeysWith: { first, _ in first })
    let fallback = try #require(programmes.first).1
    let log = try ProgressLog.open(
      at: nil, random: { .random(in: 0 ... .max) }, readProgramme: { known[$0] ?? fallback })
    let name =
      switch kind {
      case .longName: String(repeating: "名前", count: 100)
      case .directionMarks: "\u{202E}\u{1B}[31mevil\u{7} שלום\u{2066}"
      case .emptyName: ""
      default: "R. 17"
      }
    let id = try log.makeRunner(named: name, at: time(20)).id
    if kind != .oneEvent {
      let count = kind == .threeProgrammes ? 3 : 1
      for (index, (text, programme)) in programmes.prefix(count).enumerated() {
        let reference = try log.keep(programmeText: text, of: programme)
        let phase = try #require(programme.phases.first)
        let followed = FollowedProgramme(affected: .left, phase: phase.id)
        try log.append(
          [.programmeFollowed(followed)],
          as: EventContext(runner: id, programme: reference, time: time(19 - 5 * index)))
      }
    }
    let runner = try #require(try log.runners().first { $0.id == id })
    let reviewed = ReviewedRunner(
      recent: try log.overview(
        of: runner.id, over: ReviewedRunner.period(through: today), today: today),
      reviews: try log.correspondence(of: id).reviews, today: today)
    return RunnerFile(
      reviewed: reviewed, progress: try log.progress(of: id, today: today),
      standing: try log.standing(of: id, at: time(0)),
      notes: try log.correspondence(of: id).notes)
  }

  private func time(_ daysAgo: Int) -> EventTime {
    let day = today - daysAgo
    return EventTime(
      milliseconds: Int64(day.number) * 86_400_000 + 36_000_000, zone: "UTC", day: day,
      minuteOfDay: 600)
  }
}
