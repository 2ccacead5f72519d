import Programmes
import ProgressReports
import ProgressTracking

extension ReportWording {
  /// What was prescribed: the programmes and phases followed, what changed, and each programme whole.
  var programmeSection: ReportSection {
    guard !progress.followed.isEmpty else {
      return section(.programme, id: "programme", [paragraph(.noProgramme)])
    }
    var blocks: [ReportBlock] = [.table(followedTable)]
    for change in report.material.changes {
      blocks.append(
        .heading(
          catalogue(
            ReportText.change, change.title, String(change.revision), words.day(change.day))))
      blocks.append(.outline(OutlineLine.lines(change.lines)))
    }
    for (prescribed, checklist) in zip(report.material.prescribed, checklists) {
      blocks += self.blocks(prescribed, checklist)
    }
    return section(.programme, id: "programme", blocks)
  }

  private func blocks(_ prescribed: PrescribedProgramme, _ checklist: Checklist) -> [ReportBlock] {
    let title = harmlessLine(prescribed.programme.title)
    var blocks: [ReportBlock] = [
      .heading(catalogue(ReportText.checklist, title)),
      .facts(checklist.points.map { Fact("\($0.item) \($0.title)", $0.text) }),
    ]
    for phase in prescribed.phases where !phase.lines.isEmpty {
      blocks.append(.heading(catalogue(ReportText.phaseAsRead, title, phase.title)))
      blocks.append(.outline(OutlineLine.lines(phase.lines)))
    }
    if prescribed.phases.contains(where: { $0.hasDefaults && !$0.lines.isEmpty }) {
      blocks.append(paragraph(.defaultMark))
    }
    return blocks
  }

  private var followedTable: ReportTable {
    ReportTable(
      caption: catalogue(ReportTableText.followed),
      columns: [
        wordColumn(.programme), numberColumn(.revision), wordColumn(.phase),
        wordColumn(.affectedSide), dayColumn(.from), dayColumn(.through),
      ],
      rows: progress.followed.map { span in
        [
          span.title, String(span.reference.revision), span.phaseTitle,
          span.affected.map { words.side($0) } ?? nothing, words.day(span.from),
          span.through.map { words.day($0) } ?? catalogue(ReportText.goesOn),
        ]
      })
  }
}
