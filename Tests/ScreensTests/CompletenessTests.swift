import Coaching
import Foundation
import PlainText
import ProgrammeFiles
import Screens
import StarterProgrammes
import TerminalUI
import Testing

@Suite struct `Every screen and every question` {
  @Test func `is looked at`() throws {
    let seen = Set(try World().stations().map(\.play.app.place))
    #expect(Set(Place.allCases).subtracting(seen) == [.loading], "nothing is seen of that one")
  }

  @Test func `has a form in lines, which says what is asked`() throws {
    for station in try World().stations() {
      let scene = station.play.app.plainScene(at: station.play.now)
      #expect(!words(scene.lines.joined(separator: "\n")).isEmpty, "\(station.name)")
      #expect(isClean(scene.lines), "\(station.name)")
      // Where time does not go on, somebody has to be told that they are waited for.
      let isStill = station.play.app.nextChange(after: station.play.now) == nil
      let isBusy = station.play.app.place == .following
      #expect(scene.awaitsInput || !isStill || isBusy, "\(station.name)")
    }
  }

  @Test func `says a question in lines with all that has to be known for it`() throws {
    var asked = 0
    for station in try World().stations() where !station.showsKeys {
      guard let player = station.play.player, let question = player.question else { continue }
      let written = QuestionWords(question, player, .english)
      let hints = question.isTyped ? [] : written.body
      let options = written.areNumbers ? [] : written.options
      let needed = words(([written.title] + hints + options).joined(separator: "\n"))
      let said = words(station.play.lines.joined(separator: "\n"))
      let missing = needed.subtracting(said)
      #expect(missing.isEmpty, "\(station.name): \(missing.sorted())")
      asked += 1
    }
    #expect(asked > 15)
  }

  @Test func `has no word but those of its language`() throws {
    let entries = everyText.map { text in
      "[\(text.section)]\n\(text.text)\n= \(foreign(text.text))\n"
    }
    let world = World(
      texts: Catalogue(.german, Translation(Array(entries.joined().utf8))),
      retold: { foreign($0) }, typed: "жд")
    let allowed = try Self.wordsOfFiles()
    for station in try world.stations() {
      // Where keys are shown over a screen, words of it are cut.
      let drawn = station.showsKeys ? [] : station.play.canvas(Size(columns: 160, rows: 60)).lines
      let texts = (station.play.lines + drawn).joined(separator: "\n")
      // Of a word that is cut nobody can tell whose it is.
      let left = words(texts.replacing(/\w+…/, with: "")).subtracting(allowed)
      #expect(left.isEmpty, "\(station.name): \(left.sorted()) is in no catalogue")
    }
  }

  @Test func `has no text that is written beside the catalogue`() throws {
    for file in try Self.swiftFiles(["Screens", "midstance"]) {
      guard !file.path.contains("/Catalogue/"), !file.path.contains("/Commands/"),
        !file.path.contains("JSON"), !Self.others.contains(file.lastPathComponent)
      else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for line in text.split(separator: "\n") where !line.contains(/^ *\/\//) {
        for match in line.matches(of: /"((?:[^"\\]|\\.)*)"/) {
          let literal = String(match.output.1).replacing(/\\\([^)]*\)+/, with: "")
          let isProse = literal.contains(/[A-Za-z]{2,} +[A-Za-z]{2,}/)
          #expect(
            !isProse || Self.notRead.contains(literal),
            "\(file.lastPathComponent): '\(literal)' belongs into an enumeration of the catalogue")
        }
      }
    }
  }

  /// What looks like prose and is read by no person.
  private static let notRead: Set = ["rest between reps", "side order"]
  /// Files whose words are those of a programme, of other programs or of the help of the commands.
  private static let others: Set = ["StageMeaning.swift", "DueLine.swift", "Midstance.swift"]

  /// The words that files bring along: units, answers and what a programme is asked in the samples.
  private static func wordsOfFiles() throws -> Set<String> {
    // A language is called as those who speak it call it.
    var all: Set = ["midstance", "english"]
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    for name in ["ProgressSamples", "RichProgramme", "Stations"] {
      let file = folder.appendingPathComponent("\(name).swift")
      all.formUnion(words(try String(contentsOf: file, encoding: .utf8)))
    }
    all.formUnion(words(try #require(StarterProgramme.named("hip-driven-knee-pain")).source.text))
    return all
  }

  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources").standardizedFileURL

  private static func swiftFiles(_ folders: [String]) throws -> [URL] {
    folders.flatMap { folder -> [URL] in
      let place = sources.appendingPathComponent(folder)
      let all = FileManager.default.enumerator(at: place, includingPropertiesForKeys: nil)
      return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    }
  }
}

/// The Latin words of three letters and more.
private func words(_ text: String) -> Set<String> {
  Set(text.matches(of: /[A-Za-zäöüÄÖÜß]{3,}/).map { $0.output.lowercased() })
}

/// The text in letters that are not Latin, its places kept.
private func foreign(_ text: String) -> String {
  let letters = Array("абвгдежзийклмнопрстуфхцчшщ")
  return String(
    text.map { letter in
      guard let value = letter.asciiValue, letter.isLetter else { return letter }
      return letters[Int((value | 0x20) - 0x61)]
    })
}
