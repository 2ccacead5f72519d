import Screens

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What was typed into forms and not finished, kept until it is.
///
/// It is no part of the log: whoever did not finish it has not said it yet.
struct DraftFile: Sendable {
  /// The file that keeps it.
  let path: String

  /// Returns what is kept, nothing where there is none or it cannot be read.
  func read() -> Drafts {
    let bytes = try? WholeFile.read(path, upTo: 100_000)
    let drafts = bytes.flatMap { try? JSONDecoder().decode(Drafts.self, from: Data($0)) }
    return drafts ?? Drafts()
  }

  /// Keeps what was typed, for nobody else to read; where that is nothing, no file is left.
  ///
  /// - Throws: A sentence that says what to do.
  func write(_ drafts: Drafts) throws {
    if drafts.isEmpty { return remove() }
    let bytes = Array(try JSONEncoder().encode(drafts))
    do {
      try WholeFile.write(to: path, replacing: true, mode: 0o600) { try $0(bytes) }
    } catch {
      throw CommandError(.draftNotKept, path)
    }
  }

  /// Forgets it.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}

extension Surroundings {
  /// Where it is kept what was typed and not finished.
  var draftFile: DraftFile { DraftFile(path: home + "/drafts.json") }
}
