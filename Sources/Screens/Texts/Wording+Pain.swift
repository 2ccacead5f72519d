import PlainText
package import Programmes
import ProgressTracking

extension Wording {
  /// Returns a region that is asked about: `left knee`.
  package func region(_ region: PainRegion, affected: BodySide?) -> String {
    let part = part(region.part)
    guard let side = region.side else { return part }
    return catalogue(RuleText.region, name(side, affected: affected, isBare: true), part)
  }

  /// Returns when a pain score is taken.
  package func moment(_ moment: PainMoment) -> String {
    switch moment {
    case .before: catalogue(RuleText.before)
    case .during: catalogue(RuleText.during)
    case .after: catalogue(RuleText.after)
    case .hourAfter: catalogue(RuleText.hourAfter)
    case .nextMorning: catalogue(RuleText.nextMorning)
    }
  }

  /// Returns a pain rule as a sentence: `During the session, 6 or more: leave out …`.
  package func rule(_ rule: PainRule, contact: Contact? = nil) -> String {
    catalogue(
      RuleText.rule, capitalised(moment(rule.moment)), threshold(rule.threshold),
      actions(rule.actions, contact: contact))
  }

  /// Returns the scores that a rule is about.
  package func threshold(_ threshold: PainThreshold) -> String {
    switch threshold {
    case .from(let limit): return catalogue(RuleText.from, String(limit))
    case .above(let limit): return catalogue(RuleText.above, String(limit))
    case .over(let reference, let points):
      let more = catalogue.count(points, RuleText.points)
      return switch reference {
      case .lastMorning: catalogue(RuleText.overLastMorning, more)
      case .baseline: catalogue(RuleText.overBaseline, more)
      case .before: catalogue(RuleText.overBefore, more)
      }
    }
  }

  /// Returns what a rule does, all of it.
  package func actions(_ actions: [PainAction], contact: Contact? = nil) -> String {
    list(actions.map { action($0, contact: contact) })
  }

  /// Returns one thing that a rule does.
  package func action(_ action: PainAction, contact: Contact? = nil) -> String {
    switch action {
    case .ease: catalogue(RuleText.ease)
    case .repeatStep: catalogue(RuleText.repeatStep)
    case .stepDown: catalogue(RuleText.stepDown)
    case .stopExercise: catalogue(RuleText.stopExercise)
    case .stopSession: catalogue(RuleText.stopSession)
    case .rest(let days): catalogue.count(days, RuleText.restDays)
    case .hold: catalogue(RuleText.hold)
    case .tell:
      contact.map { catalogue(RuleText.tellContact, $0.name) } ?? catalogue(RuleText.tellDoctor)
    }
  }

  /// Returns what a rule of the log did, all of it.
  func done(by rule: RuleRecord) -> String {
    let tells = rule.tells && !rule.actions.contains(PainAction.tell.code)
    return series(
      (rule.actions + (tells ? [PainAction.tell.code] : [])).map { code in
        PainAction(code: code).map { done($0) } ?? code
      })
  }

  private func done(_ action: PainAction) -> String {
    switch action {
    case .ease: catalogue(RuleText.didEase)
    case .repeatStep: catalogue(RuleText.didRepeat)
    case .stepDown: catalogue(RuleText.didStepDown)
    case .stopExercise: catalogue(RuleText.didStopExercise)
    case .stopSession: catalogue(RuleText.didStopSession)
    case .rest(let days): catalogue.count(days, RuleText.didRest)
    case .hold: catalogue(RuleText.didHold)
    case .tell: catalogue(RuleText.didTell)
    }
  }

  /// Returns whose rule it is.
  package func owner(_ owner: PainRuleOwner) -> String {
    switch owner {
    case .exercise: catalogue(RuleText.ownerExercise)
    case .phase: catalogue(RuleText.ownerPhase)
    case .programme: catalogue(RuleText.ownerProgramme)
    case .shipped: catalogue(RuleText.ownerShipped)
    case .anySharpPain: catalogue(RuleText.ownerSharp)
    }
  }

  /// Returns how soon to act on a stop sign, in a word or two.
  package func tier(_ tier: StopSign.Tier) -> String {
    switch tier {
    case .emergency: catalogue(RuleText.emergency)
    case .sameDay: catalogue(RuleText.sameDay)
    case .beforeNextSession: catalogue(RuleText.beforeNextSession)
    }
  }

  /// Returns what to do about a stop sign.
  package func advice(_ tier: StopSign.Tier) -> String {
    switch tier {
    case .emergency: catalogue(RuleText.emergencyAdvice)
    case .sameDay: catalogue(RuleText.sameDayAdvice)
    case .beforeNextSession: catalogue(RuleText.beforeNextSessionAdvice)
    }
  }
}

extension Wording {
  /// Returns the scores that a rule which acted was about, as they were written where nothing is known
  /// of such a rule; of sharp pain no number tells it.
  func threshold(of record: RuleRecord) -> String {
    if record.owner == .anySharpPain { return catalogue(RuleText.sharp) }
    return PainThreshold(code: record.rule).map { threshold($0) } ?? cleaned(record.rule, limit: 80)
  }

  /// Returns why something is held, a rule that holds it in words.
  func reason(of hold: Hold) -> String {
    let parts = hold.reason.split(separator: ", ", maxSplits: 1).map(String.init)
    guard hold.cause == .rule, parts.count == 2, let moment = PainMoment(rawValue: parts[0]),
      let threshold = PainThreshold(code: parts[1])
    else { return recorded(hold.reason) }
    return catalogue(RuleText.heldReason, self.moment(moment), self.threshold(threshold))
  }

  /// Returns what a rule that acted asked for, as it was written where any of it is not known.
  func actions(of record: RuleRecord, contact: Contact? = nil) -> String {
    let known = record.actions.compactMap(PainAction.init(code:))
    guard known.count == record.actions.count else {
      return series(record.actions.map { cleaned($0, limit: 80) })
    }
    return actions(known, contact: contact)
  }
}
