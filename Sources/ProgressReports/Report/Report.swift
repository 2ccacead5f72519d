import PlainText
package import Programmes
package import ProgressTracking

/// A progress report as a value: what every format says, before it is written in any of them.
///
/// Everything in it is cleaned, so that no writer has to think of control characters. The same
/// arguments give the same report, and the same report the same bytes.
package struct Report: Hashable, Sendable {
  /// What the log adds up to.
  let progress: Progress
  /// The pain scores by region and moment.
  let pain: [RegionPain]
  /// The limits that a programme sets.
  let rules: RulesInForce?
  /// Who prescribed it.
  let contact: String?
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
  ///   - programme: The programme whose pain rules and contact are shown.
  ///   - made: When the report is made.
  ///   - version: The version of the program that makes it.
  ///   - includesRehearsed: Whether the progress counts sessions played faster than time.
  package init(
    _ progress: Progress, programme: Programme? = nil, made: EventTime, version: String,
    includesRehearsed: Bool = false
  ) {
    let progress = progress.cleaned
    self.progress = progress
    self.pain = progress.painByRegion
    self.rules = programme.map { RulesInForce($0) }
    self.contact = programme?.contact.map { line($0.name) }
    self.made = EventTime(
      milliseconds: made.milliseconds, zone: line(made.zone), day: made.day,
      minuteOfDay: min(max(made.minuteOfDay, 0), 1_439))
    self.version = line(version)
    self.includesRehearsed = includesRehearsed
  }
}

extension Report {
  /// The runner's name, or the start of the identity where none was given.
  var runnerName: String {
    progress.runner.name.isEmpty
      ? "Runner \(progress.runner.id.description.suffix(8))" : progress.runner.name
  }

  /// Sets of which the program kept the time: paced, or ended by the runner while it ran.
  var timedSets: Int { sets(.paced) + sets(.selfPaced) }

  /// Sets that are known in one way.
  func sets(_ source: SetSource) -> Int { progress.sources[source] ?? 0 }
}
