import ProgrammeFiles
import Programmes
import ProgressTracking

/// The followed file, read while the log is still being opened.
///
/// On nearly every day it says what the log says, and reading it is the longest part of a start.
struct ProgrammeAhead: Sendable {
  private let source: Beside<SourceText?>
  private let programme: Beside<Programme?>

  /// Begins to read a file.
  init(_ file: FollowedFile) {
    let source = Beside { file.text }
    self.source = source
    programme = Beside { source.value.flatMap { readProgramme($0).programme } }
  }

  /// Returns what the file is read as, or nothing where it says something else than a text.
  func reading(of text: String) -> Beside<Programme?>? {
    guard let source = source.value, source.bytes.elementsEqual(text.utf8) else { return nil }
    return programme
  }
}
