import Coaching
import Programmes
import ProgressTracking
import Testing

@Suite struct `A circuit` {
  /// Two exercises in turns for three rounds, then one alone.
  private func items(
    rounds: Int = 3, rest: Bounds<Duration> = .seconds(60), effort: Bool = false
  ) throws -> [PhaseItem] {
    let circuit = Circuit(number: 1, rounds: Bounds(rounds), rest: rest)
    var squat = try exercise(
      "squat", sets: Array(repeating: hold(4), count: rounds), rest: .seconds(15),
      cues: [Cue(.rest, "shake")])
    if effort { squat.effort = 5...7 }
    let step = try exercise(
      "step", sets: Array(repeating: hold(3), count: rounds), rest: .seconds(20),
      switchSides: .seconds(8), side: .each(first: .affected))
    return [
      PhaseItem(squat, circuit: circuit), PhaseItem(step, circuit: circuit),
      PhaseItem(try exercise("plank", sets: [hold(5)])),
    ]
  }

  private func sets(_ play: Play) -> [String] { play.records.map(\.planned.line) }

  private let rounds = [
    "squat 1", "step 1 left", "step 1 right", "squat 2", "step 2 left", "step 2 right", "squat 3",
    "step 3 left", "step 3 right", "plank 1",
  ]

  @Test func `is played round by round, asks at the end of each exercise and only then`() throws {
    var play = try Play(try items(effort: true), pain: pain([.during, .after]))
    #expect(play.player.plan.sets.map(\.line) == rounds)
    play.playThrough()
    #expect(sets(play) == rounds)
    let asked = play.log.filter { !$0.hasPrefix("set") }
    #expect(
      asked == [
        "started 10", "confirmed squat as shown", "pain during left knee 0 in squat",
        "effort squat 0", "confirmed step as shown", "pain during left knee 0 in step",
        "confirmed plank as shown", "pain during left knee 0 in plank", "pain after left knee 0",
        "over finished",
      ])
  }

  @Test func `introduces an exercise in its first round and names it in the others`() throws {
    var play = try Play(try items())
    var introduced: [String] = []
    for _ in 0..<200 where !play.player.isOver {
      play.wait()
      if play.player.activity == .introduction, play.player.question == nil {
        introduced.append(play.player.block?.planned.line ?? "")
      }
      play.send(.proceed)
    }
    #expect(introduced == ["squat 1", "step 1 left", "plank 1"])
    let said = play.actions.compactMap { if case .cue(let cue) = $0 { cue.text } else { nil } }
    #expect(said.filter { $0 == "squat" }.count == 2)
    #expect(said.filter { $0 == "step" }.count == 2)
    #expect(said.filter { $0 == "shake" }.count == 2, "the rest is the one before's")
  }

  @Test func `rests as the exercise before says, and as the circuit says between rounds`() throws {
    let phase = try followed(try items()).phase
    let plan = SessionPlan(phase: phase, affected: .left)
    let pauses = plan.order.map { place in
      let block = plan[place]
      return block.segments.prefix(block.workStart).reduce(.zero) { $0 + ($1.length ?? .zero) }
    }
    let seconds = pauses.map { Int($0 / .seconds(1)) }
    #expect(seconds == [5, 5, 8, 60, 15, 8, 60, 15, 8, 5])
    let short = SessionPlan(
      phase: try followed(try items(rest: .zero)).phase, affected: .left)
    let first = short.order.map { short[$0] }.first { $0.planned.line == "squat 2" }
    #expect(
      first?.segments.first?.length == .seconds(15), "the exercise's rest, where it is longer")
  }

  @Test func `goes back into the exercise before`() throws {
    var play = try Play(try items())
    play.send(.proceed)
    play.wait(.seconds(9))
    play.send(.proceed)
    play.wait(.seconds(5 + 3 + 8 + 3 + 10))
    #expect(play.player.block?.planned.line == "squat 2")
    play.send(.back)
    play.answer(1)
    #expect(play.player.block?.planned.line == "step 1 right")
    #expect(sets(play) == ["squat 1", "step 1 left"])
    play.playThrough()
    #expect(sets(play) == rounds)
  }

  @Test(arguments: 0..<30)
  func `goes on after it was left as if it had not been`(keys: Int) throws {
    let followed = try followed(try items())
    var first = Play(followed)
    for key in 0..<keys where !first.player.isOver {
      if first.player.isRunning {
        first.wait(.seconds(7 * (key % 5)))
      } else {
        first.send(.proceed)
      }
    }
    guard first.player.activity != .over else { return }
    let isAsked = first.asked == "confirmation"
    first.send(.leave)
    first.answer(LeavingOption.later.rawValue)
    var second = Play(followed, resuming: first.open())
    second.playThrough()
    #expect(sets(second) == rounds)
    let confirmed = (first.log + second.log).count { $0.hasPrefix("confirmed") }
    #expect(confirmed == (isAsked ? 2 : 3), "what is left unanswered is not asked again")
  }

  @Test func `leaves an exercise out in all rounds while it is introduced`() throws {
    var play = try Play(try items())
    play.send(.proceed)
    play.wait(.seconds(9))
    #expect(play.player.activity == .introduction)
    play.send(.skip)
    play.answer(1)
    #expect(play.player.block?.planned.line == "squat 2")
    play.playThrough()
    #expect(play.records.count == 10)
    #expect(play.records.count { $0.ending == .skipped(.fatigue) } == 6)
    #expect(play.log.count { $0.hasPrefix("confirmed") } == 2)
  }

  @Test func `stops one exercise by a rule and goes on with the other`() throws {
    let rule = PainRule(when: .during, .from(3), then: [.stopExercise])
    var play = try Play(try items(), pain: pain(rules: [rule]))
    play.send(.proceed)
    play.wait(.seconds(9))
    play.send(.proceed)
    play.wait(.seconds(6))
    play.hurt()
    play.answer(5)
    play.playThrough()
    let held = play.records.filter { $0.ending == .held }.map(\.planned.line)
    #expect(
      held == ["step 1 right", "step 2 left", "step 2 right", "step 3 left", "step 3 right"])
    #expect(play.log.contains("set step 1 left: 1 of 3 partial, pain"))
    #expect(play.records.filter { $0.planned.exercise.text == "squat" }.count == 3)
    #expect(play.log.last == "over finished")
  }

  @Test func `stops the rounds that are left of an exercise that was skipped for pain`() throws {
    let rule = PainRule(when: .during, .from(3), then: [.stopExercise])
    var play = try Play(try items(), pain: pain([.during], rules: [rule]))
    play.send(.proceed)
    play.wait(.seconds(7))
    play.send(.skip)
    play.answer(0)
    #expect(play.player.block?.planned.line == "step 1 left")
    #expect(play.asked == "pain during")
    play.answer(6)
    play.playThrough()
    let squats = play.log.filter { $0.hasPrefix("set squat") }
    #expect(
      squats == [
        "set squat 1: 2 of 4 partial, pain", "set squat 2: 0 of 4 held", "set squat 3: 0 of 4 held",
      ])
    #expect(play.log.count { $0 == "confirmed squat as shown" } == 1)
    #expect(play.records.filter { $0.ending == .completed }.count == 7)
  }

  @Test func `eases the rounds that are left`() throws {
    let rule = PainRule(when: .during, .from(3), then: [.ease])
    let circuit = Circuit(number: 1, rounds: 3)
    var balance = try balance()
    balance.circuit = circuit
    let step = PhaseItem(
      try exercise("step", sets: [hold(3), hold(3), hold(3)]), circuit: circuit)
    var play = try Play([balance, step], pain: pain(rules: [rule]))
    play.send(.proceed)
    play.wait(.seconds(17))
    play.send(.proceed)
    play.wait(.seconds(8 + 11))
    #expect(play.player.block?.planned.line == "balance 2")
    play.hurt()
    play.answer(4)
    play.send(.proceed)
    play.wait(.seconds(5 + 8 + 2))
    #expect(play.player.block?.planned.line == "step 2")
    play.playThrough()
    #expect(
      play.log.filter { $0.hasPrefix("set") } == [
        "set balance 1: 12 of 12 completed", "set step 1: 3 of 3 completed",
        "set balance 2: 8 of 8 completed at middle", "set step 2: 3 of 3 completed",
        "set balance 3: 8 of 8 completed at middle", "set step 3: 3 of 3 completed",
      ])
  }

  @Test func `asks about every exercise that was begun when the session ends early`() throws {
    var play = try Play(try items())
    play.send(.proceed)
    play.wait(.seconds(9))
    play.send(.proceed)
    play.wait(.seconds(7))
    play.send(.leave)
    play.answer(LeavingOption.endNow.rawValue)
    play.playThrough()
    #expect(
      play.log.suffix(3) == [
        "confirmed squat as shown", "confirmed step as shown", "over ended early",
      ])
  }
}
