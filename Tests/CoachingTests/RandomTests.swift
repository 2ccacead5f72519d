import Coaching
import DemoLogs
import Programmes
import ProgressTracking
import Testing

@Suite struct `Whatever is pressed` {
  private func items() throws -> [PhaseItem] {
    [
      try balance(),
      PhaseItem(try exercise("nothing", sets: [])),
      PhaseItem(
        try exercise(
          "step", sets: [upAndDown(3), upAndDown(2)], rest: .seconds(20), between: .seconds(1),
          switchSides: .seconds(9), side: .each(first: .affected), beat: 97,
          cues: [Cue(.halfway, "half"), Cue(.lastSet, "last"), Cue(.end, "end")])),
      PhaseItem(
        try exercise(
          "squat", sets: Array(repeating: PrescribedSet(.selfPaced(repetitions: 3)), count: 2))),
      try balanceAgain(),
    ] + (try moreItems())
  }

  /// Ranges, open ends, turns of the sides, a circuit, loads to find, a distance and an extra.
  private func moreItems() throws -> [PhaseItem] {
    let range = Work.paced(
      repetitions: Bounds(2, to: 4), stages: [Stage(name: "up", length: .seconds(2))])
    let circuit = Circuit(number: 1, rounds: 2, rest: .seconds(9))
    var turns = try exercise(
      "turns", sets: [PrescribedSet(range), upAndDown(2)], switchSides: .seconds(3),
      side: .each(first: .other))
    turns.sideOrder = .eachRepetition
    turns.easier = try id("easy")
    var sides = try exercise(
      "sides", sets: [hold(3), PrescribedSet(.hold(Bounds(.seconds(3), to: .seconds(6))))],
      side: .each(first: .left), beat: 80)
    sides.sideOrder = .allSets
    sides.effort = 4...6
    sides.metronome?.blocks = Metronome.Blocks(on: .seconds(2), off: .seconds(1))
    var press = try exercise(
      "press",
      sets: [
        PrescribedSet(.selfPaced(repetitions: 5), load: .percentOfMaximum(70), rest: .seconds(4)),
        PrescribedSet(.hold(Bounds(.seconds(4))), load: .repetitionMaximum(8...8)),
      ], side: .each(first: .left))
    press.easier = try id("easy")
    let open = try exercise(
      "open",
      sets: [
        PrescribedSet(.selfPaced(repetitions: Bounds(1, to: nil), within: .seconds(20))),
        PrescribedSet(.paced(repetitions: Bounds(2, to: nil), stages: upStages)),
        PrescribedSet(.distance(100)), PrescribedSet(.hold(Bounds(.seconds(3), to: nil))),
      ])
    return [
      PhaseItem(turns), PhaseItem(sides, circuit: circuit), PhaseItem(press, circuit: circuit),
      PhaseItem(open, isOptional: true),
    ]
  }

  private let upStages = [Stage(name: "up", length: .milliseconds(200))]

  /// What is followed, with the exercise that others are eased to.
  private func followed() throws -> Followed {
    var followed = try CoachingTests.followed(
      try items(), pain: pain([.before, .during, .after], rules: rules, regions: regions))
    followed.programme.exercises = [try exercise("easy", sets: [hold(2), hold(2)])]
    return followed
  }

  /// A second exercise with levels.
  private func balanceAgain() throws -> PhaseItem {
    var item = try balance()
    item.exercise.id = try id("balance-again")
    return item
  }

  private let rules = [
    PainRule(when: .before, .from(4), then: [.ease]),
    PainRule(when: .before, .from(9), then: [.stopSession, .tell]),
    PainRule(when: .during, .from(2), then: [.ease]),
    PainRule(when: .during, .from(5), then: [.repeatStep]),
    PainRule(when: .during, .from(7), then: [.ease, .stopExercise]),
    PainRule(when: .during, .from(9), then: [.rest(days: 1), .stopSession]),
    PainRule(when: .during, .from(10), then: [.hold, .tell]),
    PainRule(when: .after, .over(.before, by: 1), then: [.tell]),
  ]

  private let regions = [PainRegion(side: .affected, part: "knee"), PainRegion(part: "back")]

  /// Draws an event; those that end everything are rare.
  private func event(_ random: inout SeededGenerator) -> PlayerEvent {
    switch Int.random(in: 0..<400, using: &random) {
    case 0..<60: .proceed
    case 60..<110: .space
    case 110..<130: .choose(Int.random(in: -2...12, using: &random))
    case 130..<140: .step(Int.random(in: -3...3, using: &random))
    case 140..<142: .toggleSharp
    case 142..<160: .cancel
    case 160..<175: .pause
    case 175..<180: .skip
    case 180..<200: .back
    case 200..<206: .finishEarly
    case 206..<225: .adjustRest(.seconds(Int.random(in: -40...40, using: &random)))
    case 225..<233: .hurts
    case 233..<235: .stopSigns
    case 235..<239: .leave
    case 239..<245: .unanswered
    case 245..<255: .interrupt
    case 255..<262: .undo
    case 262..<264: .ease
    case 264..<268: .tryOut
    case 268..<271: .note
    case 271..<276: .typed(["", " ", "left hip"].randomElement(using: &random) ?? "")
    case 276..<278: .askToLeave
    case 278: .abandon
    default: .tick
    }
  }

  @Test(arguments: 0..<150)
  func `a session holds together and comes to an end`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let followed = try followed()
    var play = Play(followed, standing: standing(signs: seed % 3 == 0 ? .longBreak : nil))
    var confirmations: [String] = []
    var part = 0
    repeat {
      if part > 0 { play = Play(followed, resuming: play.open()) }
      part += 1
      for _ in 0..<600 where !play.player.isOver {
        step(&play, &random)
      }
      if !play.player.isOver { play.playThrough() }
      #expect(play.player.isOver, "Space and Enter end what is left")
      confirmations += play.entries.map(\.line).filter { $0.hasPrefix("confirmed") }
      let overs = play.actions.indices.filter {
        if case .over = play.actions[$0] { true } else { false }
      }
      #expect(overs == [play.actions.count - 1], "the end is told once, and last")
      #expect(play.records == play.player.finished, "what has ended is in the log")
    } while play.actions.last == .over(nil) && part < 6
    let records = play.records
    let places = records.map { $0.planned.line }
    #expect(Set(places).count == places.count, "no set ends twice")
    #expect(Set(confirmations).count == confirmations.count)
    if play.actions.last != .over(nil), play.actions.last != .over(.endedEarly) {
      let plan = SessionPlan(phase: followed.phase, affected: followed.affected)
      let due = plan.sets.filter { !$0.isOptional }
      #expect(Set(places).isSuperset(of: due.map(\.line)), "every set ends")
    }
    for record in records {
      #expect(record.done >= 0)
      #expect(record.done <= most(of: record.planned))
      if record.ending == .completed { #expect(record.planned.share(of: record.done) >= 1) }
      #expect(record.seconds >= 0)
    }
  }

  /// The most that can be done of a set; a load that is found may take twice as many.
  private func most(of planned: PlannedSet) -> Double {
    switch planned.reach {
    case .exact: planned.exercise.text == "press" ? 2 * planned.amount.value : planned.amount.value
    case .upTo(let most): most
    case .open: planned.amount.unit == .seconds ? .infinity : 100
    }
  }

  /// Lets some time pass and hands over an event.
  private func step(_ play: inout Play, _ random: inout SeededGenerator) {
    let next = play.player.nextChange(after: play.now)
    #expect(next.map { $0 > play.now } ?? true)
    #expect((next != nil || !play.player.isRunning) || play.player.segment?.length == nil)
    let far = Int.random(in: 0..<60, using: &random)
    switch far {
    case 0: play.now += .seconds(Int.random(in: 0...4_000, using: &random))
    case 1..<20: play.now += .milliseconds(Int.random(in: 0...2_500, using: &random))
    case 20..<22: play.now -= .milliseconds(Int.random(in: 0...500, using: &random))
    default: play.now = next ?? play.now
    }
    let before = play.player
    let count = play.actions.count
    play.send(event(&random))
    #expect(play.player.remaining(at: play.now).map { $0 >= .zero } ?? true)
    #expect(play.player.elapsed(at: play.now) >= .zero)
    let told = play.actions[count...].compactMap {
      if case .cue(let cue) = $0 { cue.cue } else { nil }
    }
    if before.position == play.player.position, before.isRunning, play.player.isRunning,
      before.records == play.player.records
    {
      #expect(Set(told).count == told.count, "a cue is told once")
    }
  }
}

extension SessionPlayer {
  /// How many sets have ended.
  fileprivate var records: Int { finished.count }
}
