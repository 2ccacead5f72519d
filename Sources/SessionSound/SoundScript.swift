package import Coaching
import Programmes

/// What is heard of a session: turns what is told into sounds at their places.
package struct SoundScript: Sendable {
  /// What may be heard.
  package var channels: Channels
  /// The words of the program's own.
  package var words: SpokenWords
  /// The language of the programme, as a BCP 47 tag.
  package var language: String
  /// How much later everything comes; negative for earlier.
  package var offset: Duration
  /// Whether what is spoken fades as the runner learns it.
  package var fades = true
  /// The words that are ready to be heard.
  package var voice: [Utterance: Clip] = [:]

  /// What may be heard.
  package struct Channels: Hashable, Sendable {
    /// Whether tones are.
    package var tones: Bool
    /// Whether words are.
    package var speech: Bool
    /// Whether the beat is.
    package var metronome: Bool

    /// Creates a choice of channels.
    package init(tones: Bool = true, speech: Bool = true, metronome: Bool = true) {
      self.tones = tones
      self.speech = speech
      self.metronome = metronome
    }
  }

  /// Creates the script of a programme.
  package init(
    _ channels: Channels, words: SpokenWords, language: String, offset: Duration = .zero
  ) {
    self.channels = channels
    self.words = words
    self.language = language
    self.offset = offset
  }

  /// How long after a tone the words that belong to it start.
  private static let pause = Duration.milliseconds(120)

  /// Returns the sounds of cues.
  ///
  /// - Parameters:
  ///   - cues: What is told.
  ///   - origin: The instant of the stream's first sample.
  /// - Returns: The sounds; words that are not ready yet are left to their tones.
  package func sounds(of cues: [TimedCue], from origin: Duration) -> [PlacedSound] {
    var placed: [PlacedSound] = []
    var rest = cues[...]
    while let first = rest.first {
      let moment = rest.prefix { $0.instant == first.instant }
      rest = rest.dropFirst(moment.count)
      placed += sounds(ofMoment: Array(moment), from: origin)
    }
    return placed
  }

  /// Returns the sounds of cues that are due at once, the words one after the other.
  ///
  /// Words that come with every repetition give way to those that come once.
  private func sounds(ofMoment cues: [TimedCue], from origin: Duration) -> [PlacedSound] {
    let comesOnce = cues.contains { cue in
      !cue.recurs && cue.text != nil && spoken(of: cue).map { voice[$0] != nil } ?? false
    }
    var spokenUntil: Int?
    return cues.flatMap { cue in
      sounds(of: cue, isWordless: comesOnce && cue.comesAgain).compactMap { sound in
        guard let clip = clip(of: sound.part) else { return nil }
        var place = SampleClock.index(of: sound.instant + offset - origin)
        if case .words = sound.part, !sound.isExtra {
          place = max(place, spokenUntil ?? place)
          spokenUntil = place + clip.samples.count
        }
        return PlacedSound(
          PlacedSound.ID(sound.instant, sound.part), at: place, clip, isExtra: sound.isExtra)
      }
    }
  }

  /// Returns the words that cues need, each once, the first needed first.
  package func utterances(of cues: [TimedCue]) -> [Utterance] {
    guard channels.speech else { return [] }
    var seen: Set<Utterance> = []
    return cues.flatMap { [readyWords(before: $0), spoken(of: $0)].compactMap { $0 } }
      .filter { seen.insert($0).inserted }
  }

  private func clip(of part: PlacedSound.Part) -> Clip? {
    switch part {
    case .tone(let tone): tone.clip
    case .words(let words): voice[words]
    }
  }

  // MARK: What belongs to a cue

  private struct Sound {
    let part: PlacedSound.Part
    let instant: Duration
    var isExtra = false
  }

  private func sounds(of cue: TimedCue, isWordless: Bool) -> [Sound] {
    if let beat = cue.beat {
      guard channels.metronome else { return [] }
      return [Sound(part: .tone(beat.isMultiple(of: 2) ? .accent : .beat), instant: cue.instant)]
    }
    var sounds: [Sound] = []
    if cue.signal == .countdown(3), channels.tones {
      sounds.append(Sound(part: .tone(.primer), instant: cue.segmentStart, isExtra: true))
    }
    if channels.speech, let ready = readyWords(before: cue) {
      sounds.append(
        Sound(part: .words(ready), instant: cue.segmentStart + Self.pause, isExtra: true))
    }
    let isSpoken = channels.speech && !isWordless
    let words = isSpoken ? spoken(of: cue).flatMap { voice[$0] == nil ? nil : $0 } : nil
    let tone = tone(of: cue.signal)
    if channels.tones {
      if let tone {
        sounds.append(Sound(part: .tone(tone), instant: cue.instant))
      } else if words == nil, cue.text != nil, !cue.recurs {
        sounds.append(Sound(part: .tone(.notice), instant: cue.instant))
      }
    }
    if let words {
      let isAfterTone = tone != nil && channels.tones
      sounds.append(
        Sound(part: .words(words), instant: cue.instant + (isAfterTone ? Self.pause : .zero)))
    }
    return sounds
  }

  private func tone(of signal: Signal?) -> Tone? {
    switch signal {
    case .countdown: .countdown
    case .start: .start
    case .stage: .stage
    case .rest: .rest
    case .switchSides: .switchSides
    case .enough: .enough
    case .end: .end
    case .beat, .beatOn, .beatOff, nil: nil
    }
  }

  /// What is said as getting ready begins, whose place is known from the first of the last seconds.
  private func readyWords(before cue: TimedCue) -> Utterance? {
    guard cue.signal == .countdown(3), cue.kind == .getReady else { return nil }
    return words.ready(set: cue.set, side: cue.side).map { Utterance($0, in: words.language) }
  }

  /// What is said of a cue, as far as it has faded.
  private func spoken(of cue: TimedCue) -> Utterance? {
    switch SpeechForm(of: cue, fades: fades) {
    case .whole: cue.text.map { Utterance($0, in: language) } ?? word(of: cue)
    case .word: word(of: cue)
    case .tone: nil
    }
  }

  /// The word that stands for a cue.
  private func word(of cue: TimedCue) -> Utterance? {
    switch (cue.signal, cue.kind) {
    case (.enough, .rest): Utterance(words.rested, in: words.language)
    case (.enough, _): Utterance(words.enough, in: words.language)
    case (.switchSides, .stage):
      cue.side.map { Utterance(words.side($0), in: words.language) }
    case (.start, .stage(let name, _)), (.stage, .stage(let name, _)):
      Utterance(name, in: language)
    case (.switchSides, _): Utterance(words.switchSides, in: words.language)
    case (.rest, .rest) where cue.set <= 3, (.rest, .getReady) where cue.set <= 3:
      Utterance(words.rest, in: words.language)
    default: nil
    }
  }
}

extension TimedCue {
  /// Whether what is said of it is said with every repetition: words that recur, or the stage's name.
  fileprivate var comesAgain: Bool {
    guard cue.text == nil, case .stage = kind else { return recurs }
    return cue.signal == .start || cue.signal == .stage
  }
}
