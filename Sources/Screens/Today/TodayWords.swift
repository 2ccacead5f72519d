import Coaching
import PlainText
import Programmes
import ProgressTracking

/// The day in words: what the canvas and the lines have in common.
struct TodayWords {
  /// The day, and the runner.
  var heading: String
  /// The programme and its phase.
  var programme: String
  /// What is due, a line each, the first the most important.
  var due: [String] = []
  /// Whether something is held, or the first thing to say is what a pain rule asked for.
  var isWarned = false
  /// What has come in and what is asked, a paragraph each.
  var asked: [String] = []
  /// What the session has in it.
  var exercises: [Exercise] = []
  /// The way to the next phase, or back to an earlier one.
  var ways: [Way] = []
  /// How it went: the last session, what was missed, the week.
  var record: [String] = []

  /// An exercise of the session.
  struct Exercise {
    var name: String
    /// How much, as short as it can be said.
    var amount: String
    /// How much and how, in full.
    var dose: String
    /// What is new of it since last time.
    var news: String?
    /// Why it is there.
    var why: String?
  }

  /// A phase that could be entered: what for, what of it is so, and who decides.
  struct Way {
    var title: String
    var criteria: [(text: String, isMet: Bool)]
    var decision: String
    /// How near it is, in a few words; nothing where it is open.
    var nearness: String?
    /// Whether nothing is missing any more.
    var isOpen: Bool
  }

  /// Puts a day into words.
  init(_ screen: TodayScreen, _ texts: Catalogue) {
    let standing = screen.standing
    let wording = Wording(texts)
    let day = wording.day(standing.day)
    heading =
      standing.runner.name.isEmpty ? day : texts(TodayText.greeting, standing.runner.name, day)
    guard let followed = standing.followed, let plan = screen.plan else {
      programme = ""
      return
    }
    programme = "\(followed.programme.title) · \(wording.place(of: followed))"
    due = wording.dueLines(standing, plan, isResumable: screen.resumable != nil)
    if followed.programme.isStarter { due.append(texts(TodayText.starterNote)) }
    if case .held = standing.due { isWarned = true }
    if standing.lastRule != nil { isWarned = true }
    asked = wording.askedLines(screen.situation)
    exercises = plan.exercises.map { planned in
      let extra = planned.item.isOptional ? [texts(ProgrammeText.extra)] : []
      return Exercise(
        name: wording.series([planned.exercise.name] + extra),
        amount: wording.amount(of: planned.blocks.map(\.planned)),
        dose: wording.dose(
          planned.exercise, affected: followed.affected, in: planned.item.circuit),
        news: SinceLastTime(planned, after: standing.lastSessions, in: followed.phase.id)
          .map { wording.sinceLastTime($0) },
        why: planned.exercise.why.map { texts(TodayText.why, $0) })
    }
    ways = [
      standing.stepBack.flatMap { $0.isMet ? wording.way($0, in: followed.programme) : nil },
      // What the therapist says comes before what the criteria say.
      standing.suggestion.map { wording.way($0, in: followed.programme) }
        ?? standing.proposal.map { wording.way($0, in: followed, today: standing.day) },
    ].compactMap(\.self)
    record = wording.record(standing)
  }
}

extension Wording {
  /// Returns the phase that is followed, and which one of all it is.
  fileprivate func place(of followed: Followed) -> String {
    let phases = followed.programme.phases
    guard phases.count > 1, let index = phases.firstIndex(where: { $0.id == followed.phase.id })
    else { return catalogue(TodayText.phase, followed.phase.title) }
    return catalogue(
      TodayText.phaseOf, String(index + 1), String(phases.count), followed.phase.title)
  }

  /// Returns how it went: the last session, what was missed since, and this week.
  fileprivate func record(_ standing: Standing) -> [String] {
    var lines: [String] = []
    if let last = standing.lastSessions.first {
      let sets =
        last.completed >= last.planned
        ? catalogue.count(last.planned, TodayText.lastWhole)
        : catalogue(TodayText.lastPart, String(last.completed), String(last.planned))
      let pain = last.worstPain.map { catalogue(TodayText.lastPain, String($0.value)) }
      let early = last.ending.flatMap { $0 == .finished ? nil : ending($0) }
      let day = day(last.day, today: standing.day)
      lines.append(
        catalogue(TodayText.last, day, series([sets, early, pain].compactMap(\.self))))
    } else if let day = standing.lastSessionDay {
      lines.append(catalogue(TodayText.lastDay, self.day(day, today: standing.day)))
    }
    if let missed = standing.missed {
      lines.append(catalogue(TodayText.missed, day(missed, today: standing.day)))
    }
    return lines + [week(standing.week)]
  }

  /// Returns what the week comes to so far.
  func week(_ tally: SessionTally) -> String {
    var parts = [catalogue(TodayText.week, "\(tally.done)", "\(tally.due)")]
    if tally.partial > 0 { parts.append(catalogue(TodayText.weekPartial, "\(tally.partial)")) }
    if tally.missed > 0 { parts.append(catalogue(TodayText.weekMissed, "\(tally.missed)")) }
    if tally.held > 0 { parts.append(catalogue(TodayText.weekHeld, "\(tally.held)")) }
    if tally.extra > 0 { parts.append(catalogue(TodayText.weekExtra, "\(tally.extra)")) }
    return parts.joined(separator: ", ") + "."
  }
}
