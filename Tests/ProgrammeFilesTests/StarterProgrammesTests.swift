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
  @Test(arguments: everyStarter)
  func `reads without an error or a warning`(starter: StarterProgramme) {
    let reading = starter.read()
    #expect(rendered(reading.diagnostics, in: starter.source) == "")
    #expect(reading.programme != nil)
  }

  @Test(arguments: everyStarter)
  func `has the name of its file for an identifier`(starter: StarterProgramme) throws {
    let programme = try #require(starter.read().programme)
    #expect(programme.id.text == starter.stem)
    #expect(programme.language == starter.language)
  }

  @Test(arguments: everyStarter)
  func `says that nobody prescribed it, and for whom it is not`(starter: StarterProgramme) throws {
    let programme = try #require(starter.read().programme)
    #expect(programme.isStarter)
    #expect(programme.contact == nil)
    let about = try #require(programme.about)
    let words = ["en": "Nobody prescribed this to you.", "de": "Niemand hat dir das verordnet."]
    #expect(about.contains(try #require(words[starter.language])))
    #expect(!programme.notFor.isEmpty)
  }

  /// A score that meets a criterion and yet is no step forward would contradict itself on the screen.
  @Test(arguments: everyStarter)
  func `asks for scores that its own rules let pass`(starter: StarterProgramme) throws {
    let programme = try #require(starter.read().programme)
    for criterion in programme.phases.flatMap({ $0.advance?.requires ?? [] }) {
      guard case .pain(let moment, .atMost(let limit), _) = criterion else { continue }
      for rule in programme.pain.rules where rule.moment == moment {
        guard case .from(let least) = rule.threshold, rule.actions != [.tell] else { continue }
        #expect(least > limit, "\(criterion) and \(rule)")
      }
    }
  }

  @Test(arguments: everyStarter)
  func `names its sources and the defaults that await a sign-off`(
    starter: StarterProgramme
  ) throws {
    let sources = try #require(starter.read().programme).sources
    let words = [
      "en": ["read", "our default, which awaits a clinician's sign-off"],
      "de": ["gelesen", "unsere Vorgabe, noch ohne fachliche Freigabe"],
    ]
    for word in try #require(words[starter.language]) {
      #expect(sources.contains { $0.contains(word) })
    }
  }

  @Test(arguments: everyStarter)
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
    #expect(programme.pain.regions.first == PainRegion(side: .affected, part: "knee"))
    #expect(programme.pain.regions.allSatisfy { $0.side == .affected })
  }

  @Test(arguments: everyStarter)
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

  @Test(arguments: everyStarter)
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

  @Test(arguments: everyStarter)
  func `adds stop signs to the shipped ones`(starter: StarterProgramme) throws {
    let signs = Set(try #require(starter.read().programme).stopSigns)
    #expect(signs.isSuperset(of: StopSign.shipped))
    #expect(signs.count > StopSign.shipped.count)
  }

  @Test(arguments: everyStarter)
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

  @Test(arguments: everyStarter)
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

  @Test(arguments: everyStarter)
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

  @Test(arguments: everyStarter)
  func `goes back only to the phase before, and asks the runner`(starter: StarterProgramme) throws {
    let phases = try #require(starter.read().programme).phases
    for (before, phase) in zip(phases, phases.dropFirst()) {
      guard let back = phase.stepBack else { continue }
      #expect(back.to == before.id)
      #expect(back.decides == .runner)
    }
    #expect(phases.first?.stepBack == nil)
  }

  @Test(arguments: everyStarter)
  func `keeps to few exercises a session`(starter: StarterProgramme) throws {
    for phase in try #require(starter.read().programme).phases {
      for session in phase.sessions {
        let counted = session.items.count { !$0.isOptional }
        #expect((2...4).contains(counted), "\(phase.id)")
      }
    }
  }

  @Test(arguments: everyStarter)
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

  @Test(arguments: everyStarter)
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
      #expect((105...110).contains(percent.least) && percent.isExact)
      #expect(programme.measure(id)?.everyDays == nil)
      #expect(metronome.limit == 180)
    }
  }

  @Test(arguments: everyStarter)
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

@Suite struct `The table of starters` {
  @Test func `equals the folder`() throws {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Programs")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }
    #expect(names.sorted() == everyStarter.map(\.file).sorted())
    for starter in everyStarter {
      let data = try Data(contentsOf: folder.appendingPathComponent(starter.file))
      #expect(Array(data) == starter.bytes, "\(starter.file)")
    }
  }

  @Test func `is asked by name, in a language that the name says or that is spoken`() {
    let file = { (name: String, language: String) in
      StarterProgramme.named(name, in: language)?.file
    }
    #expect(file("overstriding", "en") == "overstriding.yaml")
    #expect(file("overstriding", "de") == "overstriding.de.yaml")
    for language in ["en", "de"] {
      for name in ["overstriding.en", "overstriding.yaml"] {
        #expect(file(name, language) == "overstriding.yaml")
      }
      for name in ["overstriding.de", "overstriding.de.yaml"] {
        #expect(file(name, language) == "overstriding.de.yaml")
      }
      for name in ["Overstriding", "overstriding.fr", "overstriding.de.de", ".de", ".yaml", ""] {
        #expect(file(name, language) == nil, "\(name)")
      }
    }
    for starter in everyStarter {
      #expect(StarterProgramme.named(starter.name, in: "fr") == starter)
    }
  }
}

/// The starters in all languages.
let everyStarter = ["en", "de"].flatMap { StarterProgramme.all(in: $0) }

extension Programme {
  /// The exercises of all phases in their order, with every step of a ladder, one that comes again
  /// again.
  var everyExercise: [Exercise] {
    phases.flatMap(\.items).flatMap { [$0.exercise] + ($0.ladder?.steps.map(\.exercise) ?? []) }
  }
}

extension Exercise {
  /// How long it takes, with 5 seconds to get ready before every set on every side.
  fileprivate var length: Duration {
    let sides = side.order(affected: nil).count
    let work = dose.sets.reduce(Duration.zero) { $0 + ($1.work.length(dose) + .seconds(5)) * sides }
    return work + dose.switchSides * ((sides - 1) * dose.sets.count)
      + dose.rest.least * (dose.sets.count - 1)
  }
}

extension Work {
  /// How long it takes on one side.
  fileprivate func length(_ dose: Dose) -> Duration {
    switch self {
    case .paced(let repetitions, let stages):
      stages.reduce(.zero) { $0 + $1.length.least } * repetitions.least
        + dose.restBetweenRepetitions * (repetitions.least - 1)
    case .selfPaced(let repetitions, _): .seconds(3 * repetitions.least)
    case .hold(let time), .time(let time): time.least
    case .distance: .zero
    }
  }
}
