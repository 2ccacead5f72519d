import Programmes
import ProgressReports
import ProgressTracking

extension ReportWording {
  /// Stop signs, holds and releases.
  var incidents: ReportBlock {
    let rows: [[String]] = progress.incidents.compactMap { incident in
      let what: ReportText
      switch incident.kind {
      case .rule: return nil
      case .stopSigns: what = .stopSigns
      case .held: what = .held
      case .released: what = .released
      }
      return [
        words.day(incident.day), catalogue(what), self.incident(incident, names: [:]),
      ]
    }
    guard !rows.isEmpty else {
      let isHeld = progress.sessions.held > 0 || progress.exercises.contains { $0.held > 0 }
      return paragraph(isHeld ? .noIncidentsButHeld : .noIncidents)
    }
    return .table(
      ReportTable(
        caption: catalogue(ReportTableText.incidents),
        columns: [dayColumn(.day), wordColumn(.what), wordColumn(.inWords)], rows: rows))
  }

  /// Returns what happened.
  func incident(_ incident: Incident, names: [Identifier: String]) -> String {
    switch incident.kind {
    case .rule(let record):
      let (moment, rule) = (words.shortMoment(record.moment), words.threshold(of: record))
      let (actions, owner) = (words.done(by: record), owner(record.owner))
      guard let exercise = record.exercise.map({ names[$0] ?? $0.text }) else {
        return catalogue(ReportText.ruleActed, moment, rule, actions, owner)
      }
      return catalogue(ReportText.ruleActedAt, moment, rule, exercise, actions, owner)
    case .stopSigns(let signs): return words.further(signs.map { words.recorded($0) })
    case .held(let hold): return self.hold(hold)
    case .released(let release):
      return catalogue(
        release.recordedBy == .therapist ? ReportText.clearedTherapist : .clearedRunner,
        release.clearedBy.isEmpty ? catalogue(ReportText.nobodyNamed) : release.clearedBy)
    }
  }

  /// Returns whose rule it is.
  func owner(_ owner: PainRuleOwner) -> String {
    switch owner {
    case .exercise: catalogue(ReportText.ownerExercise)
    case .phase: catalogue(ReportText.ownerPhase)
    case .programme: catalogue(ReportText.ownerProgramme)
    case .shipped: catalogue(ReportText.ownerShipped)
    case .anySharpPain: catalogue(ReportText.ownerSharp)
    }
  }

  private func hold(_ hold: Hold) -> String {
    let cause: ReportText =
      switch hold.cause {
      case .rule: .causeRule
      case .stopSign: .causeStopSign
      case .therapist: .therapist
      }
    let by = catalogue(cause)
    let from = words.day(hold.from)
    let span =
      hold.through.map { through in
        hold.from == through
          ? catalogue(ReportText.holdDay, from, by)
          : catalogue(ReportText.holdDays, from, words.day(through), by)
      } ?? catalogue(ReportText.holdOpen, from, by)
    return hold.reason.isEmpty ? span : words.named(span, words.reason(of: hold))
  }
}
