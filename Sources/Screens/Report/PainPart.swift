import Programmes
import ProgressReports
import ProgressTracking

extension ReportWording {
  /// Pain by region, moment and week, and the rules.
  var painSection: ReportSection {
    let regions = progress.painByRegion
    var blocks: [ReportBlock] = []
    if regions.isEmpty {
      blocks.append(paragraph(.noPain))
    } else {
      blocks += [paragraph(.painScale), .table(painTable(regions))]
      blocks += recalled
      for region in regions {
        blocks += [.chart(painChart(region)), .table(weekTable(region))]
      }
    }
    blocks += actedRules
    blocks += report.material.prescribed.flatMap { ruleBlocks(RulesInForce($0.programme)) }
    return section(.pain, id: "pain", blocks)
  }

  private func painTable(_ regions: [RegionPain]) -> ReportTable {
    let rows = regions.flatMap { region in
      region.moments.map { [words.region(recorded: region.region)] + cells($0) }
    }
    let numbers: [ReportTableText] = [
      .answered, .sharp, .median, .worst, .firstMedian, .lastMedian, .change,
    ]
    return ReportTable(
      caption: catalogue(ReportTableText.painWhole),
      columns: [wordColumn(.region), wordColumn(.moment)] + numbers.map(numberColumn), rows: rows)
  }

  private func cells(_ moment: MomentPain) -> [String] {
    let total = moment.total
    let answered = catalogue(
      ProgressScreenText.ofAll, String(total.answered), String(total.asked))
    let worst = total.worst.map { String($0) } ?? nothing
    let first = moment.change.map { words.decimal($0.first) } ?? nothing
    let last = moment.change.map { words.decimal($0.last) } ?? nothing
    return [
      heading(moment.moment), answered, String(total.sharp), middle(total), worst, first, last,
      change(moment.change),
    ]
  }

  private func change(_ change: PainChange?) -> String {
    guard let change else { return nothing }
    let points = words.difference(change.points)
    return change.isSmall && change.points != 0 ? catalogue(ReportText.small, points) : points
  }

  private func middle(_ count: PainCount) -> String {
    count.median.map { words.decimal($0) } ?? nothing
  }

  private var recalled: [ReportBlock] {
    let count = progress.pain.count { $0.record.isRecalled }
    return count > 0 ? [.paragraph(catalogue.count(count, ReportText.recalled))] : []
  }

  /// The weeks from the first with a question to the last.
  private func weekTable(_ region: RegionPain) -> ReportTable {
    let asked = Set(region.moments.flatMap(\.weeks.keys))
    let span = asked.min().flatMap { first in asked.max().map { first...$0 } }
    let between = progress.weeks.map(\.start).filter { span?.contains($0) ?? false }
    return ReportTable(
      caption: catalogue(ReportTableText.painByWeek, place(region.region)),
      columns: [dayColumn(.weekOf)] + region.moments.map { .number(heading($0.moment)) },
      rows: asked.union(between).sorted().map { week in
        [words.day(start(ofWeek: week))] + region.moments.map { cell($0.weeks[week]) }
      })
  }

  private func cell(_ count: PainCount?) -> String {
    guard let count else { return nothing }
    let (answered, asked) = (String(count.answered), String(count.asked))
    guard let worst = count.worst else {
      return catalogue(ReportText.weekPainMissing, answered, asked)
    }
    return catalogue(ReportText.weekPain, middle(count), String(worst), answered, asked)
  }

  /// The rules of a programme, with whose they are.
  private func ruleBlocks(_ rules: RulesInForce) -> [ReportBlock] {
    let programme = catalogue(
      ReportText.programmeRevision, rules.programme, String(rules.revision))
    guard !rules.rules.isEmpty else {
      return [.paragraph(catalogue(ReportText.noRules, programme))]
    }
    let heads: [ReportTableText] = [.whoseRule, .moment, .score, .whatItDoes]
    let table = ReportTable(
      caption: catalogue(ReportTableText.rulesOf, programme), columns: heads.map(wordColumn),
      rows: rules.rules.map { rule in
        [
          rule.name ?? owner(rule.owner), heading(rule.moment), words.threshold(rule.threshold),
          words.actions(rule.actions, contact: rules.contact),
        ]
      })
    return rules.areDefault ? [.table(table), paragraph(.rulesAreDefault)] : [.table(table)]
  }
}
