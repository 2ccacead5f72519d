import Coaching
import Programmes
import ProgressTracking
import Testing

@Suite struct `A runner in a session` {
  @Test func `pauses as often as they like and loses no time`() throws {
    var play = try holding()
    for _ in 0..<7 {
      play.wait(.milliseconds(1_300))
      play.send(.pause)
      #expect(play.player.nextChange(after: play.now) == nil)
      play.wait(.seconds(500))
      play.send(.space)
      play.getReadyAgain()
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

  @Test func `is asked how much it hurts when a set is left out for pain`() throws {
    let items = [PhaseItem(try exercise("plank", sets: [hold(20), hold(20)], rest: .seconds(30)))]
    var play = try Play(items, pain: pain([.during]))
    play.send(.proceed)
    play.wait(.seconds(9))
    play.send(.skip)
    play.answer(0)
    #expect(play.log.last == "set plank 1: 4 of 20 partial, pain")
    #expect(play.asked == "pain during")
    play.answer(5)
    #expect(play.log.last == "pain during left knee 5 in plank")
    #expect(play.player.isRunning, "the rest goes on")
  }

  @Test func `finishes repetitions early`() throws {
    var play = try holding(upAndDown(5))
    play.send(.finishEarly)
    #expect(play.asked == "reason", "nothing was done of it")
    play.answer(1)
    #expect(play.log.last == "set plank 1: 0 of 5 skipped, \(SkipReason.allCases[1].rawValue)")
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
    #expect(play.player.question?.kind == .repeating(nil), "five seconds of it were done")
    play.answer(1)
    #expect(play.player.position.block == 1)
    #expect(play.player.segment?.kind == .rest)
    #expect(play.records.count == 1)
    play.send(.back)
    #expect(play.player.question?.kind == .repeating(play.records.last))
    #expect(play.records.count == 1, "nothing is lost by one key")
    play.answer(1)
    #expect(play.player.position.block == 0)
    #expect(play.records.isEmpty)
    play.send(.back)
    play.playThrough()
    #expect(play.records.count == 5)
    #expect(play.log.count { $0.hasPrefix("retract") } == 1)
  }

  @Test func `has a set count again that going back took out, when that is undone`() throws {
    var play = try holding()
    play.wait(.seconds(55))
    let done = play.records
    for _ in 1...2 {
      play.send(.back)
      play.answer(1)
    }
    #expect(play.records.isEmpty)
    #expect(play.remark == .repeated(done[0]))
    play.send(.undo)
    #expect(play.records == done)
    #expect(play.remark == .restored(done[0]))
    #expect(play.player.position.block == 1)
    play.send(.undo)
    #expect(play.records.isEmpty, "the set itself can still be taken back")
  }

  @Test func `takes back what they opened, and only that`() throws {
    var play = try holding()
    for event in [PlayerEvent.skip, .finishEarly, .hurts, .stopSigns, .leave] {
      play.send(.back)
      if play.asked == "repeating" { play.answer(1) }
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
        "started 2", "signs not answered", "pain before left knee -",
        "set plank 1: 0 of 4 skipped, other", "set plank 2: 4 of 4 completed",
        "confirmed plank not answered", "pain after left knee -", "over finished",
      ])
  }
}
