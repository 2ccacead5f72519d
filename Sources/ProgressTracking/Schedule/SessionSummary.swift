import Programmes

/// A session in numbers, as the reading models have it.
struct SessionSummary: Hashable {
  var id: UniqueID
  var day: LocalDay
  /// When it was started, in milliseconds since 1970 in UTC.
  var at: Int64
  var programme: Identifier?
  var phase: Identifier?
  /// Which of the sessions that take turns in the phase it is, where there are several.
  var name: Identifier?
  /// Planned sets, extras left out here and below.
  var planned: Int
  var completed: Int
  var held: Int
  /// Sets of which anything was done, those beyond the plan among them.
  var worked: Int
  var ending: SessionEnding?
  var dose: SessionDose

  /// Whether the runner ended it before its end.
  var wasCutShort: Bool { ending == .endedEarly || ending == .abandoned }

  /// What became of it.
  var outcome: SessionOutcome {
    if worked == 0 { return held > 0 && held == planned ? .held : .nothing }
    return completed + held >= planned ? .done : .partial
  }

  /// Tells whether it is still going on: today's, with something done and not ended.
  func goesOn(today: LocalDay) -> Bool {
    day == today && ending == nil && outcome == .partial
  }
}

/// What became of a session, the better the greater.
enum SessionOutcome: Int, Comparable {
  /// Nothing was done in it, so that it counts as none.
  case nothing
  /// All of it was held.
  case held
  case partial
  /// Every planned set was completed, or held.
  case done

  static func < (left: SessionOutcome, right: SessionOutcome) -> Bool {
    left.rawValue < right.rawValue
  }
}
