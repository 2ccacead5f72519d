/// A condition over logged numbers.
public enum Criterion: Hashable, Sendable {
  /// Every score of the moment in the window is within the limit; a missing score is not.
  ///
  /// In a step back, where the limit is a lower one, any score of the window is enough.
  case pain(PainMoment, PainLimit, in: CriterionWindow)
  /// At least so many sessions of the phase are done.
  case sessionsDone(atLeast: Int)
  /// At least that percentage of the sessions due in the last days is done.
  case adherence(atLeast: Int, lastDays: Int)
  /// The latest value of a measure or the latest score of a questionnaire is within the limit, on
  /// every side that has one.
  case measure(Identifier, MeasureLimit)
}

/// A limit of a pain score.
public enum PainLimit: Hashable, Sendable {
  case atMost(Int)
  case atLeast(Int)
  /// At most the programme's baseline.
  case atMostBaseline
}

/// The sessions or days that a criterion is about.
public enum CriterionWindow: Hashable, Sendable {
  case sessions(Int)
  case days(Int)
}

/// A limit of a measured value.
public enum MeasureLimit: Hashable, Sendable {
  case atMost(Double)
  case atLeast(Double)
  /// The weaker side reaches the other but for so many per cent of it.
  case withinPercentOfOtherSide(Int)
}
