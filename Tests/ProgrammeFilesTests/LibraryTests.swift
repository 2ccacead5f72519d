import ProgrammeFiles
import Programmes
import StarterProgrammes
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct `A library` {
  private static let clinic = """
    format: midstance-library/1
    id: clinic
    title: The clinic's
    defaults: {rest: 20s}
    exercises:
      - {id: squat, name: Squat, position: standing, side: both, reps: 8, easier: half-squat}
      - {id: half-squat, name: Half a squat, position: standing, side: both, reps: 5}
      - {id: lunge, name: Lunge, position: standing, side: affected first, reps: 5}

    """

  private func text(_ exercises: String, _ items: String, library: String = clinic) -> String {
    SampleProgramme.reuse(exercises, items, top: "libraries: [clinic.yaml]")
      + "--- # library: clinic.yaml\n" + library
  }

  private static let own = "- {id: own, name: Own, position: lying, side: both, hold: 30s}"

  private func read(_ text: String) -> ProgrammeReading {
    readProgramme(SourceText(name: "x.yaml", text: text))
  }

  @Test func `gives its exercises to a text that carries it`() throws {
    let reading = read(
      text(Self.own + "\n- {use: clinic/squat, reps: 10}", "[own, squat, clinic/lunge]"))
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    let programme = try #require(reading.programme)
    #expect(programme.exercises.map(\.id.text) == ["own", "squat", "half-squat", "lunge"])
    let squat = try #require(programme.exercises.dropFirst().first)
    #expect(squat.dose.sets.first?.work == .selfPaced(repetitions: 10))
    #expect(squat.dose.rest == .seconds(20) && squat.easier?.text == "half-squat")
  }

  @Test func `does not give an identifier that the programme has`() {
    let own = Self.own.replacing("id: own", with: "id: squat")
    let found = read(text(own, "[squat, clinic/squat]")).diagnostics.map(\.message)
    #expect(found == ["the session has the exercise 'squat' twice"])
    let lunge = Self.own.replacing("id: own", with: "id: lunge")
    #expect(
      read(text(lunge + "\n- {id: b, use: lunge, easier: clinic/lunge}", "[b]")).programme != nil)
  }

  @Test func `is told of an exercise that it does not have`() {
    let found = read(text(Self.own, "[own, clinic/squt]")).diagnostics
    #expect(found.map(\.message) == ["there is no exercise of the library 'clinic' 'clinic/squt'"])
    #expect(found.first?.help == "did you mean 'clinic/squat'?")
    let near = read(text(Self.own, "[own, squat]")).diagnostics
    #expect(near.map(\.help) == ["did you mean 'clinic/squat'?"])
    let other = read(text(Self.own, "[own, clinc/squat]")).diagnostics
    #expect(other.map(\.message) == ["there is no library 'clinc'"])
    #expect(other.first?.help == "did you mean 'clinic'?")
  }

  @Test func `is told of what does not fit the programme where it is used`() {
    let none = text(Self.own, "[own, clinic/lunge]")
      .replacing("affected: left", with: "affected: none")
      .replacing("affected knee", with: "left knee")
    let found = read(none).diagnostics
    #expect(found.map(\.message) == ["the programme has no affected side"])
    #expect(found.first?.place.line == 17)
  }

  @Test func `has its own mistakes told once, at their lines`() {
    let bad = Self.clinic.replacing("reps: 5}", with: "reps: 5, hold: 3}")
    let found = read(text(Self.own, "[own, clinic/lunge, clinic/half-squat]", library: bad))
    #expect(found.diagnostics.map(\.message) == ["a time needs its unit", "a time needs its unit"])
  }

  @Test func `is told to be missing at its name`() {
    let found = read(
      SampleProgramme.reuse(Self.own, "[own, clinic/lunge]", top: "libraries: [clinic.yaml]")
    ).diagnostics
    #expect(found.map(\.message) == ["the text does not carry the library 'clinic.yaml'"])
    #expect(found.first?.place == Place(line: 10, column: 13, length: 11))
  }

  @Test func `can be looked at by itself`() {
    let reading = read(Self.clinic)
    #expect(reading.library?.exerciseCount == 3 && reading.diagnostics.isEmpty)
    let bad = read(Self.clinic.replacing("easier: half-squat", with: "easier: half-squt"))
    #expect(bad.library == nil && bad.diagnostics.count == 1)
  }
}

@Suite struct `A programme with library files` {
  private func load(
    _ libraries: [String: String], top: String, items: String = "[own, clinic/squat]"
  ) throws -> LoadedProgramme {
    try withTemporaryFolder { folder in
      for (name, text) in libraries {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      }
      let own = "- {id: own, name: Own, position: lying, side: both, hold: 30s}"
      let text = SampleProgramme.reuse(own, items, top: top)
      try Data(text.utf8).write(to: folder.appendingPathComponent("main.yaml"))
      return try loadProgramme(
        at: folder.appendingPathComponent("main.yaml").path, shipped: ShippedLibrary.source)
    }
  }

  private static let clinic = """
    format: midstance-library/1
    id: clinic
    title: The clinic's
    exercises:
      - {id: squat, name: Squat, position: standing, side: both, reps: 8}
    """

  @Test func `is read with them, and from the whole text alone`() throws {
    let loaded = try load(["clinic.yaml": Self.clinic], top: "libraries:\n- clinic.yaml")
    let reading = readProgramme(loaded.source)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    let again = readProgramme(SourceText(name: "log", text: loaded.source.text))
    #expect(again.programme != nil && again.programme == reading.programme)
  }

  @Test func `has mistakes told in the file that they are in`() throws {
    let bad = Self.clinic.replacing("reps: 8", with: "reps: 8, rest: 30")
    let loaded = try load(["clinic.yaml": bad], top: "libraries: [clinic.yaml]")
    let found = readProgramme(loaded.source).diagnostics
    #expect(found.map(\.place) == [Place(line: 5, column: 77, length: 2)])
    #expect(found.first?.file.hasSuffix("/clinic.yaml") == true)
    let lines = rendered(found, in: loaded.source)
    #expect(lines.contains("/clinic.yaml:5:77: error: a time needs its unit"))
    #expect(lines.contains("reps: 8, rest: 30}"))
  }

  @Test(arguments: [
    ("not there", "the library 'clinic.yaml' is not there", ""),
    ("a programme", "'clinic.yaml' is not a library", "format: midstance/1\n"),
    ("empty", "the library 'clinic.yaml' is empty", "-"),
  ])
  func `is told of one that cannot be used`(what: String, message: String, text: String) throws {
    let files = text.isEmpty ? [:] : ["clinic.yaml": text == "-" ? "" : text]
    let loaded = try load(files, top: "libraries: [clinic.yaml]")
    let found = readProgramme(loaded.source).diagnostics
    #expect(found.map(\.message) == [message])
  }

  @Test func `cannot name one in another folder`() throws {
    let loaded = try load([:], top: "libraries: [../clinic.yaml]", items: "[own]")
    let found = readProgramme(loaded.source).diagnostics
    #expect(found.count == 1)
    #expect(found.first?.help == "put it beside this file and write 'clinic.yaml'")
  }

  @Test func `has the shipped library where it uses that, and not where it does not`() throws {
    let id = try #require(readProgramme(ShippedLibrary.source).library?.id)
    #expect(id.text == "midstance")
    let plain = try load([:], top: "# no library", items: "[own]")
    #expect(plain.libraries.isEmpty && plain.source == plain.main)
    let loaded = try load([:], top: "# the shipped one", items: "[own, midstance/side-shift]")
    let reading = readProgramme(loaded.source)
    #expect(reading.programme?.exercises.map(\.id.text).contains("side-shift") == true)
    #expect(reading.diagnostics.isEmpty, "\(rendered(reading.diagnostics, in: loaded.source))")
  }

  @Test func `reads the shipped library without a word`() {
    let reading = readProgramme(ShippedLibrary.source)
    #expect(rendered(reading.diagnostics, in: ShippedLibrary.source) == "")
  }
}
