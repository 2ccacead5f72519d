package import Programmes

/// What a log says of one day: its entries, and what was prescribed.
package struct DayOfLog: Hashable, Sendable {
  /// The day.
  package var day: LocalDay
  /// The entries about it, by time, corrected and retracted ones among them.
  package var entries: [LoggedEvent]
  /// What was prescribed on it; nothing where no programme was followed or its text cannot be read.
  package var prescribed: Followed?

  /// Creates a day.
  package init(day: LocalDay, entries: [LoggedEvent], prescribed: Followed? = nil) {
    self.day = day
    self.entries = entries
    self.prescribed = prescribed
  }
}

extension ProgressLog {
  /// How many days later something may be entered to be found with the day that it is about.
  static let lateDays = 31

  /// Returns what the log says of one day.
  ///
  /// Entries that were made up to a month later about it are among them.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - runner: The runner.
  /// - Returns: Its entries, and what was prescribed.
  /// - Throws: What is wrong with the file, or ``ProgressLogError/noSuchRunner(_:)``.
  package func day(_ day: LocalDay, of runner: UniqueID) throws(ProgressLogError) -> DayOfLog {
    let span = try history(of: runner, includingRehearsed: false).span(on: day)
    let entries = try events(of: runner, on: day...(day + Self.lateDays))
      .filter { $0.event.dayAbout == day && !$0.event.isRehearsed }
    return DayOfLog(
      day: day, entries: entries,
      prescribed: span.flatMap { try? prescription($0) }.map { Followed($0) })
  }
}

extension Event {
  /// The day that it is about: by the word of what it says before that of when it was written.
  package var dayAbout: LocalDay {
    switch body {
    case .painScored(let record): record.day
    case .noted(let note): note.day ?? day
    case .ran(let run): run.day
    default: day
    }
  }
}
