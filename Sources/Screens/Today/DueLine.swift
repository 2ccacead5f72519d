import Coaching
import Programmes
package import ProgressTracking

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What is due on a day in one line, for a prompt or a reminder, or as JSON.
package struct DueLine: Sendable {
  private let standing: Standing
  private let wording: Wording
  private var texts: Catalogue { wording.catalogue }

  /// Creates the line of a day.
  package init(_ standing: Standing, texts: Catalogue = .english) {
    self.standing = standing
    wording = Wording(texts)
  }

  /// The line.
  package var text: String {
    var parts = [wording.due(standing.due, today: standing.day)]
    if case .done(let next) = standing.due, standing.endedEarly {
      parts = [texts(TodayText.endedEarly)]
      parts += next.map { [texts(TodayText.next, wording.day($0, today: standing.day))] } ?? []
    }
    if case .held(let hold) = standing.due {
      parts += standing.followed?.programme.tier(of: hold).map { [wording.howSoon($0)] } ?? []
    }
    if standing.due == .session, let plan {
      parts = [wording.session(standing, plan)]
      if let open = standing.openSession, open.day == standing.day {
        parts.append(
          texts(DueText.open, String(open.setsDone), String(open.start.planned.count)))
      } else if let session = standing.session, session.ofDay > 1 {
        parts.append(
          texts(TodayText.ofDay, String(max(0, session.number - 1)), String(session.ofDay)))
      }
      if let time = standing.notBefore {
        parts.append(texts(DueText.notBefore, wording.clock(minuteOfDay: time.minuteOfDay)))
      }
    }
    let asked = wording.asked(standing)
    if !asked.isEmpty { parts.append(texts(DueText.asked, wording.series(asked))) }
    if !standing.unreadNotes.isEmpty { parts.append(texts(DueText.reply)) }
    return parts.joined(separator: " ")
  }

  /// The same as one line of JSON: every key is always there, and none changes.
  ///
  /// `state` is one of `session`, `done`, `nothing`, `held`, `days off`, `ended` and
  /// `nothing followed`.
  package var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Nothing in it can fail to be encoded: it is texts and whole numbers.
    let data = (try? encoder.encode(DueRecord(standing, plan: plan, wording))) ?? Data("{}".utf8)
    return String(decoding: data, as: UTF8.self)
  }

  private var plan: SessionPlan? { SessionPlan(standing) }
}

extension Wording {
  /// Returns what is asked beside a session: the morning's pain, measures, questionnaires.
  func asked(_ standing: Standing) -> [String] {
    guard let programme = standing.followed?.programme else { return [] }
    let morning = standing.morningAfter == nil ? [] : [catalogue(DueText.morning)]
    let measures = measured(standing.measuresDue, of: programme)
    return morning + measures + standing.questionnairesDue.map(programme.name(ofMeasured:))
  }

  /// Returns measures by their names, one of which both sides are wanted once.
  func measured(_ keys: [MeasuredKey], of programme: Programme) -> [String] {
    keys.compactMap { key in
      let sides = keys.filter { $0.measure == key.measure && $0.side != nil }
      guard sides.count > 1 else { return measured(key, of: programme) }
      guard key == sides.first else { return nil }
      return catalogue(DueText.measureSides, programme.name(ofMeasured: key.measure))
    }
  }

  /// Returns a measure by its name, with its side.
  func measured(_ key: MeasuredKey, of programme: Programme) -> String {
    let name = programme.name(ofMeasured: key.measure)
    return key.side.map { catalogue(DueText.measureSide, name, side($0)) } ?? name
  }

  /// Returns the session that is due now in a sentence: its title, its exercises, how long it takes.
  func session(_ standing: Standing, _ plan: SessionPlan) -> String {
    let counted = plan.exercises.filter { !$0.item.isOptional }
    let extras = plan.exercises.count - counted.count
    var count = catalogue.count(counted.count, CommonText.exercises)
    if extras > 0 {
      count = catalogue(
        TodayText.extrasToo, count, catalogue.count(extras, ProgrammeText.extras))
    }
    let length = estimate(
      (counted.isEmpty ? plan.exercises : counted).reduce(.zero) { $0 + $1.estimatedLength })
    return title(of: standing).map {
      catalogue(TodayText.dueNamed, $0, capitalised(count), length)
    } ?? catalogue(TodayText.dueNow, count, length)
  }

  /// Returns the title of the session that is due or comes next, where the phase has several.
  func title(of standing: Standing) -> String? {
    standing.session.flatMap { $0.title ?? $0.id?.text }
  }
}

extension SessionPlan {
  /// Plans the session that is due or comes next; nothing until a programme is followed.
  init?(_ standing: Standing) {
    guard let followed = standing.followed else { return nil }
    let measured = { (measure: Identifier) in standing.measured[MeasuredKey(measure)] }
    if let session = standing.session {
      self.init(
        phase: followed.phase, session: session.id, items: session.items,
        affected: followed.affected, measured: measured)
    } else {
      self.init(phase: followed.phase, affected: followed.affected, measured: measured)
    }
  }
}

private struct DueRecord: Encodable {
  let day: LocalDay
  let state: String
  @Nullable var title: String?
  @Nullable var exercises: Int?
  @Nullable var minutes: Int?
  @Nullable var notBefore: String?
  @Nullable var next: LocalDay?
  @Nullable var through: LocalDay?
  @Nullable var reason: String?
  let sessionsToday: Int
  let sessionsDone: Int
  let asked: [String]
  let unreadNotes: Int

  init(_ standing: Standing, plan: SessionPlan?, _ wording: Wording) {
    day = standing.day
    asked = wording.asked(standing)
    unreadNotes = standing.unreadNotes.count
    sessionsToday = standing.due == .session ? standing.session?.ofDay ?? 1 : 0
    sessionsDone = standing.due == .session ? max(0, (standing.session?.number ?? 1) - 1) : 0
    switch standing.due {
    case .nothingFollowed: state = "nothing followed"
    case .session:
      state = "session"
      let counted = plan?.exercises.filter { !$0.item.isOptional } ?? []
      title = wording.title(of: standing)
      exercises = counted.count
      let length = counted.reduce(Duration.zero) { $0 + $1.estimatedLength }
      minutes = Int((length / .seconds(60)).rounded(.up))
      notBefore = standing.notBefore.map { wording.clock(minuteOfDay: $0.minuteOfDay) }
    case .done(let next):
      state = "done"
      self.next = next
    case .nothing(let next):
      state = "nothing"
      self.next = next
    case .ended(let last):
      state = "ended"
      through = last
    case .held(let hold):
      state = "held"
      through = hold.through
      reason = hold.reason
    case .paused(let days):
      state = "days off"
      through = days.through
      reason = days.reason
    }
  }
}
