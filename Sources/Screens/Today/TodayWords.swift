import Coaching
import PlainText
import Programmes
import ProgressTracking
import TerminalUI

/// The day in words: what the canvas and the lines have in common.
struct TodayWords {
  /// The day, and the runner.
  var heading: String
  /// The programme and its phase.
  var programme: String
  /// What is due, a line each, the first the most important.
  var due: [String]
  /// Whether something is held.
  var isHeld = false
  /// What the session has in it: the exercise and its dose.
  var exercises: [(name: String, dose: String)] = []
  /// What else is to be known: measures, the next phase, the week.
  var notes: [String] = []

  /// Puts a day into words.
  init(_ screen: TodayScreen, _ texts: Catalogue) {
    let standing = screen.standing
    let wording = Wording(texts)
    let day = wording.day(standing.day)
    heading =
      standing.runner.name.isEmpty ? day : texts(TodayText.greeting, standing.runner.name, day)
    guard let followed = standing.followed, let plan = screen.plan else {
      programme = ""
      due = []
      return
    }
    programme =
      "\(followed.programme.title) · \(texts(TodayText.phase, followed.phase.title))"
    due = Self.due(
      standing, plan, isResumable: screen.resumable != nil, wording, texts)
    if followed.programme.isStarter { due.append(texts(TodayText.starterNote)) }
    if case .held = standing.due { isHeld = true }
    exercises = plan.exercises.map { planned in
      let extra = planned.item.isOptional ? [texts(ProgrammeText.extra)] : []
      let dose = wording.dose(
        planned.exercise, affected: followed.affected, in: planned.item.circuit)
      return (wording.series([planned.exercise.name] + extra), dose)
    }
    notes = Self.notes(standing, followed, wording, texts)
  }

  private static func due(
    _ standing: Standing, _ plan: SessionPlan, isResumable: Bool, _ wording: Wording,
    _ texts: Catalogue
  ) -> [String] {
    var lines: [String] = []
    if case .held(let hold) = standing.due {
      lines.append(texts(hold.cause == .rule ? TodayText.heldByRule : .held, cleaned(hold.reason)))
      guard let through = hold.through else {
        lines.append(texts(TodayText.heldOpen))
        let contact = standing.followed?.programme.contact
        return lines + QuestionWords.contact(contact, nil, texts)
      }
      lines.append(texts(TodayText.heldUntil, wording.day(through, today: standing.day)))
      return lines
    }
    if let open = standing.openSession {
      lines.append(
        texts(
          TodayText.openSession, wording.day(open.day, today: standing.day),
          "\(open.finished.count)", "\(open.start.planned.count)"))
      if isResumable { return lines + [texts(TodayText.openSessionKeys)] }
      lines.append(texts(TodayText.openSessionLapsed))
    }
    if let lost = standing.followed?.lostPhase {
      lines.append(texts(TodayText.lostPhase, lost.text))
    }
    func next(_ day: LocalDay) -> String {
      let day = wording.day(day, today: standing.day)
      return title(standing).map { texts(TodayText.nextNamed, day, $0) }
        ?? texts(TodayText.next, day)
    }
    switch standing.due {
    case .nothingFollowed, .held: break
    case .session:
      lines += today(standing, plan, wording, texts)
      if !plan.equipment.isEmpty {
        lines.append(texts(TodayText.atHand, plan.equipment.joined(separator: ", ")))
      }
      lines.append(
        standing.notBefore.map {
          texts(TodayText.notBefore, wording.clock(minuteOfDay: $0.minuteOfDay))
        } ?? texts(TodayText.enterStarts))
    case .done(let day):
      lines.append(texts(TodayText.doneToday))
      if let day { lines.append(next(day)) }
      lines.append(texts(TodayText.extraHint))
    case .nothing(let day):
      lines.append(texts(TodayText.nothingToday))
      if let day { lines.append(next(day)) }
      lines.append(texts(TodayText.extraHint))
    case .ended(let last):
      lines.append(texts(TodayText.ended, wording.day(last, today: standing.day)))
      lines.append(texts(TodayText.extraHint))
    case .paused(let pause):
      lines.append(texts(TodayText.paused, wording.day(pause.through + 1, today: standing.day)))
      lines.append(texts(TodayText.extraHint))
    }
    return lines
  }

  /// What is due now: the session by its title, its exercises and extras, which of the day it is.
  private static func today(
    _ standing: Standing, _ plan: SessionPlan, _ wording: Wording, _ texts: Catalogue
  ) -> [String] {
    let counted = plan.exercises.filter { !$0.item.isOptional }
    let extras = plan.exercises.count - counted.count
    var count = texts.count(counted.count, CommonText.exercises)
    if extras > 0 {
      count = texts(TodayText.extrasToo, count, texts.count(extras, ProgrammeText.extras))
    }
    let length = wording.estimate(
      (counted.isEmpty ? plan.exercises : counted).reduce(.zero) { $0 + $1.estimatedLength })
    var lines = [
      title(standing).map {
        texts(TodayText.dueNamed, $0, wording.capitalised(count), length)
      } ?? texts(TodayText.dueNow, count, length)
    ]
    if let session = standing.session, session.ofDay > 1 {
      lines.append(
        texts(TodayText.ofDay, String(max(0, session.number - 1)), String(session.ofDay)))
    }
    return lines
  }

  /// The title of the session that is due, where the phase has several.
  private static func title(_ standing: Standing) -> String? {
    standing.session.flatMap { $0.title ?? $0.id?.text }
  }

  private static func notes(
    _ standing: Standing, _ followed: Followed, _ wording: Wording, _ texts: Catalogue
  ) -> [String] {
    var notes: [String] = []
    let measures = standing.measuresDue.compactMap { key -> String? in
      guard let measure = followed.programme.measure(key.measure) else { return nil }
      return key.side.map { texts(ProgrammeText.measure, measure.name, wording.side($0)) }
        ?? measure.name
    }
    if !measures.isEmpty {
      notes.append(texts(TodayText.measuresDue, measures.joined(separator: ", ")))
    }
    let questionnaires = standing.questionnairesDue.map(followed.programme.name(ofMeasured:))
    if !questionnaires.isEmpty {
      notes.append(
        texts(TodayText.questionnairesDue, questionnaires.joined(separator: ", ")))
    }
    if let back = standing.stepBack, back.isMet {
      let why = back.criteria.filter(\.isMet).map(wording.state).joined(separator: "; ")
      notes.append(
        texts(TodayText.stepBack, followed.programme.title(ofPhase: back.to), why))
      notes.append(
        texts(back.decider == .runner ? TodayText.stepBackReady : .stepBackTherapist))
    }
    if let proposal = standing.proposal {
      let title = followed.programme.phase(proposal.next)?.title ?? proposal.next.text
      notes.append(texts(TodayText.proposal, title))
      if proposal.isMet {
        let ready: TodayText = proposal.decider == .runner ? .proposalReady : .proposalTherapist
        notes.append(texts(ready))
      } else {
        let open = proposal.criteria.filter { !$0.isMet }.map(wording.state)
        notes.append("\(texts(TodayText.proposalOpen)) \(open.joined(separator: "; "))")
      }
    }
    notes.append(week(standing.week, texts))
    return notes
  }

  /// What the week comes to so far.
  static func week(_ tally: SessionTally, _ texts: Catalogue) -> String {
    var parts = [texts(TodayText.week, "\(tally.done)", "\(tally.due)")]
    if tally.missed > 0 { parts.append(texts(TodayText.weekMissed, "\(tally.missed)")) }
    if tally.held > 0 { parts.append(texts(TodayText.weekHeld, "\(tally.held)")) }
    return parts.joined(separator: ", ") + "."
  }
}
