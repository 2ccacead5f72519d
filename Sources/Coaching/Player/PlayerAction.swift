package import Programmes
package import ProgressTracking

/// What the player wants done; it does nothing itself.
package enum PlayerAction: Hashable, Sendable {
  /// Something is told: a sound, words, or both.
  case cue(TimedCue)
  /// Something happened that belongs into the log.
  case log(EventBody)
  /// The latest entry of the session that says this does not hold.
  case retract(EventBody)
  /// Another entry stands in for the latest one of the session that says this.
  case correct(EventBody, to: EventBody)
  /// The runner is told what a key came to.
  case remark(Remark)
  /// The session is over, or left to be gone on with where no ending is given.
  case over(SessionEnding?)
}

/// What a key came to, where the picture does not say it by itself.
package enum Remark: Hashable, Sendable {
  /// This entry was taken back.
  case undone(EventBody)
  /// This set no longer counts, because it is done again.
  case repeated(SetRecord)
  /// This set, which was to be done again, counts as it was.
  case restored(SetRecord)
  /// There is no entry to take back.
  case nothingToUndo
  /// What is left of an exercise is done at an easier level, or as the easier exercise.
  case eased(exercise: Identifier, to: Identifier)
  /// There is no easier form of the exercise.
  case nothingEasier
  /// The note is in the log.
  case noted
  /// The exercise was tried to its end; nothing of it was counted.
  case tried
}

/// What the runner, or the world, does to a session.
package enum PlayerEvent: Hashable, Sendable {
  /// Time has passed.
  case tick
  /// Goes on: starts the exercise, ends a self-paced set, ends a rest, accepts a choice.
  case proceed
  /// Steps the pointer, or pauses and resumes.
  case space
  /// Moves the pointer of a question.
  case step(Int)
  /// Puts the pointer of a question on an option.
  case choose(Int)
  /// Gives a text as the answer.
  case typed(String)
  /// Marks the pain as sharp, or takes that back.
  case toggleSharp
  /// Takes an open question back, where that is possible.
  case cancel
  /// Pauses, or resumes.
  case pause
  /// Leaves the set out, with a reason.
  case skip
  /// Goes back to the start of the set, or to the one before.
  case back
  /// Ends the set here and keeps what was done.
  case finishEarly
  /// Makes the rest longer, or shorter, by so much.
  case adjustRest(Duration)
  /// It hurts.
  case hurts
  /// Goes on with the easier form of the exercise.
  case ease
  /// Tries the exercise without the clock, stage by stage.
  case tryOut
  /// Takes the last entry back.
  case undo
  /// Writes a note.
  case note
  /// Opens the stop signs.
  case stopSigns
  /// Wants to leave, or takes back a question that was opened.
  case leave
  /// Wants to leave, whatever is asked.
  case askToLeave
  /// Leaves at once, to go on later.
  case abandon
  /// Nobody is there to answer what is asked.
  case unanswered
  /// The program was suspended.
  case interrupt
}
