import Programmes

/// What a phase's rules say to each score at a moment, scores of the same answer together.
struct PainByScore {
  /// When the score is taken.
  let moment: PainMoment
  /// The scores from 0 to 10, each with what follows; nothing follows where that is empty.
  let ranges: [(scores: ClosedRange<Int>, actions: [PainAction])]
  /// The rules that compare a score with an earlier one.
  let comparisons: [PainRule]

  /// Asks the rules that a phase has for a moment, its own or the programme's.
  ///
  /// - Returns: Nothing where there is no rule for the moment.
  init?(_ moment: PainMoment, in phase: Phase, of programme: Programme) {
    let own = phase.painRules.filter { $0.moment == moment }
    let rules = own.isEmpty ? programme.pain.rules.filter { $0.moment == moment } : own
    guard !rules.isEmpty else { return nil }
    self.moment = moment
    ranges = (0...10).reduce(into: []) { ranges, score in
      let verdict = programme.verdict(
        on: PainScore(score), isSharp: false, at: moment, references: [:], exercise: nil,
        phase: phase)
      let actions = verdict?.rule.actions ?? []
      if let last = ranges.last, last.actions == actions {
        ranges[ranges.count - 1].scores = last.scores.lowerBound...score
      } else {
        ranges.append((score...score, actions))
      }
    }
    comparisons = rules.filter { rule in
      if case .over = rule.threshold { programme.pain.asks(for: rule) } else { false }
    }
  }
}

extension Wording {
  /// Returns what follows from each score, a line each, and then from a rise.
  func lines(_ pain: PainByScore, contact: Contact?) -> [String] {
    let scores = pain.ranges.map { range, actions in
      let scores =
        range.count == 1
        ? String(range.lowerBound)
        : catalogue(
          HandoutText.scores, String(range.lowerBound), String(range.upperBound))
      return catalogue(
        ProgrammeText.labelled, scores,
        actions.isEmpty
          ? catalogue(HandoutText.goOn) : self.actions(actions, contact: contact))
    }
    let rises = pain.comparisons.map { rule in
      catalogue(
        ProgrammeText.labelled, threshold(rule.threshold),
        self.actions(rule.actions, contact: contact))
    }
    return scores + rises
  }
}
