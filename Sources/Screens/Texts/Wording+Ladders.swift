package import Programmes

extension Wording {
  /// Returns when each step of a ladder lasts: `weeks 1 and 2`, `week 3`, `from week 4 on`.
  ///
  /// Steps that answers move are counted: `step 1`.
  package func spans(of ladder: Ladder) -> [String] {
    var passed = 0
    return ladder.steps.enumerated().map { index, step in
      let first = passed + 1
      passed += max(1, step.length)
      let isLast = index == ladder.steps.count - 1 && !ladder.repeats
      switch ladder.moves {
      case .weeks:
        return span(first...passed, isLast: isLast, one: .week, many: .weeks, from: .fromWeek)
      case .sessions:
        return span(
          first...passed, isLast: isLast, one: .session, many: .sessions, from: .fromSession)
      case .answers: return catalogue(LadderText.step, String(index + 1))
      }
    }
  }

  /// Returns the numbers of a stretch, the last of which has no end.
  func span(
    _ numbers: ClosedRange<Int>, isLast: Bool, one: LadderText, many: LadderText,
    from: LadderText
  ) -> String {
    let first = String(numbers.lowerBound)
    if isLast {
      return numbers.lowerBound == 1 ? catalogue(LadderText.throughout) : catalogue(from, first)
    }
    switch numbers.count {
    case 1: return catalogue(one, first)
    case 2: return catalogue(many, list([first, String(numbers.upperBound)]))
    default: return catalogue(many, range(numbers))
    }
  }

  /// Returns what a step of a ladder prescribes: the level, the dose and how often.
  ///
  /// - Parameters:
  ///   - step: The step.
  ///   - item: The exercise that climbs it.
  ///   - marksDefaults: Whether what the file leaves to a default is said and marked.
  /// - Returns: The step in words.
  package func step(_ step: LadderStep, of item: PhaseItem, marksDefaults: Bool = false) -> String {
    let level = step.level.map { [catalogue(DoseText.level, $0.text)] } ?? []
    let rhythm = step.rhythm.map { [self.rhythm($0)] } ?? []
    let marks = marksDefaults ? step.exercise.defaulted : []
    return further(
      level + [dose(step.exercise.dose, in: item.circuit, marking: marks)] + rhythm)
  }

  /// Returns a whole ladder: `weeks 1 and 2: 2 sets of 8; from week 3 on: 3 sets of 8`.
  package func ladder(_ ladder: Ladder, of item: PhaseItem) -> String {
    further(
      zip(spans(of: ladder), ladder.steps).map {
        catalogue(ProgrammeText.labelled, $0, step($1, of: item))
      } + (ladder.repeats ? [catalogue(LadderText.repeats)] : []))
  }

  /// Returns how an answer moves a ladder: `effort, 9 or more: the same step again`.
  package func rule(_ rule: AnswerRule) -> String {
    let question =
      switch rule.question {
      case .pain(let moment): catalogue(LadderText.pain, self.moment(moment))
      case .effort: catalogue(LadderText.effort)
      }
    return catalogue(RuleText.rule, capitalised(question), scores(rule.scores), move(rule.move))
  }

  /// Returns what moves a ladder in a word or two.
  package func moves(_ moves: LadderMoves) -> String {
    switch moves {
    case .weeks: catalogue(LadderText.byWeek)
    case .sessions: catalogue(LadderText.bySession)
    case .answers: catalogue(LadderText.byAnswers)
    }
  }

  private func scores(_ scores: ClosedRange<Int>) -> String {
    switch (scores.lowerBound, scores.upperBound) {
    case (let low, let high) where low == high: String(low)
    case (let low, 10): catalogue(DoseText.orMore, String(low))
    case (0, let high): catalogue(LadderText.orLess, String(high))
    default: range(scores)
    }
  }

  private func move(_ move: AnswerRule.Move) -> String {
    switch move {
    case .up: catalogue(LadderText.up)
    case .stay: catalogue(LadderText.stay)
    case .down: catalogue(LadderText.down)
    case .rest(let days): catalogue.count(days, LadderText.rest)
    }
  }
}
