import SessionSound

/// A program that plays samples from its standard input.
package struct PlayerProgram: Hashable, Sendable {
  /// Its name.
  package let name: String
  /// Where it is.
  package let path: String
  /// What it is told, so that little waits in it: a pause is silent at once.
  package let arguments: [String]

  /// Creates a program.
  package init(name: String, path: String, arguments: [String]) {
    self.name = name
    self.path = path
    self.arguments = arguments
  }

  /// The players there can be, the best first.
  private static let known: [(name: String, arguments: [String])] = [
    ("pw-play", pipewire), ("pw-cat", ["-p"] + pipewire),
    (
      "pacat",
      [
        "--playback", "--raw", "--format=s16le", "--channels=1", "--rate=\(SampleClock.rate)",
        "--latency-msec=40", "--process-time-msec=10", "--client-name=Midstance",
      ]
    ),
    (
      "aplay",
      [
        "-q", "-t", "raw", "-f", "S16_LE", "-c", "1", "-r", "\(SampleClock.rate)",
        "--buffer-time=60000", "--period-time=15000", "-",
      ]
    ),
  ]

  private static let pipewire = [
    "--format", "s16", "--rate", "\(SampleClock.rate)", "--channels", "1", "--latency", "40ms", "-",
  ]

  /// Finds the players that are installed.
  ///
  /// - Parameter folders: Where to look, as in `PATH`.
  /// - Returns: The players, the best first.
  package static func installed(in folders: SearchPath) -> [PlayerProgram] {
    known.compactMap { player in
      folders.find(player.name).map {
        PlayerProgram(name: player.name, path: $0, arguments: player.arguments)
      }
    }
  }

  /// The program as it is started now.
  ///
  /// PipeWire's player reads samples without a header only when it is told to; older ones do it
  /// unasked and refuse to be told.
  var prepared: PlayerProgram {
    guard name.hasPrefix("pw-") else { return self }
    let help = Process.output(of: path, ["--help"], within: .seconds(2))
    guard let help, String(decoding: help, as: UTF8.self).contains("--raw") else { return self }
    return PlayerProgram(name: name, path: path, arguments: ["--raw"] + arguments)
  }
}
