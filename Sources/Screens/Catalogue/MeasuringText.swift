/// Words for taking measures.
package enum MeasuringText: String, Phrase {
  case choose = "What do you want to measure?"
  case row = "{0} ({1})"
  case due = "due"
  case last = "Last time: {0}, {1}."
  case lastValue = "Last time: {0}."
  case lastRow = "{0}, {1}"
  case never = "No value yet."
  case ask = "The value in {0}, {1} to {2}:"
  case valueBad = "That is not a number from {0} to {1}. It is measured in {2}."
  case taken = "Logged: {0}: {1}."
  case watchReady = "Space starts: {0} seconds to get into position. Or type the seconds."
  case watchCountIn = "Get into position"
  case watchRunning = "Space stops"
  case watchStopped = "Enter takes {0}. Space tries again."
  case watchChoose = "Enter takes {0}, the arrows choose another. Space tries again."
  case attempts = "Attempts: {0}"
  case chosen = "[{0}]"
  case tap = "Tap Space with every step of both feet. Or type the number."
  case tapMore = "{0} more steps|{0} more steps"
  case tapped = "{0} steps a minute"
  case tapTaken = "Enter takes {0}. Go on tapping for a steadier number, Backspace begins again."
  case tapOutside = "{0} a minute is outside of {1} to {2}. Go on tapping."
  case dropped = "The clock stood still while you were away, so this attempt is dropped."
  case lineReady = "Enter starts the clock. Or type the seconds."
  case lineCountIn = "Get into position. It begins in {0} seconds."
  case lineRunning = "Go. Enter stops the clock."
  case lineTap =
    "Press Enter with every step of both feet; = takes the number. Or type the number."
}

/// What the keys do while a measure is taken, in sentences.
package enum MeasuringKeyHelp: String, Phrase {
  case watch = "Starts the clock, after a moment to get into position, and stops it."
  case tap = "Counts a step; every key but these does."
  case take = "Takes the value."
  case choose = "Chooses another attempt."
  case again = "Begins to tap again."
  case type = "Types the value instead."
  case back = "Goes back without a value."
}
