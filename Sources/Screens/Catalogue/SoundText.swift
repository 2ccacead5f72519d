/// What is spoken of the program's own words.
package enum SpokenText: String, Phrase {
  case left = "Left"
  case right = "Right"
  case rest = "Rest"
  case switchSides = "Switch sides"
  case enough = "Enough. Go on while form is good."
  case rested = "That is enough rest."
  case set = "Set {0}"
}

/// What is said about sound.
package enum SoundText: String, Phrase {
  case none = "No sound: bell and screen stand in."
  case lostAll = "No sound from {0} here. The bell and the screen stand in."
  case sample = "Midstance. Get ready. Hold, and breathe."
  case noVoice = "There is no voice for the language '{0}'. Tones stand in."
}
