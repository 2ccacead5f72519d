/// Words for the steps of a ladder, and for what moves it.
package enum LadderText: String, Phrase {
  case week = "week {0}"
  case weeks = "weeks {0}"
  case fromWeek = "from week {0} on"
  case session = "session {0}"
  case sessions = "sessions {0}"
  case fromSession = "from session {0} on"
  case step = "step {0}"
  case throughout = "throughout"

  case byWeek = "Its steps, by the week:"
  case bySession = "Its steps, by the session in which it is done:"
  case byAnswers = "Its steps, moved by your answers:"
  case goesOn = "Its steps, going on from where they were in the phase \"{0}\":"
  case repeats = "then from the first step again"
  case repeatsAfterWeeks =
    "After that a ladder that repeats goes on from where it is, and begins anew after its last step."
  case asAbove = "by the week, as above"
  case rules = "What moves it, the first that is so; otherwise the same step comes again:"

  case pain = "pain {0}"
  case effort = "effort"
  case orLess = "{0} or less"
  case up = "a step up"
  case stay = "the same step once more"
  case down = "a step down"
  case rest =
    "the same step, not before one day has passed|the same step, not before {0} days have passed"
}
