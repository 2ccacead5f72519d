/// What was done in one session of what was prescribed, extras left out.
struct SessionDose: Hashable {
  /// Planned sets that came to an end and were not held.
  var reached = 0
  /// What was done, in sets-worth.
  var done = 0.0
  /// What was done of the planned sets, each counted at most once.
  var capped = 0.0
  /// Sets of the plan and beyond of which anything was done, by how they are known.
  var sources = SourceCounts()
}

extension SessionDose {
  /// Adds up the exercises of a session.
  init(_ sums: [SessionAccount.Sum]) {
    for sum in sums {
      reached += sum.reached
      done += sum.done
      capped += sum.capped
      sources += sum.sources
    }
  }
}
