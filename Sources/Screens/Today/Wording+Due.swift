import Coaching
import PlainText
import Programmes
import ProgressTracking

extension Wording {
  /// Returns what is due on a day, a line each, the most important first.
  func dueLines(_ standing: Standing, _ plan: SessionPlan, isResumable: Bool) -> [String] {
    if case .held(let hold) = standing.due { return heldLines(hold, standing) }
    var lines = ruleLines(standing)
    // Nobody is asked for more on a day on which pain ended what there was.
    let mayDoMore = lines.isEmpty
    if let open = standing.openSession {
      let (over, held) = (open.setsOver, open.finished.count - open.setsOver)
      let left = catalogue(
        TodayText.openSession, day(open.day, today: standing.day), "\(over)",
        "\(open.start.planned.count)")
      lines.append(held == 0 ? left : "\(left) \(catalogue(TodayText.openSessionHeld, "\(held)"))")
      if isResumable { return lines + [catalogue(Self.keys(of: open))] }
      lines.append(catalogue(TodayText.openSessionLapsed))
    }
    if let lost = standing.followed?.lostPhase {
      lines.append(catalogue(TodayText.lostPhase, lost.text))
    }
    switch standing.due {
    case .nothingFollowed, .held: break
    case .session: lines += sessionLines(standing, plan)
    case .done(let day):
      lines.append(catalogue(standing.endedEarlyToday ? TodayText.endedEarly : .doneToday))
      if let day { lines.append(next(day, standing)) }
      if mayDoMore { lines.append(catalogue(TodayText.extraHint)) }
    case .nothing(let day):
      lines.append(catalogue(TodayText.nothingToday))
      if let day { lines.append(next(day, standing)) }
      if mayDoMore { lines.append(catalogue(TodayText.extraHint)) }
    case .ended(let last):
      lines.append(catalogue(TodayText.ended, day(last, today: standing.day)))
      lines.append(catalogue(TodayText.extraHint))
    case .paused(let pause):
      let back = day(pause.through + 1, today: standing.day)
      lines.append(
        pause.reason.isEmpty
          ? catalogue(TodayText.paused, back)
          : catalogue(TodayText.pausedWhy, back, cleaned(pause.reason)))
      lines.append(catalogue(TodayText.pausedKeys))
    }
    return lines
  }

  /// What Enter does with a session that was left: begin it, go on, or ask what is left to be asked.
  private static func keys(of open: OpenSession) -> TodayText {
    switch open.finished.count {
    case 0: .openSessionUnbegun
    case open.start.planned.count...: .openSessionAsked
    default: .openSessionKeys
    }
  }

  /// What a pain rule asked for today and tomorrow: which one, whom to tell, how long to rest.
  private func ruleLines(_ standing: Standing) -> [String] {
    var lines: [String] = []
    if let record = standing.ruleOfToday {
      lines.append(ruleOfToday(record, standing.followed))
      if record.tells {
        lines += QuestionWords.contact(standing.followed?.programme.contact, nil, catalogue)
      }
    }
    if let ahead = standing.holdAhead {
      lines.append(
        ahead.through.map {
          catalogue(TodayText.holdAhead, day($0, today: standing.day))
        } ?? catalogue(TodayText.holdAheadOpen))
    }
    return lines
  }

  /// Returns what a pain rule of today was and asked for; of sharp pain no number tells it.
  func ruleOfToday(_ record: RuleRecord, _ followed: Followed?) -> String {
    if record.owner == .anySharpPain { return catalogue(RuleText.sharpRule) }
    let asked = rules(about: record, in: followed)
      .first { $0.actions.map(\.code) == record.actions }
      .map { actions($0.actions, contact: followed?.programme.contact) }
    return catalogue(
      TodayText.ruleOfToday, moment(record.moment), threshold(of: record, in: followed),
      asked ?? cleaned(record.actions.joined(separator: ", "), limit: 80))
  }

  /// The session that is due now: what it is, which of the day, what to have at hand.
  private func sessionLines(_ standing: Standing, _ plan: SessionPlan) -> [String] {
    var lines = [session(standing, plan)]
    if let session = standing.session, session.ofDay > 1 {
      lines.append(
        catalogue(TodayText.ofDay, String(max(0, session.number - 1)), String(session.ofDay)))
    }
    if let phase = standing.followed?.phase.id, standing.lastSessionDay != nil,
      !standing.lastSessions.contains(where: { $0.start.phase == phase })
    {
      lines.append(catalogue(TodayText.firstOfPhase))
    }
    if !plan.equipment.isEmpty {
      lines.append(catalogue(TodayText.atHand, plan.equipment.joined(separator: ", ")))
    }
    lines.append(
      standing.notBefore.map {
        catalogue(TodayText.notBefore, clock(minuteOfDay: $0.minuteOfDay))
      } ?? catalogue(TodayText.enterStarts))
    return lines
  }

  private func next(_ day: LocalDay, _ standing: Standing) -> String {
    let day = self.day(day, today: standing.day)
    return title(of: standing).map { catalogue(TodayText.nextNamed, day, $0) }
      ?? catalogue(TodayText.next, day)
  }

  /// What is held: why, since when, by whose rule, until when, and whom to call.
  private func heldLines(_ hold: Hold, _ standing: Standing) -> [String] {
    var lines: [String] = []
    let programme = standing.followed?.programme
    if let by = standing.heldBy, let rule = by.rule {
      lines.append(
        catalogue(
          TodayText.heldRule, day(by.since, today: standing.day), moment(rule.moment),
          threshold(of: rule, in: standing.followed), owner(rule.owner)))
    } else {
      lines.append(
        catalogue(
          hold.cause == .rule ? TodayText.heldByRule : .held, cleaned(recorded(hold.reason))))
    }
    guard let through = hold.through else {
      lines.append(catalogue(TodayText.heldOpen))
      return lines + QuestionWords.contact(programme?.contact, nil, catalogue)
    }
    return lines + [catalogue(TodayText.heldUntil, day(through, today: standing.day))]
  }

  /// The scores that a rule was about in words, as they were written where it is no longer there.
  private func threshold(of record: RuleRecord, in followed: Followed?) -> String {
    rules(about: record, in: followed).first.map { threshold($0.threshold) }
      ?? cleaned(record.rule, limit: 80)
  }

  /// The rules that are about the scores of one that was logged.
  private func rules(about record: RuleRecord, in followed: Followed?) -> [PainRule] {
    let rules =
      (followed?.programme.pain.rules ?? []) + (followed?.phase.painRules ?? [])
      + (followed?.phase.items.flatMap(\.exercise.painRules) ?? []) + PainRule.shipped
    return rules.filter { $0.moment == record.moment && $0.threshold.code == record.rule }
  }
}

extension Standing {
  /// Whether today's last session was ended before all of it was done.
  fileprivate var endedEarlyToday: Bool {
    lastSessions.first.map { $0.day == day && $0.completed < $0.planned } ?? false
  }
}

extension OpenSession {
  /// How many of its sets are over because the runner did them or left them out; held ones are not.
  var setsOver: Int { finished.count { $0.ending != .held } }
}
