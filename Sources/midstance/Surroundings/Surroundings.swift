import CSystem
import PlainText
import ProgrammeFiles
import ProgressTracking
import Screens

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where the program runs: the folder it keeps things in, the clock, the terminal.
///
/// Everything that the libraries take as an argument and that comes from outside is here.
struct Surroundings: Sendable {
  /// The folder of what the program keeps.
  let home: String
  /// The name of the time zone in the IANA database, `UTC` where it is unknown.
  let zone: String
  /// Whether lines are printed in place of screens.
  let isPlain: Bool
  /// Whether colours are welcome.
  let hasColours: Bool
  /// Whether the terminal takes nothing but text.
  let isDumb: Bool
  /// Whether text is shown as UTF-8.
  let isUnicode: Bool
  /// Whether the terminal is on another machine.
  let isRemote: Bool
  /// The file of the settings.
  let settingsFile: SettingsFile
  /// What a session is heard with; nothing where nobody is there to hear it.
  let sound: SoundKit?
  /// The texts.
  var catalogue: Catalogue { .chosen }

  /// The file of the log.
  var logPath: String { home + "/log.sqlite" }

  /// Whether there is a log already.
  var hasLog: Bool { FileManager.default.fileExists(atPath: logPath) }

  /// Takes the surroundings from the environment and the terminal.
  ///
  /// - Parameters:
  ///   - environment: The environment's variables.
  ///   - isPlain: Whether lines are asked for whatever the terminal can do.
  init(
    environment: [String: String] = ProcessInfo.processInfo.environment, isPlain: Bool = false
  ) {
    home = keptFolder(environment, variable: "XDG_DATA_HOME", standard: ".local/share")
    settingsFile = SettingsFile(environment)
    sound = SoundKit.isWelcome(environment) ? SoundKit(environment) : nil
    zone = zoneName(environment)
    hasColours = environment["NO_COLOR", default: ""].isEmpty
    isUnicode = ms_is_utf8() != 0
    isRemote = ["SSH_CONNECTION", "SSH_TTY"].contains { !environment[$0, default: ""].isEmpty }
    let terminal = environment["TERM", default: ""]
    let hasScreen = ms_is_terminal(0) != 0 && ms_is_terminal(1) != 0
    let isAccessible = !environment["ACCESSIBLE", default: ""].isEmpty
    isDumb = terminal.isEmpty || terminal == "dumb"
    self.isPlain = isPlain || !hasScreen || isAccessible || isDumb
  }

  /// Opens the log.
  ///
  /// - Parameters:
  ///   - access: Whether it is written.
  ///   - isRescued: Whether a damaged file may be put aside; what becomes of it is told in the
  ///     ``LogNotices``.
  ///   - ahead: The programme that is likely the one followed.
  /// - Returns: The log.
  /// - Throws: What is wrong with the file or its folder.
  func log(
    _ access: LogAccess = .writing, isRescued: Bool = true, ahead: ProgrammeAhead? = nil
  ) throws(ProgressLogError) -> ProgressLog {
    let tell: @Sendable (LogNotice) -> Void = { LogNotices.shared.add($0) }
    return try ProgressLog.open(
      at: logPath, access: access, machine: machineName(),
      random: { UInt64.random(in: .min ... .max) },
      readProgramme: { text in
        if let reading = ahead?.reading(of: text) { return reading.value }
        return readProgramme(SourceText(name: "log", text: text)).programme
      },
      tell: isRescued ? tell : nil)
  }

  /// Opens the log to look at it, or nothing where there is none yet.
  ///
  /// A log that cannot be written is still read.
  ///
  /// - Throws: What is wrong with the file.
  func existingLog(isRescued: Bool = true) throws(ProgressLogError) -> ProgressLog? {
    guard hasLog else { return nil }
    do {
      return try log(isRescued: isRescued)
    } catch .readOnly, .folderUnusable {
      return try log(.readingOnly)
    }
  }

  /// Returns the moment as the runner lives it.
  func now() -> EventTime {
    var seconds = ms_wall_seconds()
    var nanoseconds = ms_wall_nanoseconds()
    // Both numbers must be of the same second.
    while ms_wall_seconds() != seconds {
      seconds = ms_wall_seconds()
      nanoseconds = ms_wall_nanoseconds()
    }
    return eventTime(
      milliseconds: seconds * 1000 + Int64(nanoseconds / 1_000_000),
      local: ms_local_time_of(seconds), zone: zone)
  }

  /// Makes a new identity.
  func newID() -> UniqueID {
    var generator = SystemRandomNumberGenerator()
    return UniqueID(milliseconds: now().milliseconds, using: &generator)
  }
}

/// A folder of what the program keeps: `MIDSTANCE_HOME`, or one in an XDG directory.
///
/// - Parameters:
///   - environment: The environment's variables.
///   - variable: The one that names the XDG directory.
///   - standard: Where that is below the home folder unless it is named.
/// - Returns: The path of the folder, which need not be there.
func keptFolder(
  _ environment: [String: String], variable: String, standard: String
) -> String {
  func folder(_ variable: String) -> String? {
    environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }
  if let own = folder("MIDSTANCE_HOME") { return own }
  // The XDG specification has relative paths ignored.
  if let named = folder(variable), named.hasPrefix("/") { return named + "/midstance" }
  return "\(folder("HOME") ?? ".")/\(standard)/midstance"
}
