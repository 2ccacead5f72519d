package import ProgressTracking

/// The sets of a report, which are read while they are written: a log of years has very many.
package struct ReportedSets: Sendable {
  /// Goes through the sets in their order.
  package typealias Reading = @Sendable (_ take: (LoggedSet) throws -> Void) throws -> Void

  /// Hands each set on, and throws what keeps one from being read.
  let forEach: Reading

  /// Takes sets that are known already.
  package init(_ sets: [LoggedSet] = []) {
    forEach = { take in for set in sets { try take(set) } }
  }

  /// Takes sets that are read when they are needed.
  package init(reading: @escaping Reading) { forEach = reading }

  /// Returns the same sets with a change to each.
  package func map(_ change: @escaping @Sendable (LoggedSet) -> LoggedSet) -> ReportedSets {
    ReportedSets { [forEach] take in try forEach { try take(change($0)) } }
  }
}
