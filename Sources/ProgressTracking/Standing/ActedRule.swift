public import Programmes

/// A pain rule that acted, with when that was and the score that it answered.
public struct ActedRule: Hashable, Sendable {
  /// The day it is about: the one on which it acted, unless it was entered afterwards.
  public var day: LocalDay
  /// What it was.
  public var record: RuleRecord
  /// The score, nothing where none was given or it no longer is what the rule is about.
  public var score: PainScore?

  /// Creates a rule that acted.
  package init(day: LocalDay, record: RuleRecord, score: PainScore? = nil) {
    self.day = day
    self.record = record
    self.score = score
  }
}

extension StandingRecord {
  /// The last rule that has to be spoken of on a day, with the entry that says so: one that stopped
  /// something or wants somebody to be told, on its day and the next, and until a session was done on a
  /// later one.
  ///
  /// Of several of a day the one that goes furthest is spoken of.
  static func lastRule(
    _ signs: [Event], on day: LocalDay, lastSession: LocalDay?
  ) -> (event: Event, rule: RuleRecord)? {
    let red = signs.compactMap { event -> (event: Event, rule: RuleRecord)? in
      guard case .ruleActed(let rule) = event.body, rule.isRed else { return nil }
      return (event, rule)
    }
    guard let acted = red.map(\.event.day).max(),
      day - acted <= 1 || lastSession.map({ $0 <= acted }) ?? true
    else { return nil }
    return red.filter { $0.event.day == acted }.max { $0.rule.reach <= $1.rule.reach }
  }

  /// The rule that was logged with a hold, with the entry that says so.
  static func rule(
    _ signs: [Event], of hold: DaysHeld.Span
  ) -> (event: Event, rule: RuleRecord)? {
    guard hold.hold.cause == .rule else { return nil }
    return signs.lazy.compactMap { event -> (event: Event, rule: RuleRecord)? in
      guard case .ruleActed(let rule) = event.body,
        event.time.milliseconds == hold.made.milliseconds
      else { return nil }
      return (event, rule)
    }.last
  }
}

extension RuleRecord {
  /// How far it goes: what somebody has to be told before all else.
  fileprivate var reach: (Int, Int) {
    let severity = actions.compactMap { PainAction(code: $0)?.severity }.max() ?? 0
    return (tells || owner == .anySharpPain ? 1 : 0, severity)
  }
}

extension LogQueries {
  /// Returns a rule that acted with the score that it answered: the last one of its moment before it
  /// that the rule is about, or the worst where the rule compares.
  func acted(_ rule: RuleRecord, in event: Event) throws -> ActedRule {
    let day = event.day
    let asked = try scores(about: day - 1...day + 1).filter { row in
      row.record.moment == rule.moment && row.session == event.session
        && row.at <= event.time.milliseconds
    }.compactMap(\.record.score)
    let score: PainScore? =
      switch PainThreshold(code: rule.rule) {
      case .over?: asked.max()
      case let threshold?: asked.last { threshold.isMet(by: $0, references: [:]) }
      case nil: nil
      }
    return ActedRule(day: day, record: rule, score: score)
  }
}
