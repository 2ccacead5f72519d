import Programmes

extension Wording {
  /// Returns a diagonal of a leg and its direction.
  func diagonal(_ diagonal: LegDiagonal) -> String { term(diagonal.rawValue) }

  /// Returns a joint.
  func joint(_ joint: Joint) -> String { term(joint.rawValue) }

  /// Returns the movements of a joint, one after another: `flexion, adduction`.
  func movements(_ movements: [JointMovement]) -> String {
    series(movements.map { term($0.rawValue) })
  }

  /// Returns a technique.
  func technique(_ technique: Technique) -> String { term(technique.rawValue) }

  /// Returns a pattern with its components.
  func pattern(_ pattern: Pattern) -> String {
    further([diagonal(pattern.name)] + components(of: pattern))
  }

  /// Returns what each joint does in a pattern: `hip: flexion, adduction`.
  func components(of pattern: Pattern) -> [String] {
    Joint.allCases.filter { !pattern[$0].isEmpty }.map {
      catalogue(ProgrammeText.labelled, joint($0), movements(pattern[$0]))
    }
  }

  /// Returns a term of the programme file as the screens say it.
  private func term(_ written: String) -> String {
    PatternText(rawValue: written).map { catalogue($0) } ?? written
  }
}
