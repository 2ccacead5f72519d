/// A technique of proprioceptive neuromuscular facilitation.
///
/// Source: S. Adler, D. Beckers, M. Buck, "PNF in Practice", chapter 3.
public enum Technique: String, CaseIterable, Hashable, Sendable {
  case rhythmicInitiation = "rhythmic initiation"
  case combinationOfIsotonics = "combination of isotonics"
  case dynamicReversals = "dynamic reversals"
  case stabilizingReversals = "stabilizing reversals"
  case rhythmicStabilization = "rhythmic stabilization"
  case contractRelax = "contract-relax"
  case holdRelax = "hold-relax"
  case replication
  case repeatedStretch = "repeated stretch"

  /// Whether it takes a second person.
  public var needsHelper: Bool { self == .repeatedStretch }
}
