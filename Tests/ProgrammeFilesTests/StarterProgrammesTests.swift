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
  func `asks about pain at four moments or more and has a rule of its own for each`(
    starter: StarterProgramme
  ) throws {
    let pain = try #require(starter.read().programme).pain
    #expect(Set(pain.moments).isSuperset(of: [.before, .during, .after, .nextMorning]))
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
    for exercise in try #require(starter.read().programme).everyExercise {
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
      #expect(advance.earliest + advance.leastSessions > 0)
      #expect(advance.requires.count >= 2)
      #expect(
        advance.requires.contains { if case .pain = $0 { true } else { false } }, "\(phase.id)")
    }
    #expect(phases.last?.advance == nil)
  }

  @Test(arguments: StarterProgramme.all)
  func `goes back only to the phase before, and asks the runner`(starter: StarterProgramme) throws {
    let phases = try #require(starter.read().programme).phases
    for (before, phase) in zip(phases, phases.dropFirst()) {
      guard let back = phase.stepBack else { continue }
      #expect(back.to == before.id)
      #expect(back.decides == .runner)
    }
    #expect(phases.first?.stepBack == nil)
  }

  @Test(arguments: StarterProgramme.all)
  func `keeps to few exercises a session`(starter: StarterProgramme) throws {
    for phase in try #require(starter.read().programme).phases {
      for session in phase.sessions {
        let counted = session.items.count { !$0.isOptional }
        #expect((2...4).contains(counted), "\(phase.id)")
      }
    }
  }

  @Test(arguments: StarterProgramme.all)
  func `says every stage in seven words at most`(starter: StarterProgramme) throws {
    for exercise in try #require(starter.read().programme).everyExercise {
      for set in exercise.dose.sets {
        guard case .paced(_, let stages) = set.work else { continue }
        for cue in stages.compactMap(\.cue) {
          #expect(cue.split(separator: " ").count <= 7, "\(cue)")
        }
      }
    }
  }

  @Test(arguments: StarterProgramme.all)
  func `asks for a running step rate only over one that was measured, and never above a limit`(
    starter: StarterProgramme
  ) throws {
    let programme = try #require(starter.read().programme)
    for exercise in programme.everyExercise {
      guard let metronome = exercise.metronome else { continue }
      guard case .percent(let percent, let id) = metronome.rate else {
        Issue.record("\(exercise.id) has a rate that nobody measured")
        continue
      }
      #expect((105...110).contains(percent))
      #expect(programme.measure(id)?.everyDays == nil)
      #expect(metronome.limit == 180)
    }
  }

  @Test(arguments: StarterProgramme.all)
  func `asks for a session of 10 to 20 minutes`(starter: StarterProgramme) throws {
    for phase in try #require(starter.read().programme).phases {
      for session in phase.sessions {
        let items = session.items.filter { !$0.isOptional }
        for step in 0...(items.compactMap(\.ladder?.steps.count).max() ?? 0) {
          let length = items.reduce(Duration.zero) { $0 + $1.at(step: step).exercise.length }
          #expect((.seconds(600)...(.seconds(1_200))).contains(length), "\(phase.id): \(length)")
        }
      }
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
  /// The exercises of all phases in their order, with every step of a ladder, one that comes again
  /// again.
  fileprivate var everyExercise: [Exercise] {
    phases.flatMap(\.items).flatMap { [$0.exercise] + ($0.ladder?.steps.map(\.exercise) ?? []) }
  }
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
