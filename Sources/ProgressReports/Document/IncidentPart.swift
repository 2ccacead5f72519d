import Programmes
import ProgressTracking

/// Stop signs, holds and releases.
func incidentSection(_ report: Report) -> ReportSection {
  let rows: [[String]] = report.progress.incidents.compactMap { incident in
    let day = incident.day.inTable
    switch incident.kind {
    case .rule: return nil
    case .stopSigns(let signs): return [day, "Stop signs", signs.joined(separator: "; ")]
    case .held(let hold): return [day, "Held", words(hold)]
    case .released(let release):
      let by = release.clearedBy.isEmpty ? "nobody named" : release.clearedBy
      return [day, "Released", "cleared by \(by), recorded by the \(release.recordedBy.rawValue)"]
    }
  }
  let block: ReportBlock =
    rows.isEmpty
    ? .paragraph("No stop sign was reported, and nothing was held or released.")
    : .table(
      ReportTable(
        caption: "Stop signs, holds and releases",
        columns: [.day("Day"), .words("What"), .words("In words")], rows: rows))
  return ReportSection(id: "incidents", title: "Stop signs and holds", blocks: [block])
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

/// The runner's notes.
func noteSection(_ report: Report) -> ReportSection {
  let notes = report.progress.notes
  let block: ReportBlock =
    notes.isEmpty
    ? .paragraph("No note was written in this period.")
    : .entries(notes.map { DatedText(day: $0.day.inFull, text: $0.text) })
  return ReportSection(id: "notes", title: "The runner's notes", blocks: [block])
}
