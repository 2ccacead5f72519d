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
    let mayDoMore = standing.ruleOfToday == nil && standing.holdAhead == nil
    if let open = standing.openSession {
      lines.append(left(open, standing))
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
      lines.append(catalogue(standing.endedEarly ? TodayText.endedEarly : .doneToday))
      if let day { lines.append(next(day, standing)) }
      // Of two sessions of a day the better one is the one that was due.
      if mayDoMore {
        lines.append(catalogue(standing.endedEarly ? TodayText.insteadHint : .extraHint))
      }
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

  /// How far a session came that was left: the sets that were done, left out and held.
  private func left(_ open: OpenSession, _ standing: Standing) -> String {
    let held = open.finished.count { $0.ending == .held }
    let leftOut = open.finished.count - open.setsDone - held
    return [
      catalogue(
        TodayText.openSession, day(open.day, today: standing.day), "\(open.setsDone)",
        "\(open.start.planned.count)"),
      leftOut > 0 ? catalogue(TodayText.openSessionLeftOut, "\(leftOut)") : nil,
      held > 0 ? catalogue(TodayText.openSessionHeld, "\(held)") : nil,
    ].compactMap(\.self).joined(separator: " ")
  }

  /// What Enter does with a session that was left: begin it, go on, or ask what is left to be asked.
  private static func keys(of open: OpenSession) -> TodayText {
    switch open.finished.count {
    case 0: .openSessionUnbegun
    case open.start.planned.count...: .openSessionAsked
    default: .openSessionKeys
    }
  }

  /// What a pain rule asked for and asks for tomorrow: which one, whom to tell, how long to rest.
  private func ruleLines(_ standing: Standing) -> [String] {
    var lines: [String] = []
    if let acted = standing.lastRule {
      let day = day(acted.day, today: standing.day)
      lines.append(rule(acted, capitalised(day), standing.followed))
      if acted.record.tells {
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

  /// Returns what a pain rule that acted answered, what it asked for and whose it is; of sharp pain no
  /// number tells it.
  ///
  /// - Parameters:
  ///   - acted: The rule.
  ///   - when: When that was, as the beginning of the sentence.
  ///   - followed: What is followed.
  /// - Returns: The sentences.
  func rule(_ acted: ActedRule, _ when: String, _ followed: Followed?) -> String {
    let record = acted.record
    let contact = followed?.programme.contact
    if record.owner == .anySharpPain {
      return catalogue(
        TodayText.ruleSharp, when, moment(record.moment), actions(of: record, contact: contact),
        owner(record.owner))
    }
    let means = [
      threshold(of: record), actions(of: record, contact: contact), owner(record.owner),
    ]
    let moment = moment(record.moment)
    return acted.score.map {
      catalogue(
        TodayText.ruleActed, when, String($0.value), moment, means[0], means[1], means[2])
    } ?? catalogue(TodayText.ruleActedAnyway, when, moment, means[0], means[1], means[2])
  }

  /// The session that is due now: what it is, which of the day, what to have at hand.
  private func sessionLines(_ standing: Standing, _ plan: SessionPlan) -> [String] {
    var lines = [session(standing, plan)]
    if let over = sessionsOver(standing) { lines.append(over) }
    if let phase = standing.followed?.phase.id, standing.lastSessionDay != nil,
      !standing.lastSessions.contains(where: { $0.start.phase == phase })
    {
      lines.append(catalogue(TodayText.firstOfPhase))
    }
    if !plan.equipment.isEmpty {
      lines.append(catalogue(TodayText.atHand, plan.equipment.joined(separator: ", ")))
    }
    lines.append(notBefore(standing) ?? catalogue(TodayText.enterStarts))
    return lines
  }

  /// Returns how many sessions of a day that has several are over, and when the next one may begin,
  /// while more of them are due.
  func furtherSessions(_ standing: Standing) -> [String] {
    guard standing.isMoreDueToday else { return [] }
    return [sessionsOver(standing), notBefore(standing)].compactMap(\.self)
  }

  private func sessionsOver(_ standing: Standing) -> String? {
    guard let session = standing.session, session.ofDay > 1 else { return nil }
    return catalogue(TodayText.ofDay, String(max(0, session.number - 1)), String(session.ofDay))
  }

  private func notBefore(_ standing: Standing) -> String? {
    standing.notBefore.map {
      catalogue(TodayText.notBefore, clock(minuteOfDay: $0.minuteOfDay))
    }
  }

  private func next(_ day: LocalDay, _ standing: Standing) -> String {
    let day = self.day(day, today: standing.day)
    return title(of: standing).map { catalogue(TodayText.nextNamed, day, $0) }
      ?? catalogue(TodayText.next, day)
  }

  /// Returns how soon to act on a stop sign and what to do, for as long as it holds what is due.
  func howSoon(_ tier: StopSign.Tier) -> String {
    catalogue(TodayText.heldTier, self.tier(tier), advice(tier))
  }

  /// What is held: why, since when, by whose rule, until when, whom to call and how soon.
  private func heldLines(_ hold: Hold, _ standing: Standing) -> [String] {
    var lines: [String] = []
    let programme = standing.followed?.programme
    let tier = programme?.tier(of: hold)
    if let by = standing.heldBy, let acted = by.rule {
      let since = catalogue(TodayText.heldSince, day(by.since, today: standing.day))
      lines.append(rule(acted, since, standing.followed))
    } else if hold.cause == .rule {
      lines.append(catalogue(TodayText.heldByRule, cleaned(reason(of: hold))))
    } else {
      let reason = cleaned(reason(of: hold))
      lines.append(
        standing.heldBy.map {
          catalogue(TodayText.heldSinceWhy, day($0.since, today: standing.day), reason)
        } ?? catalogue(TodayText.held, reason))
    }
    lines += tier.map { [howSoon($0)] } ?? []
    lines.append(
      hold.through.map {
        catalogue(TodayText.heldUntil, day($0, today: standing.day))
      } ?? catalogue(TodayText.heldOpen))
    if hold.through == nil || standing.heldBy?.rule?.record.tells == true {
      lines += QuestionWords.contact(programme?.contact, tier, catalogue)
    }
    if let acted = standing.lastRule {
      lines.append(rule(acted, capitalised(day(acted.day, today: standing.day)), standing.followed))
    }
    return lines
  }
}

extension Programme {
  /// How soon to act on the stop sign that holds what is due; nothing where none does, or where it is
  /// known no more.
  func tier(of hold: Hold) -> StopSign.Tier? {
    guard hold.cause == .stopSign else { return nil }
    return (stopSigns + StopSign.shipped).first { $0.text == hold.reason }?.tier
  }
}

extension Standing {
  /// Whether a session is due on a day that has several.
  var isMoreDueToday: Bool { due == .session && (session?.ofDay ?? 1) > 1 }

  /// The pain rule of today that stopped something or wants somebody to be told.
  var ruleOfToday: ActedRule? { lastRule.flatMap { $0.day == day ? $0 : nil } }
}

extension OpenSession {
  /// How many of its sets were done, at least in part.
  var setsDone: Int { finished.count { $0.done > 0 } }
}
