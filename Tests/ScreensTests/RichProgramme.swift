import Programmes
import Testing

/// A programme that uses everything that the language can say.
func richProgramme() throws -> Programme {
  let drills = try RichDrills()
  var programme = Programme(
    id: try id("rich"), revision: 3, title: "Everything at once", language: "en",
    about: "A fixture that says all there is to say.", affected: .known(.left),
    contact: Contact(
      name: "Practice at the park", phone: "0100 200 300", email: "park@example.org",
      answers: "weekdays from 8 to 12"),
    notFor: ["the first six weeks after surgery", "a fever"],
    sources: ["Every number here is made up."],
    pain: PainPlan(
      regions: [PainRegion(side: .affected, part: "knee"), PainRegion(part: "lower back")],
      moments: [.before, .during, .nextMorning],
      rules: [
        PainRule(when: .during, .from(5), then: [.stepDown]),
        PainRule(when: .nextMorning, .over(.lastMorning, by: 2), then: [.rest(days: 1), .tell]),
      ]),
    start: LocalDay(number: 20_790),
    pauses: [
      PlannedPause(
        from: LocalDay(number: 20_811), through: LocalDay(number: 20_813), reason: "Christmas")
    ], phases: [], defaulted: ["language", "pain.ask"])
  programme.stopSigns.append(StopSign("The knee is newly swollen", .beforeNextSession))
  programme.measures = [
    Measure(
      id: try id("wall"), name: "Knee to wall", unit: "cm", how: "The heel stays down.",
      eachSide: true, everyDays: 14, range: 0...30),
    Measure(id: try id("rate"), name: "Step rate", unit: "/min", range: 120...240),
  ]
  programme.questionnaires = [
    Questionnaire(
      id: try id("week"), title: "Your week", about: "Think of the last seven days.",
      everyDays: 7,
      items: [
        Questionnaire.Item(
          ask: "How far could you run?", answers: .scale(low: "not at all", high: "all the way")),
        Questionnaire.Item(
          ask: "Did the knee wake you?",
          answers: .choices([
            Questionnaire.Choice("Never", points: 0), Questionnaire.Choice("Often", points: 4),
          ])),
      ], scoring: .sum)
  ]
  programme.exercises = [drills.squat, drills.bridge, drills.hop, drills.run, drills.plank]
  programme.phases = [try calmPhase(drills), try strongPhase(drills)]
  return programme
}

/// Makes an identifier.
func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

/// The exercises of the programme that uses everything.
struct RichDrills {
  var squat: Exercise
  var bridge: Exercise
  var hop: Exercise
  var run: Exercise
  var plank: Exercise

  init() throws {
    squat = Exercise(
      id: try id("squat"), name: "Squat", why: "Stairs ask for it.", position: "Standing",
      support: "a rail", place: "by the stairs", equipment: ["a step"],
      how: ["Sit back.", "Stand up tall."], watchFor: ["The knee follows the toes."],
      side: .each(first: .affected), sideOrder: .allSets, standOn: .same,
      technique: .combinationOfIsotonics,
      dose: Dose(
        sets: [
          PrescribedSet(
            .paced(
              repetitions: Bounds(6, to: 8),
              stages: [
                Stage(name: "down", length: .seconds(3), cue: "Slowly."),
                Stage(name: "up", length: .seconds(1), leg: .other, pattern: .d1Extension),
              ]), load: .repetitionMaximum(8...12), name: "small range", rest: .seconds(20)),
          PrescribedSet(
            .selfPaced(repetitions: Bounds(1, to: nil), within: .seconds(60)),
            load: .weight(12.5, .kilogram)),
        ], rest: .seconds(45), restBetweenRepetitions: .seconds(2), switchSides: .seconds(10)),
      effort: 5...7, cues: [Cue(.repetition, "Knee out."), Cue(.beforeEnd(.seconds(5)), "Five.")],
      easier: try id("bridge"), harder: try id("hop"),
      painRules: [PainRule(when: .during, .above(2), then: [.stopExercise, .tell])],
      was: [try id("squats")])
    squat.pattern = Pattern(
      name: .d1Extension, pelvis: [.posteriorDepression], hip: [.extension, .abduction],
      knee: [.straight], ankle: [.plantarflexion], toes: [.flexion])
    var low = Level(
      id: try id("low"), dose: Dose(sets: [PrescribedSet(.hold(Bounds(.seconds(10))))]),
      support: "both hands")
    low.position = "Sitting"
    low.equipment = ["a chair"]
    low.how = ["Sit down and stand up."]
    low.watchFor = ["Do not fall back."]
    low.cues = [Cue(.start, "Up you go.")]
    low.metronome = Metronome(rate: .perMinute(30))
    low.effort = 3...4
    squat.levels = [low, Level(id: try id("high"), dose: squat.dose)]
    bridge = Exercise(
      id: try id("bridge"), name: "Bridge", position: "Lying on your back",
      side: .each(first: .other), sideOrder: .eachRepetition,
      dose: Dose(
        sets: Array(
          repeating: PrescribedSet(.hold(Bounds(.seconds(20), to: .seconds(30)))), count: 3),
        rest: .seconds(30)), defaulted: ["switch"])
    hop = Exercise(
      id: try id("hop"), name: "Hop", position: "Standing", side: .one(.affected),
      needsHelper: true, technique: .repeatedStretch,
      dose: Dose(
        sets: [
          PrescribedSet(
            .selfPaced(repetitions: Bounds(5, to: nil)), load: .percentOfMaximum(70))
        ]), defaulted: ["sets", "rest", "rest between reps", "switch"])
    run = Exercise(
      id: try id("run"), name: "Run", position: "Outside", side: .both,
      dose: Dose(sets: [PrescribedSet(.distance(1_500)), PrescribedSet(.distance(400))]),
      metronome: Metronome(
        rate: .percent(105, of: try id("rate")), limit: 185,
        blocks: Metronome.Blocks(on: .seconds(60), off: .seconds(240))), effort: 4...4)
    plank = Exercise(
      id: try id("plank"), name: "Plank", position: "On your forearms", side: .both,
      dose: Dose(
        sets: [PrescribedSet(.hold(Bounds(.seconds(1), to: nil)), load: .words("a red band"))]))
  }
}

private func calmPhase(_ drills: RichDrills) throws -> Phase {
  func bridge(sets: Int) -> Exercise {
    var bridge = drills.bridge
    bridge.dose.sets = Array(repeating: drills.bridge.dose.sets[0], count: sets)
    return bridge
  }
  let weeks = Ladder(
    .weeks,
    steps: [
      LadderStep(length: 2, bridge(sets: 1)), LadderStep(length: 1, bridge(sets: 2)),
      LadderStep(bridge(sets: 3), rhythm: .everyDay),
    ])
  let squat = try #require(drills.squat.at(level: id("low")))
  let answers = Ladder(
    .answers([
      AnswerRule(.pain(.during), 5...10, then: .down), AnswerRule(.pain(.during), 0...2, then: .up),
      AnswerRule(.effort, 9...9, then: .stay),
      AnswerRule(.pain(.nextMorning), 6...10, then: .rest(days: 2)),
    ]),
    steps: [LadderStep(squat, level: try id("low")), LadderStep(drills.squat)])
  return Phase(
    id: try id("calm"), title: "Calm it down", about: "Little, and often.",
    schedule: Schedule(
      .every(days: 2), sessionsOn: [.sunday: 2], leastDaysBetween: 2, apart: .seconds(14_400)),
    sessions: [
      PhaseSession([
        PhaseItem(squat, level: try id("low"), ladder: answers),
        PhaseItem(weeks.steps[0].exercise, ladder: weeks),
        PhaseItem(drills.run, rhythm: .times(2, perDays: 7), isOptional: true),
      ])
    ],
    advance: Advance(
      earliest: 7, leastSessions: 4,
      requires: [
        .pain(.during, .atMost(3), in: .sessions(3)),
        .pain(.nextMorning, .atMostBaseline, in: .days(7)),
        .sessionsDone(atLeast: 6), .adherence(atLeast: 80, lastDays: 7),
        .measure(try id("wall"), .withinPercentOfOtherSide(10)),
        .measure(try id("wall"), .atLeast(8.5)), .measure(try id("week"), .atMost(5)),
      ], decides: .therapist),
    painRules: [PainRule(when: .after, .over(.before, by: 2), then: [.repeatStep])],
    was: [try id("settle")])
}

private func strongPhase(_ drills: RichDrills) throws -> Phase {
  func run(_ metres: Double) -> Exercise {
    var run = drills.run
    run.dose.sets = [PrescribedSet(.distance(metres))]
    return run
  }
  let sessions = Ladder(
    .sessions, steps: [LadderStep(length: 4, run(800)), LadderStep(length: 2, run(1_000))])
  let circuit = Circuit(number: 1, rounds: 3, rest: .seconds(60))
  var hop = drills.hop
  hop.dose.sets = Array(repeating: hop.dose.sets[0], count: 3)
  var plank = drills.plank
  plank.dose.sets = Array(repeating: plank.dose.sets[0], count: 3)
  return Phase(
    id: try id("strong"), title: "Build it up", schedule: .weekdays([.monday, .thursday]),
    sessions: [
      PhaseSession(
        id: try id("strength"), title: "Strength", weekdays: [.monday],
        [
          PhaseItem(hop, circuit: circuit), PhaseItem(plank, circuit: circuit),
          PhaseItem(drills.squat),
        ]),
      PhaseSession(
        id: try id("running"), weekdays: [.thursday],
        [PhaseItem(sessions.steps[0].exercise, ladder: sessions)]),
    ],
    stepBack: StepBack(
      to: try id("calm"), when: [.pain(.nextMorning, .atLeast(6), in: .sessions(2))],
      decides: .runner))
}
