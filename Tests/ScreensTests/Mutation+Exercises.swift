import Programmes

extension Mutation {
  /// The exercises.
  static let ofExercises: [Mutation] = [
    squat("Exercise.id") { $0.id = try id("other") },
    squat("Exercise.name") { $0.name = "Other" },
    squat("Exercise.why") { $0.why = nil },
    squat("Exercise.position") { $0.position = "Other" },
    squat("Exercise.support") { $0.support = nil },
    squat("Exercise.place") { $0.place = nil },
    squat("Exercise.equipment") { $0.equipment = [] },
    squat("Exercise.how") { $0.how.removeFirst() },
    squat("Exercise.watchFor") { $0.watchFor.append("Other.") },
    squat("Exercise.side") { $0.side = .both },
    squat("Exercise.sideOrder") { $0.sideOrder = .eachSet },
    squat("Exercise.standOn") { $0.standOn = nil },
    squat("Exercise.needsHelper") { $0.needsHelper = true },
    squat("Exercise.technique") { $0.technique = nil },
    squat("Exercise.pattern") { $0.pattern = nil },
    squat("Exercise.dose") { $0.dose.sets.removeLast() },
    run("Exercise.metronome") { $0.metronome = nil },
    squat("Exercise.effort") { $0.effort = nil },
    squat("Exercise.cues") { $0.cues.swapAt(0, 1) },
    squat("Exercise.levels") { $0.levels.swapAt(0, 1) },
    squat("Exercise.easier") { $0.easier = nil },
    squat("Exercise.harder") { $0.harder = try id("plank") },
    squat("Exercise.painRules") { $0.painRules = [] },
    squat("Exercise.was") { $0.was = [] },
    squat("Exercise.defaulted") { $0.defaulted = ["rest"] },
    squat("Pattern.name") { $0.pattern?.name = .d2Flexion },
    squat("Pattern.pelvis") { $0.pattern?.pelvis = [] },
    squat("Pattern.hip") { $0.pattern?.hip = [.extension] },
    squat("Pattern.knee") { $0.pattern?.knee = [.flexion] },
    squat("Pattern.ankle") { $0.pattern?.ankle = [.inversion] },
    squat("Pattern.toes") { $0.pattern?.toes = [.extension] },
    squat("Cue.moment") { $0.cues[0].moment = .start },
    squat("Cue.text") { $0.cues[0].text = "Other." },
    run("Metronome.rate") { $0.metronome?.rate = .perMinute(170) },
    run("Metronome.limit") { $0.metronome?.limit = nil },
    run("Metronome.blocks") { $0.metronome?.blocks = nil },
    run("Blocks.on") { $0.metronome?.blocks?.on = .seconds(61) },
    run("Blocks.off") { $0.metronome?.blocks?.off = nil },
    run("Blocks.off") { $0.metronome?.blocks?.off = .seconds(61) },
  ]

  /// Their doses.
  static let ofDoses: [Mutation] = [
    squat("Dose.sets") { $0.dose.sets.append($0.dose.sets[1]) },
    squat("Dose.rest") { $0.dose.rest = Bounds(.seconds(45), to: .seconds(60)) },
    squat("Dose.rest") { $0.dose.rest = .seconds(45.01) },
    squat("Dose.interval") { $0.dose.interval = .seconds(60) },
    squat("Dose.restBetweenRepetitions") { $0.dose.restBetweenRepetitions = .zero },
    squat("Dose.ready") { $0.dose.ready = .seconds(9) },
    squat("Dose.switchSides") { $0.dose.switchSides = .zero },
    squat("PrescribedSet.work") {
      $0.dose.sets[1].work = .selfPaced(repetitions: Bounds(0, to: nil), within: .seconds(60))
    },
    squat("PrescribedSet.work") {
      $0.dose.sets[1].work = .selfPaced(repetitions: Bounds(1, to: nil))
    },
    squat("PrescribedSet.work") { $0.dose.sets[1].work = .hold(Bounds(.seconds(1), to: nil)) },
    squat("PrescribedSet.work") { $0.dose.sets[1].work = .time(.seconds(60)) },
    squat("PrescribedSet.load") { $0.dose.sets[1].load = nil },
    squat("PrescribedSet.load") { $0.dose.sets[1].load = .weight(12.5, .pound) },
    squat("PrescribedSet.load") { $0.dose.sets[1].load = .weight(Bounds(10, to: 12.5), .kilogram) },
    squat("PrescribedSet.isExtra") { $0.dose.sets[1].isExtra = true },
    squat("PrescribedSet.name") { $0.dose.sets[0].name = nil },
    squat("PrescribedSet.rest") { $0.dose.sets[0].rest = nil },
    stage("Stage.name") { $0.name = "other" },
    stage("Stage.length") { $0.length = .seconds(4) },
    stage("Stage.length") { $0.length = Bounds(.seconds(3), to: nil) },
    stage("Stage.cue") { $0.cue = nil },
    stage("Stage.leg") { $0.leg = .other },
    stage("Stage.pattern") { $0.pattern = .d2Extension },
  ]

  private static func stage(
    _ property: String, _ change: @escaping @Sendable (inout Stage) -> Void
  ) -> Mutation {
    squat(property) { squat in
      guard case .paced(let repetitions, var stages) = squat.dose.sets[0].work else { return }
      change(&stages[0])
      squat.dose.sets[0].work = .paced(repetitions: repetitions, stages: stages)
    }
  }

  /// Their levels.
  static let ofLevels: [Mutation] = [
    squat("Level.id") { $0.levels[0].id = try id("lower") },
    squat("Level.dose") { $0.levels[0].dose.rest = .seconds(5) },
    squat("Level.support") { $0.levels[0].support = nil },
    squat("Level.position") { $0.levels[0].position = nil },
    squat("Level.standOn") { $0.levels[0].standOn = .some(.both) },
    squat("Level.standOn") { $0.levels[1].standOn = .some(nil) },
    squat("Level.equipment") { $0.levels[0].equipment = nil },
    squat("Level.equipment") { $0.levels[1].equipment = [] },
    squat("Level.how") { $0.levels[0].how = ["Other."] },
    squat("Level.watchFor") { $0.levels[0].watchFor = nil },
    squat("Level.cues") { $0.levels[0].cues = [] },
    squat("Level.metronome") { $0.levels[0].metronome = nil },
    squat("Level.metronome") { $0.levels[0].metronome = .some(nil) },
    squat("Level.defaulted") { $0.levels[0].defaulted = ["switch"] },
    squat("Level.effort") { $0.levels[0].effort = nil },
    squat("Level.effort") { $0.levels[0].effort = .some(nil) },
  ]
}
