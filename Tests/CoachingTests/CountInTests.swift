import Coaching
import Programmes
import ProgressTracking
import Testing

@Suite struct `A set that was stopped in its middle` {
  private func stepping(
    _ set: PrescribedSet = upAndDown(4), between: Duration = .zero
  ) throws -> Play {
    var play = try Play([
      PhaseItem(try exercise("step", sets: [set], between: between, side: .each(first: .left)))
    ])
    play.send(.proceed)
    play.wait(.seconds(5))
    return play
  }

  /// The words and sounds since an action.
  private func cues(_ play: Play, since: Int) -> [String] {
    play.actions.dropFirst(since).map(\.line)
  }

  @Test func `is counted in, and its repetition begins anew`() throws {
    var play = try stepping()
    play.wait(.milliseconds(3_000 + 2_400))
    #expect(play.player.segment?.kind == .stage("down", otherLeg: false))
    play.send(.space)
    play.now += .seconds(60)
    let before = play.actions.count
    play.send(.space)
    #expect(play.player.segment?.kind == .getReady)
    #expect(play.player.remaining(at: play.now) == .seconds(5))
    #expect(play.player.segment?.repetition == 2)
    #expect(play.player.segment?.side == .left)
    #expect(play.player.segment?.done == 1)
    play.getReadyAgain()
    #expect(cues(play, since: before) == ["3!", "2!", "1!", "STAGE push"])
    #expect(play.player.remaining(at: play.now) == .seconds(2))
    play.wait(.seconds(9))
    #expect(play.records.map(\.done) == [4])
    #expect(play.records.map(\.seconds) == [12 + 2.4], "what was done twice was done")
  }

  @Test func `goes on with a hold where it was, with a sound of its own`() throws {
    var play = try holding()
    play.wait(.milliseconds(7_250))
    play.send(.hurts, .cancel)
    let before = play.actions.count
    #expect(play.player.segment?.kind == .getReady)
    play.getReadyAgain()
    #expect(cues(play, since: before) == ["3!", "2!", "1!", "START"])
    #expect(play.player.remaining(at: play.now) == .milliseconds(12_750))
    play.wait(.milliseconds(12_750))
    #expect(play.records.map(\.seconds) == [20])
  }

  @Test func `is begun at once by the key that goes on`() throws {
    var play = try holding()
    play.wait(.seconds(4))
    play.send(.pause, .pause, .proceed)
    #expect(play.player.segment?.kind == .hold)
    #expect(play.player.remaining(at: play.now) == .seconds(16))
  }

  @Test func `counts as far as it went when it is ended before it goes on`() throws {
    var play = try holding()
    play.wait(.milliseconds(4_600))
    play.send(.pause, .pause)
    play.wait(.seconds(2))
    play.send(.finishEarly)
    #expect(play.log.last == "set plank 1: 4 of 20 partial")
    #expect(play.records.map(\.seconds) == [4.6])
    var steps = try stepping()
    steps.wait(.milliseconds(6_500))
    steps.send(.pause, .pause)
    steps.wait(.seconds(2))
    steps.send(.finishEarly)
    #expect(steps.log.last == "set step 1 left: 2 of 4 partial")
    #expect(steps.records.map(\.seconds) == [6.5])
  }

  @Test func `stopped again while it is counted in is counted in from the first`() throws {
    var play = try holding()
    play.wait(.seconds(4))
    play.send(.pause, .pause)
    play.wait(.seconds(4))
    play.send(.pause)
    play.now += .seconds(9)
    play.send(.pause)
    #expect(play.player.remaining(at: play.now) == .seconds(5))
    play.getReadyAgain()
    #expect(play.player.remaining(at: play.now) == .seconds(16))
  }

  @Test func `is got ready for anew where it had not begun, and rests on where it rested`() throws {
    var play = try Play([
      PhaseItem(try exercise("plank", sets: [hold(20), hold(20)], rest: .seconds(30)))
    ])
    play.send(.proceed)
    play.wait(.seconds(4))
    play.send(.pause, .pause)
    #expect(play.player.remaining(at: play.now) == .seconds(5))
    play.wait(.seconds(25 + 10))
    #expect(play.player.segment?.kind == .rest)
    play.send(.pause, .pause)
    #expect(play.player.remaining(at: play.now) == .seconds(15))
  }

  @Test func `has the time to get ready in a pause between repetitions too`() throws {
    var play = try stepping(between: .seconds(2))
    play.wait(.milliseconds(3_500))
    #expect(play.player.segment?.kind == .restBetweenRepetitions)
    play.send(.pause, .pause)
    #expect(play.player.remaining(at: play.now) == .seconds(5))
    play.getReadyAgain()
    #expect(play.player.segment?.repetition == 2)
    #expect(play.player.elapsed(at: play.now) == .zero)
    var long = try stepping(between: .seconds(12))
    long.wait(.milliseconds(3_500))
    long.send(.pause, .pause)
    #expect(long.player.remaining(at: long.now) == .milliseconds(11_500))
  }

  @Test func `is not led from getting ready into another pause`() throws {
    var drill = try exercise(
      "drill", sets: [upAndDown(3)], between: .seconds(2), switchSides: .seconds(3),
      side: .each(first: .left))
    drill.sideOrder = .eachRepetition
    var play = try Play([PhaseItem(drill)])
    play.send(.proceed)
    play.wait { $0.kind == .restBetweenRepetitions }
    var early = play
    early.send(.pause, .pause)
    #expect(!early.player.isCountingIn, "the rest and the change of sides are time enough")
    play.wait(.milliseconds(1_500))
    play.send(.pause, .pause)
    #expect(play.player.segment?.repetition == 2)
    play.getReadyAgain()
    #expect(play.player.segment?.kind == .stage("up", otherLeg: false))
    play.send(.finishEarly)
    #expect(play.records.map(\.done) == [1])
    #expect(play.records.map(\.seconds) == [6 + 1.5], "the pause belongs to the work")
  }

  @Test func `can be begun from its start, left out or ended while it is counted in`() throws {
    var play = try holding()
    play.wait(.seconds(8))
    play.send(.pause, .pause)
    var again = play
    again.send(.back)
    again.answer(1)
    again.wait(.seconds(5))
    #expect(again.player.segment?.kind == .hold)
    #expect(again.player.remaining(at: again.now) == .seconds(20))
    var skipped = play
    skipped.send(.skip)
    skipped.answer(1)
    #expect(skipped.records.map(\.done) == [8])
    skipped.wait(.seconds(30))
    #expect(skipped.player.segment?.kind == .hold)
    #expect(skipped.player.remaining(at: skipped.now) == .seconds(20), "the next set is whole")
    var left = play
    left.send(.leave)
    left.answer(LeavingOption.endNow.rawValue)
    #expect(left.records.first?.done == 8)
    #expect(left.records.first?.seconds == 8)
  }

  @Test func `is not ended by the key that begins it, beyond the least of a range`() throws {
    var play = try holding(PrescribedSet(.hold(Bounds(.seconds(5), to: .seconds(20)))))
    play.wait(.seconds(7))
    #expect(play.player.isEnough(at: play.now))
    play.send(.pause, .pause)
    #expect(!play.player.isEnough(at: play.now))
    let before = play.actions.count
    play.send(.proceed)
    #expect(cues(play, since: before) == ["START"])
    #expect(play.records.isEmpty)
    #expect(play.player.elapsed(at: play.now) == .seconds(7))
  }

  @Test func `leaves nothing of its count-in to the exercise that comes after it`() throws {
    var play = try Play([
      PhaseItem(try exercise("plank", sets: [hold(20)])),
      PhaseItem(try exercise("step", sets: [upAndDown(2)])),
    ])
    play.send(.proceed)
    play.wait(.seconds(9))
    play.send(.pause, .pause, .finishEarly)
    play.answer(0)
    #expect(play.player.activity == .introduction)
    play.send(.tryOut)
    #expect(play.player.segment?.kind == .stage("up", otherLeg: false))
  }

  @Test func `has its own words again once it goes on`() throws {
    var play = try Play([
      PhaseItem(try exercise("plank", sets: [hold(20)], cues: [Cue(.start, "breathe")]))
    ])
    play.send(.proceed)
    play.wait(.seconds(9))
    play.send(.pause, .pause)
    play.getReadyAgain()
    #expect(play.player.told == "breathe")
  }

  @Test func `rests on before it begins`() throws {
    var play = try Play([
      PhaseItem(
        try exercise(
          "step", sets: [upAndDown(2)], switchSides: .seconds(9), side: .each(first: .left)))
    ])
    play.send(.proceed)
    play.wait { $0.kind == .switchSides }
    play.wait(.seconds(3))
    play.send(.pause, .pause)
    #expect(play.player.segment?.kind == .switchSides)
    #expect(!play.player.isCountingIn)
  }

  @Test func `begins anew with the side whose turn it was`() throws {
    var drill = try exercise("drill", sets: [upAndDown(2)], side: .each(first: .left))
    drill.sideOrder = .eachRepetition
    var play = try Play([PhaseItem(drill)])
    play.send(.proceed)
    play.wait(.milliseconds(5_000 + 3_000 + 2_500))
    #expect(play.player.segment?.side == .right)
    play.send(.pause, .pause)
    let before = play.actions.count
    play.getReadyAgain()
    #expect(play.player.segment?.side == .right)
    #expect(play.player.segment?.kind == .stage("up", otherLeg: false))
    #expect(cues(play, since: before).suffix(1) == ["SWITCH push"])
  }

  @Test func `needs no getting ready at the runner's own pace, nor where none is prescribed`()
    throws
  {
    var play = try holding(PrescribedSet(.selfPaced(repetitions: 8)))
    play.send(.pause, .pause)
    #expect(!play.player.isCountingIn)
    var quick = try exercise("quick", sets: [hold(20)])
    quick.dose.ready = .zero
    play = try Play([PhaseItem(quick)])
    play.send(.proceed)
    play.wait(.seconds(4))
    play.send(.pause, .pause)
    #expect(play.player.remaining(at: play.now) == .seconds(16))
  }

  @Test func `is known beforehand, so that its sounds can be planned`() throws {
    var play = try holding()
    play.wait(.seconds(4))
    play.send(.pause, .pause)
    let cues = play.player.cues(after: play.now, through: play.now + .seconds(21))
    #expect(cues.compactMap(\.signal?.word) == ["3!", "2!", "1!", "START", "END", "REST"])
    #expect(cues.map { $0.instant - play.now } == [2, 3, 4, 5, 21, 21].map { .seconds($0) })
  }
}
