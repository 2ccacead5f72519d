import Programmes
import ProgressReports
import ProgressTracking

extension ReportWording {
  /// The pain rules that acted: each of them by day with the pain that it answered, and how often.
  var actedRules: [ReportBlock] {
    let acted = progress.incidents.compactMap { incident -> ActedRule? in
      guard case .rule(let record) = incident.kind else { return nil }
      return ActedRule(day: incident.day, record: record)
    }
    return acted.isEmpty
      ? [paragraph(.noRuleActed)] : [.table(countTable(acted)), .table(dayTable(acted))]
  }

  private func countTable(_ acted: [ActedRule]) -> ReportTable {
    let heads: [ReportTableText] = [.moment, .rule, .whoseRule]
    let times = acted.grouped { rule in
      [heading(rule.record.moment), words.threshold(of: rule.record), owner(rule.record.owner)]
    }
    return ReportTable(
      caption: catalogue(ReportTableText.rulesActed),
      columns: heads.map(wordColumn) + [
        numberColumn(.times), dayColumn(.first), dayColumn(.last),
      ],
      rows: times.compactMap { times in
        guard let first = times.first, let last = times.last else { return nil }
        return [
          heading(first.record.moment), words.threshold(of: first.record),
          owner(first.record.owner),
        ]
          + [String(times.count), words.day(first.day), words.day(last.day)]
      })
  }

  private func dayTable(_ acted: [ActedRule]) -> ReportTable {
    let pain = Dictionary(
      progress.pain.compactMap { point in
        point.record.score.map {
          (Occasion(point.day, point.record.moment, point.record.exercise), $0.value)
        }
      }, uniquingKeysWith: max)
    let rows = acted.map { rule in
      let record = rule.record
      let place = record.exercise.map { report.names[$0] ?? $0.text }
      let score = pain[Occasion(rule.day, record.moment, record.exercise)]
      return [
        words.day(rule.day), words.series([heading(record.moment)] + (place.map { [$0] } ?? [])),
        score.map { String($0) } ?? nothing, words.threshold(of: record),
        words.capitalised(words.done(by: record)),
      ]
    }
    return ReportTable(
      caption: catalogue(ReportTableText.rulesByDay),
      columns: [
        dayColumn(.day), wordColumn(.moment), numberColumn(.painOfDay), wordColumn(.rule),
        wordColumn(.whatItDid),
      ], rows: rows)
  }
}

/// A rule that acted on a day.
private struct ActedRule {
  var day: LocalDay
  var record: RuleRecord
}

/// When and where a score was given.
private struct Occasion: Hashable {
  var day: LocalDay
  var moment: PainMoment
  var exercise: Identifier?

  init(_ day: LocalDay, _ moment: PainMoment, _ exercise: Identifier?) {
    self.day = day
    self.moment = moment
    self.exercise = exercise
  }
}
