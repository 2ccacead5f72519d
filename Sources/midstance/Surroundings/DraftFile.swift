import PlainText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A note that was typed and not finished, kept until the next one is typed.
///
/// It is no entry of the log: whoever did not finish it has not said it yet.
struct DraftFile: Sendable {
  /// The file that keeps it.
  let path: String

  /// Returns the note, empty where there is none or it cannot be read.
  func read() -> String {
    let bytes = (try? WholeFile.read(path, upTo: 10_000)) ?? []
    return cleaned(String(decoding: bytes, as: UTF8.self))
  }

  /// Keeps a note; an empty one no longer.
  ///
  /// - Throws: A sentence that says what to do.
  func write(_ note: String) throws(CommandError) {
    if note.isEmpty { return remove() }
    try WholeFile.write(Array(note.utf8), to: path, replacing: true)
  }

  /// Forgets the note.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}

extension Surroundings {
  /// Where a note is kept that was not finished.
  var draftFile: DraftFile { DraftFile(path: home + "/draft") }
}
