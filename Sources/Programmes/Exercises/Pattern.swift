/// One direction of a leg diagonal: its components by joint, trained as one movement.
///
/// The components say where the movement ends; it starts at the end of its antagonist.
public struct Pattern: Hashable, Sendable {
  /// The diagonal and its direction.
  public var name: LegDiagonal
  /// The end position of the pelvis.
  public var pelvis: [JointMovement]
  /// The end position of the hip.
  public var hip: [JointMovement]
  /// The end position of the knee.
  public var knee: [JointMovement]
  /// The end position of the ankle and the foot.
  public var ankle: [JointMovement]
  /// The end position of the toes.
  public var toes: [JointMovement]

  /// Creates a pattern.
  public init(
    name: LegDiagonal, pelvis: [JointMovement], hip: [JointMovement], knee: [JointMovement],
    ankle: [JointMovement], toes: [JointMovement] = []
  ) {
    self.name = name
    self.pelvis = pelvis
    self.hip = hip
    self.knee = knee
    self.ankle = ankle
    self.toes = toes
  }

  /// Returns the end position of a joint.
  public subscript(joint: Joint) -> [JointMovement] {
    switch joint {
    case .pelvis: pelvis
    case .hip: hip
    case .knee: knee
    case .ankle: ankle
    case .toes: toes
    }
  }

  /// Returns where a joint goes in a direction of this pattern's diagonal, or of the other one.
  ///
  /// Back on the same diagonal every component is reversed; of the other diagonal nothing but the
  /// textbook's is known.
  public func components(of joint: Joint, towards direction: LegDiagonal) -> [JointMovement] {
    switch direction {
    case name: self[joint]
    case name.antagonist: self[joint].map(\.opposite)
    default: direction.components(of: joint)
    }
  }

  /// The joints whose components contradict the textbook's for this diagonal.
  ///
  /// The knee is free in every leg pattern: it bends, straightens or stays as it is.
  public var contradictions: [Joint] {
    [.pelvis, .hip, .ankle, .toes].filter { joint in
      let stated = Set(self[joint])
      return !stated.isEmpty && !stated.isSubset(of: Set(name.components(of: joint)))
    }
  }
}

/// A direction of one of the two leg diagonals.
public enum LegDiagonal: String, CaseIterable, Hashable, Sendable {
  case d1Flexion = "leg D1 flexion"
  case d1Extension = "leg D1 extension"
  case d2Flexion = "leg D2 flexion"
  case d2Extension = "leg D2 extension"

  /// The other direction of the same diagonal, at whose end this one starts.
  public var antagonist: LegDiagonal {
    switch self {
    case .d1Flexion: .d1Extension
    case .d1Extension: .d1Flexion
    case .d2Flexion: .d2Extension
    case .d2Extension: .d2Flexion
    }
  }

  /// Whether the leg rises, into flexion.
  public var rises: Bool { self == .d1Flexion || self == .d2Flexion }

  /// Whether the leg goes away from the middle of the body, into abduction.
  public var opens: Bool { components(of: .hip).contains(.abduction) }

  /// Returns the textbook's end position of a joint; the knee has none.
  ///
  /// Source: C. Kisner, L. A. Colby, "Therapeutic Exercise"; S. Adler, D. Beckers, M. Buck, "PNF in
  /// Practice" (the pelvis after the latter).
  public func components(of joint: Joint) -> [JointMovement] {
    switch (self, joint) {
    case (_, .knee): []
    case (.d1Flexion, .pelvis): [.anteriorElevation]
    case (.d1Flexion, .hip): [.flexion, .adduction, .externalRotation]
    case (.d1Flexion, .ankle): [.dorsiflexion, .inversion]
    case (.d1Extension, .pelvis): [.posteriorDepression]
    case (.d1Extension, .hip): [.extension, .abduction, .internalRotation]
    case (.d1Extension, .ankle): [.plantarflexion, .eversion]
    case (.d2Flexion, .pelvis): [.posteriorElevation]
    case (.d2Flexion, .hip): [.flexion, .abduction, .internalRotation]
    case (.d2Flexion, .ankle): [.dorsiflexion, .eversion]
    case (.d2Extension, .pelvis): [.anteriorDepression]
    case (.d2Extension, .hip): [.extension, .adduction, .externalRotation]
    case (.d2Extension, .ankle): [.plantarflexion, .inversion]
    case (.d1Flexion, .toes), (.d2Flexion, .toes): [.extension]
    case (.d1Extension, .toes), (.d2Extension, .toes): [.flexion]
    }
  }
}

/// A joint that a pattern names.
public enum Joint: String, CaseIterable, Hashable, Sendable {
  case pelvis
  case hip
  case knee
  case ankle
  case toes

  /// The movements that this joint can make.
  public var movements: [JointMovement] {
    switch self {
    case .pelvis:
      [.anteriorElevation, .posteriorDepression, .posteriorElevation, .anteriorDepression]
    case .hip:
      [.flexion, .extension, .adduction, .abduction, .externalRotation, .internalRotation]
    case .knee: [.flexion, .extension, .straight]
    case .ankle: [.dorsiflexion, .plantarflexion, .inversion, .eversion]
    case .toes: [.flexion, .extension]
    }
  }
}

/// A movement of a joint.
public enum JointMovement: String, CaseIterable, Hashable, Sendable {
  case flexion
  case `extension`
  case adduction
  case abduction
  case externalRotation = "external rotation"
  case internalRotation = "internal rotation"
  case dorsiflexion
  case plantarflexion
  case inversion
  case eversion
  case anteriorElevation = "anterior elevation"
  case anteriorDepression = "anterior depression"
  case posteriorElevation = "posterior elevation"
  case posteriorDepression = "posterior depression"
  case straight

  /// The movement that undoes this one; a joint that stays straight still does.
  public var opposite: JointMovement {
    switch self {
    case .flexion: .extension
    case .extension: .flexion
    case .adduction: .abduction
    case .abduction: .adduction
    case .externalRotation: .internalRotation
    case .internalRotation: .externalRotation
    case .dorsiflexion: .plantarflexion
    case .plantarflexion: .dorsiflexion
    case .inversion: .eversion
    case .eversion: .inversion
    case .anteriorElevation: .posteriorDepression
    case .posteriorDepression: .anteriorElevation
    case .posteriorElevation: .anteriorDepression
    case .anteriorDepression: .posteriorElevation
    case .straight: .straight
    }
  }
}
