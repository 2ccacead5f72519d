import Programmes

/// How a region is on the morning after training, against the morning before it.
public struct MorningResponse: Hashable, Sendable {
  /// The region, in words.
  public var region: String
  /// Days of training whose own morning and next morning both have a number.
  public var compared: Int
  /// Days of training whose next morning is known and of the period, and which lack one of the two.
  public var missing: Int
  /// The change, in points of 10, above zero where it hurt more; nothing where nothing is compared.
  public var change: Spread?
  /// Mornings that were no worse.
  public var noWorse: Int
  /// Mornings that were worse by one point.
  public var worseByOne: Int
  /// Mornings that were worse by two points or more.
  public var worseByMore: Int
}

extension Progress {
  /// How regions answered to training, by the next morning: one entry for each region that was ever
  /// asked about in the morning.
  ///
  /// Of several scores of one morning the highest counts.
  public var morningResponses: [MorningResponse] {
    let end = min(knownThrough, period.upperBound)
    let trained = days.filter { $0.sets > 0 && $0.day < end }.map(\.day)
    return painByRegion.compactMap { region in
      guard let points = region.moments.first(where: { $0.moment == .nextMorning })?.points else {
        return nil
      }
      let mornings = worstByDay(points)
      let changes = trained.compactMap { day -> Int? in
        guard let before = mornings[day], let after = mornings[day + 1] else { return nil }
        return after - before
      }
      return MorningResponse(
        region: region.region, compared: changes.count, missing: trained.count - changes.count,
        change: Spread(changes.map(Double.init)), noWorse: changes.count { $0 <= 0 },
        worseByOne: changes.count { $0 == 1 }, worseByMore: changes.count { $0 > 1 })
    }
  }
}

/// Returns the highest score of each day that has one.
func worstByDay(_ points: some Sequence<PainPoint>) -> [LocalDay: Int] {
  points.reduce(into: [:]) { worst, point in
    guard let score = point.record.score?.value else { return }
    worst[point.day] = max(worst[point.day] ?? 0, score)
  }
}
