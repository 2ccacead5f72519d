package import Programmes
package import ProgressTracking

/// What a report is made of beside the sums of a log.
package struct ReportMaterial: Sendable {
  /// What was prescribed, in the order in which it was first followed.
  package var prescribed: [PrescribedProgramme] = []
  /// What changed from one revision to the next.
  package var changes: [ProgrammeChange] = []
  /// At which levels exercises were done.
  package var levels: [LevelProgress] = []
  /// Every set, where the format has a table of them.
  package var sets = ReportedSets()
  /// What rules found worth a look.
  package var flags: [ReportedFlag] = []
  /// What has to hold to go on, or back.
  package var criteria: [ReportedCriterion] = []
  /// The notes that may be read, of the runner and the therapist, by time.
  package var notes: [WrittenNote] = []
  /// What was corrected or taken back, by when that was done.
  package var corrections: [ReportedCorrection] = []
  /// How much the log holds of the runner.
  package var content: LogContent?
  /// The last day of the report before, where this one goes on from it.
  package var lastReported: LocalDay?

  /// Creates what a report of nothing else is made of.
  package init() {}
}

/// A programme as it was prescribed, with the words that the screens have for it.
package struct PrescribedProgramme: Hashable, Sendable {
  /// The programme, in the last revision that was followed in the period.
  package var programme: Programme
  /// The affected side, where it is known.
  package var affected: BodySide?
  /// The days on which its revisions were followed.
  package var revisions: [FollowedSpan]
  /// Its phases.
  package var phases: [PrescribedPhase]
  /// The measures and questionnaires, each with how often.
  package var measures: [String]

  /// Creates a programme.
  package init(
    _ programme: Programme, affected: BodySide? = nil, revisions: [FollowedSpan] = [],
    phases: [PrescribedPhase] = [], measures: [String] = []
  ) {
    self.programme = programme
    self.affected = affected
    self.revisions = revisions
    self.phases = phases
    self.measures = measures
  }
}

/// A phase of a programme in words.
package struct PrescribedPhase: Hashable, Sendable {
  /// The title.
  package var title: String
  /// When its sessions are due.
  package var schedule: String
  /// What has to hold to leave it; empty where the file does not say.
  package var goingOn: [String]
  /// Who decides; nothing where the file does not say.
  package var decider: Decider?
  /// All of it line by line, as `midstance show` has it; blanks at the start of a line say what it
  /// belongs to.
  package var lines: [String]
  /// Whether the file leaves anything in it to a default, which its lines mark.
  package var hasDefaults: Bool

  /// Creates a phase.
  package init(
    title: String, schedule: String, goingOn: [String] = [], decider: Decider? = nil,
    lines: [String] = [], hasDefaults: Bool = false
  ) {
    self.title = title
    self.schedule = schedule
    self.goingOn = goingOn
    self.decider = decider
    self.lines = lines
    self.hasDefaults = hasDefaults
  }
}

/// What a new revision of a programme changed.
package struct ProgrammeChange: Hashable, Sendable {
  /// The day from which it was followed.
  package var day: LocalDay
  /// The title of the programme.
  package var title: String
  /// The revision.
  package var revision: Int
  /// What changed, line by line.
  package var lines: [String]

  /// Creates a change.
  package init(day: LocalDay, title: String, revision: Int, lines: [String]) {
    self.day = day
    self.title = title
    self.revision = revision
    self.lines = lines
  }
}

/// Something that a rule found worth a look, in words.
package struct ReportedFlag: Hashable, Sendable {
  /// The rule.
  package var rule: String
  /// How soon to look.
  package var level: FlagLevel
  /// The day it is about, or the last of them.
  package var day: LocalDay?
  /// What was found, with its numbers.
  package var words: String

  /// Creates a flag.
  package init(rule: String, level: FlagLevel, day: LocalDay?, words: String) {
    self.rule = rule
    self.level = level
    self.day = day
    self.words = words
  }
}

/// Something that has to hold to enter another phase, with what the log says, in words.
package struct ReportedCriterion: Hashable, Sendable {
  /// Whether the other phase is an earlier one.
  package var isBack: Bool
  /// The title of the other phase.
  package var phase: String
  /// Who decides.
  package var decider: Decider
  /// The criterion with both numbers.
  package var words: String
  /// Whether it holds.
  package var isMet: Bool

  /// Creates a criterion.
  package init(isBack: Bool, phase: String, decider: Decider, words: String, isMet: Bool) {
    self.isBack = isBack
    self.phase = phase
    self.decider = decider
    self.words = words
    self.isMet = isMet
  }
}

/// An entry that was corrected or taken back, in words.
package struct ReportedCorrection: Hashable, Sendable {
  /// The day that the entry is about.
  package var day: LocalDay
  /// What it said.
  package var was: String
  /// What it says now; nothing where it was taken back.
  package var now: String?
  /// When it was corrected.
  package var made: EventTime
  /// Who corrected it, as far as the log tells.
  package var author: CorrectedEntry.Author

  /// Creates a correction.
  package init(
    day: LocalDay, was: String, now: String?, made: EventTime, author: CorrectedEntry.Author
  ) {
    self.day = day
    self.was = was
    self.now = now
    self.made = made
    self.author = author
  }
}
