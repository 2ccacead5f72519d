import Programmes
import ProgressTracking

func setTable(_ report: Report) -> DataTable {
  let names = report.names
  return DataTable(
    "sets", "A set that was planned or done.", of: report.material.sets.forEach,
    [
      .day("day", "The day on which the session was started.") { $0.day },
      .word("session", "The session, by its identity.") { "\($0.session)" },
      .count("position", "The place in the session, from 1.") { $0.position },
      .word("exercise", "The exercise, by its identifier.") { $0.exercise.text },
      .text("name", "The name of the exercise.") { names[$0.exercise] ?? $0.exercise.text },
      .word("side", "The side that works.", of: sides) { $0.side.code },
      .count("set", "Which set of the exercise it is, from 1.") { $0.set },
      .someWord("level", "The level at which it was prescribed.") { $0.level?.text },
      .someWord("eased_to", "The level or the exercise that was done instead.") {
        $0.easedTo?.text
      },
      .flag("planned", "Whether it was planned, or added.") { $0.isPlanned },
      .flag("extra", "Whether it is an extra that no number counts.") { $0.isOptional },
      .word("unit", "What is counted.", of: ["repetitions", "seconds", "metres"]) {
        $0.prescribed.unit.rawValue
      },
      .number("prescribed", "How much was prescribed, the least of a range.") {
        $0.prescribed.value
      },
      .someNumber("prescribed_most", "The most of a range; missing where it is open upwards.") {
        $0.most
      },
      .someNumber("done", "How much was done.") { $0.done },
      .someNumber("seconds", "How long it took, pauses left out.") { $0.seconds },
      .word(
        "outcome", "How it ended; 'not reached' where the session came to its end before it.",
        of: ["completed", "partial", "skipped", "held", "not reached"]
      ) { $0.outcome },
      .someWord(
        "reason", "Why it was skipped or cut short.", of: SkipReason.allCases.map(\.rawValue)
      ) { $0.reason?.rawValue },
      .someWord("source", "How it is known.", of: SetSource.allCases.map(\.rawValue)) {
        $0.source?.rawValue
      },
      .someText("load", "The load that was used, in the runner's words.") { $0.load },
      .instant("ended", "When it ended, in UTC.") { $0.milliseconds },
      .someDay("entered_on", "The later day on which it was entered.") { $0.enteredOn },
    ])
}

private let sides = ["left", "right", "both"]

extension BodySide? {
  /// The side in a word, `both` where there is none.
  fileprivate var code: String { self?.rawValue ?? "both" }
}

extension LoggedSet {
  fileprivate var outcome: String {
    switch ending {
    case .completed: "completed"
    case .partial: "partial"
    case .skipped: "skipped"
    case .held: "held"
    case nil: "not reached"
    }
  }

  fileprivate var reason: SkipReason? {
    switch ending {
    case .partial(let reason): reason
    case .skipped(let reason): reason
    case .completed, .held, nil: nil
    }
  }
}

func dayTable(_ report: Report) -> DataTable {
  DataTable(
    "days", "A day of the period.", of: report.progress.days,
    [
      .day("day", "The local day.") { $0.day },
      .word("kind", "What became of it.", of: DayKind.allCases.map(\.rawValue)) {
        $0.kind.rawValue
      },
      .someCount("sets", "Sets done in whole or in part; missing where the day is unknown.") {
        $0.isUnknown ? nil : $0.sets
      },
    ] + sessionFields { $0.isUnknown ? nil : $0.sessions }
      + doseFields { $0.isUnknown ? nil : $0.dose })
}

func weekTable(_ report: Report) -> DataTable {
  let progress = report.progress
  return DataTable(
    "weeks", "A week of the period, of which its first and last days may be cut.",
    of: progress.wholeWeeks,
    [.day("week", "The Monday.") { $0.start }]
      + sessionFields { progress.isUnknown($0) ? nil : $0.sessions }
      + doseFields { progress.isUnknown($0) ? nil : $0.dose })
}

func exerciseTable(_ report: Report) -> DataTable {
  DataTable(
    "exercises", "An exercise on a side.", of: report.progress.exercises,
    [
      .word("exercise", "The exercise, by its identifier.") { $0.exercise.text },
      .text("name", "The name of the exercise.") { $0.name },
      .word("side", "The side that works.", of: sides) { $0.side.code },
    ] + doseFields { $0.dose } + [
      .count("completed", "Sets completed.") { $0.completed },
      .count("partial", "Sets cut short.") { $0.partial },
      .count("skipped", "Sets skipped by the runner.") { $0.skipped },
      .count("held", "Sets held back by a rule or a stop sign.") { $0.held },
      .count("as_shown", "How often it was confirmed as done as shown.") { $0.asShown },
      .count("confirmations", "How often that was asked.") { $0.confirmations },
    ])
}

func levelTable(_ report: Report) -> DataTable {
  let names = report.names
  return DataTable(
    "levels", "An exercise on a side at a level.", of: report.material.levels,
    [
      .word("exercise", "The exercise, by its identifier.") { $0.exercise.text },
      .text("name", "The name of the exercise.") { names[$0.exercise] ?? $0.exercise.text },
      .word("side", "The side that works.", of: sides) { $0.side.code },
      .someWord("level", "The level at which it was prescribed.") { $0.level?.text },
      .someWord("eased_to", "The level or the exercise that was done instead.") {
        $0.easedTo?.text
      },
      .day("from", "The first day.") { $0.from },
      .day("through", "The last day.") { $0.through },
      .count("sets", "Sets of which something was done.") { $0.sets },
      .number("seconds", "The time under tension of all of them, pauses left out.") { $0.seconds },
    ])
}

func effortTable(_ report: Report) -> DataTable {
  DataTable(
    "efforts", "How hard an exercise was in a session.", of: report.progress.efforts,
    [
      .day("day", "The day of the session.") { $0.day },
      .word("exercise", "The exercise, by its identifier.") { $0.exercise.text },
      .text("name", "The name of the exercise.") { $0.name },
      .count("effort", "From 0, no effort, to 10, the hardest possible.") { $0.effort },
    ])
}

func loadTable(_ report: Report) -> DataTable {
  DataTable(
    "loads", "The load that was used in a session.", of: report.progress.loads,
    [
      .day("day", "The day of the session.") { $0.day },
      .word("exercise", "The exercise, by its identifier.") { $0.exercise.text },
      .text("name", "The name of the exercise.") { $0.name },
      .word("side", "The side that works.", of: sides) { $0.side.code },
      .text("load", "The load of the last set that says one, in the runner's words.") { $0.load },
    ])
}

func reasonTable(_ report: Report) -> DataTable {
  DataTable(
    "reasons", "A reason why sets were skipped or cut short.", of: report.progress.reasons,
    [
      .word("reason", "The reason.", of: SkipReason.allCases.map(\.rawValue)) {
        $0.reason.rawValue
      },
      .count("sets", "Sets it was given for.") { $0.sets },
    ])
}

extension DayProgress {
  /// Whether nothing is known of it, so that no number is to be told.
  fileprivate var isUnknown: Bool { kind == .unknown }
}

/// Sessions by what became of them; missing where nothing is known.
func sessionFields<Thing: Sendable>(
  _ tally: @escaping @Sendable (Thing) -> SessionTally?
) -> [DataField<Thing>] {
  [
    .someCount("due", "Sessions due, held ones left out.") { tally($0)?.due },
    .someCount("done", "Due sessions done.") { tally($0)?.done },
    .someCount("partial", "Due sessions done in part.") { tally($0)?.partial },
    .someCount("missed", "Due sessions missed.") { tally($0)?.missed },
    .someCount("open", "Due sessions that can still be done.") { tally($0)?.open },
    .someCount("held", "Sessions held back, which did not take place; no part of due.") {
      tally($0)?.held
    },
    .someCount("extra", "Sessions done that were not due.") { tally($0)?.extra },
  ]
}

/// Dose in sets; missing where nothing is known.
func doseFields<Thing: Sendable>(
  _ dose: @escaping @Sendable (Thing) -> DoseTally?
) -> [DataField<Thing>] {
  [
    .someNumber(
      "sets_prescribed", "Sets prescribed in due sessions that are over, held ones left out."
    ) { dose($0)?.prescribed },
    .someNumber("sets_done", "Sets' worth done, beyond the prescription too.") {
      dose($0)?.done
    },
    .someNumber("sets_done_capped", "Sets' worth done, each set counted at most once.") {
      dose($0)?.capped
    },
  ]
}
