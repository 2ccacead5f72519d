import Foundation
import Testing

@Suite struct `The command in another language` {
  @Test func `speaks as the settings ask, before the locale and after the variable`() throws {
    try withHome { home in
      try FileManager.default.createDirectory(at: home.data, withIntermediateDirectories: true)
      let file = home.data.appendingPathComponent("settings.json")
      try Data(#"{"language": "de"}"#.utf8).write(to: file)
      #expect(try home.run().output.contains("Wie heißt du?"))
      let english = try home.run(changes: ["MIDSTANCE_LANGUAGE": "en"])
      #expect(english.output.contains("What is your name?"))
      try FileManager.default.removeItem(at: file)
      try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
      let unread = try home.run(changes: ["LC_ALL": "de_DE.UTF-8"])
      #expect(unread.status == 0)
      #expect(unread.output.contains("ist ein Ordner"))
    }
  }

  @Test(arguments: [
    (["LC_ALL": "de_DE.UTF-8"], true), (["LC_ALL": "", "LC_MESSAGES": "de_AT.UTF-8"], true),
    (["LC_ALL": "", "LANG": "de_CH.UTF-8"], true), (["MIDSTANCE_LANGUAGE": "de"], true),
    (["LC_ALL": "de_DE.UTF-8", "MIDSTANCE_LANGUAGE": "en"], false), ([:], false),
    (["LC_ALL": "fr_FR.UTF-8", "LANG": "de_DE.UTF-8"], false),
  ])
  func `speaks as the environment asks`(environment: [String: String], isGerman: Bool) throws {
    try withHome { home in
      let start = try home.run(changes: environment)
      #expect(start.output.contains("Wie heißt du?") == isGerman)
      #expect(start.output.contains("What is your name?") == !isGerman)
      let wrong = try home.run("follow", "nothing", changes: environment)
      #expect(wrong.errors.contains("Es gibt keine Datei") == isGerman)
    }
  }

  @Test func `says what works here, and keeps to one name of each check in JSON`() throws {
    try withHome { home in
      let german = ["MIDSTANCE_LANGUAGE": "de"]
      let lines = try home.run("doctor", changes: german).lines
      for label in ["Version", "Farben", "Ton", "Stimme", "Aufzeichnung", "Einstellungen"] {
        #expect(lines.contains { $0.dropFirst(6).hasPrefix(label) }, "\(label)")
      }
      let json = try home.run("doctor", "--json", changes: german).output
      #expect(json.contains("\"name\" : \"colours\""))
      #expect(!json.contains("label"))
    }
  }

  @Test func `says once that a programme speaks another`() throws {
    try withHome { home in
      let follow = ["follow", "hip-driven-knee-pain.en", "--affected", "left"]
      let german = try home.run(follow, changes: ["MIDSTANCE_LANGUAGE": "de"])
      #expect(german.output.contains("in einer anderen Sprache als die Bildschirme: Englisch."))
      #expect(try !home.run(follow).output.contains("another language"))
    }
  }

  @Test func `offers and follows the starters in its own, and goes on with the log in either`()
    throws
  {
    try withHome { home in
      let german = ["MIDSTANCE_LANGUAGE": "de"]
      let list = try home.run("programmes", changes: german)
      #expect(list.output.contains("  overstriding           Kürzere, schnellere Schritte"))
      #expect(list.lines.last == "Auf Englisch: midstance show hip-driven-knee-pain.en")
      let follow = ["follow", "overstriding", "--affected", "left"]
      let first = try home.run(follow, changes: german)
      #expect(first.output.contains("Kürzere, schnellere Schritte"))
      #expect(!first.output.contains("in einer anderen Sprache"))
      try home.run("measure", "step-rate", "168")
      // The screens speak another language now, and what is followed stays as it is.
      let today = try home.run("--plain", input: "q\n").output
      #expect(today.contains("Spüren, wie das Bein zurückkommt"))
      #expect(!today.contains("has changed"))
      let second = try home.run("follow", "overstriding")
      #expect(second.output.contains("You go on in 'Feel the leg come back'"))
      #expect(try home.run("log").output.contains("168"))
    }
  }
}
