import PlainText

/// Why a log cannot be opened, read, written or merged.
///
/// ``description`` is the sentence for whoever uses the program: what is wrong and what to do.
public enum ProgressLogError: Error, Hashable, Sendable {
  /// The file is not a database.
  case notADatabase(path: String)
  /// The file is a database of another program.
  case foreign(path: String)
  /// The file was written by a newer version of this program.
  case newer(path: String)
  /// The file must be brought up to date, and it was opened for reading only.
  case older(path: String)
  /// There is no file, and it was to be opened for reading only.
  case missing(path: String)
  /// The folder cannot be made, or nothing can be written in it.
  case folderUnusable(path: String)
  /// The file cannot be written.
  case readOnly(path: String)
  /// The disk is full.
  case diskFull(path: String)
  /// Another process holds the file for longer than five seconds.
  case busy(path: String)
  /// A runner was erased, and the file could not be made anew after it: traces may be left in its unused
  /// parts until ``ProgressLog/rebuild()`` makes it anew.
  case tracesLeft(path: String)
  /// The file is damaged.
  case damaged(path: String)
  /// The file is damaged, and what can be read of it could not be saved; nothing was changed.
  case notRescued(path: String)
  /// The file was moved, removed or replaced while it was open.
  case moved(path: String)
  /// The system failed to read or write, with SQLite's code for it.
  case failed(path: String, code: Int)
  /// There is no runner with that identity in the log.
  case noSuchRunner(UniqueID)
  /// The text of a programme that was followed is not in the log, or can no longer be read.
  case programmeUnreadable(ProgrammeReference)
  /// An entry is too large or holds a number that is none, so that it cannot be logged.
  case unusableEntry(kind: String)
  /// A bundle was refused.
  case bundle(BundleProblem)
  /// One of several bundles was refused, counted from 0.
  case bundles(index: Int, BundleProblem)
  /// It has to be said whether two runners are one person: in ``RunnerMatching/same`` or
  /// ``RunnerMatching/others`` of the next try. Nothing was imported before that.
  case undecided(RunnerMeeting)
}

extension ProgressLogError: CustomStringConvertible {
  /// What is wrong and what to do, as one sentence or two.
  public var description: String {
    switch self {
    case .notADatabase(let path):
      "\(shown(path)) is not a log. Move it away, and a new log will be made in its place."
    case .foreign(let path):
      "\(shown(path)) belongs to another program. Move it away, and a new log will be made in its place."
    case .newer(let path):
      "\(shown(path)) was written by a newer version of this program. Update this one to open it."
    case .older(let path):
      "\(shown(path)) must be brought up to date first. Open it once where it can be written."
    case .missing(let path): "There is no log at \(shown(path))."
    case .folderUnusable(let path):
      "Nothing can be written in the folder of \(shown(path)). Make the folder writable, or choose another one."
    case .readOnly(let path):
      "\(shown(path)) cannot be written. Make the file and its folder writable."
    case .diskFull(let path):
      "The disk is full: nothing more can be logged in \(shown(path)). What was logged before is safe. Make room and try again."
    case .busy(let path):
      "Another program is busy with \(shown(path)). Close it and try again."
    case .tracesLeft(let path):
      "The runner is erased, but \(shown(path)) could not be made anew, so that traces may be left in its unused parts. Make room, close other programs that use it, and rebuild it."
    case .damaged(let path):
      "\(shown(path)) is damaged. Leave it as it is, and open it once where it can be written: what can be read is saved then."
    case .notRescued(let path):
      "\(shown(path)) is damaged, and there was no room or no right to save beside it what can be read. Nothing was changed. Make room, and its folder writable, and start again."
    case .moved(let path):
      "\(shown(path)) was moved or replaced while it was open. Start again: what was logged before is in the file that was moved."
    case .failed(let path, let code):
      "\(shown(path)) could not be read or written (SQLite code \(code)). Check the disk and try again."
    case .noSuchRunner(let id): "The log has no runner \(id)."
    case .programmeUnreadable(let reference):
      "Revision \(reference.revision) of the programme \(reference.id) cannot be read in the log. Follow the programme's file again."
    case .unusableEntry(let kind):
      "The entry '\(shown(kind))' is too large or holds a number that is none, so it was not logged."
    case .bundle(let problem), .bundles(_, let problem): problem.description
    case .undecided(let meeting):
      "It must be said whether the runner \(meeting.runner.id) is one of those in the log. Nothing was imported."
    }
  }
}

private func shown(_ text: String) -> String { cleaned(text, limit: 500) }
