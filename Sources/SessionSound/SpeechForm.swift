package import Coaching

/// How much of a cue is spoken: it fades as the runner learns it.
package enum SpeechForm: Hashable, Sendable {
  /// All of the words.
  case whole
  /// One word: the name of the stage, or the side.
  case word
  /// Nothing; the tone stands alone.
  case tone

  /// Returns the form of a cue.
  ///
  /// What comes once a set is always whole. What comes with every repetition is whole for the first
  /// three, a word for three more and then a tone; in later sets it fades sooner.
  ///
  /// - Parameters:
  ///   - cue: The cue.
  ///   - fades: Whether it fades at all.
  package init(of cue: TimedCue, fades: Bool) {
    guard fades, let repetition = cue.repetition, cue.recurs || cue.text == nil else {
      self = .whole
      return
    }
    let (whole, word) = cue.set == 1 ? (3, 6) : (1, 3)
    self = repetition <= whole ? .whole : repetition <= word ? .word : .tone
  }
}
