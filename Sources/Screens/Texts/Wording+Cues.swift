package import Programmes

extension Wording {
  /// Returns what is said at which moment, a text each.
  package func cues(_ cues: [Cue]) -> [String] {
    cues.map { catalogue(ProgrammeText.labelled, moment($0.moment), $0.text) }
  }

  /// Returns what is said as the stages of a dose start, each once.
  package func stageCues(of dose: Dose) -> [String] {
    var seen: Set<Stage> = []
    let stages = dose.sets.flatMap { set -> [Stage] in
      if case .paced(_, let stages) = set.work { stages } else { [] }
    }
    return stages.filter { seen.insert($0).inserted }.compactMap { stage in
      stage.cue.map {
        catalogue(ProgrammeText.labelled, catalogue(ProgrammeText.stageCue, stage.name), $0)
      }
    }
  }

  /// Returns the moment of a cue.
  package func moment(_ moment: CueMoment) -> String {
    switch moment {
    case .start: catalogue(ProgrammeText.momentStart)
    case .repetition: catalogue(ProgrammeText.momentRepetition)
    case .halfway: catalogue(ProgrammeText.momentHalfway)
    case .lastRepetition: catalogue(ProgrammeText.momentLastRepetition)
    case .lastSet: catalogue(ProgrammeText.momentLastSet)
    case .switchSides: catalogue(ProgrammeText.momentSwitch)
    case .rest: catalogue(ProgrammeText.momentRest)
    case .end: catalogue(ProgrammeText.momentEnd)
    case .after(let time): catalogue(ProgrammeText.momentAfter, duration(time))
    case .beforeEnd(let time): catalogue(ProgrammeText.momentBeforeEnd, duration(time))
    }
  }
}
