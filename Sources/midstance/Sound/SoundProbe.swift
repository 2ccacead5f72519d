import Screens
import SessionSound
import SoundOutput

/// Tries what there is to be heard with, without a sound.
struct SoundProbe {
  /// What is tried.
  let kit: SoundKit

  /// The players that do not work here, up to the first one that does.
  var lostPlayers: [PlayerProgram] { Array(kit.players.prefix { !$0.plays() }) }

  /// Tells whether the voice, where there is one, speaks a language.
  func speaks(_ language: String) -> Bool {
    kit.voice.map { $0.clip(of: Utterance("a", in: language)) != nil } ?? true
  }

  /// What the screens have to know.
  func events(language: String) -> [AppEvent] {
    let lost = lostPlayers.map(\.name)
    return (lost.isEmpty ? [] : [.soundLost(lost)])
      + (speaks(language) ? [] : [.voiceLost(language: language)])
  }
}

extension PlayerProgram {
  /// Tries whether it takes samples: a moment of silence.
  func plays() -> Bool {
    let clock = ContinuousClock()
    let start = clock.now
    let output = SoundOutput([self]) { clock.now - start }
    let silence = Clip(Array(repeating: 0, count: SampleClock.rate / 2))
    output.plan(
      [
        PlacedSound(
          PlacedSound.ID(.zero, .tone(.notice)), at: SampleClock.index(of: .seconds(2)), silence)
      ], isRunning: false)
    return output.finish(within: .seconds(3)) && output.takeLost().isEmpty
  }
}
