import ProgressTracking

/// What the words and numbers of a report mean, so that a reader can check them.
func definitionSection(_ report: Report) -> ReportSection {
  ReportSection(
    id: "definitions", title: "Definitions", blocks: [.facts(definitions(report))])
}

/// What each word means, and how it is known that nothing was changed.
func definitions(_ report: Report) -> [Fact] {
  sessionTerms + doseTerms + painTerms + findingTerms + dayTerms + contentTerms(report)
}

/// How much the log holds, so that two reports can be told to be of the same entries.
private func contentTerms(_ report: Report) -> [Fact] {
  guard let content = report.material.content else { return [] }
  let entries = counted(content.entries, "entry", "entries")
  return [
    Fact(
      "Log",
      """
      \(entries) of this runner, corrected and retracted ones among them; fingerprint \
      \(content.fingerprint). Entries are added and never changed; reports with the same fingerprint \
      are made of the same entries.
      """)
  ]
}

private let sessionTerms = [
  Fact("Session", "The exercises that are due at one sitting."),
  Fact(
    "Due",
    """
    Sessions that the programme's schedule asked for: done, partial, missed and open ones \
    together. Held ones are left out. A session on a weekday lapses at midnight. One that is due \
    every n days counts from the last time done, stays due, and is missed once per n days. Of n \
    sessions in so many days one is missed only when the window closes, and is counted on its \
    last day.
    """),
  Fact("Done", "A due session of which every planned set was completed or held."),
  Fact("Partial", "A due session of which a part was done."),
  Fact(
    "Missed",
    """
    A due session that lapsed with nothing done. It is computed from the schedule, and doing more \
    on another day does not make up for it.
    """),
  Fact("Open", "A due session that could still be done when the report was made."),
  Fact(
    "Held",
    """
    A session that a pain rule, a stop sign, days off or the therapist kept from being due. Held \
    sessions are no part of due, so following a rule lowers no number.
    """),
  Fact(
    "Extra",
    """
    A session done that was not due. Of several sessions on a day, the most complete is the due \
    one.
    """),
]

private let doseTerms = [
  Fact(
    "Dose",
    """
    Each set counts the share of its prescribed repetitions or seconds that was done. Prescribed \
    are the sets of due sessions, held sets left out. The plain share counts what was done beyond \
    the prescription too and may pass 100%; capped, each set counts at most once.
    """),
  Fact(
    "Set",
    """
    Completed: all of it was done. Partial: it was begun and ended early. Skipped: the runner left \
    it out. Held: a rule or a stop sign left it out.
    """),
  Fact(
    "Timed",
    """
    The program ran while the set was done, either pacing it or waiting for the runner to end it. \
    That the time ran does not show how the set was done; done as shown counts the runner's own \
    confirmations.
    """),
  Fact("Entered afterwards", "The runner wrote the set down later; nothing timed it."),
  Fact(
    "Rounding",
    """
    Sets done to one decimal, shares to whole per cent; below the whole a share never reads 100%, \
    above nothing never 0%.
    """),
]

private let painTerms = [
  Fact(
    "Pain score",
    """
    The runner's answer from 0, no pain, to 10, the worst pain imaginable, for a region at a \
    moment. Asked but not answered is missing; where it was not asked nothing is shown. Neither \
    counts as a number.
    """),
  Fact(
    "Sharp", "The pain was sharp, or the joint gave way, locked or newly swelled."),
  Fact(
    "Median and worst",
    """
    The middle of the answers, half-way between two where their number is even, and the highest. \
    Charts show the highest answer of a day.
    """),
  Fact(
    "Change",
    """
    The median of the last week with an answer less that of the first. It is marked small below \
    \(decimal(PainChange.smallestThatMatters)) points: published values for the smallest change \
    that means anything lie between 1.2 and 2.
    """),
]

private let findingTerms = [
  Fact(
    "Time under tension",
    "The seconds of all sets of which something was done, as the program counted them, without pauses."
  ),
  Fact("Over the dose", Figure.daysOverDose.definition),
  Fact("Tempo", Figure.tempo.definition),
  Fact("Entered later", Figure.promptness.definition),
  Fact("Criteria", "What a phase asks for, with what the log said on the day of the report."),
  Fact("Worth a look", Figure.flags.definition),
]

private let dayTerms = [
  Fact(
    "Day",
    """
    The runner's local day. A session belongs to the day on which it was started, past midnight \
    too. Weeks start on Monday.
    """),
  Fact("Unknown", "The log ends before the day, or no programme was followed on it."),
]
