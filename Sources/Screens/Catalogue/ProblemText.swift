/// What is wrong with a log, a bundle or a file, and what to do.
package enum ProblemText: String, Phrase {
  case notADatabase =
    "{0} is not a log. Move it away, and a new log will be made in its place."
  case foreign =
    "{0} belongs to another program. Move it away, and a new log will be made in its place."
  case newer = "{0} was written by a newer version of this program. Update this one to open it."
  case older = "{0} must be brought up to date first. Open it once where it can be written."
  case missingLog = "There is no log at {0}."
  case folderUnusable =
    "Nothing can be written in the folder of {0}. Make the folder writable, or choose another one."
  case readOnly = "{0} cannot be written. Make the file and its folder writable."
  case diskFull =
    "The disk is full: nothing more can be logged in {0}. What was logged before is safe. Make room and try again."
  case busy = "Another program is busy with {0}. Close it and try again."
  case tracesLeft =
    "The runner is erased, but {0} could not be made anew, so that traces may be left in its unused parts. Make room, close other programs that use it, and type 'midstance doctor --rebuild'."
  case damaged =
    "{0} is damaged. Leave it as it is, and open it once where it can be written: what can be read is saved then."
  case notRescued =
    "{0} is damaged, and there was no room or no right to save beside it what can be read. Nothing was changed. Make room, and its folder writable, and start again."
  case moved =
    "{0} was moved or replaced while it was open. Start again: what was logged before is in the file that was moved."
  case failed =
    "{0} could not be read or written (SQLite code {1}). Check the disk and try again."
  case noSuchRunner = "The log has no runner {0}."
  case programmeUnreadable =
    "Revision {0} of the programme {1} cannot be read in the log. Follow the programme's file again."
  case unusableEntry =
    "The entry '{0}' is too large or holds a number that is none, so it was not logged."

  case notABundle = "This file is not an exported log. Choose one that 'midstance export' has made."
  case newerBundle =
    "This file was made by a newer version of this program. Update this one to import it."
  case truncated =
    "This file is cut off: its end is missing. Copy it again, or ask for a new one. Nothing was imported."
  case damagedBundle =
    "This file is damaged in line {0}. Copy it again, or ask for a new one. Nothing was imported."
  case tooLongLine =
    "Line {0} of this file is longer than any that an export writes. Ask for a new one. Nothing was imported."
  case wrongHash =
    "This file is not as it was exported: something in it was changed, by hand or on the way. Ask for a new one. Nothing was imported."
  case wrongProgramme =
    "The programme in line {0} of this file is not as it was exported: it was changed. Ask for a new one. Nothing was imported."
  case conflict =
    "{0} conflicting: this file says something else than this log does of the same entries, the first in line {1}, of {3} (entry {2}). One of the two was changed by hand. Keep this file, and ask for a new one. Nothing was imported."
  case needsEarlier =
    "This file holds only what came after an earlier one, which is not in this log. Import the earlier one with it, or ask for the whole log. Nothing was imported."
  case undecided =
    "It must be said whether the runner {0} is one of those in the log. Nothing was imported."

  case missingFile = "There is no file '{0}'. Check the name and the folder."
  case folder = "'{0}' is a folder. Name a programme file in it."
  case notAFile = "'{0}' is not an ordinary file. Save the programme to a file and name that."
  case unreadable =
    "'{0}' cannot be read. Check that you may read it, and that its disk is there."
  case empty = "'{0}' is empty. A programme begins with the line 'format: midstance/1'."
  case tooLarge =
    "'{0}' is larger than {1} KiB. A programme is a few pages of text: is this the right file?"
  case binary = "'{0}' is not a text file. Save the programme as plain text in UTF-8."

  case systemRefused = "the system refused"
}
