/// Texts that only lines need.
package enum LineText: String, Phrase {
  case painHint =
    "Type 0 to 10, or - if you would rather not say; s after it marks it as sharp. Then Enter."
  case effortHint = "Type 0 to 10, or - if you would rather not say. Then Enter."
  case helpHint = "Enter goes back."
  case notUnderstood = "'{0}' is no answer here, and nothing was done. ? lists the keys."
  case left = "{0} left"
  case beatOn = "With the beat for {0}."
  case beatOff = "Without the beat for {0}."
  case beatIsOver = "Without the beat from here on."
  case interrupted =
    "Interrupted. Every finished set is in the log; midstance goes on at the very set."
}
