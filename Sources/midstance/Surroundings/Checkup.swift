import ArgumentParser
import CSystem
import PlainText
import ProgressTracking
import Screens
import SoundOutput

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What works here and what does not.
struct Checkup {
  private let surroundings: Surroundings
  private let environment: [String: String]

  /// Looks at the surroundings.
  init(
    _ surroundings: Surroundings,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.surroundings = surroundings
    self.environment = environment
  }

  /// One thing that was looked at.
  struct Check: Encodable {
    /// What it is, in a word that never changes; the name of a player.
    let name: String
    /// Whether it works.
    let works: Bool
    /// What was found, and what to do where it does not work.
    let says: String

    /// What it is in the language of the screens; a program is called by its name.
    var label: String { CheckText(rawValue: name).map { Catalogue.chosen($0) } ?? name }
  }

  /// Everything that was looked at.
  var checks: [Check] {
    [version, terminal, colours, unicode] + players + [voice, log, settings]
  }

  private var version: Check {
    Check(
      name: CheckText.version.rawValue, works: true,
      says:
        "midstance \(Midstance.configuration.version), \(unsafe String(cString: ms_curses_version()))"
    )
  }

  private var terminal: Check {
    let name = cleaned(surroundings.terminalName, limit: 60)
    if surroundings.isDumb { return Check(.terminal, false, .doctorDumb, name) }
    guard ms_terminal_colours() >= 0 else {
      return Check(.terminal, false, .unknownTerminal, name)
    }
    let isScreen = ms_is_terminal(0) != 0 && ms_is_terminal(1) != 0
    return Check(.terminal, isScreen, isScreen ? .doctorTerminal : .doctorNoTerminal, name)
  }

  private var colours: Check {
    let count = Int(ms_terminal_colours())
    if !surroundings.hasColours { return Check(.colours, false, .doctorNoColours) }
    return Check(.colours, count >= 8, .doctorColours, "\(max(0, count))")
  }

  private var unicode: Check {
    Check(
      .unicode, surroundings.isUnicode, surroundings.isUnicode ? .doctorUnicode : .doctorASCII)
  }

  private var kit: SoundKit { SoundKit(environment) }

  private var players: [Check] {
    let found = kit.players
    if found.isEmpty { return [Check(.sound, false, .doctorNoPlayer)] }
    let checks = found.map { Check(player: $0, $0.plays()) }
    return checks + (kit.isRemote ? [Check(.ssh, false, .doctorRemote)] : [])
  }

  private var voice: Check {
    guard let voice = kit.voice else { return Check(.voice, false, .doctorNoVoice) }
    let language = surroundings.catalogue.language.rawValue
    let speaks = SoundProbe(kit: kit).speaks(language)
    return Check(
      .voice, speaks, speaks ? .doctorVoice : .audioVoiceless, speaks ? voice.path : language)
  }

  private var log: Check {
    do {
      guard let log = try surroundings.existingLog(isRescued: false) else {
        return Check(.log, true, .doctorNoLog, surroundings.logPath)
      }
      try log.check()
      let count = try log.runners().count
      guard canWrite(surroundings.logPath) else {
        return Check(.log, unwritable: surroundings.logPath)
      }
      return Check(.log, true, .doctorLog, surroundings.logPath, "\(count)")
    } catch {
      let problem = sentence(of: error) ?? "\(error)"
      return Check(name: CheckText.log.rawValue, works: false, says: problem)
    }
  }

  private var settings: Check {
    let file = surroundings.settingsFile
    guard FileManager.default.fileExists(atPath: file.path) else {
      return Check(.settings, true, .doctorNoSettings, file.path)
    }
    guard file.isReadable else { return Check(.settings, false, .settingsDamaged, file.path) }
    guard canWrite(file.path) else { return Check(.settings, unwritable: file.path) }
    return Check(.settings, true, .doctorSettings, file.path)
  }

  /// Whether a file can be written, and what is written beside it meanwhile.
  private func canWrite(_ path: String) -> Bool {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    return [file, file.deletingLastPathComponent()].allSatisfy {
      FileManager.default.isWritableFile(atPath: $0.path)
    }
  }
}

extension Checkup.Check {
  /// Creates a check from a phrase; what is filled in is cleaned.
  fileprivate init(_ what: CheckText, _ works: Bool, _ phrase: CommandText, _ values: String...) {
    self.init(what.rawValue, works, phrase, values)
  }

  /// Creates the check of a file that can only be read.
  fileprivate init(_ what: CheckText, unwritable path: String) {
    self.init(
      name: what.rawValue, works: false,
      says: Wording(.chosen).problem(.readOnly(path: path)))
  }

  /// Creates the check of a player, which is called by its name.
  fileprivate init(player: PlayerProgram, _ works: Bool) {
    self.init(player.name, works, works ? .doctorPlays : .doctorSilent, [player.path])
  }

  private init(_ name: String, _ works: Bool, _ phrase: CommandText, _ values: [String]) {
    let first = values.first ?? ""
    let second = values.dropFirst().first ?? ""
    self.init(name: name, works: works, says: sentence(phrase, first, second))
  }
}
