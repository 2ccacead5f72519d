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
      return play.actions.compactMap { if case .cue(let cue) = $0 { cue } else { nil } }
    }
    let exact = try cues(every: nil)
    let plan = SessionPlan(phase: try followed(try items()).phase, affected: .left)
    #expect(exact == plan.exercises.first?.blocks.flatMap { $0.segments.flatMap(\.cues) })
    #expect(try cues(every: .milliseconds(1_999)) == exact)
    #expect(try cues(every: .milliseconds(70)) == exact)
  }
}

@Suite struct `A runner in a session` {
  /// A session that stands at the start of the work of a hold of 20 s, the first of three.
  private func holding(_ set: PrescribedSet = hold(20)) throws -> Play {
    var play = try Play([
      PhaseItem(try exercise("plank", sets: [set, set, set], rest: .seconds(30))),
      PhaseItem(try exercise("bridge", sets: [hold(4), hold(4)])),
    ])
    play.send(.proceed)
    play.wait(.seconds(5))
    return play
  }

  @Test func `pauses as often as they like and loses no time`() throws {
    var play = try holding()
    for _ in 0..<7 {
      play.wait(.milliseconds(1_300))
      play.send(.pause)
      #expect(play.player.nextChange(after: play.now) == nil)
      play.wait(.seconds(500))
      play.send(.space)
    }
    #expect(play.player.remaining(at: play.now) == .milliseconds(10_900))
    play.wait(.milliseconds(10_899))
    #expect(play.records.isEmpty)
    play.wait(.milliseconds(1))
    #expect(play.records.map(\.seconds) == [20])
  }

  @Test func `pauses in a rest, and Enter goes on before it ends it`() throws {
    var play = try holding()
    play.wait(.seconds(22))
    #expect(play.player.segment?.kind == .rest)
    play.send(.space)
    play.wait(.seconds(100))
    #expect(play.player.remaining(at: play.now) == .seconds(23))
    play.send(.proceed)
    #expect(play.player.segment?.kind == .rest)
    #expect(play.player.isRunning)
    play.send(.proceed)
    #expect(play.player.segment?.kind == .getReady)
  }

  @Test func `rests longer and shorter, never less than nothing nor more than 15 minutes`() throws {
    var play = try holding()
    play.send(.adjustRest(.seconds(10)))
    play.wait(.seconds(25))
    play.send(.adjustRest(.seconds(10)))
    #expect(play.player.remaining(at: play.now) == .seconds(30))
    play.send(.adjustRest(.seconds(90_000)))
    #expect(play.player.remaining(at: play.now) == .seconds(895))
    play.send(.adjustRest(.seconds(-90_000)))
    #expect(play.player.segment?.kind == .getReady)
    #expect(play.player.remaining(at: play.now) == .seconds(5))
  }

  @Test func `skips a set in the rest before it`() throws {
    var play = try holding()
    play.wait(.seconds(22))
    play.send(.skip, .choose(1), .proceed)
    #expect(play.log.last == "set plank 2: 0 of 20 skipped, fatigue")
    #expect(play.player.position.block == 2)
  }

  @Test func `skips in a set, and what was done of it counts`() throws {
    var play = try holding()
    play.wait(.milliseconds(7_900))
    play.send(.skip)
    play.wait(.seconds(60))
    play.send(.choose(0), .proceed)
    #expect(play.log.last == "set plank 1: 7 of 20 partial, pain")
    #expect(play.records.map(\.seconds) == [7.9])
  }

  @Test func `skips before anything was done of a set`() throws {
    var play = try holding()
    play.send(.skip, .choose(0), .proceed)
    #expect(play.log.last == "set plank 1: 0 of 20 skipped, pain")
  }

  @Test func `skips a whole exercise while it is introduced`() throws {
    var play = try holding()
    play.playThrough(keys: 1)
    #expect(play.player.position.exercise == 1)
    play.send(.skip, .choose(2), .proceed)
    #expect(
      play.log.suffix(3) == [
        "set bridge 1: 0 of 4 skipped, no time", "set bridge 2: 0 of 4 skipped, no time",
        "over finished",
      ])
  }

  @Test func `skips a self-paced set and says how much of it was done`() throws {
    var play = try holding(PrescribedSet(.selfPaced(repetitions: 8)))
    play.wait(.seconds(9))
    play.send(.skip, .choose(0), .proceed)
    #expect(play.asked == "repetitions")
    play.send(.cancel)
    #expect(play.player.isRunning)
    play.send(.finishEarly)
    play.answer(6)
    #expect(play.log.last == "set plank 1: 6 of 8 partial")
    play.send(.proceed, .proceed, .skip)
    play.answer(0)
    play.answer(5)
    #expect(play.log.last == "set plank 2: 5 of 8 partial, pain")
    play.send(.proceed, .proceed, .skip)
    play.answer(0)
    play.answer(0)
    #expect(play.log.last == "set plank 3: 0 of 8 skipped, pain")
  }

  @Test func `finishes repetitions early`() throws {
    var play = try holding(upAndDown(5))
    play.send(.finishEarly)
    #expect(play.log.last == "set plank 1: 0 of 5 partial")
    play.send(.proceed, .proceed)
    play.wait(.seconds(8))
    play.send(.finishEarly)
    #expect(play.log.last == "set plank 2: 2 of 5 partial")
    play.send(.finishEarly)
    #expect(play.records.count == 2)
  }

  @Test func `finishes a hold early`() throws {
    var play = try holding()
    play.wait(.milliseconds(12_400))
    play.send(.finishEarly)
    #expect(play.log.last == "set plank 1: 12 of 20 partial")
  }

  @Test func `goes back to the start of the set, then to the one before`() throws {
    var play = try holding()
    play.send(.back)
    #expect(play.player.segment?.kind == .getReady)
    play.wait(.seconds(55))
    #expect(play.player.position.block == 1)
    play.wait(.seconds(5))
    #expect(play.player.segment?.kind == .hold)
    play.send(.back)
    #expect(play.player.position.block == 1)
    #expect(play.records.count == 1)
    play.send(.back)
    #expect(play.player.position.block == 0)
    #expect(play.records.isEmpty)
    play.send(.back)
    play.playThrough()
    #expect(play.records.count == 5)
    #expect(play.log.count { $0.hasPrefix("retract") } == 1)
  }

  @Test func `is asked what to do after time that passed unseen, which counts for nothing`() throws
  {
    var play = try holding()
    play.wait(.seconds(20))
    play.send(.proceed)
    play.wait(.seconds(10))
    play.now += .seconds(3_600)
    play.send(.tick)
    #expect(play.player.question?.kind == .gap(.seconds(3_600)))
    #expect(play.player.question?.pointer == 0)
    play.answer(GapOption.goOn.rawValue)
    #expect(play.player.remaining(at: play.now) == .seconds(15))
    #expect(play.records.count == 1)
  }

  @Test func `repeats the set after a gap unless told otherwise`() throws {
    var play = try holding()
    play.wait(.seconds(6))
    play.now += .seconds(17)
    play.send(.tick, .proceed)
    #expect(play.player.segment?.kind == .getReady)
    #expect(play.records.isEmpty)
  }

  @Test func `is asked at once after a stop, however long the set had to go`() throws {
    var play = try holding()
    play.wait(.seconds(6))
    play.now += .seconds(10)
    play.send(.interrupt, .interrupt)
    #expect(play.player.question?.kind == .gap(.seconds(10)))
    play.answer(GapOption.goOn.rawValue)
    #expect(play.player.remaining(at: play.now) == .seconds(14))
    play.send(.pause, .interrupt)
    #expect(play.asked == "nothing")
    #expect(play.player.isPaused)
  }

  @Test func `takes back what they opened, and only that`() throws {
    var play = try holding()
    for event in [PlayerEvent.skip, .finishEarly, .hurts, .stopSigns, .leave] {
      play.send(.back)
      play.wait(.seconds(7))
      if event == .finishEarly { continue }
      play.send(event)
      #expect(play.asked != "nothing")
      play.send(.cancel)
      #expect(play.asked == "nothing")
      #expect(play.player.isRunning)
    }
    play.send(.interrupt, .cancel)
    #expect(play.asked == "gap")
    play.send(.leave)
    #expect(play.asked == "leaving")
    play.send(.leave)
    #expect(play.asked == "gap")
  }

  @Test func `who is not there is answered for with nothing that they did not say`() throws {
    var play = try Play(
      [PhaseItem(try exercise("plank", sets: [hold(4), hold(4)]))],
      pain: pain([.before, .after]), standing: standing(signs: .firstSession))
    play.send(.unanswered, .unanswered, .proceed, .skip, .unanswered, .proceed)
    play.wait()
    play.send(.unanswered, .unanswered)
    #expect(
      play.log == [
        "started 2", "pain before left knee -", "set plank 1: 0 of 4 skipped, other",
        "set plank 2: 4 of 4 completed", "pain after left knee -", "over finished",
      ])
  }
}
