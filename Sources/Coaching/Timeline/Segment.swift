package import Programmes

/// A stretch of a session in which one thing happens.
package struct Segment: Hashable, Sendable {
  /// What happens.
  package var kind: Kind
  /// How long it lasts; nothing where the runner says when it is over.
  package var length: Duration?
  /// The repetition it belongs to, counted from 1, where it belongs to one.
  package var repetition: Int?
  /// How many repetitions of the set are done when it starts.
  package var done: Int
  /// The side that works; nothing where both or neither does.
  package var side: BodySide?
  /// What is told, and when.
  package var cues: [PlacedCue]
  /// The beat that runs through it.
  package var beat: Beat?

  /// Creates a segment.
  package init(
    _ kind: Kind, length: Duration?, repetition: Int? = nil, side: BodySide? = nil,
    cues: [PlacedCue] = [], beat: Beat? = nil, done: Int = 0
  ) {
    self.kind = kind
    self.length = length
    self.repetition = repetition
    self.side = side
    self.cues = cues
    self.beat = beat
    self.done = done
  }

  /// What happens in a segment.
  package enum Kind: Hashable, Sendable {
    /// The last seconds before a set.
    case getReady
    /// The pause after a set.
    case rest
    /// The pause in which the sides are switched.
    case switchSides
    /// A stage of a repetition, by its name, and whether the other leg does it.
    case stage(String, otherLeg: Bool)
    /// The pause between two repetitions.
    case restBetweenRepetitions
    /// A position that is held.
    case hold
    /// A movement that is kept up.
    case move
    /// Repetitions at the runner's own pace.
    case selfPaced(repetitions: Bounds<Int>)
    /// A distance to cover, in metres.
    case distance(Double)

    /// Whether the set is being worked at.
    package var isWork: Bool {
      switch self {
      case .getReady, .rest, .switchSides: false
      case .stage, .restBetweenRepetitions, .hold, .move, .selfPaced, .distance: true
      }
    }

    /// Whether only the runner knows how much of it was done.
    package var isSelfPaced: Bool {
      switch self {
      case .selfPaced, .distance: true
      case .getReady, .rest, .switchSides, .stage, .restBetweenRepetitions, .hold, .move: false
      }
    }
  }
}

/// Something that is told at a moment of a segment.
package struct PlacedCue: Hashable, Sendable {
  /// How long after the segment's start.
  package var offset: Duration
  /// The sound.
  package var signal: Signal?
  /// The words.
  package var text: String?

  /// Creates a cue.
  package init(at offset: Duration, _ signal: Signal? = nil, text: String? = nil) {
    self.offset = offset
    self.signal = signal
    self.text = text
  }
}

/// A sound with a meaning of its own.
package enum Signal: Hashable, Sendable {
  /// So many seconds before a start.
  case countdown(Int)
  /// The work starts.
  case start
  /// The next stage starts.
  case stage
  /// A rest starts.
  case rest
  /// The sides are switched.
  case switchSides
  /// As much is done as has to be; more may be done while form is good.
  case enough
  /// The set is over.
  case end
  /// A beat of the metronome.
  case beat
  /// The metronome sounds from here on.
  case beatOn
  /// The metronome is silent from here on.
  case beatOff
}
