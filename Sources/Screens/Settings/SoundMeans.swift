/// What there is to be heard with here, as it was found at the start.
package struct SoundMeans: Hashable, Sendable {
  /// The programs that play samples, the one that is used first.
  package var players: [String]
  /// The programs that were tried and make no sound here.
  package var silent: [String] = []
  /// Whether there is a voice.
  package var hasVoice: Bool
  /// The languages that the voice does not speak, as far as that was tried.
  package var unspoken: [String] = []
  /// Whether the runner is at another machine, which tones would not reach.
  package var isRemote: Bool

  /// Creates what was found.
  package init(players: [String], hasVoice: Bool, isRemote: Bool) {
    self.players = players
    self.hasVoice = hasVoice
    self.isRemote = isRemote
  }

  /// Tells whether there is anything that a channel can be heard with.
  package func carry(_ channel: Channel) -> Bool {
    switch channel {
    case .screen, .bell: true
    case .tones, .metronome: !players.isEmpty
    case .speech: !players.isEmpty && hasVoice
    }
  }
}

extension Settings {
  /// Tells whether a channel is on: as it was chosen, or as suits what there is.
  ///
  /// Without a choice the bell stands in for tones where there are none, or where they would sound on
  /// another machine.
  ///
  /// - Parameters:
  ///   - channel: The channel.
  ///   - means: What there is to be heard with; nothing where it is not known.
  /// - Returns: Whether it is on, muted or not.
  package func isOn(_ channel: Channel, with means: SoundMeans?) -> Bool {
    if let chosen = channels[channel] { return chosen }
    let isHeard = means.map { !$0.players.isEmpty && !$0.isRemote } ?? false
    return switch channel {
    case .screen: true
    case .bell: !isHeard
    case .tones, .speech, .metronome: means.map { !$0.isRemote } ?? true
    }
  }
}
