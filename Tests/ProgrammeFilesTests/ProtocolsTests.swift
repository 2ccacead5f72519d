import ProgrammeFiles
import Programmes
import Testing

@Suite struct `A protocol` {
  @Test(arguments: ProtocolFile.all)
  func `reads without an error or a warning`(file: ProtocolFile) throws {
    let (reading, source) = try file.read()
    #expect(rendered(reading.diagnostics, in: source) == "")
    #expect(reading.programme?.id.text == file.name)
  }
}

@Suite struct `A protocol for the adductors` {
  @Test func `squeezes ten times half a minute, at the feet and at the knees, without pain`() throws
  {
    let phase = try ProtocolFile("holmich-squeeze").phase()
    #expect(phase.items.map(\.exercise.id.text) == ["between-the-feet", "between-the-knees"])
    for exercise in phase.items.map(\.exercise) {
      #expect(exercise.dose.sets == [.paced(10, ["hold": 30])])
    }
    #expect(phase.schedule == .times(3, perDays: 7))
    #expect(phase.painRules == [PainRule(when: .during, .from(1), then: [.stopExercise])])
  }

  @Test func `squeezes in three sets with rests of two lengths`() throws {
    let dose = try ProtocolFile("holmich-modified").exercise().dose
    #expect(dose.sets == .paced(10, ["hold": 10]) * 3)
    #expect(dose.restBetweenRepetitions == .seconds(10))
    #expect(dose.rest == .seconds(120))
  }

  @Test func `squeezes five times at full strength`() throws {
    let squeeze = try ProtocolFile("football-warm-up-squeeze").exercise()
    #expect(squeeze.dose.sets == [.paced(5, ["hold": 10])])
    #expect(squeeze.effort == 10...10)
  }

  @Test func `climbs the Copenhagen ladder week by week`() throws {
    let item = try ProtocolFile("copenhagen-eight-weeks").item()
    let ladder = try #require(item.ladder)
    #expect(ladder.moves == .weeks)
    #expect((0...8).map(ladder.step(after:)) == [0, 1, 2, 3, 4, 5, 6, 7, 7])
    let held = ladder.steps.prefix(5).map(\.exercise.dose.sets)
    #expect(held.map(\.count) == [2, 2, 3, 3, 3])
    for (sets, repetitions) in zip(held, [6, 6, 6, 8, 8]) {
      #expect(sets.first == .paced(Bounds(repetitions), ["hold": 20]))
    }
    let moved = ladder.steps.suffix(3).map(\.exercise.dose.sets)
    for (sets, repetitions) in zip(moved, [6, 8, 10]) {
      #expect(sets == .paced(Bounds(repetitions), ["up": 3, "down": 3]) * 3)
    }
    #expect(ladder.steps.map(\.level?.text).last == "level-6")
    let phase = try ProtocolFile("copenhagen-eight-weeks").phase()
    #expect(phase.schedule.rhythm == .times(2, perDays: 7))
    #expect(phase.painRules.first?.actions == [.stepDown])
  }

  @Test func `climbs the Copenhagen exercise as answers let it`() throws {
    let ladder = try #require(try ProtocolFile("copenhagen-by-answers").item().ladder)
    #expect(
      ladder.moves
        == .answers([
          AnswerRule(.pain(.during), 4...10, then: .down),
          AnswerRule(.pain(.nextMorning), 5...10, then: .stay),
          AnswerRule(.pain(.during), 0...3, then: .up),
        ]))
    #expect(ladder.steps.map(\.exercise.dose.sets.count) == [2, 2, 3, 3])
    #expect(ladder.steps.last?.exercise.dose.sets.first?.work.amount == .repetitions(15))
  }

  @Test func `draws in against a band in one second and brakes for three`() throws {
    let dose = try ProtocolFile("standing-band-adduction").exercise().dose
    #expect(dose.silent == .paced(10, ["in": 1, "out": 3]) * 5)
    #expect(dose.rest == .seconds(60))
  }

  @Test func `leaves the step out when it hurts three`() throws {
    let phase = try ProtocolFile("knee-trial-drills").phase()
    let drills = phase.items.map(\.exercise)
    #expect(drills[0].dose.sets == [.paced(5, ["hold": 5])])
    #expect(drills[1].dose.sets == PrescribedSet(.selfPaced(repetitions: 5)) * 3)
    #expect(drills[2].painRules == [PainRule(when: .during, .from(3), then: [.stopExercise])])
  }
}

@Suite struct `A protocol for strength` {
  @Test func `has the hip set of the trial, from the defaults of the file`() throws {
    let phase = try ProtocolFile("fohx-hip-set").phase()
    #expect(phase.items.count == 2)
    for exercise in phase.items.map(\.exercise) {
      let set = PrescribedSet.paced(
        10, ["up": 2, "hold": 1, "down": 2], load: .repetitionMaximum(10...12))
      #expect(exercise.dose.sets == set * 3)
      #expect(exercise.dose.restBetweenRepetitions == .seconds(1))
      #expect(exercise.dose.rest == .seconds(90))
      #expect(exercise.effort == 5...7)
    }
    #expect(phase.schedule == Schedule(.times(3, perDays: 7), leastDaysBetween: 2))
    #expect(phase.advance?.earliest == 28)
  }

  @Test func `has 240 seconds under tension at the slow tempo`() throws {
    let dose = try ProtocolFile("slow-tempo-3-2-3-2").exercise().dose
    #expect(dose.silent == .paced(10, ["up": 3, "hold": 2, "down": 3, "pause": 2]) * 3)
    guard case .paced(let repetitions, let stages) = dose.sets[0].work else { return }
    let tense = stages.prefix(3).reduce(Duration.zero) { $0 + $1.length.least }
    #expect(tense * repetitions.least * dose.sets.count == .seconds(240))
  }
}

@Suite struct `A protocol for balance` {
  @Test func `stands longer every two weeks`() throws {
    let ladder = try #require(try ProtocolFile("single-leg-balance-weeks").item().ladder)
    #expect([0, 1, 2, 3, 4, 9].map(ladder.step(after:)) == [0, 0, 1, 1, 2, 2])
    for (step, seconds) in zip(ladder.steps, [30, 45, 60]) {
      #expect(step.exercise.dose.sets == PrescribedSet(.hold(Bounds(.seconds(seconds)))) * 3)
    }
  }

  @Test func `shifts twenty times and holds three to five seconds`() throws {
    let item = try ProtocolFile("stride-stance-shift").item()
    guard case .paced(let repetitions, let stages) = item.exercise.dose.sets[0].work else {
      Issue.record("there are no stages")
      return
    }
    #expect(repetitions == 20)
    #expect(
      stages.map(\.length) == [
        .seconds(2), Bounds(.seconds(3), to: .seconds(5)), .seconds(2),
      ])
  }

  @Test func `is steady, shifts, is steady and returns, forwards and sideways`() throws {
    let phase = try ProtocolFile("pnf-order-weight-shift").phase()
    #expect(phase.items.map(\.exercise.id.text) == ["forwards", "sideways"])
    for exercise in phase.items.map(\.exercise) {
      guard case .paced(_, let stages) = try #require(exercise.dose.sets.first).work else {
        Issue.record("\(exercise.id) has no stages")
        continue
      }
      #expect(stages.map(\.name) == ["be steady", "shift", "be steady", "return"])
      #expect(stages.map(\.leg) == [.other, .working, .working, .working])
    }
  }

  @Test func `lets the other knee come up in the stalk stand`() throws {
    let steps = try #require(try ProtocolFile("stalk-stand").item().ladder).steps
    let holds = steps.map { step -> Bounds<Duration>? in
      guard case .paced(_, let stages) = step.exercise.dose.sets[0].work else { return nil }
      #expect(stages.map(\.leg) == [.working, .other, .working, .other, .working])
      return stages[2].length
    }
    #expect(holds == [.seconds(3), .seconds(5)])
  }
}

@Suite struct `A protocol for the step rate` {
  @Test func `fades in the second half of eight sessions`() throws {
    let phase = try ProtocolFile("faded-cadence-laboratory").phase()
    let ladder = try #require(phase.items.first?.ladder)
    #expect(ladder.moves == .sessions)
    #expect(ladder.steps.count == 8)
    #expect(phase.advance?.leastSessions == 8)
    let minutes = ladder.steps.map { $0.exercise.dose.sets[0].work.amount.value / 60 }
    #expect(minutes.first == 15 && minutes.last == 30 && minutes == minutes.sorted())
    let blocks = ladder.steps.map { $0.exercise.metronome?.blocks }
    #expect(blocks.prefix(4).allSatisfy { $0 == nil })
    let silent = blocks.suffix(4).compactMap { $0?.off }
    #expect(silent == [60, 120, 240, 540].map { .seconds($0) })
    for step in ladder.steps {
      #expect(step.exercise.metronome?.beatsPerMinute { _ in 160 } == 171)
    }
  }

  @Test func `checks every 500 metres, then every kilometre, then every second run`() throws {
    let phases = try ProtocolFile("faded-cadence-field").programme().phases
    #expect(phases.map(\.advance?.earliest) == [7, 7, 7, nil])
    #expect(phases[0].items[0].exercise.dose.sets == PrescribedSet(.distance(500)) * 6)
    #expect(phases[1].items[0].exercise.dose.sets == PrescribedSet(.distance(1_000)) * 3)
    #expect(phases[2].sessions.map { $0.items[0].exercise.metronome == nil } == [false, true])
    #expect(phases[3].items.map(\.isOptional) == [false, true])
  }

  @Test func `ends the first phase of one session after that session`() throws {
    let bramah = try ProtocolFile("bramah-one-session").phase()
    #expect(bramah.advance?.leastSessions == 1)
    let learn = try #require(bramah.items.first).exercise
    #expect(learn.dose.sets == [PrescribedSet(.time(.seconds(600)))])
    #expect(learn.metronome?.rate == .percent(110, of: try #require(Identifier("step-rate"))))

    let huber = try ProtocolFile("huber-verhoff").programme().phases
    #expect(huber[0].items[0].exercise.dose.sets == [PrescribedSet(.time(.seconds(300)))])
    #expect(
      huber[1].items[0].exercise.dose.sets
        == [PrescribedSet(.time(Bounds(.seconds(1), to: .seconds(1_800))))])
    #expect(huber[1].schedule.rhythm == .times(Bounds(2, to: 3), perDays: 7))
    #expect(huber[1].advance?.earliest == 14)
  }

  @Test func `takes ten sessions in six weeks`() throws {
    #expect(try ProtocolFile("bonacci-six-weeks").phase().schedule == .times(10, perDays: 42))
  }

  @Test func `runs four minutes and walks one, four times`() throws {
    let file = ProtocolFile("run-4-walk-1")
    let items = try file.phase().items
    #expect(
      items.map(\.exercise.dose.sets.first?.work) == [.time(.seconds(240)), .time(.seconds(60))])
    #expect(items.map(\.circuit) == Array(repeating: Circuit(number: 1, rounds: 4), count: 2))
    let pain = try file.programme().pain
    #expect(pain.moments.contains(.hourAfter))
    #expect(pain.rules.first == PainRule(when: .during, .above(2), then: [.stopExercise]))
  }
}

@Suite struct `A technique of PNF` {
  static let names: [(Technique, String)] = Technique.allCases.map {
    ($0, "pnf-" + $0.rawValue.split(separator: " ").joined(separator: "-"))
  }

  @Test(arguments: names)
  func `is said by name, and needs a helper only where hands are needed`(
    technique: Technique, name: String
  ) throws {
    let drill = try ProtocolFile(name).exercise()
    #expect(drill.technique == technique)
    #expect(drill.needsHelper == technique.needsHelper)
    #expect(drill.pattern.map(\.contradictions) ?? [] == [])
  }

  @Test func `begins in three blocks at one beat`() throws {
    let sets = try ProtocolFile("pnf-rhythmic-initiation").exercise().dose.sets
    let beat: KeyValuePairs = ["down and in": 2.0, "up and out": 2]
    #expect(
      sets == [
        .paced(8, beat, name: "small range"), .paced(8, beat, name: "whole range"),
        .paced(8, beat, load: .words("light band"), name: "whole range"),
      ])
  }

  @Test func `turns round without a pause`() throws {
    let drill = try ProtocolFile("pnf-dynamic-reversals").exercise()
    guard case .paced(_, let stages) = drill.dose.sets[0].work else { return }
    #expect(stages.map(\.pattern) == [nil, .d2Flexion])
    #expect(drill.pattern?.name.antagonist == .d2Flexion)
  }

  @Test func `shortens, holds and brakes with the same muscles`() throws {
    let dose = try ProtocolFile("pnf-combination-of-isotonics").exercise().dose
    let set = PrescribedSet.paced(
      6, ["down and in": 2, "hold": 3, "slow back": 4], load: .words("light band"))
    #expect(dose.silent == set * 3)
  }

  @Test func `stretches four times a week for five weeks`() throws {
    let phase = try ProtocolFile("pnf-contract-relax").phase()
    #expect(phase.schedule == .times(4, perDays: 7))
    #expect(phase.advance?.earliest == 35)
    #expect(
      try ProtocolFile("pnf-contract-relax").exercise().dose.silent
        == .paced(4, ["push": 8, "let go": 3, "lift": 10]) * 2)
  }
}

@Suite struct `A protocol in weeks` {
  @Test func `gives every exercise days of its own`() throws {
    let phase = try ProtocolFile("every-exercise-its-own-days").phase()
    #expect(phase.schedule == .everyDay)
    #expect(
      phase.items.map(\.rhythm) == [.every(days: 2), .every(days: 3), .times(3, perDays: 7)])
    #expect(phase.items.map(\.leastDaysBetween) == [1, 1, 2])
    #expect(
      phase.items.map(\.exercise.dose.ready) == [.seconds(5), .seconds(10), .seconds(5)])
  }

  @Test func `has several exercises climb one ladder, and begin it anew`() throws {
    let items = try ProtocolFile("three-weeks-up-one-down").phase().items
    #expect(items.map(\.exercise.id.text) == ["bridge", "squat", "calf-raise"])
    for item in items {
      let ladder = try #require(item.ladder)
      #expect((0...9).map(ladder.step(after:)) == [0, 1, 2, 3, 0, 1, 2, 3, 0, 1])
      #expect(ladder.steps.map(\.exercise.dose.sets.count) == [2, 2, 3, 1])
      #expect(ladder.steps.allSatisfy { $0.exercise.id == item.exercise.id })
    }
  }
}
