internal import Yams

extension Node {
  /// Whether YAML has no value here: nothing is written, or one of its words for nothing.
  var isNothing: Bool {
    guard let scalar, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }
}
