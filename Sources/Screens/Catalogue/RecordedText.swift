/// What a log keeps in the words of a programme file; its numbers stand at the places.
package enum RecordedText: String, Phrase {
  case before
  case during
  case after
  case hourAfter = "an hour after"
  case nextMorning = "next morning"
  case effort

  case from = "from {0}"
  case above = "above {0}"
  case aboveLastMorning = "above last morning by {0}"
  case aboveBaseline = "above baseline by {0}"
  case aboveBefore = "above before by {0}"
  case atMost = "at most {0}"
  case range = "{0} to {1}"

  case ease
  case repeatStep = "repeat"
  case stepDown = "down a step"
  case stopExercise = "stop exercise"
  case stopSession = "stop session"
  case restDay = "rest {0} day"
  case restDays = "rest {0} days"
  case hold
  case tell
}
