import ArgumentParser
import Programmes
import ProgressTracking
import Screens

/// Which days a report is about.
struct PeriodOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: """
      The first day: 2025-11-30, yesterday, friday, -30; otherwise the first of the log.
      """)
  var from: String?

  @Option(parsing: .unconditional, help: "The last day; today otherwise.")
  var to: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The last weeks or days, today among them: 6 weeks, 10 days.", valueName: "length"))
  var last: [String] = []

  @Flag(
    help: ArgumentHelp(
      "From the last day of the report before, which may not have been over, to today.",
      discussion: "The one before is the last that was written to a file on an earlier day."))
  var sinceLastReport = false

  func validate() throws {
    let ways = [from != nil || to != nil, !last.isEmpty, sinceLastReport].filter { $0 }
    guard ways.count < 2 else {
      throw ValidationError(
        "Say the days with '--from' and '--to', with '--last' or with '--since-last-report'.")
    }
  }

  /// The days of a report.
  struct Period {
    /// The days, nothing for all that are known.
    var days: ClosedRange<LocalDay>?
    /// The last day of the report that this one goes on from.
    var lastReported: LocalDay?
  }

  /// Returns the days that are asked for.
  ///
  /// - Throws: A sentence that says what to write, or what is wrong with the log.
  func period(of runner: Runner, in log: ProgressLog, today: LocalDay) throws -> Period {
    let typed = TypedEntries(today: today, texts: .chosen)
    if sinceLastReport {
      let last = try log.lastReport(of: runner.id, before: today)?.through
      return Period(days: last.map { $0...today }, lastReported: last)
    }
    do {
      if !last.isEmpty { return Period(days: try typed.last(last.joined(separator: " "))) }
      guard from != nil || to != nil else { return Period() }
      let (first, last) = try typed.period(from: from ?? "", through: to ?? "")
      let known = try first ?? log.knownDays(of: runner.id, today: today).lowerBound
      return Period(days: min(known, last)...last)
    } catch let problem as TypedEntries.Problem {
      throw CommandError(problem)
    }
  }
}
