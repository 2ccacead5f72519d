import Foundation
import Testing

@Suite struct `The file of the settings` {
  @Test(arguments: ["{", "[1]", "", "\u{0}\u{1B}[31m", String(repeating: "[", count: 60_000)])
  func `is said to be damaged once, and kept aside`(text: String) throws {
    try withHome { home in
      try home.run("follow", "hip-driven-knee-pain", "--affected", "left")
      let settings = home.data.appendingPathComponent("settings.json")
      try Data(text.utf8).write(to: settings)
      let first = try home.run("--plain", input: "q\n")
      #expect(first.status == 0)
      #expect(first.output.contains("The settings could not be read"))
      let aside = try String(
        contentsOf: settings.appendingPathExtension("damaged"), encoding: .utf8)
      #expect(aside == text)
      let second = try home.run("--plain", input: "q\n")
      #expect(second.output.contains("Today: "))
      #expect(!second.output.contains("could not be read"))
    }
  }

  @Test func `is written when a setting changes, and lies in the folder for configurations`() throws
  {
    try withHome { home in
      let changes = ["MIDSTANCE_HOME": "", "XDG_CONFIG_HOME": home.folder.path + "/config"]
      let kept = home.folder.appendingPathComponent("config/midstance/settings.json")
      try home.run(
        "start", "hip-driven-knee-pain", "--affected", "left", "--plain",
        input: "0\n2\nm\nq\n2\nq\n", changes: changes)
      let text = try String(contentsOf: kept, encoding: .utf8)
      #expect(text.contains("\"muted\" : true"))
    }
  }
}
