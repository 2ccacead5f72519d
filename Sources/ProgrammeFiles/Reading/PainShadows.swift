import Programmes

/// Finds rules that never act because others of the same list are met whenever they are and win.
///
/// Of the rules that are met the one that goes furthest acts, and of those that go as far the one
/// with more actions, and then the first.
struct PainShadows {
  private let rules: [PainRule]
  private var best: [Condition: Int] = [:]

  /// A moment with the scores at which a rule is met.
  private struct Condition: Hashable {
    let moment: PainMoment
    let reference: PainReference?
    /// The lowest score, or the fewest points above the reference.
    let least: Int

    init(_ rule: PainRule) {
      moment = rule.moment
      switch rule.threshold {
      case .from(let score): (reference, least) = (nil, score)
      case .above(let score): (reference, least) = (nil, score + 1)
      case .over(let earlier, let points): (reference, least) = (earlier, points)
      }
    }

    private init(_ moment: PainMoment, _ reference: PainReference?, _ least: Int) {
      (self.moment, self.reference, self.least) = (moment, reference, least)
    }

    /// The conditions that hold whenever this one does.
    var implied: [Condition] {
      // Points above an earlier score are at least as high a score.
      let scores = (0...max(0, least)).map { Condition(moment, nil, $0) }
      return reference == nil
        ? scores : scores + (0...max(0, least)).map { Condition(moment, reference, $0) }
    }
  }

  /// Looks at the rules of one list.
  init(_ rules: [PainRule]) {
    self.rules = rules
    for (index, rule) in rules.enumerated() {
      let condition = Condition(rule)
      if let other = best[condition], !wins(index, over: other) { continue }
      best[condition] = index
    }
  }

  /// Returns the rule that acts in the place of another whenever that is met.
  func winner(over index: Int) -> Int? {
    Condition(rules[index]).implied.compactMap { best[$0] }.first {
      $0 != index && wins($0, over: index)
    }
  }

  private func wins(_ index: Int, over other: Int) -> Bool {
    let (first, second) = (reach(rules[index]), reach(rules[other]))
    return first == second ? index < other : first > second
  }

  private func reach(_ rule: PainRule) -> (Int, Int) {
    (rule.actions.map(\.severity).max() ?? 0, rule.actions.count)
  }
}
