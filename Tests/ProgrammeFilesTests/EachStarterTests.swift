import ProgrammeFiles
import Programmes
import StarterProgrammes
import Testing

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

@Suite struct `The starter for weight shifting` {
  @Test func `goes from both feet to one, and holds there longer every two weeks`() throws {
    let starter = try #require(StarterProgramme.named("weight-shifting"))
    let phases = try #require(starter.read().programme).phases
    let standing = phases.map { Set($0.items.map(\.exercise.standOn)) }
    #expect(standing.first == [.both])
    #expect(standing.last == [.same])
    let ladder = try #require(phases.last?.items.compactMap(\.ladder).first)
    #expect([0, 2, 4].map(ladder.step(after:)) == [0, 1, 2])
    #expect(
      ladder.steps.map(\.exercise.dose.sets[0].work.amount)
        == [30, 45, 60].map { .time(.seconds($0)) })
  }

  @Test func `asks for ten seconds on one leg before it trains there`() throws {
    let starter = try #require(StarterProgramme.named("weight-shifting"))
    let phase = try #require(starter.read().programme).phases[1]
    let stance = try #require(Identifier("single-leg-stance"))
    #expect(phase.advance?.requires.contains(.measure(stance, .atLeast(10))) == true)
  }
}

@Suite struct `The starter for the adductors` {
  @Test func `goes on only while a squeeze hurts three at most`() throws {
    let starter = try #require(StarterProgramme.named("adductor-timing"))
    let phases = try #require(starter.read().programme).phases
    let squeeze = try #require(Identifier("squeeze-pain"))
    for phase in phases.dropLast() {
      #expect(phase.advance?.requires.contains(.measure(squeeze, .atMost(3))) == true)
    }
  }

  @Test func `keeps lying down for an extra that nobody counts`() throws {
    let starter = try #require(StarterProgramme.named("adductor-timing"))
    for item in try #require(starter.read().programme).phases.flatMap(\.items) {
      #expect(item.exercise.position.hasPrefix("Lying") == item.isOptional, "\(item.exercise.id)")
    }
  }
}

@Suite struct `The starter for the swinging leg` {
  @Test func `trains down and in whole, and never a stretch`() throws {
    let starter = try #require(StarterProgramme.named("swing-phase-extensors"))
    let exercises = try #require(starter.read().programme).everyExercise
    let patterns = exercises.compactMap(\.pattern)
    #expect(Set(patterns.map(\.name)) == [.d2Extension])
    #expect(patterns.allSatisfy { $0.contradictions.isEmpty && !$0.pelvis.isEmpty })
    let stretches: Set<Technique> = [.contractRelax, .holdRelax, .repeatedStretch]
    #expect(exercises.compactMap(\.technique).allSatisfy { !stretches.contains($0) })
  }
}

@Suite struct `The starter for the step rate` {
  @Test func `beats all the time, then with longer and longer gaps, then now and then`() throws {
    let starter = try #require(StarterProgramme.named("cadence-retraining"))
    let phases = try #require(starter.read().programme).phases
    let on = try #require(phases[0].items.last)
    #expect(on.ladder == nil && on.exercise.metronome?.blocks == nil)
    let gaps = try #require(phases[1].items.last?.ladder).steps.map {
      $0.exercise.metronome?.blocks?.off
    }
    #expect(gaps == [60, 120, 180].map { .seconds($0) })
    let runs = phases[2].sessions.compactMap(\.items.first)
    #expect(runs.map { $0.exercise.metronome == nil } == [false, true])
    #expect(phases.prefix(2).map(\.advance?.leastSessions) == [8, 8])
  }

  @Test func `stops a run above two, and looks again an hour later and the next morning`() throws {
    let starter = try #require(StarterProgramme.named("cadence-retraining"))
    let pain = try #require(starter.read().programme).pain
    #expect(pain.rules.contains(PainRule(when: .during, .from(3), then: [.stopExercise])))
    #expect(
      pain.rules.contains(PainRule(when: .hourAfter, .over(.before, by: 1), then: [.repeatStep])))
    #expect(
      pain.rules.contains(
        PainRule(when: .nextMorning, .over(.lastMorning, by: 1), then: [.repeatStep])))
  }
}

@Suite struct `The starter for the whole runner` {
  @Test func `measures ankle, hip, trunk and neck on each side`() throws {
    let starter = try #require(StarterProgramme.named("whole-body-runner"))
    let measures = try #require(starter.read().programme).measures
    #expect(measures.count == 7)
    #expect(measures.allSatisfy { $0.eachSide && $0.everyDays != nil && $0.how != nil })
  }

  @Test func `lets sessions for parts of the body take turns`() throws {
    let starter = try #require(StarterProgramme.named("whole-body-runner"))
    let phases = try #require(starter.read().programme).phases
    let parts = ["hip", "ankle", "trunk-and-neck"]
    #expect(phases.prefix(2).allSatisfy { $0.sessions.map(\.id?.text) == parts })
    #expect(phases[2].sessions.count == 2)
  }
}
