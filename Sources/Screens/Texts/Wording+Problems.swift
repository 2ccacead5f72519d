import PlainText
package import ProgrammeFiles
package import ProgressTracking

extension Wording {
  /// Returns what is wrong with a log and what to do, as one sentence or two.
  package func problem(_ error: ProgressLogError) -> String {
    switch error {
    case .notADatabase(let path): sentence(.notADatabase, path)
    case .foreign(let path): sentence(.foreign, path)
    case .newer(let path): sentence(.newer, path)
    case .older(let path): sentence(.older, path)
    case .missing(let path): sentence(.missingLog, path)
    case .folderUnusable(let path): sentence(.folderUnusable, path)
    case .readOnly(let path): sentence(.readOnly, path)
    case .diskFull(let path): sentence(.diskFull, path)
    case .busy(let path): sentence(.busy, path)
    case .tracesLeft(let path): sentence(.tracesLeft, path)
    case .damaged(let path): sentence(.damaged, path)
    case .notRescued(let path): sentence(.notRescued, path)
    case .moved(let path): sentence(.moved, path)
    case .failed(let path, let code): sentence(.failed, path, "\(code)")
    case .noSuchRunner(let id): sentence(.noSuchRunner, "\(id)")
    case .programmeUnreadable(let reference):
      sentence(.programmeUnreadable, "\(reference.revision)", "\(reference.id)")
    case .unusableEntry(let kind): sentence(.unusableEntry, kind)
    case .bundle(let bundle), .bundles(_, let bundle): problem(bundle)
    case .undecided(let meeting): sentence(.undecided, "\(meeting.runner.id)")
    }
  }

  /// Returns why a bundle was refused and what to do, as one sentence or two.
  package func problem(_ problem: BundleProblem) -> String {
    switch problem {
    case .notABundle: sentence(.notABundle)
    case .newer: sentence(.newerBundle)
    case .truncated: sentence(.truncated)
    case .damaged(let line): sentence(.damagedBundle, "\(line)")
    case .tooLong(let line): sentence(.tooLongLine, "\(line)")
    case .wrongHash: sentence(.wrongHash)
    case .wrongProgramme(let line): sentence(.wrongProgramme, "\(line)")
    case .conflict(let line, let event, let day, let count):
      sentence(.conflict, "\(count)", "\(line)", "\(event)", "\(day)")
    case .needsEarlier: sentence(.needsEarlier)
    }
  }

  /// Returns what is wrong with a programme file and what to do, as a sentence.
  package func problem(_ error: ProgrammeFileError) -> String {
    switch error {
    case .missing(let path): sentence(.missingFile, path)
    case .folder(let path): sentence(.folder, path)
    case .notAFile(let path): sentence(.notAFile, path)
    case .unreadable(let path): sentence(.unreadable, path)
    case .empty(let path): sentence(.empty, path)
    case .tooLarge(let path): sentence(.tooLarge, path, "\(SourceText.sizeLimit / 1024)")
    case .binary(let path): sentence(.binary, path)
    }
  }

  private func sentence(_ phrase: ProblemText, _ values: String...) -> String {
    let clean = values.map { cleaned($0, limit: 500) } + ["", "", "", ""]
    return catalogue(phrase, clean[0], clean[1], clean[2], clean[3])
  }
}
