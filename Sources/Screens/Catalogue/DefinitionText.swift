/// What the words and numbers of a progress report mean, so that a reader can check them.
package enum DefinitionText: String, Phrase {
  case session = "Session"
  case sessionMeans = "The exercises that are due at one sitting."
  case due = "Due"
  case dueMeans =
    "Sessions that the programme's schedule asked for: done, partial, missed and open ones together. Those held back are left out. A session on a weekday lapses at midnight. One that is due every n days counts from the last time done, stays due, and is missed once per n days. Of n sessions in so many days one is missed only when the window closes, and is counted on its last day."
  case done = "Done"
  case doneMeans = "A due session of which every planned set was completed or held back."
  case partial = "Partial"
  case partialMeans = "A due session of which a part was done."
  case missed = "Missed"
  case missedMeans =
    "A due session that lapsed with nothing done. It is computed from the schedule, and doing more on another day does not make up for it."
  case open = "Open"
  case openMeans = "A due session that could still be done when the report was made."
  case held = "Held back"
  case heldMeans =
    "A session that did not take place because a pain rule, a stop sign, days off or the therapist kept it from being due. Sessions held back are no part of due, so following a rule lowers no number."
  case extra = "Extra"
  case extraMeans =
    "A session done that was not due. Of several sessions on a day, the most complete is the due one."

  case dose = "Dose"
  case doseMeans =
    "Each set counts the share of its prescribed repetitions or seconds that was done. Prescribed are the sets of due sessions that are not open, sets held back left out. The plain share counts what was done beyond the prescription too and may pass 100 %; capped, each set counts at most once."
  case set = "Set"
  case setMeans =
    "Completed: all of it was done. Partial: it was begun and ended early. Skipped: the runner left it out. Held back: a rule or a stop sign left it out."
  case timed = "Timed"
  case timedMeans =
    "The program ran while the set was done, either pacing it or waiting for the runner to end it. That the time ran does not show how the set was done; done as shown counts the runner's own confirmations, one of an exercise on both sides for each of them."
  case entered = "Entered afterwards"
  case enteredMeans = "The runner wrote the set down later; nothing timed it."
  case rounding = "Rounding"
  case roundingMeans =
    "Sets done to one decimal, shares to whole per cent; below the whole a share never reads 100 %, above nothing never 0 %."

  case painScore = "Pain score"
  case painScoreMeans =
    "The runner's answer from 0, no pain, to 10, the worst pain imaginable, for a region at a moment. Asked but not answered is missing; where it was not asked nothing is shown. Neither counts as a number."
  case sharp = "Sharp"
  case sharpMeans = "The pain was sharp, or the joint gave way, locked or newly swelled."
  case median = "Median and worst"
  case medianMeans =
    "The middle of the answers, half-way between two where their number is even, and the highest. Charts show the highest answer of a day."
  case change = "Change"
  case changeMeans =
    "The median of the last week with an answer less that of the first. It is marked small below {0} points: published values for the smallest change that means anything lie between 1.2 and 2."
  case measureChange = "Change of a measure"
  case measureChangeMeans =
    "The latest value less the first, on a side. What is above chance is told from the runner's own values: the root mean square of the steps from one value to the next, times 1.96. A change below it is marked small."

  case tension = "Time under tension"
  case tensionMeans =
    "The seconds of all sets of which something was done, as the program counted them, without pauses."
  case overDose = "More than prescribed"
  case overDoseMeans =
    "Days on which more was done than was prescribed for them; those on which it was more than {0} % of it; and days on which something was done though nothing was prescribed."
  case tempo = "Tempo"
  case tempoMeans =
    "Whole sets of repetitions with a prescribed tempo, of which the time was kept: the seconds of a repetition, and how many sets were within {0} % of what was prescribed."
  case enteredLater = "Entered later"
  case enteredLaterMeans =
    "Sets of which the time was kept against sets entered afterwards; morning scores given after noon; scores outside a session, measures, runs, notes and sessions entered on a later day, and how many days later."
  case criteria = "Criteria to change the phase"
  case criteriaMeans = "What a phase asks for, with what the log said at the end of the period."
  case worthALook = "Worth a look"
  case worthALookMeans =
    "What a rule found worth a look, with the numbers that raised it. A flag is no diagnosis. Nothing sent is a flag of its own."

  case day = "Day"
  case dayMeans =
    "The runner's local day. A session belongs to the day on which it was started, past midnight too. Weeks start on Monday."
  case unknown = "Unknown"
  case unknownMeans = "The log ends before the day, or no programme was followed on it."
  case log = "Log"
  case logMeans =
    "{0} of this runner, corrected and retracted ones among them; fingerprint {1}. Entries are added and never changed; reports with the same fingerprint are made of the same entries."
}
