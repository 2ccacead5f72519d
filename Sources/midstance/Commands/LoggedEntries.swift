import ProgressTracking
import Screens

/// The entries of a runner, found by the ends of their identities.
struct LoggedEntries {
  private let entries: [LoggedEvent]

  /// Reads the entries of a runner.
  init(_ log: ProgressLog, of runner: UniqueID) throws(ProgressLogError) {
    entries = try log.events(of: runner)
  }

  /// The fewest digits of an identity that name an entry.
  private static let fewestDigits = 6

  /// Returns the entry whose identity ends so.
  ///
  /// - Throws: A sentence where there is none or more than one, or where it no longer counts.
  func entry(_ end: String) throws(CommandError) -> LoggedEvent {
    let digits = end.lowercased()
    let found = entries.filter { $0.event.id.description.hasSuffix(digits) }
    guard digits.count >= Self.fewestDigits, let entry = found.first else {
      throw CommandError(.noSuchEntry, end)
    }
    guard found.count == 1 else { throw CommandError(.severalEntries, end) }
    guard entry.state == .counts else { throw CommandError(.outdatedEntry, end) }
    return entry
  }

  /// Returns the entries of a session that still count.
  func counting(in session: UniqueID?) -> [LoggedEvent] {
    entries.filter { $0.event.session == session && $0.state == .counts }
  }

  /// Returns the end of an identity by which an entry is named.
  static func end(of id: UniqueID) -> String { String(id.description.suffix(8)) }
}
