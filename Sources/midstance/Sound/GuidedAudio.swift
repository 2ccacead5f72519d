import Coaching
import PlainText
import Programmes
import Screens
import SessionSound
import SoundOutput

/// A session as one stream of samples, for a phone.
struct GuidedAudio {
  /// How long it is, with a little silence at its end.
  let length: Duration
  /// Whether nothing is spoken in it.
  let isWordless: Bool
  private let track: Track

  /// How long it goes on after the last cue, so that it is heard to its end.
  private static let tail = Duration.seconds(3)
  /// How much time an introduction leaves after its words.
  private static let afterWords = Duration.seconds(3)

  /// Lays out a session and speaks its words.
  ///
  /// - Parameters:
  ///   - plan: What is done.
  ///   - programme: The programme it belongs to.
  ///   - texts: The words of the program.
  ///   - allowance: How long a repetition at the runner's own pace takes.
  ///   - introduction: How long an exercise is introduced, at least as long as its words last.
  ///   - voice: The voice, where words are spoken.
  init(
    _ plan: SessionPlan, of programme: Programme, texts: Catalogue, allowance: Duration,
    introduction: Duration, voice: Voice?
  ) {
    let openings = plan.exercises.map { item in
      let utterance = Utterance(Self.opening(of: item.exercise), in: programme.language)
      return (utterance: utterance, clip: voice?.clip(of: utterance))
    }
    let session = GuidedSession(plan, allowance: allowance) { index in
      max(introduction, (openings[index].clip?.length ?? .zero) + Self.afterWords)
    }
    var script = SoundScript(
      SoundScript.Channels(speech: voice != nil), words: SpokenWords(texts),
      language: programme.language)
    let cues = session.parts.flatMap(\.cues)
    for utterance in script.utterances(of: cues) {
      script.voice[utterance] = voice?.clip(of: utterance)
    }
    var sounds = script.sounds(of: cues, from: .zero)
    var introduced: Set<Int> = []
    for part in session.parts where introduced.insert(part.exercise).inserted {
      let opening = openings[part.exercise]
      guard let clip = opening.clip else { continue }
      sounds.append(
        PlacedSound(
          PlacedSound.ID(part.start, .words(opening.utterance)),
          at: SampleClock.index(of: part.start), clip))
    }
    var track = Track()
    track.plan(sounds)
    self.track = track
    length = session.length + Self.tail
    isWordless = script.voice.isEmpty && openings.allSatisfy { $0.clip == nil }
  }

  /// What is said before an exercise: its name, and how to stand.
  private static func opening(of exercise: Exercise) -> String {
    [exercise.name, exercise.position, exercise.support ?? ""]
      .filter { !$0.isEmpty }.map { cleaned($0) }.joined(separator: ". ")
  }

  /// How many samples it has.
  var sampleCount: Int { SampleClock.index(of: length) }

  /// Returns the bytes of the file, a second at a time.
  func pieces() -> Pieces { Pieces(track: track, left: sampleCount) }

  /// The bytes of a file, piece by piece.
  struct Pieces: IteratorProtocol {
    fileprivate var track: Track
    fileprivate var left: Int
    private var hasHeader = false

    fileprivate init(track: Track, left: Int) {
      self.track = track
      self.left = left
    }

    mutating func next() -> [UInt8]? {
      guard hasHeader else {
        hasHeader = true
        return WAV.header(samples: left)
      }
      let count = min(left, SampleClock.rate)
      guard count > 0 else { return nil }
      left -= count
      return track.mix(count).map { WAV.bytes($0) } ?? [UInt8](repeating: 0, count: 2 * count)
    }
  }
}
