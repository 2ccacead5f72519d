/// A way in which a cue reaches the runner.
package enum Channel: String, CaseIterable, CodingKey, Hashable, Sendable {
  /// The words of a cue on the screen; what happens and the time stand there always.
  case screen
  /// The terminal's bell.
  case bell
  /// Tones of the program's own.
  case tones
  /// Words that are spoken.
  case speech
  /// The clicks of the metronome.
  case metronome
}
