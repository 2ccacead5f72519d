public import Programmes

/// Sessions and dose of a phase, under whatever revisions it was followed.
public struct PhaseProgress: Hashable, Sendable {
  /// The programme.
  public var programme: Identifier
  /// The phase.
  public var phase: Identifier
  /// Its title in the latest revision.
  public var title: String
  /// The first day of the period on which it was followed.
  public var from: LocalDay
  /// The last day of the period on which it was followed.
  public var through: LocalDay
  /// Its sessions; those done beside the programme while it was followed count as extra.
  public var sessions: SessionTally
  /// Its dose, in sets-worth.
  public var dose: DoseTally
}

extension Progress {
  /// Sessions and dose by phase, in the order in which the phases were first followed.
  public var phases: [PhaseProgress] {
    var phases: [PhaseProgress] = []
    for span in followed {
      let from = max(span.counted?.lowerBound ?? span.from, period.lowerBound)
      let last = span.counted.map { $0.upperBound - 1 } ?? span.through ?? period.upperBound
      let through = min(last, period.upperBound)
      guard from <= through else { continue }
      let index =
        phases.firstIndex { $0.programme == span.reference.id && $0.phase == span.phase }
        ?? phases.count
      if index == phases.count {
        phases.append(
          PhaseProgress(
            programme: span.reference.id, phase: span.phase, title: span.phaseTitle, from: from,
            through: through, sessions: SessionTally(), dose: DoseTally()))
      }
      phases[index].title = span.phaseTitle
      phases[index].through = through
      for day in days(from: from, through: through) {
        phases[index].sessions += day.sessions
        phases[index].dose += day.dose
      }
    }
    return phases
  }
}
