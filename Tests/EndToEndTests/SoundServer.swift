import Foundation

/// A sound server of PulseAudio without a device, whose output is recorded.
struct SoundServer {
  private let home: Home
  private let processes: [Spawned]

  /// Whether the server and its players are installed.
  static let isThere = ["pulseaudio", "pacat", "parec"].allSatisfy { tool($0) != nil }

  /// The samples of a second, mono.
  static let rate = 44_100

  /// Starts the server and the recording of all that is heard of it.
  init(_ home: Home) throws {
    self.home = home
    var environment = home.environment.merging(Self.changes(home)) { $1 }
    environment["PULSE_RUNTIME_PATH"] = home.folder.path
    environment["PULSE_STATE_PATH"] = home.folder.path
    let socket = Self.socket(home)
    func start(_ words: [String], into output: String) throws -> Spawned {
      try Spawned(
        tool(words[0]) ?? words[0], Array(words.dropFirst()), environment: environment,
        folder: home.folder.path,
        streams: ["/dev/null"]
          + [output, "server.log"].map { home.folder.appendingPathComponent($0).path })
    }
    let server = try start(
      [
        "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "-L",
        "module-native-protocol-unix socket=\(socket) auth-anonymous=1", "-L",
        "module-null-sink sink_name=null",
      ], into: "server.log")
    var recorder: Spawned?
    do {
      try wait(for: "the sound server") { Home.exists(socket) }
      recorder = try start(
        [
          "parec", "--device=null.monitor", "--raw", "--format=s16le", "--rate=\(Self.rate)",
          "--channels=1", "--latency-msec=10",
        ], into: "heard.pcm")
    } catch {
      server.kill()
      _ = server.wait()
      throw error
    }
    processes = [server] + (recorder.map { [$0] } ?? [])
  }

  /// What lets a program play to the server.
  static func changes(_ home: Home) -> [String: String] {
    ["PULSE_SERVER": "unix:\(socket(home))", "MIDSTANCE_SOUND": "on"]
  }

  private static func socket(_ home: Home) -> String { home.folder.path + "/sound" }

  /// How many samples have been recorded so far.
  var length: Int {
    let path = home.folder.appendingPathComponent("heard.pcm").path
    let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
    return (size ?? 0) / 2
  }

  /// The place of the last sample that is not silent, of those from a place on; nothing where all are.
  func lastSound(from start: Int) throws -> Int? {
    let bytes = try Data(contentsOf: home.folder.appendingPathComponent("heard.pcm"))
    let index = bytes.lastIndex { $0 != 0 }.map { $0 / 2 }
    return index.flatMap { $0 >= start ? $0 : nil }
  }

  func close() {
    for process in processes.reversed() {
      process.kill()
      _ = process.wait()
    }
  }
}
