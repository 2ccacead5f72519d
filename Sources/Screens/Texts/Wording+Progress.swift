package import Programmes
package import ProgressTracking

extension Wording {
  /// Returns a runner's name, or a part of the identity where there is none.
  package func runner(_ runner: Runner) -> String { name(of: runner) }

  /// Returns who decides.
  package func decider(_ decider: Decider) -> String {
    catalogue(decider == .runner ? RuleText.deciderRunner : RuleText.deciderTherapist)
  }

  /// Returns why a set was left out.
  package func reason(_ reason: SkipReason) -> String {
    switch reason {
    case .pain: catalogue(RuleText.reasonPain)
    case .fatigue: catalogue(RuleText.reasonFatigue)
    case .noTime: catalogue(RuleText.reasonNoTime)
    case .unwell: catalogue(RuleText.reasonUnwell)
    case .didNotKnowHow: catalogue(RuleText.reasonDidNotKnowHow)
    case .noEquipment: catalogue(RuleText.reasonNoEquipment)
    case .unmotivated: catalogue(RuleText.reasonUnmotivated)
    case .toldToStop: catalogue(RuleText.reasonToldToStop)
    case .other: catalogue(RuleText.reasonOther)
    }
  }

  /// Returns how a session ended.
  package func ending(_ ending: SessionEnding) -> String {
    switch ending {
    case .finished: catalogue(RuleText.endingFinished)
    case .endedEarly: catalogue(RuleText.endingEarly)
    case .stoppedByRule: catalogue(RuleText.endingByRule)
    case .stoppedBySign: catalogue(RuleText.endingBySign)
    case .abandoned: catalogue(RuleText.endingAbandoned)
    }
  }

  /// Returns how a set ended.
  package func ending(_ ending: SetEnding) -> String {
    switch ending {
    case .completed: catalogue(RuleText.setCompleted)
    case .partial(nil): catalogue(RuleText.setPartial)
    case .partial(let reason?): catalogue(RuleText.setPartialReason, self.reason(reason))
    case .skipped(let reason): catalogue(RuleText.setSkipped, self.reason(reason))
    case .held: catalogue(RuleText.setHeld)
    }
  }

  /// Returns how a set is known.
  package func source(_ source: SetSource) -> String {
    switch source {
    case .paced: catalogue(RuleText.sourcePaced)
    case .selfPaced: catalogue(RuleText.sourceSelfPaced)
    case .guided: catalogue(RuleText.sourceGuided)
    case .entered: catalogue(RuleText.sourceEntered)
    }
  }

  /// Returns what is due, as a sentence.
  package func due(_ due: Due, today: LocalDay) -> String {
    switch due {
    case .nothingFollowed: catalogue(RuleText.dueNothingFollowed)
    case .session: catalogue(RuleText.dueSession)
    case .done(nil): catalogue(RuleText.dueDone)
    case .done(let next?): catalogue(RuleText.dueDoneNext, day(next, today: today))
    case .nothing(nil): catalogue(RuleText.dueNothing)
    case .nothing(let next?): catalogue(RuleText.dueNothingNext, day(next, today: today))
    case .held(let hold):
      hold.through.map {
        catalogue(RuleText.dueHeldThrough, day($0, today: today), reason(of: hold))
      } ?? catalogue(RuleText.dueHeld, reason(of: hold))
    case .ended(let last): catalogue(RuleText.dueEnded, day(last, today: today))
    case .paused(let days) where days.reason.isEmpty:
      catalogue(RuleText.duePausedPlain, day(days.through, today: today))
    case .paused(let days):
      catalogue(RuleText.duePaused, day(days.through, today: today), days.reason)
    }
  }
}
