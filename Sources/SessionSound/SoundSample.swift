/// A little of everything, to find out what can be heard.
package struct SoundSample: Sendable {
  private let tones: Bool
  private let metronome: Bool
  private let words: Clip?

  /// Creates a sample of some channels.
  ///
  /// - Parameters:
  ///   - tones: Whether a count-down, a start and an end are heard.
  ///   - metronome: Whether some beats are.
  ///   - words: The words that are spoken.
  package init(tones: Bool, metronome: Bool, words: Clip?) {
    self.tones = tones
    self.metronome = metronome
    self.words = words
  }

  /// Returns its sounds one after the other.
  ///
  /// - Parameters:
  ///   - start: When it starts.
  ///   - origin: The instant of the stream's first sample.
  /// - Returns: The sounds.
  package func sounds(at start: Duration, from origin: Duration) -> [PlacedSound] {
    var sounds: [PlacedSound] = []
    var time = start
    func add(_ tone: Tone, then pause: Duration) {
      sounds.append(sound(.tone(tone), tone.clip))
      time += pause
    }
    func sound(_ part: PlacedSound.Part, _ clip: Clip) -> PlacedSound {
      PlacedSound(
        PlacedSound.ID(time, part), at: SampleClock.index(of: time - origin), clip)
    }
    // A wireless headset needs a moment to wake up.
    add(.primer, then: .milliseconds(800))
    if tones {
      for tone in [Tone.countdown, .countdown, .countdown] { add(tone, then: .milliseconds(500)) }
      add(.start, then: .milliseconds(900))
      add(.end, then: .milliseconds(1_000))
    }
    if metronome {
      for beat in 0..<6 {
        add(beat.isMultiple(of: 2) ? .accent : .beat, then: .milliseconds(350))
      }
    }
    if let words { sounds.append(sound(.words(Utterance("", in: "")), words)) }
    return sounds
  }
}
