import Programmes
import ProgressTracking

func painTable(_ report: Report) -> DataTable {
  DataTable(
    "pain", "A question how much it hurts.", of: report.progress.pain,
    [
      .day("day", "The day it is about.") { $0.day },
      .word("moment", "The moment it is about.", of: PainMoment.allCases.map(\.rawValue)) {
        $0.record.moment.rawValue
      },
      .text("region", "The region.") { $0.record.region },
      .someCount("score", "From 0 to 10; missing where it was not answered.") {
        $0.record.score?.value
      },
      .flag("sharp", "Whether it was sharp, or the joint gave way, locked or newly swelled.") {
        $0.record.isSharp
      },
      .flag("recalled", "Whether it was given from memory.") { $0.record.isRecalled },
      .someWord("exercise", "The exercise it is about, by its identifier.") {
        $0.record.exercise?.text
      },
      .instant("given", "When it was given, in UTC.") { $0.milliseconds },
      .someWord("session", "The session in which it was asked, by its identity.") {
        $0.session.map { "\($0)" }
      },
    ])
}

func measureTable(_ report: Report) -> DataTable {
  DataTable(
    "measures", "A value of a measure, or the score of a questionnaire.",
    of: report.progress.measures,
    [
      .day("day", "The day it was taken.") { $0.day },
      .word("measure", "The measure, by its identifier.") { $0.record.measure.text },
      .text("name", "The name of the measure.") { $0.name },
      .someWord("side", "The side it was taken on.", of: ["left", "right"]) {
        $0.record.side?.rawValue
      },
      .number("value", "The value.") { $0.record.value },
      .text("unit", "Its unit, empty where it has none.") { $0.unit },
      .someWord(
        "better", "Which way it gets better, where the programme of that day tells.",
        of: MeasureDirection.allCases.map(\.rawValue)
      ) { $0.better?.rawValue },
    ])
}

func changeTable(_ report: Report) -> DataTable {
  DataTable(
    "changes", "A measure on a side, from the first value of the period to the latest.",
    of: report.progress.measureChanges,
    [
      .word("measure", "The measure, by its identifier.") { $0.measure.text },
      .text("name", "The name of the measure.") { $0.name },
      .someWord("side", "The side it was taken on.", of: ["left", "right"]) { $0.side?.rawValue },
      .text("unit", "Its unit, empty where it has none.") { $0.unit },
      .count("values", "How many values there are.") { $0.count },
      .day("first_day", "The day of the first.") { $0.first.day },
      .number("first", "The first value.") { $0.first.value },
      .day("latest_day", "The day of the latest.") { $0.latest.day },
      .number("latest", "The latest value.") { $0.latest.value },
      .someNumber(
        "smallest_change", "The smallest change above chance, of seven values and more."
      ) { $0.smallestChange },
      .someWord(
        "better", "Which way it gets better, where the programme tells.",
        of: MeasureDirection.allCases.map(\.rawValue)
      ) { $0.better?.rawValue },
    ])
}

func pauseTable(_ report: Report) -> DataTable {
  DataTable(
    "pauses", "Days off, on which nothing was due; they may reach beyond the period.",
    of: report.progress.daysOff,
    [
      .day("from", "The first day.") { $0.from },
      .day("through", "The last day.") { $0.through },
      .text("why", "Why, empty where nobody said.") { $0.reason },
    ])
}

func correctionTable(_ report: Report) -> DataTable {
  DataTable(
    "corrections", "An entry that was corrected or taken back.",
    of: report.material.corrections,
    [
      .day("day", "The day that the entry is about.") { $0.day },
      .text("was", "What it said.") { $0.was },
      .someText("now", "What it says now; missing where it was taken back.") { $0.now },
      .instant("corrected", "When it was corrected, in UTC.") { $0.made.milliseconds },
      .word(
        "by", "Who corrected it, as far as the log tells.",
        of: CorrectedEntry.Author.allCases.map(\.rawValue)
      ) { $0.author.rawValue },
    ])
}

func runTable(_ report: Report) -> DataTable {
  DataTable(
    "runs", "A run outside the programme.", of: report.progress.runs,
    [
      .day("day", "The day of the run.") { $0.day },
      .someNumber("kilometres", "The distance.") { $0.kilometres },
      .someNumber("minutes", "The time.") { $0.minutes },
      .someCount("pain", "The worst pain while running, from 0 to 10.") { $0.pain?.value },
    ])
}

func followedTable(_ report: Report) -> DataTable {
  DataTable(
    "followed", "A phase of a programme that was followed.", of: report.progress.followed,
    [
      .word("programme", "The programme, by its identifier.") { $0.reference.id.text },
      .count("revision", "Its revision.") { $0.reference.revision },
      .word("sha256", "The SHA-256 of its text.") { $0.reference.hash },
      .text("title", "Its title.") { $0.title },
      .someWord("affected", "The affected side.", of: ["left", "right"]) { $0.affected?.rawValue },
      .word("phase", "The phase, by its identifier.") { $0.phase.text },
      .text("phase_title", "Its title.") { $0.phaseTitle },
      .day("from", "The first day.") { $0.from },
      .someDay("through", "The last day, where it does not go on.") { $0.through },
    ])
}

func incidentTable(_ report: Report, _ words: [String]) -> DataTable {
  DataTable(
    "incidents", "A pain rule that acted, stop signs, a hold or a release.",
    of: Array(zip(report.progress.incidents, words)),
    [
      .day("day", "The day.") { $0.0.day },
      .word("kind", "What it was.", of: ["rule", "stop signs", "held", "released"]) {
        switch $0.0.kind {
        case .rule: "rule"
        case .stopSigns: "stop signs"
        case .held: "held"
        case .released: "released"
        }
      },
      .someWord("exercise", "The exercise it was about, by its identifier.") {
        if case .rule(let record) = $0.0.kind { record.exercise?.text } else { nil }
      },
      .text("words", "What happened.") { $0.1 },
    ])
}

func noteTable(_ report: Report) -> DataTable {
  DataTable(
    "notes", "A note.", of: report.material.notes,
    [
      .day("day", "The day it is about.") { $0.day },
      .word("author", "Who wrote it.", of: NoteRecord.Author.allCases.map(\.rawValue)) {
        $0.note.author.rawValue
      },
      .flag("private", "Whether it is for its author alone.") { $0.note.visibility == .private },
      .someWord("exercise", "The exercise it is about, by its identifier.") {
        $0.note.exercise?.text
      },
      .someFlag("read", "Of what was written to the runner, whether it is known to be read.") {
        $0.isToRunner ? $0.isRead : nil
      },
      .text("text", "The words.") { $0.note.text },
    ])
}

func flagTable(_ report: Report) -> DataTable {
  DataTable(
    "flags", "Something that a rule found worth a look; it is no diagnosis.",
    of: report.material.flags,
    [
      .word("rule", "The rule.") { $0.rule },
      .word("level", "How soon to look.", of: FlagLevel.allCases.map(\.rawValue)) {
        $0.level.rawValue
      },
      .someDay("day", "The day it is about, or the last of them.") { $0.day },
      .text("words", "What was found.") { $0.words },
    ])
}

func criterionTable(_ report: Report) -> DataTable {
  DataTable(
    "criteria", "What has to hold to enter another phase, on the day of the report.",
    of: report.material.criteria,
    [
      .word("direction", "Whether the phase is a later or an earlier one.", of: ["on", "back"]) {
        $0.isBack ? "back" : "on"
      },
      .text("phase", "The title of the phase.") { $0.phase },
      .word("decides", "Who decides.", of: Decider.allCases.map(\.rawValue)) {
        $0.decider.rawValue
      },
      .flag("met", "Whether it holds.") { $0.isMet },
      .text("words", "What has to hold, with both numbers.") { $0.words },
    ])
}
