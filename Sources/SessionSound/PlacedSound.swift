/// A sound at its place in the stream.
package struct PlacedSound: Hashable, Sendable {
  /// What it stands for, so that the same one is not heard twice.
  package let id: ID
  /// The place of its first sample.
  package var position: Int
  /// Its samples.
  package let clip: Clip
  /// Whether it is left out when it would come late: it helps, but it tells nothing.
  package let isExtra: Bool

  /// Creates a sound at a place.
  package init(_ id: ID, at position: Int, _ clip: Clip, isExtra: Bool = false) {
    self.id = id
    self.position = position
    self.clip = clip
    self.isExtra = isExtra
  }

  /// What a sound stands for: a part that a cue has in what is heard.
  package struct ID: Hashable, Sendable {
    /// When the cue is due.
    package let instant: Duration
    /// What of it is heard.
    package let part: Part

    /// Creates an identity.
    package init(_ instant: Duration, _ part: Part) {
      self.instant = instant
      self.part = part
    }
  }

  /// What of a cue is heard.
  package enum Part: Hashable, Sendable {
    /// A tone.
    case tone(Tone)
    /// Words.
    case words(Utterance)
  }

  /// Whether it is speech.
  var isSpeech: Bool { if case .words = id.part { true } else { false } }
}

/// Words in the language they are spoken in.
package struct Utterance: Hashable, Sendable {
  /// The words.
  package let text: String
  /// The language, as a BCP 47 tag.
  package let language: String

  /// Creates an utterance.
  package init(_ text: String, in language: String) {
    self.text = text
    self.language = language
  }
}
