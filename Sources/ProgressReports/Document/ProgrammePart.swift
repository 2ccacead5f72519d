import Programmes
import ProgressTracking

/// What was prescribed: the programmes and phases followed, what changed, and each programme whole.
func programmeSection(_ report: Report) -> ReportSection {
  let followed = report.progress.followed
  guard !followed.isEmpty else {
    return ReportSection(
      id: "programme", title: "Programme",
      blocks: [.paragraph("No programme was followed in this period.")])
  }
  var blocks: [ReportBlock] = [.table(followedTable(followed))]
  for change in report.material.changes {
    blocks.append(
      .heading("\(change.title), revision \(change.revision) from \(change.day.inFull)"))
    blocks.append(.outline(OutlineLine.lines(change.lines)))
  }
  for (prescribed, checklist) in zip(report.material.prescribed, report.checklists) {
    blocks.append(
      .heading("\(line(prescribed.programme.title)) in the points of the CERT checklist"))
    blocks.append(
      .facts(checklist.points.map { Fact("\($0.item) \($0.title)", $0.text) }))
    for phase in prescribed.phases where !phase.lines.isEmpty {
      blocks.append(
        .heading("\(line(prescribed.programme.title)): \(phase.title), as the runner reads it"))
      blocks.append(.outline(OutlineLine.lines(phase.lines)))
    }
    if prescribed.phases.contains(where: { $0.lines.contains { $0.contains("*") } }) {
      blocks.append(
        .paragraph("* is filled in by default; the programme file does not state it."))
    }
  }
  return ReportSection(id: "programme", title: "Programme", blocks: blocks)
}

private func followedTable(_ followed: [FollowedSpan]) -> ReportTable {
  ReportTable(
    caption: "Programmes and phases followed",
    columns: [
      .words("Programme"), .number("Revision"), .words("Phase"), .words("Affected side"),
      .day("From"), .day("Through"),
    ],
    rows: followed.map { span in
      [
        span.title, "\(span.reference.revision)", span.phaseTitle,
        span.affected?.rawValue ?? nothing, span.from.inTable,
        span.through?.inTable ?? "goes on",
      ]
    })
}
