/// What the reader refuses and no schema could: by the rules of its diagnostics.
enum BeyondASchema {
  /// The rules.
  static let rules = Set(names + texts + meanings + plans)

  /// What is named is somewhere else in the file, or is not there.
  private static let names = [
    "choice-twice", "duplicate", "level-as-item", "no-ladder", "no-score", "not-asked", "not-back",
    "not-per-minute",
    "other-unit", "still-there", "unknown", "unknown-level", "used-twice", "was-twice",
  ]

  /// How the text is written, which is gone once it is parsed.
  private static let texts = [
    "anchor", "forbidden-character", "list-inside-text", "list-without-spaces",
  ]

  /// What can be written, and cannot be meant: two values that do not go together.
  private static let meanings = [
    "above-ten", "ends-before-it-begins", "not-date", "pauses-overlap", "no-turns", "same-points",
    "shadowed", "tempo-does-not-fit",
    "apart-for-longer-than-a-day", "apart-from-nothing",
    "compared-with-itself", "empty-range", "goes-back-without", "goes-on-with-pain",
    "limit-below-rate", "measure-in", "more-than-once-a-day",
    "needs-helper", "never-comes", "never-taken", "never-up", "no-affected-side",
    "no-other-leg", "no-part", "no-repetitions", "no-sides", "no-work",
    "not-number", "nothing-on", "other-length", "percent-in-sessions",
    "percent-without-in", "range-backwards", "repetitions-twice", "sessions-in",
    "sessions-in-step-back", "stages-without-repetitions", "time-and", "too-long-time",
  ]

  /// What cannot be planned: sessions, days and exercises that do not fit.
  private static let plans = [
    "all-optional", "apart-and-long", "long-day", "long-session", "more-than-the-phase-has",
    "never-reached", "no-days", "no-schedule", "no-session", "not-a-day", "nothing-for-sure",
    "oftener-than-the-phase", "other-days", "out-of-reach", "rest-between", "rest-in-every",
    "rest-in-times", "same-day", "sets-and-rounds",
  ]
}
