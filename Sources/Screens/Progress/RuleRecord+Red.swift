import Programmes
import ProgressTracking

extension RuleRecord {
  /// Whether the score was red: something stopped, or someone was to be told.
  var isRed: Bool {
    let mild: [PainAction] = [.ease, .repeatStep, .stepDown]
    let mildCodes = mild.map(\.code)
    return tells || owner == .anySharpPain || !actions.allSatisfy(mildCodes.contains)
  }
}
