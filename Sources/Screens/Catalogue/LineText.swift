/// Texts that only lines need.
package enum LineText: String, Phrase {
  case painHint =
    "Type 0 to 10, or - if you would rather not say; s after it marks it as sharp. Then Enter."
  case effortHint = "Type 0 to 10, or - if you would rather not say. Then Enter."
  case helpHint = "Enter goes back."
  case notUnderstood = "'{0}' is no answer here, and nothing was done. ? lists the keys."
  case notUnderstoodNow = "'{0}' is no answer here, and nothing was done."
  case left = "{0} left"
  case beatOn = "With the beat for {0}."
  case beatOff = "Without the beat for {0}."
  case beatIsOver = "Without the beat from here on."
  case interrupted =
    "Interrupted. Every finished set is in the log; midstance goes on where you left off."
  case interruptedUnbegun =
    "Interrupted before a set was finished. midstance begins with the first one."
  case interruptedAsked =
    "Interrupted. No set is left to do; midstance asks what is still open."
  case number = "Type a number, then Enter."
  case numberOrEnter = "Type a number, then Enter. Enter alone: {0}."
  case numberEnterOrBack = "Type a number, then Enter. Enter alone: {0}. q alone goes back."
  case enterAlone = "Enter alone: {0}."
  case nothingTyped = "Enter alone does nothing here. ? lists the keys."
  case nothingTypedNow = "Enter alone does nothing here."
  case backAlone = "q alone goes back."
  case leaveAlone = "q alone leaves."
  case typedSoFar = "So far: {0}. Enter takes it, another line replaces it."
  case draft = "So far: {0}. Enter takes it, another line replaces it, - throws it away."
}
