/// What the pain rules say to a score.
public struct PainVerdict: Hashable, Sendable {
  /// The rule that acts.
  public var rule: PainRule
  /// Whose rule it is.
  public var owner: PainRuleOwner

  /// Creates a verdict.
  public init(rule: PainRule, owner: PainRuleOwner) {
    self.rule = rule
    self.owner = owner
  }

  /// Whether the score is red: something stops, or someone is to be told.
  public var isRed: Bool {
    rule.actions.contains { $0.severity >= PainAction.tell.severity }
  }
}

/// Whose rule acts: the nearest that says anything about the moment.
public enum PainRuleOwner: String, Hashable, Sendable, Codable {
  case exercise
  case phase
  case programme
  /// The shipped rules, because the programme states none.
  case shipped
  /// Pain that is sharp, or a joint that gives way, locks or swells, whatever the number.
  case anySharpPain = "any sharp pain"
}

extension Programme {
  /// Returns what the rules say to a score, or nothing when none of them is met.
  ///
  /// The nearest list with a rule for the moment wins (exercise, phase, programme); of the rules in
  /// it that are met the one that goes furthest acts. Pain that is sharp ends the session whatever
  /// the number.
  ///
  /// - Parameters:
  ///   - score: The score, or nothing where it was not answered.
  ///   - isSharp: Whether the pain is sharp, or the joint gave way, locked or newly swelled.
  ///   - moment: When it was taken.
  ///   - references: The earlier scores that it may be compared with.
  ///   - exercise: The exercise it is about.
  ///   - phase: The phase it falls into.
  /// - Returns: The rule that acts and whose it is.
  public func verdict(
    on score: PainScore?, isSharp: Bool, at moment: PainMoment,
    references: [PainReference: PainScore], exercise: Exercise?, phase: Phase?
  ) -> PainVerdict? {
    if isSharp {
      let rule = PainRule(when: moment, .from(0), then: [.stopSession, .tell])
      return PainVerdict(rule: rule, owner: .anySharpPain)
    }
    guard let score else { return nil }
    let lists: [(PainRuleOwner, [PainRule])] = [
      (.exercise, exercise?.painRules ?? []), (.phase, phase?.painRules ?? []),
      (pain.rulesAreDefault ? .shipped : .programme, pain.rules),
    ]
    for (owner, list) in lists {
      let rules = list.filter { $0.moment == moment }
      guard !rules.isEmpty else { continue }
      let met = rules.filter { $0.threshold.isMet(by: score, references: references) }
      return met.max { ($0.severity, $0.actions.count) < ($1.severity, $1.actions.count) }.map {
        PainVerdict(rule: $0, owner: owner)
      }
    }
    return nil
  }
}

extension PainRule {
  /// Whether a session in which the rule acted is no step forward: it does more than tell somebody.
  public var blocksAdvance: Bool { actions.contains { $0 != .tell } }

  /// How far the rule goes: its furthest action.
  fileprivate var severity: Int { actions.map(\.severity).max() ?? 0 }
}
