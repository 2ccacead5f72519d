import ProgrammeFiles
import Programmes
import StarterProgrammes
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct `A starter programme` {
  @Test(arguments: StarterProgramme.all)
  func `reads without an error or a warning`(starter: StarterProgramme) {
    let reading = starter.read()
    #expect(rendered(reading.diagnostics, in: starter.source) == "")
    #expect(reading.programme != nil)
  }

  @Test(arguments: StarterProgramme.all)
  func `has the name of its file for an identifier`(starter: StarterProgramme) throws {
    let programme = try #require(starter.read().programme)
    #expect("\(programme.id).yaml" == starter.name)
  }

  @Test(arguments: StarterProgramme.all)
  func `says that nobody prescribed it, and for whom it is not`(starter: StarterProgramme) throws {
    let programme = try #require(starter.read().programme)
    #expect(programme.isStarter)
    #expect(programme.contact == nil)
    let about = try #require(programme.about)
    #expect(about.contains("Nobody prescribed this to you."))
    #expect(!programme.notFor.isEmpty)
  }

  @Test(arguments: StarterProgramme.all)
  func `names its sources and the defaults that await a sign-off`(
    starter: StarterProgramme
  ) throws {
    let sources = try #require(starter.read().programme).sources
    #expect(sources.contains { $0.contains("read") })
    #expect(sources.contains { $0.contains("our default, which awaits a clinician's sign-off") })
  }

  @Test(arguments: StarterProgramme.all)
  func `asks for the affected side and never names one`(starter: StarterProgramme) throws {
    let programme = try #require(starter.read().programme)
    #expect(programme.affected == .asked)
    for exercise in programme.exercises {
      switch exercise.side {
      case .both: break
      case .one(let side), .each(first: let side):
        #expect([.affected, .other].contains(side), "\(exercise.id)")
      }
    }
    #expect(programme.pain.regions == [PainRegion(side: .affected, part: "knee")])
  }

  @Test(arguments: StarterProgramme.all)
  func `asks about pain at four moments and has a rule of its own for each`(
    starter: StarterProgramme
  ) throws {
    let pain = try #require(starter.read().programme).pain
    #expect(pain.moments == [.before, .during, .after, .nextMorning])
    #expect(!pain.rulesAreDefault)
    for moment in pain.moments {
      #expect(pain.rules.contains { $0.moment == moment }, "\(moment)")
    }
  }

  @Test(arguments: StarterProgramme.all)
  func `stops the session at 7, whichever exercise it is`(starter: StarterProgramme) throws {
    let programme = try #require(starter.read().programme)
    let seven = try #require(PainScore(7))
    for phase in programme.phases {
      for item in phase.items {
        let verdict = try #require(
          programme.verdict(
            on: seven, isSharp: false, at: .during, references: [:], exercise: item.exercise,
            phase: phase))
        #expect(verdict.rule.actions == [.stopSession, .tell], "\(item.exercise.id)")
      }
    }
  }

  @Test(arguments: StarterProgramme.all)
  func `adds stop signs to the shipped ones`(starter: StarterProgramme) throws {
    let signs = Set(try #require(starter.read().programme).stopSigns)
    #expect(signs.isSuperset(of: StopSign.shipped))
    #expect(signs.count > StopSign.shipped.count)
  }

  @Test(arguments: StarterProgramme.all)
  func `tells how to do every exercise, and says something at its start and half-way`(
    starter: StarterProgramme
  ) throws {
    for exercise in try #require(starter.read().programme).exercises {
      #expect(exercise.why != nil, "\(exercise.id)")
      #expect(!exercise.position.isEmpty, "\(exercise.id)")
      #expect(exercise.support != nil, "\(exercise.id)")
      #expect(exercise.how.count >= 3, "\(exercise.id)")
      #expect(!exercise.watchFor.isEmpty, "\(exercise.id)")
      #expect(exercise.cues.contains { $0.moment == .start }, "\(exercise.id)")
      #expect(exercise.cues.contains { $0.moment == .halfway }, "\(exercise.id)")
      if case .each = exercise.side {
        #expect(exercise.cues.contains { $0.moment == .switchSides }, "\(exercise.id)")
        #expect(exercise.dose.switchSides > .zero, "\(exercise.id)")
      }
    }
  }

  @Test(arguments: StarterProgramme.all)
  func `has an easier rung below every exercise that it prescribes`(
    starter: StarterProgramme
  ) throws {
    for phase in try #require(starter.read().programme).phases {
      for item in phase.items {
        let easier = try #require(item.easier, "\(phase.id) \(item.exercise.id)")
        #expect(easier.exercise != item.exercise, "\(phase.id) \(item.exercise.id)")
      }
    }
  }

  @Test(arguments: StarterProgramme.all)
  func `leaves the way to the next phase to the runner and to logged numbers`(
    starter: StarterProgramme
  ) throws {
    let phases = try #require(starter.read().programme).phases
    #expect(phases.count == 3)
    for phase in phases.dropLast() {
      let advance = try #require(phase.advance)
      #expect(advance.decides == .runner)
      #expect(advance.earliest > 0)
      #expect(advance.requires.count == 2)
    }
    #expect(phases.last?.advance == nil)
    for phase in phases { #expect((2...4).contains(phase.items.count)) }
  }

  @Test(arguments: StarterProgramme.all)
  func `asks for a session of 10 to 20 minutes`(starter: StarterProgramme) throws {
    for phase in try #require(starter.read().programme).phases {
      let length = phase.items.reduce(Duration.zero) { $0 + $1.exercise.length }
      #expect((.seconds(600)...(.seconds(1_200))).contains(length), "\(phase.id): \(length)")
    }
  }
}

@Suite struct `The starter for the hip` {
  @Test func `goes from both feet over one leg to the step`() throws {
    let starter = try #require(StarterProgramme.named("hip-driven-knee-pain"))
    let phases = try #require(starter.read().programme).phases
    let standing = phases.map { Set($0.items.map(\.exercise.standOn)) }
    #expect(standing.first == [.both])
    #expect(standing.last == [.same])
  }
}

@Suite struct `The starter for overstriding` {
  @Test func `beats a little faster than was measured, and less in each phase`() throws {
    let starter = try #require(StarterProgramme.named("overstriding"))
    let programme = try #require(starter.read().programme)
    var beaten: [Duration] = []
    for phase in programme.phases {
      let drills = phase.items.map(\.exercise).filter { $0.metronome != nil }
      #expect(drills.count == 1)
      let drill = try #require(drills.first)
      let metronome = try #require(drill.metronome)
      let rate = try #require(metronome.beatsPerMinute { programme.measure($0) == nil ? nil : 160 })
      #expect((161...176).contains(rate))
      #expect(metronome.limit == 180)
      beaten.append(
        drill.dose.sets.reduce(.zero) { $0 + .seconds($1.work.amount.value) })
    }
    #expect(beaten == beaten.sorted(by: >))
    #expect(Set(beaten).count == beaten.count)
  }

  @Test func `stops running at 3, where slow work goes on`() throws {
    let starter = try #require(StarterProgramme.named("overstriding"))
    let programme = try #require(starter.read().programme)
    let three = try #require(PainScore(3))
    for exercise in programme.exercises {
      let verdict = programme.verdict(
        on: three, isSharp: false, at: .during, references: [:], exercise: exercise, phase: nil)
      let runs = exercise.position.hasPrefix("Running")
      #expect(verdict?.rule.actions == [runs ? .stopExercise : .repeatStep], "\(exercise.id)")
    }
  }
}

@Suite struct `The starter for the diagonals` {
  @Test func `has all four patterns, each whole and on the other leg`() throws {
    let starter = try #require(StarterProgramme.named("pnf-diagonals"))
    let exercises = try #require(starter.read().programme).exercises
    let patterns = try exercises.map { try #require($0.pattern, "\($0.id)") }
    #expect(Set(patterns.map(\.name)) == Set(LegDiagonal.allCases))
    for pattern in patterns {
      for joint in Joint.allCases where joint != .knee {
        #expect(Set(pattern[joint]) == Set(pattern.name.components(of: joint)), "\(pattern.name)")
      }
      #expect(!pattern.knee.isEmpty)
    }
    #expect(exercises.allSatisfy { $0.standOn == .other && $0.support != nil })
  }

  @Test func `has extension, adduction and external rotation at the centre of each phase`() throws {
    let starter = try #require(StarterProgramme.named("pnf-diagonals"))
    for phase in try #require(starter.read().programme).phases {
      var sets: [LegDiagonal: Int] = [:]
      for exercise in phase.items.map(\.exercise) {
        let pattern = try #require(exercise.pattern)
        sets[pattern.name, default: 0] += exercise.dose.sets.count
      }
      let centre = try #require(sets[.d2Extension])
      for (name, count) in sets where name != .d2Extension {
        #expect(count < centre, "\(phase.id): \(name)")
      }
    }
  }
}

@Suite struct `The table of starters` {
  @Test func `equals the folder`() throws {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Programs")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }
    #expect(names.sorted() == StarterProgramme.all.map(\.name).sorted())
    for starter in StarterProgramme.all {
      let data = try Data(contentsOf: folder.appendingPathComponent(starter.name))
      #expect(Array(data) == starter.bytes, "\(starter.name)")
    }
  }

  @Test func `is asked by name, with the ending or without`() {
    #expect(StarterProgramme.named("overstriding")?.name == "overstriding.yaml")
    #expect(StarterProgramme.named("overstriding.yaml")?.name == "overstriding.yaml")
    #expect(StarterProgramme.named("Overstriding") == nil)
    #expect(StarterProgramme.named("") == nil)
  }
}

extension Programme {
  /// The exercises of all phases in their order, one that comes again again.
  fileprivate var exercises: [Exercise] { phases.flatMap(\.items).map(\.exercise) }
}

extension Exercise {
  /// How long it takes, with 5 seconds to get ready before every set on every side.
  fileprivate var length: Duration {
    let sides = side.order(affected: nil).count
    let work = dose.sets.reduce(Duration.zero) { $0 + ($1.work.length(dose) + .seconds(5)) * sides }
    return work + dose.switchSides * ((sides - 1) * dose.sets.count)
      + dose.rest * (dose.sets.count - 1)
  }
}

extension Work {
  /// How long it takes on one side.
  fileprivate func length(_ dose: Dose) -> Duration {
    switch self {
    case .paced(let repetitions, let stages):
      stages.reduce(.zero) { $0 + $1.length } * repetitions.least
        + dose.restBetweenRepetitions * (repetitions.least - 1)
    case .selfPaced(let repetitions, _): .seconds(3 * repetitions.least)
    case .hold(let time): time.least
    case .time(let time): time
    case .distance: .zero
    }
  }
}
