package import Coaching
package import Programmes
package import ProgressTracking
package import TerminalUI

/// What happens to the app.
package enum AppEvent: Sendable {
  /// A key was pressed.
  case key(Key)
  /// Time has passed.
  case tick
  /// What the log says has been read, anew.
  case situation(Situation)
  /// A file needs to be told which side is affected.
  case sideNeeded(ProgrammeChoice.Source)
  /// The programmes that are shipped have been read.
  case starters([StarterSummary])
  /// What the log adds up to has been read.
  case progress(Progress)
  /// What there is to look at of some of the runners who are reviewed has been read.
  case read([ReviewedRunner])
  /// What is known of a runner who is reviewed has been read anew.
  case reviewed(ReviewedRunner)
  /// A runner who is reviewed is to be shown, with all that was read.
  case runnerOpened(RunnerFile)
  /// All about the runner who is shown has been read anew.
  case runnerFile(RunnerFile)
  /// A day of a runner who is reviewed has been read.
  case day(DayOfLog)
  /// An answer to a runner is in the log.
  case answered(GivenAnswer, said: String)
  /// The file of what is followed has been looked at, and has changed.
  case revision(ProgrammeNews)
  /// Players that were tried make no sound here.
  case soundLost([String])
  /// The voice does not speak a language here.
  case voiceLost(language: String)
  /// Entries are in the log.
  case logged([EventBody])
  /// Entries are not in the log, and it says why; what they were made from is to be finished again.
  case notLogged([EventBody], String)
  /// Something is to be told: what could not be done and what to do, or what came of a wish.
  case notice(String)
  /// The screens speak another language from now on.
  case texts(Catalogue)
  /// Nothing keeps the screen from going dark.
  case screenMayDarken
  /// The program was stopped for a while.
  case interrupted
  /// Nobody is there to answer any more.
  case inputEnded
  /// The program has to end now.
  case ending
}

/// An answer to a runner that can be taken back: the entries that it made.
package struct GivenAnswer: Hashable, Sendable {
  /// The runner.
  package var runner: UniqueID
  /// The entries; empty for one that was taken back.
  package var entries: [UniqueID]

  /// Creates an answer.
  package init(runner: UniqueID, entries: [UniqueID]) {
    self.runner = runner
    self.entries = entries
  }
}

/// What the app wants done; it does nothing itself.
package enum AppEffect: Hashable, Sendable {
  /// Lets a cue of the session be heard, if it was not heard in time already.
  case cue(TimedCue)
  /// Rings the bell.
  case bell
  /// Lets a channel be heard, outside of a session; without one, everything that is on.
  case sample(Channel?)
  /// Tries what there is to be heard with, without a sound.
  case probeSound
  /// Says words that were told in a session.
  case say(String)
  /// Gives the runner a name, which may be empty.
  case name(String)
  /// Follows a programme: a starter by its name, or a file by its path.
  case follow(ProgrammeChoice)
  /// Puts entries into the log.
  case log([EventBody], session: UniqueID?)
  /// Puts an entry by hand into the log, about an earlier moment or about now.
  case enter(EventBody, about: EventMoment?)
  /// Takes back the latest entries of a session that say these.
  case retract([EventBody], session: UniqueID)
  /// Puts an entry in the place of the latest one of a session that says another.
  case correct(EventBody, to: EventBody, session: UniqueID)
  /// Reads anew where the runner stands.
  case reload
  /// Reads the programmes that are shipped, in one language.
  case loadStarters(Language)
  /// Reads what the log of a runner adds up to, the one's who lives here unless another is named.
  case loadProgress(UniqueID?)
  /// Reads all about a runner who is reviewed, and keeps that it was looked at.
  case openRunner(UniqueID)
  /// Puts a therapist's entries about a runner into the log.
  case answer(UniqueID, [EventBody], said: String)
  /// Reads all about the runner who is shown anew.
  case reloadRunner(UniqueID)
  /// Reads a day of a runner who is reviewed.
  case loadDay(UniqueID, LocalDay)
  /// Puts an entry in the place of another one about a runner, or takes that back.
  case amend(UniqueID, EventBody?, of: Event, said: String)
  /// Looks at a programme that could be prescribed to a runner, by its path or its name.
  case lookAtProgramme(UniqueID, String)
  /// Prescribes a programme to a runner.
  case prescribe(UniqueID, ProgrammeChoice.Source)
  /// Takes back the entries of an answer.
  case takeBack(GivenAnswer)
  /// Writes the answers to a runner into a file.
  case writeReply(UniqueID)
  /// Looks whether the file of what is followed has changed.
  case lookForRevision(of: Followed)
  /// Keeps the settings for the next start.
  case save(Settings)
  /// Keeps what was typed and not finished for the next start.
  case keepDrafts(Drafts)
  /// Ends the program.
  case quit
}
