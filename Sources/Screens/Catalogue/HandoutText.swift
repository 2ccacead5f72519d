/// Words of the sheet that a programme is printed on.
package enum HandoutText: String, Phrase {
  case kind = "Exercise sheet"

  case leftLeg = "Left leg, seen from behind"
  case rightLeg = "Right leg, seen from behind"
  case fromBehind = "Seen from behind"
  case movement = "The movement"
  case painAt = "What to do at which pain {0}:"
  case scores = "{0} to {1}"
  case goOn = "go on as planned"
  case whenToStop = "When to stop, and whom to call:"
  case stopSign =
    "A stop sign, as listed on the first pages: end the session and do what stands there."
  case call = "Call: {0}"
  case summary = "The way from the start, an open circle, to the end, a filled one: {0}."
  case pathStart = "start"
  case pathEnd = "end: {0}"

  case grid = "{0}, to tick"
  case gridHelp =
    "Write the date below the day. Tick a box for each set that you have done, a dashed or bracketed one only if you did more than the least. Write pain as a number from 0 to 10. Copy this table for the time after."
  case gridSessions =
    "Where a day has several sessions, each has a line of its own, from the first to the last."
  case gridTurns =
    "The sessions take turns in this order: {0}. Take the next one each time, then begin anew."
  case gridExercise = "Exercise"
  case gridDay = "Day {0}"
  case gridSide = "{0}, {1}"
  case gridPain = "Pain, {0}, {1}"
  case gridNotes = "Notes"
  case gridMeasures = "To write down: what was measured"
  case gridMeasure = "Measure"
  case gridDate = "Date"
  case gridMeasureHelp = "Write the date below the word, and what you measured."

  case sideToMark = "left / right (mark which)"
}
