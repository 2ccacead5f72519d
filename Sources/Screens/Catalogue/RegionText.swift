/// The parts of the body that programmes ask about most often; others are said as they are written.
package enum RegionText: String, Phrase {
  case achilles = "achilles tendon"
  case ankle
  case back
  case buttock
  case calf
  case foot
  case groin
  case hamstring
  case heel
  case hip
  case knee
  case kneecap
  case lowerBack = "lower back"
  case pelvis
  case shin
  case thigh
  case toes
}
