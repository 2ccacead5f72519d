/// Words of the therapist's list of runners.
package enum ReviewText: String, Phrase {
  case title = "Review, {0}"
  case runners = "one runner|{0} runners"
  case attention = "{0}, {1} with something to look at"
  case reading = "{0}, {1} read so far"
  case beingRead = "being read"
  case empty =
    "No runner is in this log. Import a bundle: midstance review followed by the file's name."
  case noneFound = "Nobody fits here. Tab lists others, Esc ends a search."
  case status = "{0}, {1} of {2}: {3}"
  case statusSearch = "{0}; with '{1}'"
  case searchFor = "Search:"
  case plainHint =
    "A number opens a runner, / and a word searches, ? tells the keys, q leaves."
  case numbered = "{0}: {1}"
  case nameAndEnd = "{0} …{1}"

  case filterEveryone = "Everyone"
  case filterNeeding = "With something to look at"
  case filterFresh = "With something new since the last look"
  case filterSilent = "Those who have sent nothing"
  case filterSetAside = "Set aside"
  case orderNeed = "the most pressing first"
  case orderName = "by name"
  case orderSessions = "the least done first"
  case orderPain = "the most pain first"
  case orderSeen = "the longest unseen first"
  case orderReviewed = "the longest not looked at first"

  case columnRunner = "Runner"
  case columnProgramme = "Programme"
  case columnSessions = "Done"
  case columnPain = "Pain"
  case columnSeen = "Last seen"
  case columnLooked = "Looked at"
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
  case noScores = "no pain score since {0}"
  case notSeen = "not in 28 days"
  case never = "never"

  case reasonPain = "pain {0} {1} ({2}) on {3}, limit {4}"
  case reasonRule = "pain {0} {1} ({2}) on {3}, red rule: {4}"
  case nothing = "nothing to look at"
  case setAside = "set aside: {0}"
  case sessionsInTwoWeeks = "{0} sessions done in the last 14 days"
  case nothingDueInTwoWeeks = "no session due in the last 14 days"
  case unknownInTwoWeeks = "no session known of in the last 14 days: the log ends before their end"
  case heldSessions = "{0} held back"
  case lastSeen = "last seen {0}"
  case nothingSeen = "no training logged since {0}"
  case knownThrough = "known through {0}"

  case notLooked = "not looked at yet"
  case looked = "looked at on {0}"
  case setAsideOn = "set aside on {0}"
  case setAsideNote = "set aside on {0}: {1}"
  case carriedOn = "answered on {0}: fine, carry on"
  case since = "since then {0}"
  case sessionsDone = "one session done|{0} sessions done"
  case sessionsMissed = "one session missed|{0} sessions missed"
  case worst = "pain {0} at worst"
  case worstAfter = "pain {0} at worst, {1} before"

  case definitions = "What comes first, and why"
  case defineRules =
    "What there is to look at follows from these rules. They say that something is worth a look, never what it means. Days are counted back from the last one that the log knows of."
  case rulesOfLevel = "To look at {0}:"
  case ruleListed = "- {0}"
  case ruleStopSign = "a stop sign in the last {0} days"
  case ruleHold = "a hold that waits to be cleared"
  case ruleSharp = "sharp pain in the last {0} days"
  case ruleRed = "a pain rule that stopped something or told someone in the last {0} days"
  case rulePainFrom = "pain from {0} in the last {1} days"
  case rulePainRose =
    "pain in the last {1} days that is {0} or more above the score before it"
  case rulePainRoseFrom =
    "pain from {0} in the last {2} days that is {1} or more above the score before it"
  case ruleFunction = "a measure {0} % worse than the time before, in the last {1} days"
  case ruleStopped = "a session that ended for pain|{0} sessions in a row that ended for pain"
  case ruleMornings =
    "morning pain whose median rose {0} weeks in a row, with {1} mornings answered a week"
  case ruleMissed = "a session missed|{0} sessions missed in a row"
  case ruleOverDose =
    "on {0} of the last {1} days more than {2} % of the dose, or something with nothing due"
  case ruleEntered = "{0} % of the sets, and {1} at least, entered afterwards"
  case ruleNothingLogged =
    "nothing logged for a day, a session missed in it|nothing logged for {0} days, a session missed in them"
  case ruleSilent =
    "nothing known of the last day|nothing known of the last {0} days: nothing was sent"
  case defineOrder =
    "The order: by the most pressing rule; then the later day first, the higher score, the more sessions missed, the longer silence; then by name. o orders by something else."
  case defineMarks =
    "The marks: !! now, ! soon, - in time, z set aside, * something new since the last look."
  case defineAside =
    "Who is set aside comes back as soon as a rule finds something that was not there then: another day, one more session missed. That a silence goes on is nothing new. Opening a runner keeps on which day it was looked at."
  case defineSessions =
    "Done are the sessions done of those due in the last 14 days. Held ones are not due, unknown days have none."
  case definePain =
    "Pain is the last score given, and the one before it of the same moment. Up and down are said from 2 points on; less may mean nothing."
  case defineSilence =
    "Silence: the log ends 7 days ago or earlier. Its later days are unknown, and nothing on them counts as missed."

  case keyOpen = "open"
  case keyFilter = "others"
  case keyOrder = "order"
  case helpOpen = "Opens the runner."
  case helpSearch = "Searches names, programmes and reasons as it is typed."
  case helpFilter = "Lists others: everyone, to look at, new, silent, set aside."
  case helpPreviousFilter = "Lists those before."
  case helpOrder = "Orders by need, name, sessions, pain, last seen, last look."
  case helpUp = "Goes to the runner above."
  case helpDown = "Goes to the runner below."
  case helpPageUp = "Goes up by a page."
  case helpPageDown = "Goes down by a page."
  case helpFirst = "Goes to the first runner."
  case helpLast = "Goes to the last runner."
}
