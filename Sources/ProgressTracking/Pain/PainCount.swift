import Programmes

/// Pain scores, counted.
///
/// A question that was not answered counts as asked and as nothing else; it is never a 0.
public struct PainCount: Hashable, Sendable {
  /// How often it was asked.
  public var asked: Int
  /// How often a number was given.
  public var answered: Int
  /// How often it was sharp, or the joint gave way, locked or newly swelled.
  public var sharp: Int
  /// The middle score, 0 to 10, half-way between two where their number is even.
  public var median: Double?
  /// The highest score, 0 to 10.
  public var worst: Int?

  /// Counts scores.
  package init(_ points: [PainPoint]) {
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

/// A difference between two pain scores, or two middle ones.
public struct PainChange: Hashable, Sendable {
  /// The smallest change, in points of 10, that is taken to mean anything.
  ///
  /// Published values: 1.16 for pain around the kneecap (Piva 2009), 2 for the usual and the worst
  /// pain there (Crossley 2004) and for lasting pain of muscles and joints.
  public static let smallestThatMatters = 2.0

  /// The earlier score.
  public var first: Double
  /// The later score.
  public var last: Double

  /// Creates a change.
  package init(first: Double, last: Double) {
    self.first = first
    self.last = last
  }

  /// The points from the first to the last; below zero where pain became less.
  public var points: Double { last - first }

  /// Whether the change is smaller than one that means anything.
  public var isSmall: Bool { abs(points) < Self.smallestThatMatters }
}
