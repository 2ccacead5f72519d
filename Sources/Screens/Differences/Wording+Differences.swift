import Programmes

extension Wording {
  /// Returns yes or no.
  func yesNo(_ value: Bool) -> String {
    catalogue(value ? DifferenceText.yes : DifferenceText.no)
  }

  /// Returns the side that hurts, as a programme states it.
  func affected(_ side: AffectedSide) -> String {
    switch side {
    case .known(let side): self.side(side)
    case .asked: catalogue(ProgrammeText.affectedAsked)
    case .none: catalogue(DifferenceText.noSide)
    }
  }

  /// Returns in which order the sides take turns.
  func order(_ order: SideOrder) -> String {
    switch order {
    case .eachSet: catalogue(DifferenceText.orderEachSet)
    case .allSets: catalogue(DifferenceText.orderAllSets)
    case .eachRepetition: catalogue(DifferenceText.orderEachRepetition)
    }
  }

  /// Returns a stop sign with how soon to act on it.
  func sign(_ sign: StopSign) -> String {
    catalogue(ProgrammeText.labelled, tier(sign.tier), recorded(sign.text))
  }

  /// Returns a circuit with its rounds and its rest.
  func circuit(_ circuit: Circuit) -> String {
    let number = catalogue(DifferenceText.circuitNumber, String(circuit.number))
    let rounds = self.rounds(circuit.rounds)
    return series([number, rounds, catalogue(DoseText.rest, time(circuit.rest))])
  }

  /// Returns what moves a ladder.
  func mover(_ moves: LadderMoves) -> String {
    switch moves {
    case .weeks: catalogue(DifferenceText.movedByWeeks)
    case .sessions: catalogue(DifferenceText.movedBySessions)
    case .answers: catalogue(DifferenceText.movedByAnswers)
    }
  }

  /// Returns how long a step of a ladder lasts.
  func length(_ length: Int, _ moves: LadderMoves) -> String {
    switch moves {
    case .weeks: catalogue.count(length, DifferenceText.weeks)
    case .sessions, .answers: catalogue.count(length, CommonText.sessions)
    }
  }
}
