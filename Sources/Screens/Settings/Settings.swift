/// What was set once and is kept between starts.
package struct Settings: Hashable, Sendable {
  /// The channels that were turned on or off; the others follow what there is to be heard.
  package var channels: [Channel: Bool] = [:]
  /// Whether nothing is to be heard.
  package var isMuted = false
  /// By how many milliseconds sounds come later than what they belong to, negative for earlier.
  package var soundOffset = 0 {
    didSet { soundOffset = Self.offset(soundOffset) }
  }
  /// Whether what is spoken fades as the runner learns it.
  package var speechFades = true
  /// Whether nothing moves on the screen but the time.
  package var motionReduced = false
  /// Whether it was said that nothing here keeps the screen from going dark.
  package var wasWarnedOfDarkness = false
  /// The language of the screens, as a BCP 47 tag; the locale's where there is none.
  package var language: String?

  /// Creates the settings of a first start.
  package init() {}

  /// The offsets that can be set, in milliseconds.
  package static let offsets = -500...500

  private static func offset(_ wanted: Int) -> Int {
    min(max(wanted, offsets.lowerBound), offsets.upperBound)
  }
}

extension Settings: Codable {
  private enum Key: String, CodingKey {
    case channels
    case muted
    case soundOffset
    case speechFades
    case motionReduced
    case warnedOfDarkness
    case language
  }

  /// Reads settings; what is missing, unknown or of another kind is as on a first start.
  ///
  /// - Throws: An error where there is no object at all.
  package init(from decoder: any Decoder) throws {
    self.init()
    let values = try decoder.container(keyedBy: Key.self)
    func value<Value: Decodable>(_ key: Key) -> Value? {
      try? values.decode(Value.self, forKey: key)
    }
    if let chosen = try? values.nestedContainer(keyedBy: Channel.self, forKey: .channels) {
      for channel in Channel.allCases {
        channels[channel] = try? chosen.decode(Bool.self, forKey: channel)
      }
    }
    isMuted = value(.muted) ?? isMuted
    soundOffset = Self.offset(value(.soundOffset) ?? soundOffset)
    speechFades = value(.speechFades) ?? speechFades
    motionReduced = value(.motionReduced) ?? motionReduced
    wasWarnedOfDarkness = value(.warnedOfDarkness) ?? wasWarnedOfDarkness
    language = value(.language)
  }

  /// Writes the settings, each by its name.
  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    var chosen = values.nestedContainer(keyedBy: Channel.self, forKey: .channels)
    for channel in Channel.allCases {
      try chosen.encodeIfPresent(channels[channel], forKey: channel)
    }
    try values.encode(isMuted, forKey: .muted)
    try values.encode(soundOffset, forKey: .soundOffset)
    try values.encode(speechFades, forKey: .speechFades)
    try values.encode(motionReduced, forKey: .motionReduced)
    try values.encode(wasWarnedOfDarkness, forKey: .warnedOfDarkness)
    try values.encodeIfPresent(language, forKey: .language)
  }
}
