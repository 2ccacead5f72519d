import Coaching
import Programmes
import ProgressTracking
import Testing

@Suite struct `A pain rule` {
  /// A session with a balance of three levels and a hold, under one rule about pain during it.
  private func play(
    then actions: [PainAction], when moment: PainMoment = .during, asking moments: [PainMoment] = []
  ) throws -> Play {
    let rule = PainRule(when: moment, .from(3), then: actions)
    let plank = try exercise("plank", sets: [hold(4), hold(4)])
    return try Play([try balance(), PhaseItem(plank)], pain: pain(moments, rules: [rule]))
  }

  /// The same, with seven seconds of the second balance behind it when it hurts.
  private func hurting(then actions: [PainAction]) throws -> Play {
    var play = try play(then: actions)
    play.send(.proceed)
    play.wait(.seconds(44))
    play.hurt()
    play.wait(.seconds(30))
    play.answer(5)
    return play
  }

  @Test func `eases the exercise, the set that was begun from its start`() throws {
    var play = try hurting(then: [.ease])
    #expect(play.asked == "verdict")
    play.playThrough()
    #expect(
      play.log == [
        "started 5", "set balance 1: 12 of 12 completed", "pain during left knee 5 in balance",
        "rule from 3: ease (programme)", "set balance 2: 8 of 8 completed at middle",
        "set balance 3: 8 of 8 completed at middle", "confirmed balance as shown",
        "set plank 1: 4 of 4 completed", "set plank 2: 4 of 4 completed",
        "confirmed plank as shown", "over finished",
      ])
  }

  @Test func `eases twice, and holds the sets that the lowest level does not have`() throws {
    var play = try hurting(then: [.ease])
    play.send(.proceed)
    play.wait(.seconds(18))
    play.wait(.seconds(10))
    #expect(play.player.position.block == 2)
    play.wait(.seconds(4))
    play.hurt()
    play.answer(4)
    play.playThrough()
    let sets = play.log.filter { $0.hasPrefix("set balance") }
    #expect(
      sets == [
        "set balance 1: 12 of 12 completed", "set balance 2: 8 of 8 completed at middle",
        "set balance 3: 4 of 8 partial, pain at middle",
      ])
    #expect(play.log.count { $0.hasPrefix("confirmed balance") } == 1)
    #expect(play.log.last == "over finished")
  }

  @Test func `does not send back to a set from before it eased`() throws {
    var play = try hurting(then: [.ease])
    play.send(.proceed, .back, .back)
    #expect(play.player.position.block == 1)
    #expect(!play.log.contains { $0.hasPrefix("retract") })
  }

  @Test func `changes nothing where it repeats or where there is nothing easier`() throws {
    var play = try hurting(then: [.repeatStep])
    play.send(.proceed)
    #expect(play.player.remaining(at: play.now) == .seconds(5))
    play.playThrough()
    #expect(play.records.allSatisfy { $0.ending == .completed && $0.easedTo == nil })

    let rule = PainRule(when: .during, .from(3), then: [.ease])
    play = try Play(
      [PhaseItem(try exercise("plank", sets: [hold(20)]))], pain: pain(rules: [rule]))
    play.send(.proceed)
    play.wait(.seconds(12))
    play.hurt()
    play.answer(3)
    play.send(.proceed)
    play.getReadyAgain()
    #expect(play.player.remaining(at: play.now) == .seconds(13))
  }

  @Test func `stops the exercise, keeps what was begun and goes on with the next`() throws {
    var play = try hurting(then: [.stopExercise])
    #expect(play.asked == "verdict")
    play.send(.proceed)
    #expect(play.asked == "stop signs")
    play.answer(0)
    play.playThrough()
    #expect(
      play.log == [
        "started 5", "set balance 1: 12 of 12 completed", "pain during left knee 5 in balance",
        "rule from 3: stop exercise (programme)", "set balance 2: 7 of 12 partial, pain",
        "set balance 3: 0 of 12 held", "signs ", "confirmed balance as shown",
        "set plank 1: 4 of 4 completed", "set plank 2: 4 of 4 completed",
        "confirmed plank as shown", "over finished",
      ])
  }

  @Test func `stops the exercise that is only introduced`() throws {
    var play = try play(then: [.stopExercise])
    play.hurt()
    play.answer(6)
    play.playThrough()
    #expect(play.records.map(\.ending) == [.held, .held, .held, .completed, .completed])
    #expect(play.log.count { $0.hasPrefix("confirmed") } == 1)
  }

  @Test func `that stops the exercise at its end stops none other`() throws {
    var play = try play(then: [.stopExercise], asking: [.during])
    play.send(.proceed)
    play.playThrough(keys: 1)
    #expect(play.asked == "pain during")
    play.answer(7)
    play.playThrough()
    #expect(play.records.allSatisfy { $0.ending == .completed })
    #expect(play.records.count == 5)
    #expect(play.log.last == "over finished")
  }

  @Test(arguments: [
    [PainAction.stopSession, .tell], [.ease, .stopSession], [.stopSession, .ease],
  ])
  func `stops the session and holds the rest`(actions: [PainAction]) throws {
    var play = try hurting(then: actions)
    play.playThrough()
    #expect(
      play.log.dropFirst(4) == [
        "set balance 2: 7 of 12 partial, pain", "set balance 3: 0 of 12 held",
        "set plank 1: 0 of 4 held", "set plank 2: 0 of 4 held", "signs ",
        "confirmed balance as shown", "over stopped by a rule",
      ])
  }

  @Test func `rests days after today, and from today in the morning`() throws {
    var play = try hurting(then: [.rest(days: 2), .tell])
    play.playThrough()
    #expect(play.log.contains("held 1 to 2"))
    #expect(play.log.last == "over finished")

    let rule = PainRule(when: .nextMorning, .over(.lastMorning, by: 2), then: [.rest(days: 1)])
    let followed = try followed([], pain: pain([.nextMorning], rules: [rule]))
    let references = [PainReference.lastMorning: try #require(PainScore(1))]
    var morning = Play(
      morningOf: followed, standing: standing(references: references), isRecalled: true)
    #expect(morning.asked == "pain next morning")
    morning.answer(3)
    #expect(
      morning.log == [
        "pain next morning left knee 3 recalled",
        "rule above last morning by 2: rest 1 day (programme)", "held 0 to 0",
      ])
    morning.playThrough()
    #expect(morning.log.suffix(2) == ["signs ", "over finished"])
  }

  @Test func `holds the programme until it is released, and ends the session`() throws {
    var play = try hurting(then: [.hold])
    play.playThrough()
    #expect(play.log.contains("held 0 to release"))
    #expect(play.log.last == "over stopped by a rule")
    #expect(play.records.count == 5)
  }

  @Test func `that only tells shows itself and the stop signs, and goes on`() throws {
    var play = try hurting(then: [.tell])
    play.send(.proceed)
    #expect(play.asked == "stop signs")
    play.send(.space, .proceed)
    #expect(play.player.remaining(at: play.now) == .seconds(5))
  }

  @Test func `about the score before eases every exercise`() throws {
    let rule = PainRule(when: .before, .from(4), then: [.ease])
    var play = try Play(
      [try balance(), PhaseItem(try exercise("plank", sets: [hold(4)]))],
      pain: pain([.before], rules: [rule]))
    play.answer(4)
    play.playThrough()
    #expect(
      play.log.filter { $0.hasPrefix("set") } == [
        "set balance 1: 8 of 8 completed at middle", "set balance 2: 8 of 8 completed at middle",
        "set balance 3: 8 of 8 completed at middle", "set plank 1: 4 of 4 completed",
      ])
  }

  @Test func `after a session that was played to its end leaves it finished`() throws {
    var play = try play(then: [.stopSession, .tell], when: .after, asking: [.after])
    while play.asked != "pain after" { play.playThrough(keys: 1) }
    play.answer(8)
    play.playThrough()
    #expect(play.log.last == "over finished")
    #expect(play.records.count == 5)
  }

  @Test func `about the last exercise does not keep the score after from being asked`() throws {
    let rule = PainRule(when: .during, .from(6), then: [.stopSession])
    var play = try Play(
      [PhaseItem(try exercise("plank", sets: [hold(4)]))],
      pain: pain([.during, .after], rules: [rule]))
    play.playThrough(keys: 2)
    play.answer(7)
    play.playThrough()
    #expect(play.log.contains("pain after left knee 0"))
    #expect(play.log.last == "over finished")
  }

  @Test func `compares with the score before of the same session only`() throws {
    let rule = PainRule(when: .during, .over(.before, by: 2), then: [.stopExercise])
    let items = [PhaseItem(try exercise("plank", sets: [hold(4)]))]
    let plan = pain([.before, .during], rules: [rule])
    let old = [PainReference.before: try #require(PainScore(1))]
    var play = try Play(items, pain: plan, standing: standing(references: old))
    play.answer(Question.ratherNotSay)
    play.hurt()
    play.answer(5)
    #expect(!play.log.contains { $0.hasPrefix("rule") })
    play = try Play(items, pain: plan)
    play.answer(3)
    play.hurt()
    play.answer(5)
    #expect(play.log.last == "set plank 1: 0 of 4 held")
  }
}
