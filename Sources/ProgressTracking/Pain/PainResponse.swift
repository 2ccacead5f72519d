public import Programmes

/// How pain in a region changes from one moment of a session to another.
public struct PainResponse: Hashable, Sendable {
  /// The region, in words.
  public var region: String
  /// The earlier moment.
  public var from: PainMoment
  /// The later moment.
  public var to: PainMoment
  /// Sessions in which both moments have a number.
  public var compared: Int
  /// Sessions in which one of them was asked and one of the two has no number.
  public var missing: Int
  /// The change, in points of 10, above zero where it hurt more; nothing where nothing is compared.
  public var change: Spread?
  /// Sessions in which it rose by at least the smallest change that means anything.
  public var rose: Int
  /// Sessions in which it fell by at least as much.
  public var fell: Int
}

extension Progress {
  /// Returns how pain changed within sessions, by region.
  ///
  /// Of several scores of a moment in one session the highest counts. One that was entered by hand is
  /// about the session of its day; on a day without a session it is left out.
  ///
  /// - Parameters:
  ///   - from: The earlier moment.
  ///   - to: The later moment.
  /// - Returns: Regions in the order in which they first occur; none without a session that was
  ///   asked about.
  public func painResponses(
    from: PainMoment = .before, to: PainMoment = .after
  ) -> [PainResponse] {
    painByRegion.compactMap { region in
      let earlier = region.worstBySession(at: from)
      let later = region.worstBySession(at: to)
      let sessions = Set(earlier.keys).union(later.keys)
      guard !sessions.isEmpty else { return nil }
      let changes = sessions.compactMap { session -> Double? in
        guard let first = earlier[session] ?? nil, let last = later[session] ?? nil else {
          return nil
        }
        return Double(last - first)
      }
      let smallest = PainChange.smallestThatMatters
      return PainResponse(
        region: region.region, from: from, to: to, compared: changes.count,
        missing: sessions.count - changes.count, change: Spread(changes),
        rose: changes.count { $0 >= smallest }, fell: changes.count { $0 <= -smallest })
    }
  }
}

extension RegionPain {
  /// The highest score of each session at a moment; nothing in its place where none was given.
  fileprivate func worstBySession(at moment: PainMoment) -> [UniqueID: Int?] {
    let points = moments.first { $0.moment == moment }?.points ?? []
    return points.reduce(into: [:]) { worst, point in
      guard let session = point.session else { return }
      let known = worst[session] ?? nil
      worst[session] = .some([known, point.record.score?.value].compactMap(\.self).max())
    }
  }
}
