/// A figure that a log adds up to: its unit, and what exactly is counted.
///
/// Whoever shows a figure can show what it means beside it, and a reader can count it again.
public enum Figure: String, CaseIterable, Hashable, Sendable, Codable {
  /// Sessions done of those due.
  case sessions
  /// The done of all that are settled, from 0 to 1.
  case adherence
  /// What was done of what was prescribed, in sets-worth.
  case dose
  /// The same with no set counted beyond its prescription.
  case cappedDose
  /// Days on which more was done than prescribed.
  case daysOverDose
  /// Days of training with none missed between.
  case streak
  /// How far the prescribed tempo was kept.
  case tempo
  /// Why sets were left out or cut short.
  case reasons
  /// How sessions ended.
  case endings
  /// What was written down while it happened, and what afterwards.
  case promptness
  /// Pain scores by region and moment.
  case pain
  /// How pain changed from the first weeks to the last.
  case painChange
  /// Pain after a session less pain before it.
  case painResponse
  /// Pain on the morning after less that on the morning before.
  case morningResponse
  /// An exercise against the others by the pain around it.
  case exercisePain
  /// How a measure changed.
  case measureChange
  /// Left against right.
  case sideDifference
  /// The criteria of a phase with their numbers.
  case criteria
  /// What a therapist should look at.
  case flags

  /// What it is counted in.
  public var unit: String {
    switch self {
    case .sessions, .endings: "sessions"
    case .adherence: "done of due, 0 to 1"
    case .dose, .cappedDose: "sets-worth"
    case .daysOverDose, .streak: "days"
    case .tempo: "sets; seconds a repetition"
    case .reasons: "sets"
    case .promptness: "sets and scores; days later"
    case .pain: "0 to 10"
    case .painChange, .painResponse, .morningResponse, .exercisePain: "points of 10"
    case .measureChange, .sideDifference: "the measure's unit"
    case .criteria: "the criterion's unit"
    case .flags: "one a rule"
    }
  }

  /// What is counted, and what is left out.
  public var definition: String {
    switch self {
    case .sessions:
      """
      Due are the sessions that the schedule of that day asked for. Done: every planned set was \
      completed or held. Partial: something was done. Missed: it lapsed with nothing done. Open: it \
      can still be done. Held by a rule, a stop sign, days off or the therapist, and extra ones that \
      were not due, stand apart.
      """
    case .adherence:
      """
      Sessions done whole, of those due that are no longer open. The bounds count the open ones as \
      missed and as done. Days after the log's end are unknown, neither done nor missed.
      """
    case .dose:
      """
      Each set counts the share of its prescribed amount that was done, sets beyond the plan too. \
      Prescribed are the sets of due sessions, missed ones among them; held sets are not.
      """
    case .cappedDose: "As the dose, with each planned set of a due session counted once at most."
    case .daysOverDose:
      """
      Days on which more was done than was prescribed for them; those on which it was more than \
      \(DaysOverDose.farPercent) % of it; and days on which something was done though nothing was prescribed.
      """
    case .streak:
      """
      Days of training in a row. A day with a missed session ends it. Days on which nothing was due, \
      held days, days off and unknown days neither add to it nor end it.
      """
    case .tempo:
      """
      Whole sets of repetitions with a prescribed tempo, of which the time was kept: the seconds of \
      a repetition, and how many sets were within \(TempoProgress.tolerancePercent) % of what was \
      prescribed.
      """
    case .reasons: "Why sets were skipped or cut short; extras are left out."
    case .endings:
      """
      How sessions that are over ended. One ended for pain where a pain rule ended it, or where it \
      was ended early and a set of it was skipped or cut short for pain.
      """
    case .promptness:
      """
      Sets of which the time was kept against sets entered afterwards; morning scores given after \
      noon; scores outside a session, measures, runs, notes and sessions entered on a later day, and \
      how many days later.
      """
    case .pain:
      """
      Answers by region and moment. A question that was not answered counts as asked and is never a \
      number. The median of an even count is half-way between two.
      """
    case .painChange:
      """
      The median of the last week with an answer less that of the first. Below 2 points it may mean \
      nothing: published values lie between 1.2 and 2.
      """
    case .painResponse:
      """
      Within a session, the highest score after it less the highest before it, by region. Sessions \
      that lack one of the two are missing, not zero.
      """
    case .morningResponse:
      """
      The highest score of the morning after a day of training less that of its own morning, by \
      region. Days that lack one of the two are missing, not zero.
      """
    case .exercisePain:
      """
      During: the worst score at an exercise less the mean of the others' in the same session. Next \
      morning: the mean worst score after days with it less that after training without it, between \
      its first and last day. Nothing is said of fewer than 10 scores in a group, nor where 0 lies in \
      the range that holds the difference in 99 of 100 cases. It tells what came together, not why.
      """
    case .measureChange:
      """
      The latest value less the first, by side. It may be chance below 1.96 times the root mean \
      square of the runner's own steps from value to value; fewer than 6 steps do not tell.
      """
    case .sideDifference:
      """
      Left less right on the latest day on which both were taken, and the smallest difference that is \
      more than chance, from the steps of both sides.
      """
    case .criteria: "Each criterion to go on or back with what the log says and its limit."
    case .flags:
      """
      What a rule found worth a look, with the numbers that raised it. A flag is no diagnosis. \
      Nothing sent is a flag of its own.
      """
    }
  }
}
