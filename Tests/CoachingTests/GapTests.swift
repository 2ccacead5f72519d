import Coaching
import Programmes
import ProgressTracking
import Testing

@Suite struct `A gap in time` {
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
    play.getReadyAgain()
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
    play.getReadyAgain()
    #expect(play.player.remaining(at: play.now) == .seconds(14))
    play.send(.pause, .interrupt)
    #expect(play.asked == "nothing")
    #expect(play.player.isPaused)
  }

  @Test func `is told how long a stop was once it is over`() throws {
    var play = try holding()
    play.wait(.seconds(6))
    play.send(.interrupt)
    #expect(play.player.question?.kind == .gap(.zero), "nobody knows yet")
    play.now += .seconds(75)
    play.send(.interrupt)
    #expect(play.player.question?.kind == .gap(.seconds(75)))
    #expect(play.player.question?.pointer == 0)
    play.now += .seconds(30)
    play.send(.tick)
    #expect(
      play.player.question?.kind == .gap(.seconds(75)), "in front of the question is not away")
    play.answer(GapOption.goOn.rawValue)
    play.getReadyAgain()
    #expect(play.player.remaining(at: play.now) == .seconds(14))
  }

  @Test func `is asked after a stop only where time ran`() throws {
    var play = try Play(
      [PhaseItem(try exercise("plank", sets: [hold(20), hold(20)], rest: .seconds(30)))],
      standing: standing(signs: .firstSession))
    func expectGap(_ isAsked: Bool, _ what: String) {
      var stopped = play
      stopped.now += .seconds(3_600)
      stopped.send(.interrupt)
      #expect((stopped.asked == "gap") == isAsked, "in \(what)")
      #expect(stopped.asked == (isAsked ? "gap" : play.asked))
    }
    expectGap(false, "a question")
    play.answer(0)
    expectGap(false, "the introduction")
    play.send(.tryOut)
    expectGap(false, "the try-out")
    play.send(.proceed)
    expectGap(true, "getting ready")
    play.wait(.seconds(9))
    expectGap(true, "a set")
    play.send(.pause)
    expectGap(false, "a pause")
    play.send(.pause)
    play.wait(.seconds(20))
    expectGap(true, "a rest")
  }
}
