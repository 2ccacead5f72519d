package import Coaching
package import SessionSound

/// A session as it is to be heard.
package struct HeardSession: Hashable, Sendable {
  /// What is played.
  package let player: SessionPlayer
  /// What may be heard of it.
  package let channels: SoundScript.Channels
  /// Whether what is spoken fades as the runner learns it.
  package let speechFades: Bool
}

extension App {
  /// The session that is to be heard now, if one is played.
  package var heard: HeardSession? {
    guard case .session(let session) = screen, session.session != nil else { return nil }
    let isFast = session.speed > 1
    return HeardSession(
      player: session.player,
      channels: SoundScript.Channels(
        tones: isHeard(.tones), speech: isHeard(.speech) && !isFast,
        metronome: isHeard(.metronome)),
      speechFades: settings.speechFades)
  }

  /// Tells whether a channel that makes a sound is to be heard now.
  package func isHeard(_ channel: Channel) -> Bool {
    !settings.isMuted && settings.isOn(channel, with: sound) && sound?.carry(channel) != false
  }

  /// Tells whether the bell rings when a channel is tried, or all that are on.
  package func rings(for channel: Channel?) -> Bool {
    channel.map { $0 == .bell } ?? isHeard(.bell)
  }

  /// Returns the effects of a cue: it is shown, and heard by what carries it.
  func effects(of cue: TimedCue) -> [AppEffect] {
    var effects = [AppEffect.cue(cue)]
    let isBeat = cue.signal == .beat
    if cue.signal != nil, isHeard(.bell), !isBeat || settings.isOn(.metronome, with: sound) {
      effects.append(.bell)
    }
    if let text = cue.text, settings.isOn(.screen, with: sound) { effects.append(.say(text)) }
    if cue.signal == .enough {
      effects.append(.say(texts(cue.kind == .rest ? SessionText.rested : .enough)))
    }
    return effects
  }

  /// Takes note that players do not work here.
  mutating func lose(_ players: [String]) {
    guard !players.isEmpty, var means = sound else { return }
    means.players.removeAll { players.contains($0) }
    sound = means
    let lost = Wording(texts).list(players)
    let isOne = players.count == 1
    guard let next = means.players.first else {
      return fail(texts(isOne ? SoundText.lostAll : .lostAllOfThem, lost))
    }
    fail(texts(isOne ? SoundText.lost : .lostSeveral, lost, next))
  }
}
