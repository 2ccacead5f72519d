/// What a screen that is looked through wants after a key.
package enum ScreenOutcome: Hashable, Sendable {
  /// It stays, changed or not.
  case stay
  /// It is left.
  case back
  /// Its keys are to be explained.
  case help
}
