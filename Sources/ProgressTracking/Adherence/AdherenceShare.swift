/// The sessions done of those due, with what is not known of it.
///
/// A session that is open may still be done or missed, and days after the log's end may have been
/// trained or not: the first widens ``bounds``, the second is told apart, as nothing bounds it.
public struct AdherenceShare: Hashable, Sendable {
  /// Sessions due that were done whole.
  public var done: Int
  /// Sessions due, the open ones left out.
  public var settled: Int
  /// Sessions due that can still be done.
  public var open: Int
  /// Days of the period of which nothing is known.
  public var unknownDays: Int

  /// Creates a share.
  package init(_ tally: SessionTally, unknownDays: Int = 0) {
    done = tally.done
    settled = tally.due - tally.open
    open = tally.open
    self.unknownDays = unknownDays
  }

  /// Done of settled, from 0 to 1; nothing where none is settled.
  public var share: Double? { settled > 0 ? Double(done) / Double(settled) : nil }

  /// The share were every open session missed, and were every one done; nothing where none was due.
  public var bounds: ClosedRange<Double>? {
    let due = settled + open
    guard due > 0 else { return nil }
    return Double(done) / Double(due)...Double(done + open) / Double(due)
  }
}

extension Progress {
  /// The sessions done of those due over the whole period.
  public var adherence: AdherenceShare {
    AdherenceShare(sessions, unknownDays: days.count { $0.kind == .unknown })
  }
}
