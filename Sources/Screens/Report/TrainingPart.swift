import Programmes
import ProgressReports
import ProgressTracking

extension ReportWording {
  /// At which levels exercises were done, and how long.
  var levelBlocks: [ReportBlock] {
    guard !report.material.levels.isEmpty else { return [] }
    return [
      .table(
        ReportTable(
          caption: catalogue(ReportTableText.levels),
          columns: [
            wordColumn(.exercise), wordColumn(.side), wordColumn(.level), dayColumn(.from),
            dayColumn(.through), numberColumn(.sets), numberColumn(.seconds),
          ],
          rows: report.material.levels.map { level in
            [
              report.names[level.exercise] ?? level.exercise.text, side(level.side),
              self.level(level), words.day(level.from), words.day(level.through),
              String(level.sets), words.decimal(level.seconds),
            ]
          }))
    ]
  }

  /// The level, and what was done instead of it.
  private func level(_ level: LevelProgress) -> String {
    switch (level.level?.text, level.easedTo?.text) {
    case (nil, nil): nothing
    case (let prescribed?, nil): prescribed
    case (nil, let eased?): catalogue(ReportText.easedTo, eased)
    case (let prescribed?, let eased?): catalogue(ReportText.levelEasedTo, prescribed, eased)
    }
  }

  /// How hard exercises were.
  var effortBlocks: [ReportBlock] {
    guard !progress.efforts.isEmpty else { return [] }
    let numbers: [ReportTableText] = [.answers, .median, .lowest, .highest, .latest]
    return [
      .table(
        ReportTable(
          caption: catalogue(ReportTableText.efforts),
          columns: [wordColumn(.exercise)] + numbers.map(numberColumn),
          rows: progress.efforts.grouped(by: \.exercise).map { points in
            let numbers = points.map(\.effort)
            let median = Spread(numbers.map { Double($0) }).map { words.decimal($0.median) }
            return [points.last?.name ?? "", String(points.count), median ?? nothing]
              + [numbers.min(), numbers.max(), numbers.last].map {
                $0.map { String($0) } ?? nothing
              }
          }))
    ]
  }

  /// The loads that were used, a row for each stretch of sessions with the same one.
  var loadBlocks: [ReportBlock] {
    let places = progress.loads.grouped { LoadPlace(exercise: $0.exercise, side: $0.side) }
    guard !places.isEmpty else { return [] }
    return [
      .table(
        ReportTable(
          caption: catalogue(ReportTableText.loads),
          columns: [
            wordColumn(.exercise), wordColumn(.side), wordColumn(.load), dayColumn(.from),
            dayColumn(.through),
          ], rows: places.flatMap { stretches($0).compactMap(loadRow) }))
    ]
  }

  /// Returns the points of an exercise and side in runs of the same load.
  private func stretches(_ points: [LoadPoint]) -> [[LoadPoint]] {
    points.reduce(into: []) { runs, point in
      if runs.last?.last?.load == point.load {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
  }

  private func loadRow(_ stretch: [LoadPoint]) -> [String]? {
    guard let first = stretch.first, let last = stretch.last else { return nil }
    return [
      first.name, side(first.side), first.load, words.day(first.day),
      words.day(last.day),
    ]
  }

  /// How far the tempo was kept.
  var tempoBlocks: [ReportBlock] {
    guard !progress.tempos.isEmpty else { return [] }
    let numbers: [ReportTableText] = [.sets, .kept, .medianSeconds]
    return [
      .table(
        ReportTable(
          caption: catalogue(ReportTableText.tempo, String(TempoProgress.tolerancePercent)),
          columns: [wordColumn(.exercise)] + numbers.map(numberColumn),
          rows: progress.tempos.map {
            [$0.name, String($0.sets), String($0.kept), words.decimal($0.seconds.median)]
          }))
    ]
  }
}

private struct LoadPlace: Hashable {
  var exercise: Identifier
  var side: BodySide?
}
