import Foundation
import Testing

@Suite struct `What works here` {
  @Test func `is told in lines, and as JSON`() throws {
    try withHome { home in
      let outcome = try home.run("doctor")
      #expect(outcome.status == 0)
      for name in [
        "version", "terminal", "colours", "unicode", "sound", "voice", "log", "settings",
      ] {
        #expect(outcome.lines.contains { $0.dropFirst(5).hasPrefix(name) }, "\(name)")
      }
      let json = try home.run("doctor", "--json")
      let checks = try JSONDecoder().decode([Check].self, from: Data(json.output.utf8))
      #expect(checks.count == outcome.lines.count)
      #expect(checks.first { $0.name == "sound" }?.works == false, "it is turned off here")
      #expect(checks.first { $0.name == "log" }?.says.contains("no log yet") == true)
    }
  }

  @Test func `tells players that play from those that do not`() throws {
    try withHome { home in
      let folder = home.folder.path
      for (name, script) in [("pacat", "exec cat > /dev/null"), ("aplay", "exit 1")] {
        try home.file(name, "#!/bin/sh\n\(script)\n")
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o755], ofItemAtPath: "\(folder)/\(name)")
      }
      // A busy machine may keep a player from its samples for longer than the check waits.
      try wait(for: "a player that plays") {
        let outcome = try home.run(
          "doctor", changes: ["PATH": "\(folder):/bin", "MIDSTANCE_SOUND": "on"])
        #expect(
          outcome.lines.contains { $0.hasPrefix("no") && $0.contains("aplay does not play") })
        return outcome.lines.contains { $0.hasPrefix("yes") && $0.contains("pacat plays") }
      }
    }
  }

  @Test func `says what is wrong with the log and the settings, and changes neither`() throws {
    try withHome { home in
      try FileManager.default.createDirectory(at: home.data, withIntermediateDirectories: true)
      try Data("no log".utf8).write(to: home.log)
      let settings = home.data.appendingPathComponent("settings.json")
      try Data("{".utf8).write(to: settings)
      let outcome = try home.run("doctor")
      #expect(outcome.status == 0)
      #expect(outcome.lines.count { $0.hasPrefix("no") && $0.contains(home.data.path) } >= 1)
      #expect(outcome.output.contains("The settings cannot be read."))
      #expect(try Data(contentsOf: settings) == Data("{".utf8))
      #expect(try Data(contentsOf: home.log) == Data("no log".utf8))
    }
  }

  @Test(.enabled(if: Mounted.isPossible, "nothing can be mounted without being root"))
  func `is not a log, nor settings, that can only be read`() throws {
    try withFollower { home in
      try Data("{}".utf8).write(to: home.data.appendingPathComponent("settings.json"))
      for name in ["log", "settings"] {
        #expect(
          try home.run("doctor").lines.contains { $0.hasPrefix("yes") && $0.contains(name) })
      }
      let outcome = try Mounted.readOnly(home).run("midstance doctor")
      for name in ["log", "settings"] {
        let line = try #require(outcome.lines.first { $0.dropFirst(5).hasPrefix(name) })
        #expect(line.hasPrefix("no ") && line.contains("cannot be written"), "\(line)")
      }
    }
  }

  private struct Check: Decodable {
    let name: String
    let works: Bool
    let says: String
  }
}
