/// What happened to a log's file that whoever uses it must be told.
public enum LogNotice: Hashable, Sendable {
  /// The file was brought up to date; a copy of it as it was is kept at a path.
  case broughtUpToDate(copy: String)
  /// The file was damaged; what could be read of it is in a new one.
  case rescued(LogRescue)
}

/// What was saved of a damaged log.
public struct LogRescue: Hashable, Sendable {
  /// The folder beside the log that now holds the damaged file, and what was saved as bundles.
  public var folder: String
  /// How many entries were saved.
  public var entries: Int
  /// How many were not, nothing where nobody can tell.
  public var lost: Int?
  /// When the latest of those that were saved was written, nothing where none was.
  public var latest: EventTime?
  /// The files of the bundles, one for each runner.
  public var bundles: [String]

  /// Creates an account of a rescue.
  public init(
    folder: String, entries: Int, lost: Int? = nil, latest: EventTime? = nil, bundles: [String] = []
  ) {
    self.folder = folder
    self.entries = entries
    self.lost = lost
    self.latest = latest
    self.bundles = bundles
  }
}
