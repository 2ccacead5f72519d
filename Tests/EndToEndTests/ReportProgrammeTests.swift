import Foundation
import ProgrammeFiles
import Programmes
import ProgressTracking
import Testing

@Suite struct `A report of several programmes` {
  @Test func `has each of them in the points of the checklist`() throws {
    let names = ["hip-driven-knee-pain", "overstriding", "pnf-diagonals"]
    try withLog(following: try names.map { try starterText($0) }) { home in
      let text = try home.run("report")
      #expect(text.status == 0, "\(text.errors)")
      #expect(text.lines.count { $0.hasPrefix("16b What was done of it") } == 3)
      #expect(text.lines.count { $0.hasPrefix("Pain rules of ") } == 3)
      #expect(text.output.contains("* is filled in by default"))
      #expect(text.lines.allSatisfy { $0.count <= 80 })
      let json = try #require(
        JSONSerialization.jsonObject(
          with: Data(try home.run("report", "--format", "json").output.utf8)) as? [String: Any])
      let checklists = try #require(json["checklists"] as? [[String: Any]])
      #expect(checklists.map { $0["programme"] as? String } == names)
      let wanted = [
        "1", "2", "3", "4", "5", "6", "7a", "7b", "8", "9", "10", "11", "12", "13", "14a", "14b",
        "15", "16a", "16b",
      ]
      for checklist in checklists {
        let points = try #require(checklist["points"] as? [[String: String]])
        #expect(points.map { $0["item"] } == wanted)
        #expect(points.allSatisfy { $0["text"]?.isEmpty == false })
      }
    }
  }

  @Test func `says what a new revision changed, and from when`() throws {
    let first = try starterText("hip-driven-knee-pain")
    let second = first.replacing("revision: 1", with: "revision: 2")
      .replacing("rest: 45s", with: "rest: 50s")
    try withLog(following: [first, second]) { home in
      let report = try home.run("report")
      #expect(report.output.contains(/revision 1 from.{1,60}revision 2/.dotMatchesNewlines()))
      #expect(report.output.contains("rest 50 s"))
      #expect(report.lines.contains { $0.contains(", revision 2 from ") && !$0.contains("|") })
      #expect(report.output.contains(/45 s.{1,40}50 s|50 s.{1,40}45 s/.dotMatchesNewlines()))
    }
  }

  /// Runs a body with the log of a runner who followed programmes one after the other, ten days each.
  private func withLog(following texts: [String], _ body: (Home) throws -> Void) throws {
    try withHome { home in
      let log = try ProgressLog.open(
        at: home.log.path, random: { UInt64.random(in: .min ... .max) },
        readProgramme: { readProgramme(SourceText(name: "log", text: $0)).programme })
      let now = Date()
      let today = LocalDay(number: Int(now.timeIntervalSince1970 / 86_400))
      func time(_ daysAgo: Int) -> EventTime {
        EventTime(
          milliseconds: Int64(now.timeIntervalSince1970 * 1_000) - Int64(daysAgo) * 86_400_000,
          zone: "UTC", day: today - daysAgo, minuteOfDay: 0)
      }
      let runner = try log.makeRunner(at: time(10 * texts.count)).id
      for (index, text) in texts.enumerated() {
        let programme = try #require(
          readProgramme(SourceText(name: "log", text: text)).programme)
        let reference = try log.keep(programmeText: text, of: programme)
        let choice = FollowedProgramme(affected: .left, phase: programme.phases[0].id)
        try log.append(
          [.programmeFollowed(choice)],
          as: EventContext(
            runner: runner, programme: reference, time: time(10 * (texts.count - index))))
      }
      try body(home)
    }
  }
}
