/// Texts of the screen of the settings.
package enum SettingsText: String, Phrase {
  case title = "Settings, and what you can hear"
  case tones = "Tones: count-down, start, stage, rest, switch, end"
  case speech = "Spoken cues"
  case fading = "Fewer words as you learn them"
  case metronome = "Metronome"
  case bell = "The terminal's bell"
  case screen = "Cues in words on the screen"
  case muted = "Everything muted"
  case soundOffset = "Sounds later by"
  case motion = "A moving pacer on the screen"
  case language = "Language"
  case systemLanguage = "as the system says"
  case on = "on"
  case off = "off"
  case onWithout = "on, silent here"
  case milliseconds = "{0} ms"
  case about =
    "Turn a channel on to hear it; h plays all that are on. + and - move the sounds, for a headset that lags: negative numbers make them earlier."
  case player = "Sounds are played by {0}."
  case noPlayer =
    "There is nothing here to play sounds with: pw-play, pacat or aplay is needed. The bell stands in."
  case silentPlayers =
    "Tried, and silent here: {0}. Is the sound server running? The bell stands in."
  case noVoice = "There is no voice: install espeak-ng for spoken cues."
  case remote =
    "You are at another machine than this one, where sounds would not reach you. The bell stands in."
  case nothingHeard = "Nothing can be heard here. midstance doctor says what is missing."
  case plainHint =
    "A number changes a setting, h plays what is on, + and - move the sounds, q goes back."
}

/// What the keys of the settings do, in sentences.
package enum SettingsKeyHelp: String, Phrase {
  case next = "Goes to the next setting."
  case previous = "Goes to the setting before."
  case change = "Changes the setting; a channel that is turned on is played."
  case hear = "Plays everything that is on."
  case later = "Makes sounds 10 ms later."
  case earlier = "Makes sounds 10 ms earlier."
  case mute = "Mutes everything, and turns it on again."
  case help = "Shows these keys, and hides them."
  case back = "Goes back to today."
}
