public import Programmes

/// A programme and phase, and the days it was followed.
public struct FollowedSpan: Hashable, Sendable {
  /// The programme.
  public var reference: ProgrammeReference
  /// Its title.
  public var title: String
  /// The affected side.
  public var affected: BodySide?
  /// The phase.
  public var phase: Identifier
  /// The phase's title.
  public var phaseTitle: String
  /// The first day.
  public var from: LocalDay
  /// The last day, nothing where it still goes on.
  public var through: LocalDay?
  /// The day since which the revision has been followed, in whatever phase.
  public var revisionFrom: LocalDay

  /// Creates a span.
  package init(
    reference: ProgrammeReference, title: String, affected: BodySide?, phase: Identifier,
    phaseTitle: String, from: LocalDay, through: LocalDay?, revisionFrom: LocalDay? = nil
  ) {
    self.reference = reference
    self.title = title
    self.affected = affected
    self.phase = phase
    self.phaseTitle = phaseTitle
    self.from = from
    self.through = through
    self.revisionFrom = revisionFrom ?? from
  }
}
