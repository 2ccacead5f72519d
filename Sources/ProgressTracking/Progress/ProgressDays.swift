import Programmes

/// Which days a progress is about.
struct ProgressDays {
  /// The day that is not over yet, as far as the log knows.
  let today: LocalDay
  /// The days that were asked for.
  let period: ClosedRange<LocalDay>
  /// The days to judge: they begin where the phases of the period began.
  let walk: ClosedRange<LocalDay>

  /// Finds the days.
  ///
  /// - Parameters:
  ///   - entry: The runner.
  ///   - history: What was followed.
  ///   - period: The days, or nothing for all from the first on which something was followed or logged.
  ///   - logged: The first day about which something was logged.
  ///   - isCountedBack: Whether the period has as many days up to the end of the log, where that comes before
  ///     its own.
  ///   - today: The day it is.
  ///   - isWhole: Whether to reach back to the first day of the programmes, not only of their phases.
  init(
    of entry: RunnerTable.Entry, following history: FollowedHistory,
    over period: ClosedRange<LocalDay>?, logged: LocalDay? = nil, isCountedBack: Bool = false,
    today: LocalDay, isWhole: Bool
  ) {
    let known = entry.livesHere ? today : min(today, entry.known?.day ?? today)
    let first = [history.spans.first?.from, logged, known].compactMap(\.self).min() ?? known
    var period = period ?? first...known
    if isCountedBack, known < period.upperBound {
      let days = period.upperBound - period.lowerBound
      period = min(period.lowerBound, known - days)...period.upperBound
    }
    let starts = history.spans.filter { $0.overlaps(period) }
      .map { isWhole ? $0.programmeSince : $0.phaseSince }
    self.today = known
    self.period = period
    self.walk = starts.reduce(period.lowerBound) { min($0, $1) }...period.upperBound
  }
}
