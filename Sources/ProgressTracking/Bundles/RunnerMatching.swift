/// Which runners of a bundle are whom of the log, as far as that was said.
public struct RunnerMatching: Hashable, Sendable {
  /// The identities of bundles that are a runner of the log, who has another one.
  public var same: [UniqueID: UniqueID] = [:]
  /// The runner of the log whom the bundles are meant to be about: of any other it is asked, whatever
  /// the name.
  public var meant: UniqueID?
  /// The identities of bundles that are nobody of the log.
  public var others: Set<UniqueID> = []
  /// The runners of the log who are someone else than the one who comes in, though both were taken for
  /// one person: they are parted, each with the entries that were written about them.
  public var parted: Set<UniqueID> = []
  /// Whether a runner who could be one of the log is taken for another without asking.
  public var takesOthersAsNew: Bool
  /// Whether runners come in again who were forgotten here.
  public var readmits = false

  /// Creates a matching.
  ///
  /// - Parameter takesOthersAsNew: Whether a runner who could be one of the log is taken for another;
  ///   otherwise ``ProgressLogError/undecided(_:)`` asks.
  public init(takesOthersAsNew: Bool) {
    self.takesOthersAsNew = takesOthersAsNew
  }
}

/// A runner of a bundle who could be one of the log, and is not known to be.
public struct RunnerMeeting: Hashable, Sendable {
  /// The runner of the bundle.
  public var runner: Runner
  /// Who in the log it could be.
  public var others: [Runner]
  /// Whether the bundle itself says that they are one person.
  public var isClaimed: Bool

  /// Creates a meeting.
  package init(runner: Runner, others: [Runner], isClaimed: Bool) {
    self.runner = runner
    self.others = others
    self.isClaimed = isClaimed
  }
}
