/// What the reader refuses and no schema could: by the rules of its diagnostics.
enum BeyondASchema {
  /// The rules.
  static let rules = Set(names + texts + meanings + plans)

<<<<<<< HEAD
  /// What is named is somewhere else in the file, or is not there.
  private static let names = [
    "choice-twice", "duplicate", "level-as-item", "no-ladder", "no-score", "not-asked", "not-back",
    "not-per-minute",
    "other-unit", "still-there", "unknown", "unknown-level", "used-twice", "was-twice",
=======
  /// What is named is somewhere else in the file, in another file, or nowhere.
  private static let names = [
    "answer-not-asked", "choice-twice", "criterion-not-asked", "duplicate", "effort-not-asked",
    "in-library", "itself", "level-as-item", "missing-library", "missing-measure", "no-baseline",
    "no-ladder", "no-pattern", "no-score", "not-asked", "not-back", "not-library",
    "not-library-format", "not-per-minute", "other-unit", "reserved-name", "ring", "same-level",
    "same-name", "still-there", "taken", "unknown", "unknown-level", "unknown-library",
    "used-twice", "was-twice",
>>>>>>> 29357d6 (Make the schema, the key reference and a scaffold from the table of keys, and check while writing)
  ]

  /// How the text is written, which is gone once it is parsed.
  private static let texts = [
<<<<<<< HEAD
    "anchor", "forbidden-character", "list-inside-text", "list-without-spaces",
=======
    "anchor", "complex-key", "directive", "forbidden-character", "list-inside-text",
    "list-without-spaces", "long-line", "not-utf8", "too-many-aliases", "zero-in-front",
>>>>>>> 29357d6 (Make the schema, the key reference and a scaffold from the table of keys, and check while writing)
  ]

  /// What can be written, and cannot be meant: two values that do not go together.
  private static let meanings = [
<<<<<<< HEAD
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
=======
    "above-ten", "apart-for-longer-than-a-day", "apart-from-nothing", "compared-with-itself",
    "empty-range", "ends-before-it-begins", "goes-back-without", "goes-on-with-pain",
    "hold-of-repetitions", "limit-below-rate", "measure-in", "more-than-once-a-day",
    "needs-helper", "never-comes", "never-taken", "never-up", "no-affected-side", "no-other-leg",
    "no-part", "no-repetitions", "no-sides", "no-turns", "no-work", "not-date", "not-number",
    "nothing-on", "other-diagonal", "other-length", "pauses-overlap", "percent-in-sessions",
    "percent-without-in", "points-without-reference", "range-backwards", "repetitions-twice",
    "same-points", "sessions-in", "sessions-in-step-back", "shadowed", "sides-in-step-back",
    "stages-without-repetitions", "tempo-does-not-fit", "time-and", "too-far", "too-heavy",
    "too-long-time", "too-many-changes",
>>>>>>> 29357d6 (Make the schema, the key reference and a scaffold from the table of keys, and check while writing)
  ]

  /// What cannot be planned: sessions, days and exercises that do not fit.
  private static let plans = [
    "all-optional", "apart-and-long", "long-day", "long-session", "more-than-the-phase-has",
<<<<<<< HEAD
    "never-reached", "no-days", "no-schedule", "no-session", "not-a-day", "nothing-for-sure",
    "oftener-than-the-phase", "other-days", "out-of-reach", "rest-between", "rest-in-every",
    "rest-in-times", "same-day", "sets-and-rounds",
=======
    "no-days", "no-schedule", "no-session", "not-a-day", "nothing-for-sure",
    "oftener-than-the-phase", "other-days", "out-of-reach", "phase-never-reached", "rest-between",
    "rest-in-every", "rest-in-times", "rule-never-reached", "same-day", "session-never-reached",
    "sets-and-rounds",
>>>>>>> 29357d6 (Make the schema, the key reference and a scaffold from the table of keys, and check while writing)
  ]
}
