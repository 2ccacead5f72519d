import Programmes
import ProgressTracking

/// Pain by region, moment and week, and the rules.
func painSection(_ report: Report) -> ReportSection {
  var blocks: [ReportBlock] = []
  if report.pain.isEmpty {
    blocks.append(.paragraph("No pain score was asked for in this period."))
  } else {
    blocks.append(
      .paragraph(
        """
        Scores from 0, no pain, to 10, the worst pain imaginable. A question that was not \
        answered is shown as missing, never as 0.
        """))
    blocks.append(.table(painTable(report.pain)))
    blocks += recalled(report.progress.pain)
    for region in report.pain {
      blocks += painCharts(region, report).map { .chart($0) }
      blocks.append(.table(weekTable(region, report.progress.weeks.map(\.start))))
    }
  }
  blocks.append(actedRules(report))
  blocks += report.rules.flatMap(ruleBlocks)
  return ReportSection(id: "pain", title: "Pain", blocks: blocks)
}

private func painTable(_ regions: [RegionPain]) -> ReportTable {
  let rows = regions.flatMap { region in
    region.moments.map { moment in
      [
        region.region, moment.moment.words,
        "\(moment.total.answered) of \(moment.total.asked)", "\(moment.total.sharp)",
        middle(moment.total),
        moment.total.worst.map(String.init) ?? nothing,
        moment.change.map { decimal($0.first) } ?? nothing,
        moment.change.map { decimal($0.last) } ?? nothing, words(moment.change),
      ]
    }
  }
  return ReportTable(
    caption: "Pain over the whole period",
    columns: [.words("Region"), .words("Moment")]
      + [
        "Answered", "Sharp", "Median", "Worst", "First median", "Last median", "Change",
      ].map { .number($0) },
    rows: rows)
}

private func words(_ change: PainChange?) -> String {
  guard let change else { return nothing }
  return signed(change.points) + (change.isSmall ? " (small)" : "")
}

private func middle(_ count: PainCount) -> String { count.median.map(decimal) ?? nothing }

private func recalled(_ points: [PainPoint]) -> [ReportBlock] {
  let count = points.count { $0.record.isRecalled }
  guard count > 0 else { return [] }
  let scores = counted(count, "morning score was", "morning scores were")
  return [.paragraph("\(scores) given after noon, from memory.")]
}

/// The weeks from the first with a question to the last.
private func weekTable(_ region: RegionPain, _ weeks: [LocalDay]) -> ReportTable {
  let asked = Set(region.moments.flatMap(\.weeks.keys))
  let span = asked.min().flatMap { first in asked.max().map { first...$0 } }
  let shown = asked.union(weeks.filter { span?.contains($0) ?? false }).sorted()
  return ReportTable(
    caption: "\(region.region.capitalised): median / worst of the week (answered/asked)",
    columns: [.day("Week of")] + region.moments.map { .number($0.moment.words) },
    rows: shown.map { week in
      [week.inTable] + region.moments.map { cell($0.weeks[week]) }
    })
}

private func cell(_ count: PainCount?) -> String {
  guard let count else { return nothing }
  let answers = "(\(count.answered)/\(count.asked))"
  guard let worst = count.worst else { return "missing \(answers)" }
  return "\(middle(count)) / \(worst) \(answers)"
}

/// How often each rule acted; the tables for other programs have every time.
private func actedRules(_ report: Report) -> ReportBlock {
  var order: [ActedRule] = []
  var days: [ActedRule: [LocalDay]] = [:]
  for incident in report.progress.incidents {
    guard case .rule(let record) = incident.kind else { continue }
    let rule = ActedRule(
      moment: record.moment, score: record.rule, owner: record.owner, actions: record.actionWords)
    if days[rule] == nil { order.append(rule) }
    days[rule, default: []].append(incident.day)
  }
  guard !order.isEmpty else { return .paragraph("No pain rule acted in this period.") }
  return .table(
    ReportTable(
      caption: "Pain rules that acted",
      columns: ["Moment", "Score", "Whose rule", "What it did"].map { .words($0) }
        + [.number("Times"), .day("First"), .day("Last")],
      rows: order.map { rule in
        let days = days[rule] ?? []
        return [
          rule.moment.words, rule.score, rule.owner.words, rule.actions, "\(days.count)",
          days.min()?.inTable ?? nothing, days.max()?.inTable ?? nothing,
        ]
      }))
}

private struct ActedRule: Hashable {
  var moment: PainMoment
  var score: String
  var owner: PainRuleOwner
  var actions: String
}

/// The rules of a programme, with whose they are.
private func ruleBlocks(_ rules: RulesInForce) -> [ReportBlock] {
  guard !rules.rules.isEmpty else {
    return [.paragraph("\(rules.programme) has no pain rules.")]
  }
  let table = ReportTable(
    caption: "Pain rules of \(rules.programme)",
    columns: ["Whose rule", "Moment", "Score", "What it does"].map { .words($0) },
    rows: rules.rules.map {
      [$0.owner, $0.moment.words, $0.threshold, $0.actions.joined(separator: ", ")]
    })
  let isDefault = ReportBlock.paragraph(
    "The programme states no pain rules of its own: these are shipped defaults.")
  return rules.areDefault ? [.table(table), isDefault] : [.table(table)]
}

extension PainMoment {
  /// The moment as a heading.
  var words: String { rawValue.capitalised }
}

extension PainRuleOwner {
  /// Whose rule it is, in words.
  var words: String { self == .shipped ? "shipped default" : rawValue }
}
