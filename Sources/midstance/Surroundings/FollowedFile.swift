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

  /// The programme that was followed and the place it was found at, where both are still known.
  private var kept: (programme: String, place: String)? {
    guard let bytes = try? WholeFile.read(path, upTo: 10_000) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.count == 2 else { return nil }
    // Without a language it was followed when there was English alone.
    return (lines[0], StarterProgramme.named(lines[1])?.name ?? lines[1])
  }

  /// The text that is there now, with those of its libraries; nothing where it cannot be looked at.
  var text: SourceText? {
    kept.flatMap { try? FoundProgramme.loaded($0.place).source }
  }

  /// Returns what has become of the file since it was followed, or nothing where it says the same.
  ///
  /// - Parameters:
  ///   - followed: What is followed.
  ///   - text: The text of it in the log.
  ///   - texts: The texts that changes are told in.
  /// - Returns: What is new.
  func news(since followed: Followed, of text: String?, _ texts: Catalogue) -> ProgrammeNews? {
    guard let kept, kept.programme == followed.programme.id.text,
      let loaded = try? FoundProgramme.loaded(kept.place), loaded.source.text != text
    else { return nil }
    let isStarter = StarterProgramme.named(kept.place) != nil
    let source: ProgrammeChoice.Source = isStarter ? .starter(kept.place) : .file(kept.place)
    guard let programme = FoundProgramme(loaded).reading.programme else {
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
