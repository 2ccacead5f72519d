/// Words of what a therapist answers to a runner's log.
package enum AnswerText: String, Phrase {
  case askSetAside =
    "Set {0} aside until something new is there. A note for yourself, or just Enter:"
  case askNote = "A note to {0}, who reads it after taking in your reply:"
  case askPrivateNote = "A private note about {0}, which never goes to them:"

  case carriedOn =
    "{0}: fine, carry on. It goes along with your reply (w), and {0} is set aside until something new is there; u takes it back."
  case setAside = "{0} is set aside until something new is there; u takes it back."
  case noteKept = "The note to {0} goes along with your reply (w); u takes it back."
  case privateNoteKept = "The private note about {0} is kept; u takes it back."
  case takenBack = "Taken back."
  case nothingToTakeBack = "Nothing was answered yet that could be taken back."
  case replyWritten = "The reply to {0} is written. They take it in with: midstance import {1}"

  case keyCarryOn = "fine, carry on"
  case keySetAside = "set aside"
  case keyNote = "note"
  case keyReply = "write reply"
  case helpCarryOn =
    "Answers that all is fine, and sets the runner aside until something new is there."
  case helpSetAside = "Sets the runner aside, with a note, until something new is there."
  case helpNote = "Writes a note to the runner."
  case helpPrivateNote = "Writes a note that never goes to the runner."
  case helpReply = "Writes a file with all answers, for the runner to import."
  case helpUndo = "Takes back what was answered last."
}
