import Programmes
import ProgressTracking

/// What rules found worth a look; stop signs, holds and releases.
func flagSection(_ report: Report) -> ReportSection {
  let flags = report.material.flags
  let found: ReportBlock =
    flags.isEmpty
    ? .paragraph("No rule found anything worth a look.")
    : .table(
      ReportTable(
        caption: "What rules found worth a look",
        columns: [.words("How soon"), .words("What was found"), .words("Rule")],
        rows: flags.map { [$0.level.words, $0.words.capitalised, $0.rule] }))
  return ReportSection(id: "flags", title: "Worth a look", blocks: [found, incidents(report)])
}

private func incidents(_ report: Report) -> ReportBlock {
  let rows: [[String]] = report.progress.incidents.compactMap { incident in
    let what: String
    switch incident.kind {
    case .rule: return nil
    case .stopSigns: what = "Stop signs"
    case .held: what = "Held"
    case .released: what = "Released"
    }
    return [incident.day.inTable, what, incidentWords(incident, names: [:])]
  }
  guard !rows.isEmpty else {
    return .paragraph("No stop sign was reported, and nothing was held or released.")
  }
  return .table(
    ReportTable(
      caption: "Stop signs, holds and releases",
      columns: [.day("Day"), .words("What"), .words("In words")], rows: rows))
}

/// Returns what happened, in words.
func incidentWords(_ incident: Incident, names: [Identifier: String]) -> String {
  switch incident.kind {
  case .rule(let record):
    let exercise = record.exercise.map { [names[$0] ?? $0.text] } ?? []
    return ([record.moment.rawValue, record.rule] + exercise).joined(separator: ", ") + ": "
      + record.actionWords + " (\(record.owner.words))"
  case .stopSigns(let signs): return signs.joined(separator: "; ")
  case .held(let hold): return words(hold)
  case .released(let release):
    let by = release.clearedBy.isEmpty ? "nobody named" : release.clearedBy
    return "cleared by \(by), recorded by the \(release.recordedBy.rawValue)"
  }
}

extension RuleRecord {
  /// What the rule did, that somebody is to be told among it.
  var actionWords: String {
    (actions + (tells && !actions.contains("tell") ? ["tell"] : [])).joined(separator: ", ")
  }
}

extension FlagLevel {
  /// How soon to look, in words.
  fileprivate var words: String {
    switch self {
    case .low: "In time"
    case .high: "Soon"
    case .critical: "Now"
    }
  }
}

private func words(_ hold: Hold) -> String {
  let span =
    hold.through.map { through in
      hold.from == through
        ? "on \(through.inTable)" : "from \(hold.from.inTable) through \(through.inTable)"
    } ?? "from \(hold.from.inTable) until it is released"
  let reason = hold.reason.isEmpty ? "" : ": \(hold.reason)"
  return "\(span), by \(hold.cause.words)\(reason)"
}

extension HoldCause {
  fileprivate var words: String {
    switch self {
    case .rule: "a pain rule"
    case .stopSign: "a stop sign"
    case .therapist: "the therapist"
    }
  }
}

/// The notes that may be read.
func noteSection(_ report: Report) -> ReportSection {
  let notes = report.material.notes
  let block: ReportBlock =
    notes.isEmpty
    ? .paragraph("No note was written in this period.")
    : .entries(notes.map { DatedText(day: head(of: $0, in: report), text: $0.note.text) })
  return ReportSection(id: "notes", title: "Notes", blocks: [block])
}

private func head(of written: WrittenNote, in report: Report) -> String {
  let author = written.note.author == .runner ? "the runner" : "the therapist"
  let about = written.note.exercise.map { ["about \(report.name(of: $0))"] } ?? []
  let hidden = written.note.visibility == .private ? ["private"] : []
  return ([written.day.inFull, author] + about + hidden).joined(separator: ", ")
}
