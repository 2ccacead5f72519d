public import Programmes

/// That a report was written to be handed on, so that the next one can go on from it.
///
/// It overwrites nothing: every report that was written stays in the log with its days.
public struct ReportRecord: Hashable, Sendable, Codable {
  /// The first day it is about.
  public var from: LocalDay
  /// The last day of it that the log knew of; what came in later is new.
  public var through: LocalDay

  /// Creates a record.
  public init(from: LocalDay, through: LocalDay) {
    self.from = from
    self.through = through
  }
}
