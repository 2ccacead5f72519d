import PlainText
import Programmes
package import ProgressTracking

/// A progress report as a value: what every format says, before it is written in any of them.
///
/// Everything in it is cleaned, so that no writer has to think of control characters. The same
/// arguments give the same report, and the same report the same bytes.
package struct Report: Hashable, Sendable {
  /// What the log adds up to.
  let progress: Progress
  /// What it is made of beside that.
  let material: ReportMaterial
  /// The pain scores by region and moment.
  let pain: [RegionPain]
  /// The names of the exercises.
  let names: [Identifier: String]
  /// The limits that each programme sets.
  let rules: [RulesInForce]
  /// When the report was made.
  let made: EventTime
  /// The version of the program that made it.
  let version: String
  /// Whether sessions that were played faster than time are counted in it.
  let includesRehearsed: Bool

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
    self.pain = progress.painByRegion
    self.names = Dictionary(
      progress.exercises.map { ($0.exercise, $0.name) }, uniquingKeysWith: { first, _ in first })
    self.rules = material.prescribed.map { RulesInForce($0.programme) }
    self.made = EventTime(
      milliseconds: made.milliseconds, zone: line(made.zone), day: made.day,
      minuteOfDay: min(max(made.minuteOfDay, 0), 1_439))
    self.version = line(version)
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

  /// The runner's name, or the start of the identity where none was given.
  var runnerName: String {
    progress.runner.name.isEmpty
      ? "Runner \(progress.runner.id.description.suffix(8))" : progress.runner.name
  }

  /// Who prescribed what was followed, each once.
  var contacts: [String] {
    distinct(
      material.prescribed.compactMap { $0.programme.contact.map { line($0.name) } }
        .filter { !$0.isEmpty })
  }

  /// Sets of which the program kept the time: paced, or ended by the runner while it ran.
  var timedSets: Int { sets(.paced) + sets(.selfPaced) }

  /// Sets that are known in one way.
  func sets(_ source: SetSource) -> Int { progress.sources[source] ?? 0 }

  /// Returns the name of an exercise, or its identifier where no set of it is known.
  func name(of exercise: Identifier) -> String { names[exercise] ?? exercise.text }
}
