package import TerminalUI

/// The settings, each of which can be tried here.
package struct SettingsScreen: Hashable, Sendable {
  /// What is set.
  package internal(set) var settings: Settings
  /// What there is to be heard with; nothing where it is not known.
  package var sound: SoundMeans?
  /// The setting that is chosen.
  package internal(set) var pointer = 0
  /// Whether the keys are shown.
  package internal(set) var showsHelp = false
  /// What could not be done, as a sentence.
  package var notice: String?

  /// Creates the screen.
  package init(_ settings: Settings, sound: SoundMeans?) {
    self.settings = settings
    self.sound = sound
  }

  /// A setting.
  package enum Row: Hashable, CaseIterable, Sendable {
    case tones
    case speech
    case fading
    case metronome
    case bell
    case screen
    case muted
    case soundOffset
    case motion
    case language

    /// The digit that it is shown with and changed by: 1 to 9, then 0.
    var digit: Int { ((Self.allCases.firstIndex(of: self) ?? 0) + 1) % 10 }

    /// The channel that it turns on and off.
    var channel: Channel? {
      switch self {
      case .tones: .tones
      case .speech: .speech
      case .metronome: .metronome
      case .bell: .bell
      case .screen: .screen
      case .fading, .muted, .soundOffset, .motion, .language: nil
      }
    }
  }

  /// What the screen wants after a key.
  package enum Outcome: Hashable, Sendable {
    case stay
    case back
    /// A channel is to be heard, or all that are on.
    case sample(Channel?)
  }

  /// How far a key moves the offset, in milliseconds.
  private static let step = 10

  /// Takes a key.
  package mutating func handle(_ key: Key) -> Outcome {
    if showsHelp {
      showsHelp = false
      return .stay
    }
    notice = nil
    if let digit = key.digit {
      guard let row = Row.allCases.first(where: { $0.digit == digit }) else { return .stay }
      pointer = Row.allCases.firstIndex(of: row) ?? 0
      return change(row)
    }
    guard let action = SettingsAction.keys(.english).action(for: key) else { return .stay }
    switch action {
    case .next: pointer = min(pointer + 1, Row.allCases.count - 1)
    case .previous: pointer = max(pointer - 1, 0)
    case .change: return change(Row.allCases[pointer])
    case .hear: return .sample(nil)
    case .later: settings.soundOffset += Self.step
    case .earlier: settings.soundOffset -= Self.step
    case .mute: return change(.muted)
    case .help: showsHelp = true
    case .back: return .back
    }
    return .stay
  }

  /// Returns the language that is chosen next: the system's, then each that the screens speak.
  private static func language(after tag: String?) -> String? {
    let tags = [nil] + Language.allCases.map(\.rawValue)
    let index = tags.firstIndex(of: tag) ?? 0
    return tags[(index + 1) % tags.count]
  }

  /// Changes a setting; a channel that is turned on is heard at once.
  private mutating func change(_ row: Row) -> Outcome {
    switch row {
    case .muted: settings.isMuted.toggle()
    case .motion: settings.motionReduced.toggle()
    case .fading: settings.speechFades.toggle()
    case .language: settings.language = Self.language(after: settings.language)
    case .soundOffset: return .sample(nil)
    case .tones, .speech, .metronome, .bell, .screen:
      guard let channel = row.channel else { return .stay }
      let isOn = !settings.isOn(channel, with: sound)
      settings.channels[channel] = isOn
      if isOn, channel != .screen { return .sample(channel) }
    }
    return .stay
  }
}
