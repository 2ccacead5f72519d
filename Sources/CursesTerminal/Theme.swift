/// Which colours the roles get.
package enum Theme: String, CaseIterable, Sendable {
  /// Colours that can be read on a light and on a dark ground.
  case auto
  /// Darker colours, for a light ground.
  case light
  /// Lighter colours, for a dark ground.
  case dark
  /// No colours.
  case mono
}
