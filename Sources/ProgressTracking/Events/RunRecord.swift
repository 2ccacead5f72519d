public import Programmes

/// A run outside the programme: the knee's largest load.
public struct RunRecord: Hashable, Sendable, Codable {
  /// The day of the run.
  public var day: LocalDay
  /// The distance in kilometres, where it is known.
  public var kilometres: Double?
  /// The time in minutes, where it is known.
  public var minutes: Double?
  /// The worst pain while running; nothing where it was not asked.
  public var pain: PainScore?

  /// Creates a run; one that can be logged has a distance or a time.
  public init(
    day: LocalDay, kilometres: Double? = nil, minutes: Double? = nil, pain: PainScore? = nil
  ) {
    self.day = day
    self.kilometres = kilometres
    self.minutes = minutes
    self.pain = pain
  }

  /// The distances that a run can have, in kilometres.
  public static let distances = 0.1...500.0
  /// The times that a run can take, in minutes.
  public static let times = 1.0...3_000.0
}
