import Programmes
import ProgressTracking

/// At which levels exercises were done, and how long.
func levelBlocks(_ report: Report) -> [ReportBlock] {
  guard !report.material.levels.isEmpty else { return [] }
  let names = report.names
  return [
    .table(
      ReportTable(
        caption: "Levels and time under tension",
        columns: [
          .words("Exercise"), .words("Side"), .words("Level"), .day("From"), .day("Through"),
          .number("Sets"), .number("Seconds"),
        ],
        rows: report.material.levels.map { level in
          [
            names[level.exercise] ?? level.exercise.text, level.side.words, level.words,
            level.from.inTable, level.through.inTable, "\(level.sets)", decimal(level.seconds),
          ]
        }))
  ]
}

extension LevelProgress {
  /// The level, and what was done instead of it.
  fileprivate var words: String {
    let prescribed = level?.text ?? nothing
    return easedTo.map {
      level == nil ? "eased to \($0.text)" : "\(prescribed), eased to \($0.text)"
    }
      ?? prescribed
  }
}

/// How hard exercises were.
func effortBlocks(_ report: Report) -> [ReportBlock] {
  let efforts = report.progress.efforts
  guard !efforts.isEmpty else { return [] }
  let byExercise = Dictionary(grouping: efforts, by: \.exercise)
  var seen: Set<Identifier> = []
  let order = efforts.map(\.exercise).filter { seen.insert($0).inserted }
  return [
    .table(
      ReportTable(
        caption: "Effort, from 0, none, to 10, the hardest possible",
        columns: [.words("Exercise")]
          + ["Answers", "Median", "Lowest", "Highest", "Latest"].map { .number($0) },
        rows: order.map { exercise in
          let points = byExercise[exercise] ?? []
          let numbers = points.map(\.effort)
          return [
            points.last?.name ?? exercise.text, "\(points.count)",
            Spread(numbers.map(Double.init)).map { decimal($0.median) } ?? nothing,
            numbers.min().map(String.init) ?? nothing, numbers.max().map(String.init) ?? nothing,
            numbers.last.map(String.init) ?? nothing,
          ]
        }))
  ]
}

/// The loads that were used, a row for each stretch of sessions with the same one.
func loadBlocks(_ report: Report) -> [ReportBlock] {
  var order: [LoadPlace] = []
  var stretches: [LoadPlace: [LoadStretch]] = [:]
  for point in report.progress.loads {
    let place = LoadPlace(exercise: point.exercise, side: point.side)
    if stretches[place] == nil { order.append(place) }
    var known = stretches[place] ?? []
    if known.last?.load != point.load {
      known.append(
        LoadStretch(name: point.name, load: point.load, from: point.day, through: point.day))
    }
    known[known.count - 1].through = point.day
    stretches[place] = known
  }
  guard !order.isEmpty else { return [] }
  let rows = order.flatMap { place in
    (stretches[place] ?? []).map {
      [$0.name, place.side.words, $0.load, $0.from.inTable, $0.through.inTable]
    }
  }
  return [
    .table(
      ReportTable(
        caption: "Loads used, in the runner's words",
        columns: [
          .words("Exercise"), .words("Side"), .words("Load"), .day("From"), .day("Through"),
        ], rows: rows))
  ]
}

private struct LoadPlace: Hashable {
  var exercise: Identifier
  var side: BodySide?
}

private struct LoadStretch {
  var name: String
  var load: String
  var from: LocalDay
  var through: LocalDay
}

/// How far the tempo was kept.
func tempoBlocks(_ report: Report) -> [ReportBlock] {
  let tempos = report.progress.tempos
  guard !tempos.isEmpty else { return [] }
  return [
    .table(
      ReportTable(
        caption: "Tempo kept, within \(TempoProgress.tolerancePercent)% of what was prescribed",
        columns: [.words("Exercise")]
          + ["Sets", "Kept", "Median seconds a repetition"].map { .number($0) },
        rows: tempos.map {
          [$0.name, "\($0.sets)", "\($0.kept)", decimal($0.seconds.median)]
        }))
  ]
}

/// Running outside the programme, by week.
func runSection(_ report: Report) -> ReportSection {
  let runs = report.progress.runs
  let block: ReportBlock
  if runs.isEmpty {
    block = .paragraph("No run outside the programme was logged in this period.")
  } else {
    let byWeek = Dictionary(grouping: runs) { $0.day.startOfWeek }
    block = .table(
      ReportTable(
        caption: "Running outside the programme, by week",
        columns: [.day("Week of")]
          + ["Runs", "Kilometres", "Minutes", "Worst pain"].map { .number($0) },
        rows: byWeek.keys.sorted().map { [$0.inTable] + cells(byWeek[$0] ?? []) },
        total: ["Whole period"] + cells(runs)))
  }
  return ReportSection(id: "running", title: "Running", blocks: [block])
}

private func cells(_ runs: [RunRecord]) -> [String] {
  func sum(_ values: [Double]) -> String {
    values.isEmpty ? nothing : decimal(values.reduce(0, +))
  }
  return [
    "\(runs.count)", sum(runs.compactMap(\.kilometres)), sum(runs.compactMap(\.minutes)),
    runs.compactMap { $0.pain?.value }.max().map(String.init) ?? nothing,
  ]
}

/// What has to hold to go on or back, with the numbers.
func criterionSection(_ report: Report) -> ReportSection {
  let criteria = report.material.criteria
  var blocks: [ReportBlock] = []
  for isBack in [false, true] {
    let part = criteria.filter { $0.isBack == isBack }
    guard let first = part.first else { continue }
    let way = isBack ? "Back to" : "On to"
    blocks.append(
      .table(
        ReportTable(
          caption: "\(way) \(first.phase); the \(first.decider.rawValue) decides",
          columns: [.words("Criterion"), .words("Holds")],
          rows: part.map { [$0.words.capitalised, $0.isMet ? "yes" : "no"] })))
  }
  if blocks.isEmpty {
    blocks = [.paragraph("The phase names nothing that has to hold to go on or back.")]
  }
  return ReportSection(id: "criteria", title: "Criteria", blocks: blocks)
}
