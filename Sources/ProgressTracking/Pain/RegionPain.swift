public import Programmes

/// The pain scores of a region.
public struct RegionPain: Hashable, Sendable {
  /// The region, in words.
  public var region: String
  /// Its moments, in the order of a day; only those that were asked about.
  public var moments: [MomentPain]

  /// Creates the pain of a region.
  package init(region: String, moments: [MomentPain]) {
    self.region = region
    self.moments = moments
  }
}

/// The pain scores of a region at a moment.
public struct MomentPain: Hashable, Sendable {
  /// The moment.
  public var moment: PainMoment
  /// The scores, in their order; those that were not answered are among them, without a number.
  public var points: [PainPoint]
  /// The whole period.
  public var total: PainCount
  /// The weeks in which it was asked, by their Mondays; a week without is missing, not 0.
  public var weeks: [LocalDay: PainCount]

  /// Counts the scores of a moment.
  package init(moment: PainMoment, points: [PainPoint]) {
    self.moment = moment
    self.points = points
    total = PainCount(points)
    weeks = Dictionary(grouping: points) { $0.day.startOfWeek }.mapValues { PainCount($0) }
  }

  /// How the median of the last week with an answer differs from that of the first.
  public var change: PainChange? {
    let known = weeks.keys.sorted().compactMap { weeks[$0]?.median }
    guard known.count > 1, let first = known.first, let last = known.last else { return nil }
    return PainChange(first: first, last: last)
  }
}

extension Progress {
  /// The scores by region, in the order in which the regions first occur, and by moment.
  public var painByRegion: [RegionPain] {
    var order: [String] = []
    var byRegion: [String: [PainMoment: [PainPoint]]] = [:]
    for point in pain {
      if byRegion[point.record.region] == nil { order.append(point.record.region) }
      byRegion[point.record.region, default: [:]][point.record.moment, default: []].append(point)
    }
    return order.map { region in
      let moments = PainMoment.allCases.compactMap { moment in
        byRegion[region]?[moment].map { MomentPain(moment: moment, points: $0) }
      }
      return RegionPain(region: region, moments: moments)
    }
  }
}
