package import Programmes

/// Which way a measure changes when it gets better.
public enum MeasureDirection: String, CaseIterable, Hashable, Sendable, Codable {
  /// More is better: centimetres from knee to wall.
  case higher
  /// Less is better: the points of a questionnaire about complaints.
  case lower

  /// The other way.
  var opposite: MeasureDirection { self == .higher ? .lower : .higher }

  /// Returns by how much of the first value a second one is worse, as a share; 0 where it is not,
  /// nothing where the first one is 0.
  package func worsening(from first: Double, to second: Double) -> Double? {
    guard first != 0 else { return nil }
    let loss = self == .higher ? first - second : second - first
    return max(0, loss / abs(first))
  }
}

extension Programme {
  /// Returns which way a measure or the score of a questionnaire gets better, told from the criteria:
  /// what a phase asks for to go on is better, what sends back is worse.
  ///
  /// - Parameter measure: Its identifier.
  /// - Returns: The direction; nothing where no criterion tells, or where they contradict each other.
  package func betterDirection(of measure: Identifier) -> MeasureDirection? {
    let forward = phases.flatMap { $0.advance?.requires ?? [] }
    let back = phases.flatMap { $0.stepBack?.when ?? [] }
    let told = Set(
      forward.compactMap { $0.direction(of: measure) }
        + back.compactMap { $0.direction(of: measure)?.opposite })
    return told.count == 1 ? told.first : nil
  }
}

extension Criterion {
  /// The way in which a measure goes that meets the limit.
  fileprivate func direction(of measure: Identifier) -> MeasureDirection? {
    guard case .measure(measure, let limit) = self else { return nil }
    switch limit {
    case .atLeast: return .higher
    case .atMost: return .lower
    case .withinPercentOfOtherSide: return nil
    }
  }
}
