#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A sound without words, each with a meaning of its own.
package enum Tone: Hashable, CaseIterable, Sendable {
  /// A soft rise as getting ready begins, which wakes a wireless headset before anything matters.
  case primer
  /// One of the last three seconds before a start.
  case countdown
  /// The work starts.
  case start
  /// The next stage starts.
  case stage
  /// A rest starts.
  case rest
  /// The sides are switched.
  case switchSides
  /// As much is done as has to be.
  case enough
  /// The set is over.
  case end
  /// Words that are not spoken stand on the screen.
  case notice
  /// A beat of the side that leads.
  case accent
  /// A beat of the other side.
  case beat

  /// The tone as samples.
  package var clip: Clip { Self.clips[self] ?? Clip([]) }

  private static let clips = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, Clip(notes: $0.notes)) })

  private var notes: [Note] {
    switch self {
    case .primer: [Note(220, for: 0.9, level: 0.06, attack: 0.4, fall: 0.5)]
    case .countdown: [Note(660, for: 0.09, level: 0.35)]
    case .start: [Note(1_047, for: 0.32, level: 0.5, partials: [1, 0.3, 0.15])]
    case .stage: [Note(784, for: 0.09, level: 0.4, partials: [1, 0.3])]
    case .rest: [Note(659, for: 0.14), Note(440, for: 0.24, at: 0.12)]
    case .switchSides:
      [Note(587, for: 0.12), Note(880, for: 0.12, at: 0.11), Note(587, for: 0.16, at: 0.22)]
    case .enough: [Note(659, for: 0.12, level: 0.3), Note(988, for: 0.18, at: 0.12, level: 0.3)]
    case .end:
      [
        Note(1_047, for: 0.2), Note(784, for: 0.2, at: 0.13),
        Note(523, for: 0.45, at: 0.26, partials: [1, 0.3, 0.1]),
      ]
    case .notice: [Note(523, for: 0.16, level: 0.3)]
    case .accent: [Note(1_100, for: 0.025, level: 0.55, attack: 0.001, partials: [1, 0.5])]
    case .beat: [Note(1_650, for: 0.018, level: 0.4, attack: 0.001, partials: [1, 0.4])]
    }
  }
}

/// A note that rises in a short ramp and falls to nothing, so that neither end clicks.
private struct Note {
  /// In hertz.
  let pitch: Double
  /// In seconds, from the start of the tone.
  let start: Double
  /// In seconds.
  let length: Double
  /// Of the loudest there can be, 0 to 1.
  let level: Double
  /// How long it rises, in seconds.
  let attack: Double
  /// How long it fades at its end, in seconds.
  let fall: Double
  /// How strong each multiple of the pitch is, beside the first.
  let partials: [Double]

  init(
    _ pitch: Double, for length: Double, at start: Double = 0, level: Double = 0.45,
    attack: Double = 0.005, fall: Double? = nil, partials: [Double] = [1, 0.2]
  ) {
    self.pitch = pitch
    self.start = start
    self.length = length
    self.level = level
    self.attack = attack
    self.fall = fall ?? length - attack
    self.partials = partials
  }

  /// Its value so many seconds after its start.
  func value(at time: Double) -> Double {
    guard time >= 0, time < length else { return 0 }
    let fading = min(1, (length - time) / fall)
    let shape = min(1, time / attack) * fading * fading
    let wave = partials.enumerated().reduce(0) { sum, partial in
      sum + partial.element * sin(2 * .pi * pitch * Double(partial.offset + 1) * time)
    }
    return level * shape * wave / partials.reduce(0, +)
  }
}

extension Clip {
  /// Draws notes into samples; the first one is the first that sounds.
  fileprivate init(notes: [Note]) {
    let rate = Double(SampleClock.rate)
    let end = notes.map { $0.start + $0.length }.max() ?? 0
    self.init(
      (1...max(1, Int(end * rate))).map { index in
        let time = Double(index) / rate
        let value = notes.reduce(0) { $0 + $1.value(at: time - $1.start) }
        return Int16(clamping: Int((value * Double(Int16.max)).rounded()))
      })
  }
}
