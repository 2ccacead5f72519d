/// What the reader refuses and no schema could: by the rules of its diagnostics.
enum BeyondASchema {
  /// The rules.
  static let rules = Set(names + texts + meanings + plans)

  /// What is named is somewhere else in the file, in another file, or nowhere.
  private static let names = [
    "answer-not-asked", "criterion-not-asked", "duplicate", "effort-not-asked",
    "in-library", "itself", "level-as-item", "missing-library", "missing-measure", "no-baseline",
    "no-ladder", "no-pattern", "no-such-ladder", "no-score", "not-asked", "not-back", "not-library",
    "not-library-format", "not-per-minute", "other-unit", "reserved-name", "ring", "same-level",
    "same-name", "still-there", "taken", "unknown", "unknown-level", "unknown-library",
    "used-twice", "was-twice",
  ]

  /// How the text is written, which is gone once it is parsed.
  private static let texts = [
    "anchor", "complex-key", "directive", "forbidden-character", "list-inside-text",
    "list-without-spaces", "long-line", "not-utf8", "too-many-aliases", "zero-in-front",
  ]

  /// What can be written, and cannot be meant: two values that do not go together.
  private static let meanings = [
    "above-ten", "apart-for-longer-than-a-day", "apart-from-nothing", "compared-with-itself",
    "empty-range", "ends-before-it-begins", "ends-before-start", "goes-back-without",
    "goes-on-alone",
    "goes-on-from-nothing",
    "goes-on-with-pain",
    "interval-and-rest",
    "interval-in-circuit", "limit-below-rate", "measure-in", "more-than-once-a-day",
    "needs-helper", "never-comes", "never-taken", "never-up", "no-affected-side", "no-other-leg",
    "no-part", "no-repetitions", "no-room-for-days", "no-sides", "no-turns", "no-work", "not-date",
    "not-number",
    "nothing-on", "other-diagonal", "other-length", "pauses-overlap", "percent-in-sessions",
    "percent-without-in", "points-without-reference", "ready-time", "repeats-by-answers",
    "range-backwards", "repetitions-twice",
    "same-points", "sessions-in", "sessions-in-step-back", "shadowed", "sides-in-step-back",
    "stages-in-range", "stages-without-repetitions", "tempo-does-not-fit", "time-and", "too-far",
    "too-heavy",
    "too-long-time", "too-many-changes",
  ]

  /// What cannot be planned: sessions, days and exercises that do not fit.
  private static let plans = [
    "all-optional", "apart-and-long", "long-day", "long-session", "more-than-the-phase-has",
    "no-days", "no-schedule", "no-session", "not-a-day", "nothing-for-sure", "nothing-left",
    "oftener-than-the-phase", "other-days", "out-of-reach", "phase-never-reached", "rest-between",
    "rest-in-every", "rest-in-times", "rule-never-reached", "same-day", "session-never-reached",
    "sets-and-rounds", "sets-in-circuit",
  ]
}
