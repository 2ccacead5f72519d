import Screens

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The file that keeps the settings between starts.
struct SettingsFile: Sendable {
  /// Where it is.
  let path: String

  /// The longest file that is read, in bytes.
  private static let longest = 65_536

  /// Takes the place from the environment: `MIDSTANCE_HOME`, or the XDG configuration directory.
  init(_ environment: [String: String]) {
    path =
      keptFolder(environment, variable: "XDG_CONFIG_HOME", standard: ".config") + "/settings.json"
  }

  /// Reads the settings; a file that is damaged is put aside and never keeps the program from
  /// starting.
  ///
  /// - Returns: The settings, those of a first start where they cannot be read, and then a sentence
  ///   that says so.
  func read() -> (settings: Settings, problem: String?) {
    guard FileManager.default.fileExists(atPath: path) else { return (Settings(), nil) }
    do {
      if let settings = try decoded() { return (settings, nil) }
    } catch {
      return (Settings(), error.description)
    }
    let aside = path + ".damaged"
    try? FileManager.default.removeItem(atPath: aside)
    do {
      try FileManager.default.moveItem(atPath: path, toPath: aside)
    } catch {
      return (Settings(), sentence(.settingsDamaged, path))
    }
    return (Settings(), sentence(.settingsAside, aside))
  }

  /// The language that is set; nothing where it is not, or where the settings cannot be read, which
  /// is told when the others are.
  var language: String? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return (try? decoded())?.language
  }

  /// Returns what the file holds, or nothing where that is damaged.
  ///
  /// - Throws: A sentence where the file cannot be read.
  private func decoded() throws(CommandError) -> Settings? {
    let bytes = try WholeFile.read(path, upTo: Self.longest)
    return try? JSONDecoder().decode(Settings.self, from: Data(bytes))
  }

  /// Whether the file holds settings, looked at without touching it.
  var isReadable: Bool { ((try? decoded()) ?? nil) != nil }

  /// Writes the settings, whole or not at all.
  ///
  /// - Throws: A sentence that says what to do.
  func write(_ settings: Settings) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let bytes = Array(try encoder.encode(settings)) + Array("\n".utf8)
    try WholeFile.write(bytes, to: path, replacing: true)
  }
}
