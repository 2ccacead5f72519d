public import Programmes

extension ProgressLog {
  /// Writes what the log has of a runner as a bundle: JSON Lines in UTF-8.
  ///
  /// The same log gives the same bytes. Several bundles one after the other are a file, too.
  ///
  /// - Parameters:
  ///   - runner: The runner.
  ///   - time: Now, where the runner is. For a runner who lives elsewhere the bundle says instead
  ///     how far this log knows of them.
  ///   - selection: What of it is carried; all of it unless something else is said.
  /// - Returns: The bytes of the bundle.
  /// - Throws: What is wrong with the file, or ``ProgressLogError/noSuchRunner(_:)``.
  public func bundle(
    of runner: UniqueID, made time: EventTime, carrying selection: BundleSelection = .init()
  ) throws(ProgressLogError) -> [UInt8] {
    let bytes = try store.read {
      try BundleTable(database: $0).bundle(of: runner, made: time, selection)
    }
    guard let bytes else { throw .noSuchRunner(runner) }
    return bytes
  }

  /// Takes what a bundle holds into the log; taking it twice is the same as once.
  ///
  /// - Parameter bundle: The bytes of a bundle, from anywhere.
  /// - Returns: What came in, of the first runner where the file holds several.
  /// - Throws: What is wrong with the file, ``ProgressLogError/bundle(_:)``, or
  ///   ``ProgressLogError/undecided(_:)`` where it makes one of two runners; then nothing of the bundle
  ///   is in the log.
  @discardableResult
  public func merge(bundle: some Sequence<UInt8>) throws(ProgressLogError) -> MergeResult {
    do throws(ProgressLogError) {
      let results = try merge(bundles: [Array(bundle)], matching: .init(takesOthersAsNew: true))
      guard let first = results.first else { throw ProgressLogError.bundle(.notABundle) }
      return first
    } catch {
      guard case .bundles(_, let problem) = error else { throw error }
      throw .bundle(problem)
    }
  }

  /// Takes what several bundles hold into the log, in one transaction.
  ///
  /// - Parameters:
  ///   - bundles: The bytes of each, or of several one after the other, from anywhere and in any order.
  ///   - matching: Which of their runners are whom of the log.
  ///   - now: The time it is, beyond which no bundle knows; without it what a bundle says is taken.
  /// - Returns: What came in, by runner.
  /// - Throws: What is wrong with the file, ``ProgressLogError/bundles(index:_:)``, or
  ///   ``ProgressLogError/undecided(_:)`` where something must be said first; then nothing of any of
  ///   them is in the log.
  public func merge(
    bundles: [[UInt8]], matching: RunnerMatching, at now: EventTime? = nil
  ) throws(ProgressLogError) -> [MergeResult] {
    try merge(bundles: bundles.map { CollectionOfOne($0) }, matching: matching, at: now)
  }

  /// Takes what several bundles hold into the log, in one transaction and little memory, however large
  /// they are.
  ///
  /// - Parameters:
  ///   - bundles: The bytes of each in pieces, from anywhere and in any order. A bundle may be gone
  ///     through more than once.
  ///   - matching: Which of their runners are whom of the log.
  ///   - now: The time it is, beyond which no bundle knows; without it what a bundle says is taken.
  /// - Returns: What came in, by runner.
  /// - Throws: What is wrong with the file, ``ProgressLogError/bundles(index:_:)``, or
  ///   ``ProgressLogError/undecided(_:)`` where something must be said first; then nothing of any of
  ///   them is in the log.
  public func merge(
    bundles: [some Sequence<[UInt8]>], matching: RunnerMatching, at now: EventTime? = nil
  ) throws(ProgressLogError) -> [MergeResult] {
    try store.write { database in
      var merge = BundleMerge(database: database, matching: matching, now: now)
      return try merge.take(bundles)
    }
  }
}

/// What came in with bundles of a runner.
public struct MergeResult: Hashable, Sendable {
  /// Whom it is about.
  public var runner: Runner
  /// Events that are new here.
  public var added: Int
  /// Events that were here already.
  public var alreadyThere: Int
  /// The instant up to which the bundles know, in milliseconds since 1970 in UTC.
  public var madeAt: Int64
  /// The local day of that instant.
  public var madeOn: LocalDay
  /// Devices that two copies of a log have written as at once; the entries of both are kept.
  public var copiedDevices: Set<UniqueID> = []
  /// Whether it was left out, because the runner was forgotten here.
  public var isForgotten = false

  /// Creates a result.
  package init(
    runner: Runner, added: Int, alreadyThere: Int, madeAt: Int64, madeOn: LocalDay
  ) {
    self.runner = runner
    self.added = added
    self.alreadyThere = alreadyThere
    self.madeAt = madeAt
    self.madeOn = madeOn
  }
}
