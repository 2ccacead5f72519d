import Programmes
import ProgressTracking
import Screens

/// A pain score that is entered by hand, with what the rules make of it.
struct PainEntry {
  /// The answer.
  let record: PainRecord
  /// The programme whose rules act.
  let followed: Followed
  /// Earlier scores to compare with.
  let references: [PainReference: PainScore]
  /// The day on which it is entered.
  let today: LocalDay

  /// What the rules say, or nothing.
  var verdict: PainVerdict? {
    followed.programme.verdict(
      on: record.score, isSharp: record.isSharp, at: record.moment, references: references,
      exercise: nil, phase: followed.phase)
  }

  /// What is logged: the score, the rule that acted, and what it holds.
  var events: [EventBody] {
    guard let verdict else { return [.painScored(record)] }
    let actions = verdict.rule.actions
    let rule = RuleRecord(verdict, at: record.moment)
    return [.painScored(record), .ruleActed(rule)] + actions.compactMap(hold).compactMap(lasting)
  }

  /// Whether a session that goes on is ended by it.
  var endsSession: Bool {
    verdict?.rule.actions.contains { $0 == .stopSession || $0 == .hold } ?? false
  }

  /// What is said of it: the entry, the rule and whose it is, and whom to call.
  func lines(_ wording: Wording) -> [String] {
    let answer = wording.catalogue(LogText.painScore, String(record.score?.value ?? 0))
    var lines = [
      sentence(
        .painLogged, wording.moment(record.moment),
        wording.region(recorded: record.region), answer)
    ]
    guard let verdict else { return lines }
    let contact = followed.programme.contact
    let rule =
      verdict.owner == .anySharpPain
      ? wording.catalogue(RuleText.sharpRule) : wording.rule(verdict.rule, contact: contact)
    lines.append(sentence(.painSays, rule, wording.owner(verdict.owner)))
    guard verdict.isRed else { return lines }
    let whom = contact.map { wording.series([$0.name, $0.phone, $0.email].compactMap(\.self)) }
    return lines + [
      sentence(.painTell, whom ?? wording.action(.tell)), wording.catalogue(RuleText.emergencyHint),
    ]
  }

  /// Of a hold only what is still to come: what was done since stays done.
  private func lasting(_ hold: Hold) -> EventBody? {
    guard hold.through.map({ $0 >= today }) ?? true else { return nil }
    var hold = hold
    hold.from = max(hold.from, today)
    return .held(hold)
  }

  private func hold(_ action: PainAction) -> Hold? {
    let reason = "\(record.moment.rawValue), \(verdict?.rule.threshold.code ?? "")"
    switch action {
    case .rest(let days):
      let first = record.moment == .nextMorning ? record.day : record.day + 1
      return Hold(from: first, through: first + (max(days, 1) - 1), reason: reason, cause: .rule)
    case .hold:
      return Hold(from: record.day, through: nil, reason: reason, cause: .rule)
    case .stopSession:
      // In the morning the session that is stopped is the one of the day.
      guard record.moment == .nextMorning else { return nil }
      return Hold(from: record.day, through: record.day, reason: reason, cause: .rule)
    case .ease, .repeatStep, .stepDown, .stopExercise, .tell: return nil
    }
  }
}
