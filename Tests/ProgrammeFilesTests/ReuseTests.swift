import ProgrammeFiles
import Programmes
import Testing

@Suite struct `An exercise that uses another` {
  private func read(_ exercises: String, _ items: String = "[base, more]") -> ProgrammeReading {
    readProgramme(SourceText(name: "x.yaml", text: programme(exercises, items)))
  }

  private func programme(_ exercises: String, _ items: String) -> String {
    SampleProgramme.reuse(exercises, items)
  }

  private static let base =
    "- {id: base, name: Base, position: standing, side: left first, sets: 2, reps: 8, rest: 30s}"

  @Test func `has its keys, but for those it writes itself`() throws {
    let reading = read(Self.base + "\n- {id: more, use: base, reps: 12, name: More}")
    let programme = try #require(reading.programme, "\(reading.diagnostics)")
    #expect(reading.diagnostics.isEmpty)
    let more = try #require(programme.exercises.last)
    #expect(more.name == "More" && more.position == "standing")
    #expect(
      more.dose.sets.map(\.work) == [.selfPaced(repetitions: 12), .selfPaced(repetitions: 12)])
    #expect(more.dose.rest == .seconds(30))
  }

  @Test func `may use one that uses one, in any order`() throws {
    let reading = read(
      "- {id: third, use: more, load: 5 kg}\n- {id: more, use: base, reps: 12}\n" + Self.base,
      "[third]")
    let third = try #require(reading.programme?.phases.first?.items.first?.exercise)
    #expect(third.dose.sets.first?.load == .weight(5, .kilogram))
    #expect(third.dose.sets.first?.work == .selfPaced(repetitions: 12))
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `is told of a ring once, with everyone in it`() {
    let found = read(
      "- {id: a, use: b}\n- {id: b, use: c}\n- {id: c, use: a}\n" + Self.base, "[base, a]"
    ).diagnostics
    #expect(found.map(\.message) == ["exercises use each other in a ring: a, b, c, a"])
  }

  @Test func `is read however many use each other in a row`() {
    let row = (0..<1_998).map { "- {id: e\($0), use: e\($0 + 1)}" }.joined(separator: "\n")
    let found = read(row + "\n- {id: e1998, use: base}\n" + Self.base, "[e0]")
    #expect(found.programme != nil)
  }

  @Test func `is told of a mistake once, where it is written`() {
    let base = Self.base.replacing("rest: 30s", with: "rest: 30")
    let found = read(base + "\n- {id: more, use: base, reps: 12}").diagnostics
    #expect(found.map(\.message) == ["a time needs its unit"])
  }

  @Test func `is told of a key that does not fit those that it uses`() {
    let found = read(Self.base + "\n- {id: more, use: base, distance: 400 m}").diagnostics
    #expect(found.map(\.message) == ["'distance' and 'reps' cannot both be there"])
    #expect(found.first?.place.line == 13)
  }

  @Test func `is told of one that is not there, with the nearest`() {
    let found = read(Self.base + "\n- {id: more, use: bse}", "[base]").diagnostics
    #expect(found.map(\.message) == ["there is no exercise 'bse'"])
    #expect(found.first?.help == "did you mean 'base'?")
  }

  @Test func `can be an item with any key of its own`() throws {
    let reading = read(
      Self.base + "\n- {id: more, use: base}",
      "[{use: base, side: right, position: lying, sets: [10, 8], effort: 5-7}, more]")
    let exercise = try #require(
      reading.programme?.phases.first?.items.first?.exercise, "\(reading.diagnostics)")
    #expect(exercise.side == .one(.right) && exercise.position == "lying")
    #expect(exercise.dose.sets.count == 2 && exercise.effort == 5...7)
    #expect(exercise.dose.rest == .seconds(30) && exercise.name == "Base")
  }
}

@Suite struct `The defaults` {
  private func exercise(_ lines: String, defaults: String) throws -> Exercise {
    let text = "defaults: {\(defaults)}\n" + SampleProgramme.exercise(lines)
    let reading = readProgramme(
      SourceText(
        name: "x.yaml",
        text: text.split(separator: "\n").dropFirst().joined(separator: "\n")
          + "\ndefaults: {\(defaults)}\n"))
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    return try #require(reading.programme?.exercises.first)
  }

  @Test func `are for what an exercise does not say itself`() throws {
    let read = try exercise(
      "side: left first\nreps: 8\nrest: 5s", defaults: "rest: 45s, switch: 9s")
    #expect(read.dose.rest == .seconds(5) && read.dose.switchSides == .seconds(9))
    #expect(read.defaulted == ["sets", "rest between reps", "side order", "ready"])
  }

  @Test func `leave out what does not fit an exercise`() throws {
    let read = try exercise(
      "side: both\nhold: 30s",
      defaults: "reps: 8, rest between reps: 2s, switch: 9s, cues: {last rep: Go, start: On}")
    #expect(read.dose.sets.map(\.work) == [.hold(Bounds(.seconds(30)))])
    #expect(read.cues == [Cue(.start, "On")])
  }

  @Test func `can say the side`() throws {
    #expect(try exercise("reps: 8", defaults: "side: left first").side == .each(first: .left))
  }
}
