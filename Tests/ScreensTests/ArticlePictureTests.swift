import DemoLogs
import Foundation
import ProgrammeFiles
import Programmes
import ProgressReports
import ProgressTracking
import Screens
import StarterProgrammes
import TerminalUI
import TestSupport
import Testing

/// The pictures of the article about a therapist's day, made of the log that `midstance demo` makes.
@Suite struct `The pictures of a therapist's day` {
  private static let article = "Sources/Screens/Screens.docc/ATherapistsDay.md"

  @Test func `are the screens as they are, and a report`() throws {
    let practice = try DemoPractice()
    var review = try practice.review()
    let list = review.view(usualSize, glyphs: .unicode, texts: .english).canvas.text
    try expectPicture(list, named: "review", in: Self.article)
    let small = review.view(
      Size(columns: 80, rows: 13), glyphs: .unicode, texts: .english)
    try expectPicture(small.canvas.text, named: "review", in: "README.md")
    guard case .open(let id) = review.handle(.enter, size: usualSize) else {
      Issue.record("nobody is opened")
      return
    }
    let file = try practice.file(of: id)
    var runner = RunnerScreen(file, today: practice.today.day)
    func drawn() -> String {
      runner.view(usualSize, glyphs: .unicode, texts: .english).canvas.text
    }
    try expectPicture(drawn(), named: "runner", in: Self.article)
    _ = runner.handle(.character("2"), size: usualSize)
    try expectPicture(drawn(), named: "calendar", in: Self.article)
    let report = Report(file.progress, made: practice.today, version: "0")
    var bytes: [UInt8] = []
    try write(report, ReportWording(report).document, as: .text).first?.write { bytes += $0 }
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.components(separatedBy: "\nAdherence\n")
    try #require(parts.count == 2)
    let adherence = parts[1].split(separator: "\n", omittingEmptySubsequences: false).prefix(24)
    try expectPicture(
      "Adherence\n" + adherence.joined(separator: "\n"), named: "report", in: Self.article)
  }

  @Test func `and of a sheet with a movement`() throws {
    let programme = try #require(StarterProgramme.named("pnf-diagonals")?.read().programme)
    let sheet = HandoutDocument(programme, affected: .right, version: "0").handout
    let exercise = sheet.parts.flatMap(\.pieces).lazy.compactMap { piece in
      if case .exercise(let exercise) = piece { exercise } else { nil }
    }.first
    let picture = try #require(exercise?.pictures.first)
    try expectPicture(
      picture.lines.joined(separator: "\n"), named: "sheet", in: Self.article)
  }
}

/// A therapist's log of runners who are made up, on a day that stays.
private struct DemoPractice {
  let log: ProgressLog
  let today: EventTime

  init() throws {
    let starter = try #require(StarterProgramme.named("whole-body-runner"))
    let programme = try #require(starter.read().programme)
    let last = try #require(LocalDay("2026-11-22"))
    today = EventTime(
      milliseconds: Int64(last.number) * 86_400_000 + 36_000_000, zone: "UTC", day: last,
      minuteOfDay: 600)
    log = try ProgressLog.open(at: nil, random: { 7 }, readProgramme: { _ in programme })
    try log.fill(
      runners: 6, following: programme, text: starter.source.text, days: (last - 41)...last,
      seed: 1, devices: 2)
  }

  func review() throws -> ReviewScreen {
    ReviewScreen(
      runners: try log.runners().map { try reviewed($0) }, today: today.day)
  }

  func reviewed(_ runner: Runner) throws -> ReviewedRunner {
    let period = ReviewedRunner.period(through: today.day)
    return ReviewedRunner(
      recent: try log.progress(of: runner.id, over: period, today: today.day),
      reviews: try log.correspondence(of: runner.id).reviews, today: today.day)
  }

  func file(of id: UniqueID) throws -> RunnerFile {
    let runner = try #require(try log.runners().first { $0.id == id })
    return RunnerFile(
      reviewed: try reviewed(runner), progress: try log.progress(of: id, today: today.day),
      standing: try log.standing(of: id, at: today))
  }
}
