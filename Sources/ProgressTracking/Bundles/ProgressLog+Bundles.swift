public import Programmes

extension ProgressLog {
  /// Writes all that the log has of a runner as a bundle: JSON Lines in UTF-8.
  ///
  /// The same log gives the same bytes.
  ///
  /// - Parameters:
  ///   - runner: The runner.
  ///   - time: Now, where the runner is. For a runner who lives elsewhere the bundle says instead
  ///     how far this log knows of them.
  /// - Returns: The bytes of the bundle.
  /// - Throws: What is wrong with the file, or ``ProgressLogError/noSuchRunner(_:)``.
  public func bundle(
    of runner: UniqueID, made time: EventTime
  ) throws(ProgressLogError) -> [UInt8] {
    let bytes = try store.read { try BundleTable(database: $0).bundle(of: runner, made: time) }
    guard let bytes else { throw .noSuchRunner(runner) }
    return bytes
  }

  /// Takes what a bundle holds into the log; taking it twice is the same as once.
  ///
  /// - Parameter bundle: The bytes of a bundle, from anywhere.
  /// - Returns: What came in.
  /// - Throws: What is wrong with the file, or ``ProgressLogError/bundle(_:)``; then nothing of the
  ///   bundle is in the log.
  @discardableResult
  public func merge(
    bundle: some Sequence<UInt8>
  ) throws(ProgressLogError) -> MergeResult {
    let merged = try store.write { try BundleTable(database: $0).merge(bundle) }
    return try MergeResult(
      runner: runner(merged.header.runner.id), added: merged.added,
      alreadyThere: merged.header.events - merged.added, madeAt: merged.header.madeAt,
      madeOn: merged.header.madeOn)
  }
}

/// What came in with a bundle.
public struct MergeResult: Hashable, Sendable {
  /// Whom it is about.
  public var runner: Runner
  /// Events that are new here.
  public var added: Int
  /// Events that were here already.
  public var alreadyThere: Int
  /// The instant up to which the bundle knows, in milliseconds since 1970 in UTC.
  public var madeAt: Int64
  /// The local day of that instant.
  public var madeOn: LocalDay

  /// Creates a result.
  public init(
    runner: Runner, added: Int, alreadyThere: Int, madeAt: Int64, madeOn: LocalDay
  ) {
    self.runner = runner
    self.added = added
    self.alreadyThere = alreadyThere
    self.madeAt = madeAt
    self.madeOn = madeOn
  }
}
