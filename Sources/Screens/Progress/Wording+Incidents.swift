import PlainText
import Programmes
import ProgressTracking

extension Wording {
  /// Returns what happened, exercises by their names where those are known.
  func incident(
    _ kind: Incident.Kind, naming name: (Identifier) -> String = { $0.text }
  ) -> String {
    switch kind {
    case .rule(let record):
      let text = catalogue(
        ProgressScreenText.ruleActed, moment(record.moment), threshold(of: record),
        actions(of: record), owner(record.owner))
      return record.exercise.map {
        catalogue(
          ProgressScreenText.ruleAtExercise, text, cleaned(name($0), limit: 80))
      } ?? text
    case .stopSigns(let signs):
      guard !signs.isEmpty else { return catalogue(ProgressScreenText.stopSignsNone) }
      return catalogue(
        ProgressScreenText.stopSigns,
        series(signs.prefix(20).map { cleaned(recorded($0), limit: 200) }))
    case .held(let hold):
      let reason = cleaned(self.reason(of: hold), limit: 200)
      guard let through = hold.through else {
        return catalogue(ProgressScreenText.heldOpen, cause(hold.cause), reason)
      }
      return catalogue(
        ProgressScreenText.heldThrough, cause(hold.cause),
        day(through, today: hold.from, words: false), reason)
    case .released(let release):
      return catalogue(ProgressScreenText.released, cleaned(release.clearedBy, limit: 200))
    }
  }

  /// Returns a programme and phase that was followed.
  func followed(_ span: FollowedSpan) -> String {
    var parts = [
      catalogue(
        ProgressScreenText.followedPhase, cleaned(span.title, limit: 200),
        String(span.reference.revision), cleaned(span.phaseTitle, limit: 200))
    ]
    if let side = span.affected {
      parts.append(catalogue(ProgressScreenText.affected, self.side(side)))
    }
    return joined(parts)
  }

  /// Returns what made a hold.
  func cause(_ cause: HoldCause) -> String {
    switch cause {
    case .rule: catalogue(ProgressScreenText.causeRule)
    case .stopSign: catalogue(ProgressScreenText.causeStopSign)
    case .therapist: catalogue(ProgressScreenText.causeTherapist)
    }
  }
}
