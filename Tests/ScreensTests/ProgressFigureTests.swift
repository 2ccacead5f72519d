import Programmes
import ProgressTracking
import Screens
import TestSupport
import Testing

import struct Foundation.Data
import class Foundation.JSONSerialization
import class Foundation.NSNull

@Suite struct `The figures of a progress` {
  private let today = LocalDay(number: 20_778)

  /// The sample with what its figures are about.
  private func progress() throws -> Progress {
    var progress = try sampleProgress()
    let first = progress.period.lowerBound
    let step = try #require(Identifier("step-up"))
    for index in progress.days.indices where progress.days[index].sets > 0 {
      progress.days[index].sessions.done = 1
      progress.days[index].dose = DoseTally()
      progress.days[index].dose.prescribed = 9
      progress.days[index].dose.done = index % 5 == 0 ? 12 : 9
    }
    progress.endings = [
      EndedSession(day: first, ending: .finished, isForPain: false),
      EndedSession(day: first + 2, ending: nil, isForPain: false),
      EndedSession(day: first + 4, ending: .endedEarly, isForPain: true),
      EndedSession(day: first + 7, ending: .stoppedByRule, isForPain: true),
    ]
    progress.lateEntries = [
      LateEntry(kind: .run, day: first, enteredOn: first + 1),
      LateEntry(kind: .pain, day: first, enteredOn: first + 3),
    ]
    progress.tempos = [
      TempoProgress(
        exercise: step, name: "Step-up", sets: 4, kept: 3,
        seconds: try #require(Spread([6.5, 7, 7.2, 9])))
    ]
    for index in progress.pain.indices {
      let day = UInt64(progress.pain[index].day.number)
      let isMorning = progress.pain[index].record.moment == .nextMorning
      progress.pain[index].session = isMorning ? nil : UniqueID(high: day, low: 1)
      if progress.pain[index].record.moment == .during {
        progress.pain[index].record.exercise = step
      }
    }
    return progress
  }

  /// Where a runner stands who may go on.
  private func standing(_ progress: Progress) throws -> Standing {
    let programme = try richProgramme()
    let phase = programme.phases[0]
    var standing = Standing(
      day: today, runner: progress.runner,
      followed: Followed(
        programme: programme,
        reference: ProgrammeReference(id: programme.id, revision: 1, hash: "aa"), affected: .left,
        phase: phase, phaseSince: progress.period.lowerBound),
      due: .session)
    standing.proposal = PhaseProposal(
      next: programme.phases[programme.phases.count - 1].id, decider: .runner,
      criteria: [
        CriterionState(.days(spent: 12, required: 14), isMet: false),
        CriterionState(
          .pain(
            .nextMorning, worst: PainScore(2), limit: .atMost(3), baseline: nil,
            in: .sessions(3)), isMet: true),
      ], isMet: false)
    return standing
  }

  @Test func `are told as text, with what they mean`() throws {
    let progress = try progress()
    let document = ProgressDocument(
      progress, flags: progress.flags(today: today), standing: try standing(progress))
    expectSnapshot(
      document.lines().joined(separator: "\n") + "\n", named: "progress-figures.txt")
    #expect(document.lines().allSatisfy { $0.count <= 80 })
  }

  @Test func `are told in German`() throws {
    let progress = try progress()
    let document = ProgressDocument(
      progress, flags: progress.flags(today: today), standing: try standing(progress),
      wording: Wording(Catalogue(.german)))
    expectSnapshot(
      document.lines().joined(separator: "\n") + "\n", named: "progress-figures.de.txt")
  }

  @Test func `keep their shape as JSON`() throws {
    let progress = try progress()
    let text = json(
      progress, isRehearsed: false, flags: progress.flags(today: today),
      standing: try standing(progress))
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    expectSnapshot(
      paths(in: value, at: "").sorted().joined(separator: "\n") + "\n",
      named: "progress-json-shape.txt")
  }

  @Test func `have no number as JSON for what is unknown`() throws {
    var progress = try progress()
    func whole() throws -> [String: Any] {
      let text = json(progress, isRehearsed: false)
      return try #require(
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
    func members(_ list: String) throws -> [[String: Any]] {
      try #require(try whole()[list] as? [[String: Any]])
    }
    func numbers(_ member: [String: Any], _ name: String) throws -> [Any] {
      Array(try #require(member[name] as? [String: Any]).values)
    }
    let last = try #require(progress.weeks.last).start
    progress.weeks[progress.weeks.count - 1] = WeekProgress(
      start: last, sessions: SessionTally(), dose: DoseTally())
    for index in progress.days.indices where progress.days[index].day >= last {
      progress.days[index] = DayProgress(day: progress.days[index].day, kind: .unknown, sets: 0)
    }
    for member in try members("weeks").suffix(1) + members("days").suffix(2) {
      let all = try numbers(member, "sessions") + numbers(member, "dose")
      #expect(all.count == 12 && all.allSatisfy { $0 is NSNull }, "\(member)")
      #expect(member["sets"] == nil || member["sets"] is NSNull)
    }
    for member in try members("weeks").dropLast() {
      #expect(try numbers(member, "sessions").allSatisfy { $0 is Int })
    }
    for index in progress.days.indices { progress.days[index].kind = .unknown }
    (progress.sessions, progress.dose, progress.sources) = (SessionTally(), DoseTally(), [:])
    for name in ["sessions", "dose", "sources"] {
      let sums = try numbers(try whole(), name)
      #expect(!sums.isEmpty && sums.allSatisfy { $0 is NSNull }, "\(name)")
    }
    let figures = try #require(try whole()["figures"] as? [String: Any])
    var adherence = try #require(figures["adherence"] as? [String: Any])
    #expect(adherence.removeValue(forKey: "unknownDays") is Int)
    #expect(adherence.count == 6 && adherence.values.allSatisfy { $0 is NSNull })
  }

  @Test func `are all defined, with a unit`() throws {
    let text = json(try progress(), isRehearsed: false)
    for figure in Figure.allCases {
      #expect(!figure.unit.isEmpty && figure.definition.hasSuffix("."))
      #expect(text.contains(#""\#(figure.rawValue)" : {"#))
    }
  }

  /// Every path with the kind of what stands there; a list is looked through as one.
  private func paths(in value: Any, at path: String) -> Set<String> {
    switch value {
    case let object as [String: Any]:
      return object.reduce(into: []) { $0.formUnion(paths(in: $1.value, at: "\(path).\($1.key)")) }
    case let list as [Any]:
      return list.reduce(into: list.isEmpty ? ["\(path)[]"] : []) {
        $0.formUnion(paths(in: $1, at: "\(path)[]"))
      }
    case is NSNull: return ["\(path): null"]
    case is String: return ["\(path): text"]
    default: return ["\(path): number or truth"]
    }
  }
}
