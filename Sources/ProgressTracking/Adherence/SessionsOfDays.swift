package import Programmes

extension Progress {
  /// Returns what became of the sessions of some days of the period.
  package func sessions(on days: ClosedRange<LocalDay>) -> SessionTally {
    self.days.reduce(into: SessionTally()) { tally, day in
      if days.contains(day.day) { tally += day.sessions }
    }
  }
}
