import PlainText
import ProgrammeFiles
import Programmes
import Screens
import StarterProgrammes

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A programme that was named on the command line: a file's, or a starter's.
struct FoundProgramme {
  /// Its exact text with those of its libraries, under the name it was asked for by.
  let source: SourceText
  /// What was read.
  let reading: ProgrammeReading
  /// Where the library files are that it names, whether they are there or not.
  let libraryPaths: [String]

  /// Finds and reads a programme, with mistakes or without.
  ///
  /// - Parameter name: A path, or the name of a starter, in the language of the screens unless it
  ///   says another: `overstriding.en`.
  /// - Throws: A sentence when there is no such file, or it cannot be looked at.
  init(_ name: String) throws {
    self.init(try Self.loaded(name))
  }

  /// Finds and reads a programme as ``init(_:)`` does, or reads the one on standard input.
  ///
  /// - Parameter name: A path, the name of a starter, or `-` for standard input.
  /// - Throws: A sentence when there is no such file, or it cannot be looked at.
  init(orInput name: String) throws {
    self.init(
      name == "-"
        ? LoadedProgramme(try loadProgrammeFromInput(), shipped: ShippedLibrary.source)
        : try Self.loaded(name))
  }

  /// Reads a programme whose text was found already.
  init(_ loaded: LoadedProgramme) {
    source = loaded.source
    reading = readProgramme(source)
    libraryPaths = loaded.libraryPaths
  }

  /// Returns the programme.
  ///
  /// - Parameter phrase: What to say where it has mistakes, which are told first.
  /// - Returns: The programme.
  /// - Throws: The sentence.
  func programme(orSay phrase: CommandText) throws(CommandError) -> Programme {
    guard let programme = reading.programme else {
      StandardOutput.writeError(rendered(reading.diagnostics, in: source))
      throw CommandError(phrase, source.name)
    }
    return programme
  }

  /// Finds the text of a programme and does not read it yet.
  ///
  /// - Parameter name: A path, or the name of a starter.
  /// - Returns: The text, with those of its libraries.
  /// - Throws: A sentence when there is no such file, or it cannot be looked at.
  static func loaded(_ name: String) throws -> LoadedProgramme {
    let language = Catalogue.chosen.language.rawValue
    if let starter = StarterProgramme.named(name, in: language), !isThere(name) {
      return LoadedProgramme(starter.source, shipped: nil)
    }
    guard isThere(name) || isPath(name) else {
      let names = StarterProgramme.all(in: language).map(\.stem)
      guard let near = nearest(to: name, among: names) else {
        throw CommandError(.noSuchProgramme, name)
      }
      throw CommandError(.noSuchProgrammeButNear, name, near)
    }
    return try loadProgramme(at: name, shipped: ShippedLibrary.source)
  }

  private static func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  private static func isPath(_ name: String) -> Bool {
    name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }
}
