/// Words of the therapist's list of runners.
package enum ReviewText: String, Phrase {
  case title = "Review, {0}"
  case runners = "one runner|{0} runners"
  case attention = "{0}, {1} with something to look at"
  case empty =
    "No runner is in this log. Import a bundle: midstance review followed by the file's name."

  case columnRunner = "Runner"
  case columnProgramme = "Programme"
  case columnSessions = "Done"
  case columnPain = "Pain"
  case columnSeen = "Last seen"
  case columnReason = "Why"

  case doneOfDue = "{0} of {1}"
  case nothingDue = "none due"
  case noProgramme = "no programme"
  case programmePhase = "{0}, {1}"
  case noPain = "no score"
  case painFrom = "{0}, {1} from {2}"
  case painSame = "{0}, was {1}"
  case painUp = "up"
  case painDown = "down"
  case painPlain = "pain {0}"
  case notSeen = "not in 14 days"

  case reasonStopSign = "stop sign on {0}: {1}"
  case reasonHeld = "held since {0}: {1}"
  case reasonRule = "rule on {0}, pain {1}, {2}: {3}"
  case reasonSharp = "sharp pain on {0}"
  case reasonPain = "pain {0} {1} on {2}, limit {3}"
  case reasonMissed = "one session missed|{0} sessions missed"
  case reasonSilent = "nothing known since {0}"
  case nothing = "nothing to look at"
  case sessionsInTwoWeeks = "{0} sessions done in the last 14 days"
  case nothingDueInTwoWeeks = "no session due in the last 14 days"
  case heldSessions = "{0} held"
  case lastSeen = "last seen {0}"
  case knownThrough = "known through {0}"

  case definitions = "What comes first, and why"
  case defineOrder =
    "The order: a stop sign, a hold that waits to be cleared, sharp pain or a red rule in the last 14 days; then pain at or over a limit; then missed sessions; then silence; then the others by name."
  case defineWithin =
    "Within one of these: the later day first, the higher score, the more sessions missed, the longer silence."
  case defineLimit =
    "A limit is the lowest score that the programme's rules for a moment answer by stopping something or by telling someone. Rules that compare with an earlier score have no such limit; they show once they act."
  case defineSessions =
    "Sessions are those done of those due in the last 14 days. Held ones are not due."
  case definePain =
    "Pain is the last score given, and the one before it of the same moment. Up and down are said from 2 points on; less may mean nothing."
  case defineSilence =
    "Silence: the log ends 7 days ago or earlier. Its later days are unknown, and nothing on them counts as missed."

  case keyOpen = "open"
  case keyMove = "runner"
  case helpOpen = "Opens the progress of the runner."
  case helpUp = "Goes to the runner above."
  case helpDown = "Goes to the runner below."
  case helpPageUp = "Goes up by a page."
  case helpPageDown = "Goes down by a page."
  case helpFirst = "Goes to the first runner."
  case helpLast = "Goes to the last runner."
}
