package import ProgressTracking

/// What the player wants done; it does nothing itself.
package enum PlayerAction: Hashable, Sendable {
  /// Something is told: a sound, words, or both.
  case cue(PlacedCue)
  /// Something happened that belongs into the log.
  case log(EventBody)
  /// The latest record of this set does not hold.
  case retract(PlannedSet)
  /// The session is over, or left to be gone on with where no ending is given.
  case over(SessionEnding?)
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
  /// Opens the stop signs.
  case stopSigns
  /// Wants to leave.
  case leave
  /// Nobody is there to answer what is asked.
  case unanswered
  /// The program was suspended.
  case interrupt
}
