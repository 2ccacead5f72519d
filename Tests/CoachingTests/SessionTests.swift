import Coaching
import Programmes
import ProgressTracking
import TestSupport
import Testing

@Suite struct `A session` {
  /// Two exercises: steps on each side, and squats at the runner's pace.
  private func items() throws -> [PhaseItem] {
    [
      PhaseItem(
        try exercise(
          "step", sets: [upAndDown(2), upAndDown(2)], rest: .seconds(10),
          switchSides: .seconds(8), side: .each(first: .affected))),
      PhaseItem(try exercise("squat", sets: [PrescribedSet(.selfPaced(repetitions: 8))])),
    ]
  }

  @Test func `is played to its end with Space and Enter alone`() throws {
    var play = try Play(
      try items(), pain: pain([.before, .during, .after]), standing: standing(signs: .firstSession))
    play.playThrough()
    #expect(
      play.log == [
        "started 5", "signs ", "pain before left knee 0",
        "set step 1 left: 2 of 2 completed", "set step 1 right: 2 of 2 completed",
        "set step 2 left: 2 of 2 completed", "set step 2 right: 2 of 2 completed",
        "confirmed step as shown", "pain during left knee 0 in step",
        "set squat 1: 8 of 8 completed", "confirmed squat as shown",
        "pain during left knee 0 in squat", "pain after left knee 0", "over finished",
      ])
    #expect(play.records.map(\.seconds).dropLast() == [6, 6, 6, 6])
    #expect(play.records.map(\.source) == [.paced, .paced, .paced, .paced, .selfPaced])
  }

  @Test func `tells and logs everything at its second`() throws {
    let cues = [
      Cue(.start, "stand tall"), Cue(.halfway, "half-way"), Cue(.lastSet, "last set"),
      Cue(.switchSides, "other leg"), Cue(.rest, "shake it out"), Cue(.end, "well held"),
      Cue(.beforeEnd(.seconds(3)), "three more"),
    ]
    let march = try exercise(
      "march", sets: [PrescribedSet(.time(.seconds(6)))], beat: 100, cues: [Cue(.start, "march")])
    let stand = try exercise(
      "stand", sets: [hold(8), hold(8)], rest: .seconds(12), switchSides: .seconds(8),
      side: .each(first: .other), cues: cues)
    var play = try Play(
      [PhaseItem(stand)] + (try items()) + [PhaseItem(march)], pain: pain([.before, .after]))
    play.playThrough()
    expectSnapshot(play.transcript, named: "session.txt")
  }

  @Test func `chooses nothing on a pain question by itself`() throws {
    var play = try Play(try items(), pain: pain([.before]))
    play.send(.proceed, .proceed)
    #expect(play.asked == "pain before")
    #expect(play.player.question?.pointer == nil)
    #expect(play.log == ["started 5"])
    play.send(.choose(12), .proceed)
    #expect(play.asked == "pain before")
    for _ in 0..<12 { play.send(.space) }
    #expect(play.player.question?.pointer == Question.ratherNotSay)
    play.send(.proceed)
    #expect(play.log.last == "pain before left knee -")
    #expect(play.player.activity == .introduction)
  }

  @Test func `takes no answer from a key that was pressed before it asked`() throws {
    var play = try Play([PhaseItem(try exercise("plank", sets: [hold(10)]))])
    play.send(.proceed)
    play.wait(.seconds(5))
    play.now += .seconds(11)
    play.send(.proceed)
    #expect(play.log == ["started 1", "set plank 1: 10 of 10 completed"])
    #expect(play.asked == "confirmation")
    play.send(.proceed)
    #expect(play.log.suffix(2) == ["confirmed plank as shown", "over finished"])
  }

  @Test func `does nothing once it is over`() throws {
    var play = try Play(try items())
    play.playThrough()
    let count = play.actions.count
    play.send(.stopSigns, .proceed, .choose(1), .proceed, .hurts, .leave, .tick, .interrupt)
    #expect(play.actions.count == count)
    #expect(play.player.isOver)
  }

  @Test func `without an exercise is over at once, and passes over one without sets`() throws {
    let none = try Play([PhaseItem(try exercise("nothing", sets: []))])
    #expect(none.log == ["started 0", "over finished"])
    var play = try Play([
      PhaseItem(try exercise("nothing", sets: [])), PhaseItem(try exercise("a", sets: [hold(1)])),
      PhaseItem(try exercise("void", sets: [])), PhaseItem(try exercise("b", sets: [hold(1)])),
      PhaseItem(try exercise("end", sets: [])),
    ])
    play.playThrough(keys: 20)
    #expect(
      play.log == [
        "started 2", "set a 1: 1 of 1 completed", "confirmed a as shown",
        "set b 1: 1 of 1 completed", "confirmed b as shown", "over finished",
      ])
  }

  @Test func `tells every cue once, and in its order, however late it is told`() throws {
    func cues(every step: Duration?) throws -> [PlacedCue] {
      var play = try Play(try items())
      play.send(.proceed)
      if let step {
        while play.player.isRunning {
          play.now += step
          play.send(.tick)
        }
      } else {
        play.wait()
      }
      return play.actions.compactMap { if case .cue(let cue) = $0 { cue.cue } else { nil } }
    }
    let exact = try cues(every: nil)
    let plan = SessionPlan(phase: try followed(try items()).phase, affected: .left)
    #expect(exact == plan.exercises.first?.blocks.flatMap { $0.segments.flatMap(\.cues) })
    #expect(try cues(every: .milliseconds(1_999)) == exact)
    #expect(try cues(every: .milliseconds(70)) == exact)
  }
}
