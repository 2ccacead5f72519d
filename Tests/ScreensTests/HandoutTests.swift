import Foundation
import PlainText
import ProgrammeFiles
import Programmes
import ProgressReports
import Screens
import StarterProgrammes
import TestSupport
import Testing

@Suite struct `A programme as a sheet to print` {
  @Test(arguments: [(HandoutFormat.html, "html"), (.markdown, "md")])
  func `says all that the language can say`(format: HandoutFormat, ending: String) throws {
    let sheet = HandoutDocument(try richProgramme(), version: "0").handout
    expectSnapshot(try write(sheet, as: format), named: "handout-rich.\(ending)")
  }

  @Test(arguments: StarterProgramme.all(in: "en").map(\.name))
  func `holds every exercise of a starter, with tables to tick`(name: String) throws {
    let starter = try #require(StarterProgramme.all(in: "en").first { $0.name == name })
    let programme = try #require(starter.read().programme)
    for language in Language.allCases {
      let wording = Wording(Catalogue(language))
      let sheet = HandoutDocument(programme, wording: wording, version: "0").handout
      let page = try write(sheet, as: .html)
      #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
      let body = try #require(page.range(of: "<body")).lowerBound
      #expect(xmlFault(in: String(page[body...].dropLast("</html>\n".count))) == nil)
      let markdown = try write(sheet, as: .markdown)
      for line in markdown.split(separator: "\n") { #expect(displayWidth(line) <= 80, "\(line)") }
      for item in programme.phases.flatMap(\.items) {
        #expect(markdown.contains(". \(item.exercise.name)"))
      }
      let sessions = programme.phases.reduce(0) { $0 + $1.sessions.count }
      #expect(page.split(separator: "class=\"scroll ticks\"").count - 1 >= sessions)
    }
  }

  @Test func `marks what the file leaves to a default`() throws {
    let sheet = HandoutDocument(try strideStarter(), version: "0").handout
    let page = try write(sheet, as: .html)
    #expect(page.contains("* marks what the file leaves out"))
    #expect(page.contains("no rest between repetitions*"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "</style></svg><b>", "{{title}}{{{style}}}{{> head}}",
    "\u{1B}[31mred\u{7}\u{9B}2J\u{202E}", "```\n# not a heading\n```", "a|b\n- c\n> d",
    "&lt; &amp; \"'", " ", String(repeating: "long ", count: 900),
  ])
  func `adds nothing but text, whatever a programme says`(text: String) throws {
    let plain = try elements(of: "plain")
    #expect(try elements(of: text).filter { !isDrawn($0.key) } == plain.filter { !isDrawn($0.key) })
    let sheet = try handout(saying: text)
    for format in HandoutFormat.allCases {
      let written = try write(sheet, as: format)
      let bad = written.unicodeScalars.first {
        $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
      }
      #expect(bad == nil)
    }
    // A heading of more than a line has no sign before it.
    #expect(try headings(of: sheet) <= headings(of: try handout(saying: "plain")))
  }

  private func headings(of sheet: Handout) throws -> Int {
    try write(sheet, as: .markdown).split(separator: "\n").count { $0.hasPrefix("#") }
  }

  /// What a picture consists of depends on the width of its words.
  private func isDrawn(_ element: String) -> Bool { ["text", "/text"].contains(element) }

  private func elements(of text: String) throws -> [String: Int] {
    let page = try write(try handout(saying: text), as: .html)
    let names = page.utf8.split(separator: UInt8(ascii: "<")).dropFirst().map { part in
      String(decoding: part.prefix { !" >\n\t".utf8.contains($0) }, as: UTF8.self)
    }
    return Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// The sheet of a programme in which everything that may be empty is one text.
  private func handout(saying text: String) throws -> Handout {
    var programme = try richProgramme()
    programme.title = text
    programme.contact = Contact(name: text, phone: text, email: text, answers: text)
    programme.notFor = programme.notFor.map { _ in "x" + text }
    for phase in programme.phases.indices {
      programme.phases[phase].title = text
      for session in programme.phases[phase].sessions.indices {
        for item in programme.phases[phase].sessions[session].items.indices {
          programme.phases[phase].sessions[session].items[item].exercise.name = text
          programme.phases[phase].sessions[session].items[item].exercise.position = "x" + text
        }
      }
    }
    programme.measures[0].name = text
    return HandoutDocument(programme, version: "0").handout
  }
}

@Suite struct `A table to tick` {
  @Test func `has a row for each side, and a box for each set`() throws {
    let grid = try grid(of: try strideStarter(), phase: 0)
    #expect(grid.columns.count <= 7)
    let named = grid.rows.map(\.head)
    #expect(named.contains { $0.hasSuffix(", affected") })
    #expect(named.contains { $0.hasSuffix(", other") })
    #expect(named.last == "Notes")
    for row in grid.rows { #expect(row.cells.count == grid.columns.count) }
  }

  @Test func `leaves sets that a range or a ladder adds to the runner`() throws {
    let grid = try grid(of: try richProgramme(), phase: 0)
    let bridge = try #require(grid.rows.first { $0.head.hasPrefix("Bridge") })
    #expect(bridge.cells.first == [.boxes(1, extra: 2), .boxes(1, extra: 2)])
  }

  @Test func `has the days of the week, and nothing on those that an exercise leaves out`() throws {
    var programme = try hipStarter()
    programme.phases[0].schedule = .weekdays([.monday, .thursday])
    programme.phases[0].sessions[0].items[0].rhythm = .weekdays([.thursday])
    let grid = try grid(of: programme, phase: 0)
    #expect(grid.columns == ["Mon", "Thu", "Mon", "Thu", "Mon", "Thu"])
    #expect(grid.rows[0].cells.map(\.isEmpty) == [true, false, true, false, true, false])
  }

  @Test func `asks about pain at the moments of the programme, mornings once a day`() throws {
    var programme = try richProgramme()
    programme.phases[0].schedule = Schedule(.everyDay, sessionsADay: 2)
    let rows = try grid(of: programme, phase: 0).rows.filter { $0.head.hasPrefix("Pain") }
    #expect(
      rows.map(\.head) == [
        "Pain, left knee, before the session", "Pain, left knee, during the session",
        "Pain, left knee, the next morning", "Pain, lower back, before the session",
        "Pain, lower back, during the session", "Pain, lower back, the next morning",
      ])
    #expect(rows[0].cells[0].count == 2)
    #expect(rows[2].cells[0].count == 1)
  }

  private func grid(of programme: Programme, phase: Int) throws -> HandoutGrid {
    let title = programme.phases[phase].title
    let sheet = HandoutDocument(programme, version: "0").handout
    let part = try #require(sheet.parts.first { $0.title.hasSuffix(title) })
    let grids = part.pieces.compactMap { if case .grid(let grid) = $0 { grid } else { nil } }
    return try #require(grids.first)
  }
}

@Suite struct `A movement on paper` {
  @Test func `goes from the start of a diagonal to its end, for each leg`() throws {
    let programme = try #require(StarterProgramme.named("pnf-diagonals")?.read().programme)
    let exercise = try #require(exercises(of: programme).first { $0.name.hasPrefix("Find down") })
    #expect(
      exercise.pictures.map(\.lines) == [
        [
          "Left leg, seen from behind", "", "  ○", "      ·", "          ·", "              ·",
          "                 ·", "                     ·", "                         ●", "",
          "○ start", "● end: down and in",
        ],
        [
          "Right leg, seen from behind", "", "                         ○",
          "                     ·", "                 ·", "             ·", "          ·",
          "      ·", "  ●", "", "○ start", "● end: down and in",
        ],
      ])
    #expect(exercise.pictures[0].drawing != exercise.pictures[1].drawing)
  }

  @Test func `is drawn for the leg that is known alone`() throws {
    var programme = try #require(StarterProgramme.named("pnf-diagonals")?.read().programme)
    programme.phases[0].sessions[0].items[0].exercise.side = .one(.affected)
    let drawn = { (affected: BodySide?) in
      HandoutDocument(programme, affected: affected, version: "0").handout
    }
    #expect(exercises(of: drawn(nil)).first?.pictures.count == 2)
    let pictures = exercises(of: drawn(.right)).first?.pictures
    #expect(pictures?.count == 1)
    #expect(pictures?.first?.lines.first == "Right leg, seen from behind")
  }

  @Test func `is one where the legs differ in nothing, and none where nothing moves`() throws {
    let exercises = exercises(of: try richProgramme())
    let squat = try #require(exercises.first { $0.name.hasPrefix("Squat") })
    #expect(squat.pictures.isEmpty == false)
    let plank = try #require(exercises.first { $0.name.hasPrefix("Plank") })
    #expect(plank.pictures.isEmpty)
  }

  private func exercises(of programme: Programme) -> [HandoutExercise] {
    exercises(of: HandoutDocument(programme, version: "0").handout)
  }

  private func exercises(of sheet: Handout) -> [HandoutExercise] {
    sheet.parts.flatMap(\.pieces).compactMap {
      if case .exercise(let exercise) = $0 { exercise } else { nil }
    }
  }
}
