import Programmes
import ProgressTracking

/// The pain scores of a region.
struct RegionPain: Hashable, Sendable {
  /// The region, in words.
  var region: String
  /// Its moments, in the order of a day; only those that were asked about.
  var moments: [MomentPain]
}

/// The pain scores of a region at a moment.
struct MomentPain: Hashable, Sendable {
  /// The moment.
  var moment: PainMoment
  /// The scores, in their order.
  var points: [PainPoint]
  /// The whole period.
  var total: PainCount
  /// The weeks in which it was asked, by their Mondays.
  var weeks: [LocalDay: PainCount]

  /// How the middle score of the last week with an answer differs from that of the first.
  var change: PainChange? {
    let known = weeks.keys.sorted().compactMap { weeks[$0]?.median }
    guard known.count > 1, let first = known.first, let last = known.last else { return nil }
    return PainChange(first: first, last: last)
  }
}

/// Pain scores, counted.
struct PainCount: Hashable, Sendable {
  /// How often it was asked.
  var asked: Int
  /// How often a number was given.
  var answered: Int
  /// How often it was sharp, or the joint gave way, locked or newly swelled.
  var sharp: Int
  /// The middle score, half-way between two where their number is even.
  var median: Double?
  /// The highest score.
  var worst: Int?

  /// Counts scores.
  init(_ points: [PainPoint]) {
    let scores = points.compactMap { $0.record.score?.value }.sorted()
    let upper = scores.dropFirst(scores.count / 2).first
    let lower = scores.dropFirst((scores.count - 1) / 2).first
    asked = points.count
    answered = scores.count
    sharp = points.count { $0.record.isSharp }
    worst = scores.last
    median = if let lower, let upper { Double(lower + upper) / 2 } else { nil }
  }
}

/// A difference between two middle scores.
struct PainChange: Hashable, Sendable {
  /// The smallest change, in points, that is taken to mean anything.
  ///
  /// Published values for knee pain and for lasting pain lie between 1.2 and 2.
  static let smallestThatMatters = 2.0

  /// The middle score of the first week.
  var first: Double
  /// The middle score of the last week.
  var last: Double

  /// The points from the first to the last; below zero where pain became less.
  var points: Double { last - first }

  /// Whether the change is smaller than one that means anything.
  var isSmall: Bool { abs(points) < Self.smallestThatMatters }
}

/// Returns scores by region, in the order in which the regions first occur, and by moment.
func painByRegion(_ points: [PainPoint]) -> [RegionPain] {
  var order: [String] = []
  var byRegion: [String: [PainMoment: [PainPoint]]] = [:]
  for point in points {
    if byRegion[point.record.region] == nil { order.append(point.record.region) }
    byRegion[point.record.region, default: [:]][point.record.moment, default: []].append(point)
  }
  return order.map { region in
    let moments = PainMoment.allCases.compactMap { moment in
      byRegion[region]?[moment].map { momentPain(moment, $0) }
    }
    return RegionPain(region: region, moments: moments)
  }
}

private func momentPain(_ moment: PainMoment, _ points: [PainPoint]) -> MomentPain {
  let byWeek = Dictionary(grouping: points) { $0.day.startOfWeek }
  return MomentPain(
    moment: moment, points: points, total: PainCount(points),
    weeks: byWeek.mapValues { PainCount($0) })
}
