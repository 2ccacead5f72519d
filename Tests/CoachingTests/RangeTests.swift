import Coaching
import Programmes
import ProgressTracking
import Testing

@Suite struct `A range` {
  /// A session that stands at the start of the work of its first set.
  private func play(_ work: Work, sets: Int = 2, cues: [Cue] = []) throws -> Play {
    let set = PrescribedSet(work)
    var play = try Play([
      PhaseItem(
        try exercise(
          "drill", sets: Array(repeating: set, count: sets), rest: .seconds(30), cues: cues))
    ])
    play.send(.proceed)
    play.wait(.seconds(5))
    return play
  }

  private func paced(_ bounds: Bounds<Int>) -> Work {
    .paced(repetitions: bounds, stages: [Stage(name: "up", length: .seconds(2))])
  }

  /// The moments of a signal, in seconds from the first key.
  private func moments(of signal: Signal, in play: Play) -> [Int] {
    zip(play.moments, play.actions).compactMap { moment, action in
      guard case .cue(let cue) = action, cue.signal == signal else { return nil }
      return Int(moment / .seconds(1))
    }
  }

  @Test func `of repetitions is played to the most, and tells when the least is reached`() throws {
    var play = try play(paced(Bounds(3, to: 5)), sets: 1)
    play.wait()
    #expect(moments(of: .enough, in: play) == [11])
    #expect(moments(of: .end, in: play) == [15])
    #expect(play.log.last == "set drill 1: 5 of 3 completed")
  }

  @Test func `can be ended by the key that goes on from the least on, and not before`() throws {
    var play = try play(paced(Bounds(3, to: 5)), cues: [Cue(.end, "done")])
    play.wait(.milliseconds(5_900))
    play.send(.proceed)
    #expect(play.records.isEmpty)
    #expect(!play.player.isEnough(at: play.now))
    play.wait(.milliseconds(100))
    #expect(play.player.isEnough(at: play.now))
    play.wait(.milliseconds(2_100))
    play.send(.proceed)
    #expect(play.log.last == "set drill 1: 4 of 3 completed")
    #expect(
      play.actions.contains { if case .cue(let cue) = $0 { cue.text == "done" } else { false } })
    #expect(play.player.segment?.kind == .rest)
  }

  @Test func `finished early before the least is partial, after it completed`() throws {
    var play = try play(paced(Bounds(3, to: 5)))
    play.wait(.milliseconds(4_100))
    play.send(.finishEarly)
    #expect(play.log.last == "set drill 1: 2 of 3 partial")
    play.wait(.seconds(30 + 7))
    play.send(.finishEarly)
    #expect(play.log.last == "set drill 2: 3 of 3 completed")
  }

  @Test func `that is open goes on until the runner ends it`() throws {
    var play = try play(paced(Bounds(5, to: nil)), sets: 1)
    play.wait(.seconds(2 * 37) + .milliseconds(500))
    play.send(.proceed)
    #expect(play.log.last == "set drill 1: 37 of 5 completed")
    #expect(play.records.first?.planned.reach == .open)
    #expect(moments(of: .enough, in: play) == [15])

    play = try self.play(paced(Bounds(1, to: nil)), sets: 1)
    play.wait()
    #expect(play.log.last == "set drill 1: 100 of 1 completed", "there is an end to everything")
    #expect(moments(of: .enough, in: play).isEmpty, "one is no more than a first try")
  }

  @Test func `of a hold goes on beyond the least`() throws {
    var play = try play(.hold(Bounds(.seconds(20), to: .seconds(30))))
    play.wait(.seconds(24))
    play.send(.proceed)
    #expect(play.log.last == "set drill 1: 24 of 20 completed")
    #expect(play.records.first?.planned.reach == .upTo(30))
    play.wait()
    #expect(play.log.contains("set drill 2: 30 of 20 completed"))

    play = try self.play(.hold(Bounds(.seconds(20), to: nil)))
    play.wait(.seconds(19))
    play.send(.proceed)
    #expect(play.records.isEmpty)
    play.wait()
    #expect(play.player.isRunning, "an open hold has no end of its own")
    play.wait(.seconds(41))
    play.send(.proceed)
    #expect(play.log.last?.hasSuffix("of 20 completed") == true)
    #expect(moments(of: .enough, in: play) == [25])
  }

  @Test func `puts half-way in the middle of the least`() throws {
    let cues = [Cue(.halfway, "half"), Cue(.repetition, "each")]
    let play = try play(paced(Bounds(4, to: 6)), cues: cues)
    let block = try #require(play.player.block)
    let half = block.segments.first { $0.cues.contains { $0.text == "half" } }
    #expect(half?.repetition == 3)
    #expect(block.segments.count { $0.cues.contains { $0.text == "each" } } == 6)
    let held = try self.play(.hold(Bounds(.seconds(20), to: nil)), cues: cues)
    #expect(held.player.segment?.cues.first { $0.text == "half" }?.offset == .seconds(10))
  }

  @Test func `at the runner's own pace asks how many, with nothing chosen`() throws {
    var play = try play(.selfPaced(repetitions: Bounds(6, to: 8)))
    play.wait(.seconds(20))
    play.send(.proceed)
    #expect(play.asked == "repetitions")
    #expect(play.player.question?.pointer == nil)
    #expect(play.player.question?.optionCount == 9)
    play.send(.cancel)
    #expect(play.player.isRunning)
    play.send(.proceed)
    play.answer(7)
    #expect(play.log.last == "set drill 1: 7 of 6 completed")
    play.send(.proceed, .proceed, .proceed)
    play.answer(5)
    #expect(play.log.contains("set drill 2: 5 of 6 partial"))
  }

  @Test func `that is open at the runner's own pace takes any number`() throws {
    var play = try play(.selfPaced(repetitions: Bounds(1, to: nil)))
    play.send(.proceed)
    play.answer(83)
    #expect(play.log.last == "set drill 1: 83 of 1 completed")
  }

  @Test func `counts down a time and asks at its end how many were done in it`() throws {
    var play = try play(
      .selfPaced(repetitions: Bounds(1, to: nil), within: .seconds(60)),
      cues: [Cue(.halfway, "half"), Cue(.end, "done")])
    #expect(play.player.remaining(at: play.now) == .seconds(60))
    play.wait(.seconds(90))
    #expect(play.asked == "repetitions")
    play.send(.cancel, .back)
    #expect(play.asked == "repetitions", "the time is over: it cannot be taken back")
    play.answer(12)
    #expect(play.log.last == "set drill 1: 12 of 1 completed")
    #expect(play.records.map(\.seconds) == [60])
    let told = play.actions.compactMap { if case .cue(let cue) = $0 { cue.text } else { nil } }
    #expect(told == ["half", "done"])
  }

  @Test func `whose time is over unseen is not counted by guessing`() throws {
    var play = try play(.selfPaced(repetitions: Bounds(1, to: nil), within: .seconds(60)))
    play.wait(.seconds(60))
    play.send(.unanswered)
    #expect(play.log.last == "set drill 1: 0 of 1 skipped, other")
  }

  @Test func `cut short for pain is partial though the least was reached`() throws {
    var play = try play(.hold(Bounds(.seconds(20), to: .seconds(30))))
    play.wait(.seconds(24))
    play.send(.skip)
    play.answer(0)
    #expect(play.log.last == "set drill 1: 24 of 20 partial, pain")
  }
}

@Suite struct `A distance` {
  private func play() throws -> Play {
    var play = try Play([
      PhaseItem(
        try exercise("run", sets: [PrescribedSet(.distance(400)), PrescribedSet(.distance(400))]))
    ])
    play.send(.proceed)
    play.wait(.seconds(5))
    return play
  }

  @Test func `is covered when the runner says so`() throws {
    var play = try play()
    play.wait(.seconds(95))
    play.send(.proceed)
    #expect(play.log.last == "set run 1: 400 of 400 completed")
    #expect(play.records.map(\.seconds) == [95])
    #expect(play.records.map(\.source) == [.selfPaced])
  }

  @Test func `that was not covered whole is asked for in tenths`() throws {
    var play = try play()
    play.wait(.seconds(95))
    play.send(.finishEarly)
    #expect(play.asked == "distance")
    play.answer(3)
    #expect(play.log.last == "set run 1: 120 of 400 partial")
    play.wait(.seconds(5))
    play.send(.skip)
    play.answer(1)
    play.answer(0)
    #expect(play.log.contains("set run 2: 0 of 400 skipped, fatigue"))
  }
}
