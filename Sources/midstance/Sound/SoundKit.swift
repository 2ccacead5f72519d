import CSystem
import Screens
import SoundOutput

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a session is heard with: the players and the voice that are installed.
struct SoundKit: Sendable {
  /// The players, the one that is used first.
  let players: [PlayerProgram]
  /// The voice.
  let voice: Voice?
  /// Whether the runner is at another machine, which sounds would not reach.
  let isRemote: Bool

  /// Looks for what there is.
  ///
  /// `MIDSTANCE_SOUND` set to `on` plays over ssh as well; set to `off`, nothing is found.
  ///
  /// - Parameter environment: The environment's variables.
  init(_ environment: [String: String]) {
    let wish = environment["MIDSTANCE_SOUND", default: ""]
    let folders = SearchPath(wish == "off" ? "" : environment["PATH", default: ""])
    players = PlayerProgram.installed(in: folders)
    voice = Voice(in: folders)
    isRemote = wish != "on" && !environment["SSH_CONNECTION", default: ""].isEmpty
  }

  /// The voice, whether or not somebody is at a terminal.
  static var installedVoice: Voice? {
    Voice(in: SearchPath(ProcessInfo.processInfo.environment["PATH"] ?? ""))
  }

  /// What there is, for the screens.
  var means: SoundMeans {
    SoundMeans(players: players.map(\.name), hasVoice: voice != nil, isRemote: isRemote)
  }

  /// Tells whether anybody is there to hear it: at a terminal, or where it is asked for.
  ///
  /// - Parameter environment: The environment's variables.
  /// - Returns: Whether there is.
  static func isWelcome(_ environment: [String: String]) -> Bool {
    environment["MIDSTANCE_SOUND"] == "on" || (ms_is_terminal(0) != 0 && ms_is_terminal(1) != 0)
  }
}
