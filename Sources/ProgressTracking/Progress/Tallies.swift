/// Sessions counted: of those due, what became of them.
///
/// `due` is `done + partial + missed + open`; held ones are left out of it, and extra ones were
/// never due.
public struct SessionTally: Hashable, Sendable, Codable {
  /// Sessions due whose every set was done.
  public var done = 0
  /// Sessions due of which a part was done.
  public var partial = 0
  /// Sessions due of which nothing was done.
  public var missed = 0
  /// Sessions due today, or still due, that can still be done.
  public var open = 0
  /// Sessions that a rule, a stop sign, a pause or the therapist held.
  public var held = 0
  /// Sessions done that were not due.
  public var extra = 0

  /// Sessions that were due.
  public var due: Int { done + partial + missed + open }

  /// Creates a tally of zero.
  package init() {}
}

/// Dose counted in sets-worth: each set counts the share of its prescribed amount that was done.
public struct DoseTally: Hashable, Sendable, Codable {
  /// Sets prescribed in the sessions that were due, held ones left out.
  public var prescribed = 0.0
  /// What was done of them, sets done beyond the prescription counted too.
  public var done = 0.0
  /// What was done of them, each set counted at most once.
  public var capped = 0.0

  /// What was done of what was prescribed, nothing where nothing was prescribed.
  public var share: Double? { prescribed > 0 ? done / prescribed : nil }

  /// The same, each set counted at most once.
  public var cappedShare: Double? { prescribed > 0 ? capped / prescribed : nil }

  /// Creates a tally of zero.
  package init() {}
}
