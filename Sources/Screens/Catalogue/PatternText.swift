/// Words for movements, diagonals and techniques.
package enum PatternText: String, Phrase {
  case d1Flexion = "leg D1 flexion"
  case d1Extension = "leg D1 extension"
  case d2Flexion = "leg D2 flexion"
  case d2Extension = "leg D2 extension"

  case pelvis
  case hip
  case knee
  case ankle
  case toes

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

  case rhythmicInitiation = "rhythmic initiation"
  case combinationOfIsotonics = "combination of isotonics"
  case dynamicReversals = "dynamic reversals"
  case stabilizingReversals = "stabilizing reversals"
  case rhythmicStabilization = "rhythmic stabilization"
  case contractRelax = "contract-relax"
  case holdRelax = "hold-relax"
  case repeatedStretch = "repeated stretch"
  case replication
}
