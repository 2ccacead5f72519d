package import Coaching
import Programmes
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

  /// Tells whether anything sounds when a channel is tried, or all that are on.
  func canBeHeard(_ channel: Channel?) -> Bool {
    guard let sound else { return false }
    return rings(for: channel) || !sound.players.isEmpty
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
    if let words = beatWords(cue) { effects.append(.say(words)) }
    return effects
  }

  /// Says for how long the beat sounds from a cue on, or is silent, where it comes and goes.
  private func beatWords(_ cue: TimedCue) -> String? {
    guard case .session(let session) = screen, let segment = session.player.segment,
      let blocks = segment.beat?.blocks,
      cue.signal == .start && cue.offset == .zero || cue.signal?.isTurnOfBeat == true
    else { return nil }
    let sounds = cue.signal != .beatOff
    guard let length = sounds ? blocks.on : blocks.off else { return texts(LineText.beatIsOver) }
    let left = segment.length.map { $0 - cue.offset } ?? length
    return texts(
      sounds ? LineText.beatOn : .beatOff, Wording(texts).duration(min(length, left)))
  }

  /// Takes note that the voice does not speak a language here.
  mutating func loseVoice(_ language: String) {
    guard var means = sound, means.hasVoice, !means.unspoken.contains(language) else { return }
    means.unspoken.append(language)
    sound = means
    if case .settings(var shown) = screen {
      // The page says what there is to be heard with.
      shown.sound = means
      screen = .settings(shown)
    } else {
      saySilent(texts(SoundText.noVoice, language))
    }
  }

  /// Says that something is not heard, which is no fault in a session: it goes on without.
  private mutating func saySilent(_ sentence: String) {
    guard case .session(var session) = screen else { return fail(sentence) }
    session.notice = SessionNotice(sentence, isFault: false)
    screen = .session(session)
  }

  /// Takes note that players do not work here.
  ///
  /// - Returns: Where somebody listens for a sound, the wish to let what is left be heard.
  mutating func lose(_ players: [String]) -> [AppEffect] {
    guard !players.isEmpty, var means = sound else { return [] }
    means.silent += players.filter { means.players.contains($0) }
    means.players.removeAll { players.contains($0) }
    sound = means
    if case .settings(var shown) = screen {
      // The page says what there is to be heard with.
      shown.sound = means
      screen = .settings(shown)
      return []
    }
    // Another player takes over, which is no news to whoever hears it.
    guard means.players.isEmpty else { return [] }
    guard case .firstStart(let first) = screen else {
      // Beside a set or a day nobody has time for the names of programs, which the settings tell.
      saySilent(texts(SoundText.none))
      return []
    }
    fail(texts(SoundText.lostAll, Wording(texts).list(means.silent)))
    guard case .hearing = first.step else { return [] }
    return [.sample(nil)]
  }
}

extension Signal {
  /// Whether the beat starts or stops to sound.
  fileprivate var isTurnOfBeat: Bool { self == .beatOn || self == .beatOff }
}
