import PlainText
package import Programmes
package import ProgressTracking

/// A progress report as a value: what every format says, before it is written in any of them.
///
/// Everything in it is cleaned, so that no writer has to think of control characters. The same
/// arguments give the same report, and the same report the same bytes.
package struct Report: Sendable {
  /// What the log adds up to.
  package let progress: Progress
  /// What it is made of beside that.
  package let material: ReportMaterial
  /// The names of the exercises.
  package let names: [Identifier: String]
  /// When the report was made.
  package let made: EventTime
  /// The version of the program that made it.
  package let version: String
  /// Whether sessions that were played faster than time are counted in it.
  package let includesRehearsed: Bool

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - progress: What the log adds up to over the period.
  ///   - material: What it is made of beside that.
  ///   - made: When the report is made.
  ///   - version: The version of the program that makes it.
  ///   - includesRehearsed: Whether the progress counts sessions played faster than time.
  package init(
    _ progress: Progress, _ material: ReportMaterial = ReportMaterial(), made: EventTime,
    version: String, includesRehearsed: Bool = false
  ) {
    let progress = progress.cleaned
    self.progress = progress
    self.material = material.cleaned
    self.names = Dictionary(
      progress.exercises.map { ($0.exercise, $0.name) }, uniquingKeysWith: { first, _ in first })
    self.made = EventTime(
      milliseconds: made.milliseconds, zone: harmlessLine(made.zone), day: made.day,
      minuteOfDay: min(max(made.minuteOfDay, 0), 1_439))
    self.version = harmlessLine(version)
    self.includesRehearsed = includesRehearsed
  }
}

extension Report {
  /// What is remembered of it in the log: the days it is about, as far as the log knew.
  package var record: ReportRecord {
    let first = progress.period.lowerBound
    return ReportRecord(
      from: first, through: max(first, min(progress.period.upperBound, progress.knownThrough)))
  }

  /// Sets that are known in one way.
  package func sets(_ source: SetSource) -> Int { progress.sources[source] ?? 0 }
}
