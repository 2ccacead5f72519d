public import Programmes

/// How far the prescribed tempo of an exercise was kept.
///
/// Counted are whole sets of repetitions that have a tempo, of which the time was kept, and that
/// were not gone on with in an easier form. The program that paces a set keeps the tempo of it, so
/// this tells most of stages that the runner ends.
public struct TempoProgress: Hashable, Sendable {
  /// How far a repetition may be off its tempo to be kept, in per cent.
  ///
  /// In a trial with repetitions of 8 s, those who were paced were off by 1.5 s, those who were not
  /// by 4.3 s (Riel 2018): a fifth lies between the two.
  public static let tolerancePercent = 20

  /// The exercise.
  public var exercise: Identifier
  /// Its name in the latest revision.
  public var name: String
  /// Sets that were counted.
  public var sets: Int
  /// Those whose mean repetition took as long as was prescribed, give or take a fifth.
  public var kept: Int
  /// The time of a repetition, in seconds, by set.
  public var seconds: Spread

  /// Creates a tempo.
  package init(exercise: Identifier, name: String, sets: Int, kept: Int, seconds: Spread) {
    self.exercise = exercise
    self.name = name
    self.sets = sets
    self.kept = kept
    self.seconds = seconds
  }

  /// The kept of all counted, from 0 to 1.
  public var share: Double { Double(kept) / Double(max(1, sets)) }
}
