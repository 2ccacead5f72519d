import Coaching
import Programmes
import ProgressTracking
import Testing

@Suite struct `A range of sets` {
  private func play(rest: Bounds<Duration> = .seconds(30), circuit: Circuit? = nil) throws -> Play {
    let set = PrescribedSet(.hold(Bounds(.seconds(4))))
    var extra = set
    extra.isExtra = true
    let drill = try exercise("drill", sets: [set, set, extra], rest: rest)
    let other = try exercise("other", sets: [set, set, extra], rest: rest)
    let items = circuit.map { circuit in
      [PhaseItem(drill, circuit: circuit), PhaseItem(other, circuit: circuit)]
    }
    return try Play(items ?? [PhaseItem(drill)])
  }

  @Test func `plans the sets above the least as extras`() throws {
    let planned = try play().player.plan.sets
    #expect(planned.map(\.isOptional) == [false, false, true])
  }

  @Test func `can be left above the least without a reason and without a record`() throws {
    var play = try play()
    play.send(.proceed)
    play.wait(.seconds(5 + 4 + 30 + 4 + 1))
    #expect(play.records.count == 2)
    #expect(play.player.isExtraSet)
    play.send(.skip)
    #expect(play.records.count == 2)
    #expect(play.player.question?.kind == .confirmation(exercise: 0))
  }

  @Test func `is asked for a reason below the least`() throws {
    var play = try play()
    play.send(.proceed)
    play.wait(.seconds(5 + 4 + 1))
    #expect(!play.player.isExtraSet)
    play.send(.skip)
    #expect(play.player.question?.kind == .skipReason)
  }

  @Test func `leaves the whole round of a circuit`() throws {
    var play = try play(circuit: Circuit(number: 1, rounds: Bounds(2, to: 3)))
    for _ in 0..<600 where !play.player.isExtraSet {
      if play.player.question != nil { play.send(.choose(0), .proceed) }
      if play.player.activity == .introduction { play.send(.proceed) }
      play.wait(.seconds(1))
    }
    #expect(play.player.isExtraSet)
    play.send(.skip)
    #expect(play.records.count == 4)
    #expect(play.records.allSatisfy { $0.ending == .completed })
    #expect(play.player.activity == .over)
  }
}

@Suite struct `A rest in a range` {
  @Test func `says from the least on that it is enough, and lasts for the most`() throws {
    let set = PrescribedSet(.hold(Bounds(.seconds(4))))
    var play = try Play([
      PhaseItem(
        try exercise("drill", sets: [set, set], rest: Bounds(.seconds(30), to: .seconds(60))))
    ])
    play.send(.proceed)
    play.wait(.seconds(5 + 4 + 24))
    #expect(!play.player.isRested(at: play.now))
    play.wait(.seconds(1))
    #expect(play.player.isRested(at: play.now))
    #expect(play.player.segment?.kind == .rest)
    play.wait(.seconds(29))
    #expect(play.player.segment?.kind == .rest)
    play.wait(.seconds(1))
    #expect(play.player.segment?.kind == .getReady)
  }

  @Test func `goes on when the runner does, where it is open`() throws {
    let set = PrescribedSet(.hold(Bounds(.seconds(4))))
    var play = try Play([
      PhaseItem(try exercise("drill", sets: [set, set], rest: Bounds(.zero, to: nil)))
    ])
    play.send(.proceed)
    play.wait(.seconds(1_000))
    #expect(play.player.segment?.kind == .rest)
    play.send(.proceed)
    #expect(play.player.segment?.kind == .getReady)
  }
}

@Suite struct `A stage in a range` {
  @Test func `is paced at the most, and ends on a key where it is open`() throws {
    let stages = [
      Stage(name: "hold", length: Bounds(.seconds(3), to: .seconds(5))),
      Stage(name: "back", length: Bounds(.seconds(1), to: nil)),
    ]
    var play = try Play([
      PhaseItem(
        try exercise("drill", sets: [PrescribedSet(.paced(repetitions: 2, stages: stages))]))
    ])
    play.send(.proceed)
    play.wait(.seconds(5))
    #expect(play.player.segment?.length == .seconds(5))
    play.wait(.seconds(60))
    #expect(play.player.segment?.kind == .stage("back", otherLeg: false))
    play.send(.proceed)
    #expect(play.player.segment?.repetition == 2)
    play.wait(.seconds(60))
    play.send(.proceed)
    #expect(play.log.last == "set drill 1: 2 of 2 completed")
  }
}

@Suite struct `An interval` {
  @Test func `leaves as a rest what a set did not take`() throws {
    let set = PrescribedSet(.selfPaced(repetitions: 10))
    var drill = try exercise("drill", sets: [set, set, set])
    drill.dose.interval = .seconds(60)
    var play = try Play([PhaseItem(drill)])
    play.send(.proceed)
    play.wait(.seconds(5 + 22))
    play.send(.proceed)
    #expect(play.player.segment?.kind == .rest)
    #expect(play.player.segment?.length == .seconds(60 - 22 - 5))
    play.wait(.seconds(60 - 22 + 70))
    play.send(.proceed)
    #expect(play.player.segment?.kind == .getReady)
  }
}
