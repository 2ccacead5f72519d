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

  /// Finds and reads a programme, with mistakes or without.
  ///
  /// - Parameter name: A path, or the name of a starter.
  /// - Throws: A sentence when there is no such file, or it cannot be looked at.
  init(_ name: String) throws {
    source = try Self.source(name)
    reading = readProgramme(source)
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

  private static func source(_ name: String) throws -> SourceText {
    if let starter = StarterProgramme.named(name), !isThere(name) { return starter.source }
    guard isThere(name) || isPath(name) else {
      let names = StarterProgramme.all.map(\.shortName)
      guard let near = nearest(to: name, among: names) else {
        throw CommandError(.noSuchProgramme, name)
      }
      throw CommandError(.noSuchProgrammeButNear, name, near)
    }
    return try loadProgramme(at: name, shipped: ShippedLibrary.source).source
  }

  private static func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  private static func isPath(_ name: String) -> Bool {
    name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }
}

extension StarterProgramme {
  /// The name without the ending of the file.
  var shortName: String { name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name }
}
