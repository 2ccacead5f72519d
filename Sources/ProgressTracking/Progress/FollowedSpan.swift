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
  /// The last day, nothing where it still goes on; the first of the next, where it was trained on that day
  /// before it was left.
  public var through: LocalDay?
  /// The day since which the revision has been followed, in whatever phase.
  public var revisionFrom: LocalDay
  /// The days that count for it, nothing where those are all that it was followed on: a day on which it was
  /// left or entered may count for another.
  package var counted: Range<LocalDay>?

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

  /// Creates the span of a prescription.
  init(_ prescription: Prescription) {
    self.init(
      reference: prescription.span.reference, title: prescription.programme.title,
      affected: prescription.affected, phase: prescription.phase.id,
      phaseTitle: prescription.phase.title, from: prescription.span.from,
      through: prescription.span.through, revisionFrom: prescription.span.revisionSince)
  }
}
