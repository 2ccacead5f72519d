import Programmes
import Testing

@Suite struct `A short form that can be said` {
  @Test func `is what every exercise shares`() throws {
    let exercises = try ProtocolFile("defaults").programme().exercises
    #expect(exercises.allSatisfy { $0.side == .each(first: .left) && $0.cues.count == 2 })
    #expect(exercises[0].dose.sets == .paced(8, ["down": 3, "up": 1]) * 3)
    #expect(exercises[2].dose.sets == [8, 6].map { .paced($0, ["down": 3, "up": 1]) })
    #expect(exercises.map(\.dose.rest) == [60, 60, 90].map { .seconds($0) })
  }

  @Test func `is an exercise of the file with something else in it`() throws {
    let exercises = try ProtocolFile("use-within-the-file").programme().exercises
    #expect(exercises[1].how == exercises[0].how)
    #expect(exercises[1].position == "standing on a stair")
    #expect(exercises[1].dose.sets == [.paced(6, ["down": 3, "up": 1])])
  }

  @Test func `is an exercise that comes with Midstance`() throws {
    let programme = try ProtocolFile("shipped-exercises").programme()
    let ids = programme.exercises.map(\.id.text)
    #expect(ids == ["step-up", "ball-squeeze", "single-leg-stance", "high-step-up"])
    #expect(programme.exercises.allSatisfy { !$0.how.isEmpty && $0.why != nil })
    #expect(programme.exercises[1].dose.rest == .seconds(90))
    #expect(programme.exercises[2].support == "both hands on a worktop")
    #expect(programme.exercises[3].name == "High step-up")
    #expect(programme.exercises[3].levels == programme.exercises[0].levels)
  }

  @Test(arguments: ["library-beside", "library-inside"])
  func `is an exercise of the clinic's library`(name: String) throws {
    let sit = try ProtocolFile(name).exercise("wall-sit")
    #expect(sit.dose.sets == PrescribedSet(.hold(Bounds(.seconds(30)))) * 3)
    #expect(sit.dose.rest == .seconds(45))
  }

  @Test func `is a level that changes more than the dose`() throws {
    let march = try ProtocolFile("levels-change-more").exercise()
    #expect(march.position == "jogging on the spot")
    #expect(march.metronome?.rate == .perMinute(170))
    #expect(march.metronome?.blocks == .init(on: .seconds(30), off: .seconds(30)))
    #expect(march.effort == 4...4)
    #expect(march.cues.map(\.text) == ["Jog.", "Half-way. Softly."])
  }

  @Test func `is the shipped list of signs by its name`() throws {
    let signs = try ProtocolFile("stop-signs-by-name").programme().stopSigns
    #expect(signs.count == StopSign.shipped.count + 1)
    #expect(Set(signs).isSuperset(of: StopSign.shipped))
  }

  @Test func `is a pattern for each stage`() throws {
    let drill = try ProtocolFile("both-directions").exercise()
    guard case .paced(_, let stages) = drill.dose.sets[0].work else { return }
    #expect(stages.map(\.pattern) == [nil, .d1Extension])
  }
}
