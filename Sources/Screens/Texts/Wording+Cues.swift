package import Programmes

extension Wording {
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
