import ProgrammeFiles
import Programmes
import ProgressTracking
import Screens
import StarterProgrammes

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where the file is that was followed, so that a change of it is noticed.
///
/// The log keeps the text and not the place, which is another one on every machine.
struct FollowedFile: Sendable {
  /// The file that keeps it: the programme's identifier, and below it the path or the starter.
  let path: String

  /// Keeps where a programme was found; what cannot be kept costs no more than the news of a change.
  func remember(_ name: String, _ programme: Identifier) {
    let language = Catalogue.chosen.language.rawValue
    let starter =
      FileManager.default.fileExists(atPath: name)
      ? nil : StarterProgramme.named(name, in: language)
    // With its language: what is followed is that text, whatever the screens speak later.
    let place = starter?.name ?? URL(fileURLWithPath: name).standardizedFileURL.path
    guard !place.contains("\n") else { return }
    try? WholeFile.write(Array("\(programme.text)\n\(place)\n".utf8), to: path, replacing: true)
  }

  /// Forgets where the programme was found.
  func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// Returns what has become of the file since it was followed, or nothing where it says the same.
  func news(since followed: Followed, _ texts: Catalogue) -> ProgrammeNews? {
    guard let bytes = try? WholeFile.read(path, upTo: 10_000) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.count == 2, lines[0] == followed.programme.id.text else { return nil }
    // Without a language it was followed when there was English alone.
    let starter = StarterProgramme.named(String(lines[1]))
    guard let found = try? FoundProgramme(starter?.name ?? String(lines[1])) else { return nil }
    let source: ProgrammeChoice.Source =
      starter.map { .starter($0.name) } ?? .file(String(lines[1]))
    guard let programme = found.reading.programme else {
      return ProgrammeNews(source: source, since: followed.reference, state: .hasMistakes)
    }
    guard programme.id == followed.programme.id, programme != followed.programme else {
      return nil
    }
    let changes = DifferenceDocument(
      from: followed.programme, to: programme, wording: Wording(texts))
    guard !changes.isEmpty else { return nil }
    let isKept = programme.phase(continuing: followed.phase.id) != nil
    return ProgrammeNews(
      source: source, since: followed.reference,
      state: .ready(
        revision: programme.revision, changes: changes.lines(),
        goesOnIn: isKept ? nil : programme.phases.first?.title))
  }
}

extension Surroundings {
  /// Where the file is that was followed.
  var followedFile: FollowedFile { FollowedFile(path: home + "/followed") }
}
