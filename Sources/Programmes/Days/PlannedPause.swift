/// Days on which nothing is due, as a programme plans them.
public struct PlannedPause: Hashable, Sendable {
  /// The first day.
  public var from: LocalDay
  /// The last day.
  public var through: LocalDay
  /// Why, in words.
  public var reason: String?

  /// Creates a pause.
  public init(from: LocalDay, through: LocalDay, reason: String? = nil) {
    self.from = from
    self.through = through
    self.reason = reason
  }
}
