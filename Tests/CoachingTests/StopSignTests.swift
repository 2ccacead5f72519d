import Coaching
import Programmes
import ProgressTracking
import Testing

@Suite struct `A stop sign` {
  private func items() throws -> [PhaseItem] {
    [try balance(), PhaseItem(try exercise("plank", sets: [hold(4)]))]
  }

  @Test func `at the start ends the session before it began`() throws {
    var play = try Play(
      try items(), pain: pain([.before]), standing: standing(signs: .firstSession))
    #expect(play.player.question?.pointer == nil)
    play.send(.proceed, .hurts)
    #expect(play.asked == "stop signs")
    play.answer(2)
    #expect(play.player.question?.kind == .stopSignAdvice(signs[1]))
    play.send(.proceed)
    #expect(
      play.log == [
        "started 4", "signs The knee is locked", "held 0 to release", "set balance 1: 0 of 12 held",
        "set balance 2: 0 of 12 held", "set balance 3: 0 of 12 held", "set plank 1: 0 of 4 held",
        "over stopped by a stop sign",
      ])
  }

  @Test func `after a red score counts for more than the rule, and the exercise is confirmed`()
    throws
  {
    let rule = PainRule(when: .during, .from(3), then: [.stopSession])
    var play = try Play(try items(), pain: pain([.after], rules: [rule]))
    play.send(.proceed)
    play.wait(.seconds(10))
    play.hurt()
    play.answer(8)
    play.send(.proceed)
    play.answer(1)
    #expect(play.asked == "advice")
    play.playThrough()
    #expect(
      play.log.suffix(4) == [
        "signs Chest pain", "held 0 to release", "confirmed balance as shown",
        "over stopped by a stop sign",
      ])
    #expect(play.records.count == 4)
  }

  @Test func `can be opened at any time, over a question too`() throws {
    var play = try Play(try items(), pain: pain([.before]))
    play.send(.stopSigns, .stopSigns, .cancel)
    #expect(play.asked == "pain before")
    play.answer(0)
    play.send(.proceed)
    play.wait(.seconds(9))
    play.send(.stopSigns)
    play.answer(2)
    play.playThrough()
    #expect(play.log.last == "over stopped by a stop sign")
    #expect(play.log.contains("set balance 1: 4 of 12 partial, pain"))
    #expect(play.records.count == 4)
  }

  @Test func `after the last set leaves the session finished, and holds the programme`() throws {
    var play = try Play([PhaseItem(try exercise("plank", sets: [hold(4)]))], pain: pain([.after]))
    play.playThrough(keys: 2)
    play.send(.stopSigns)
    play.answer(1)
    play.playThrough()
    #expect(
      play.log.suffix(3) == ["signs Chest pain", "held 0 to release", "over finished"])
  }

  @Test func `in the morning holds the programme`() throws {
    let followed = try followed([], pain: pain([.nextMorning]))
    var play = Play(morningOf: followed, standing: standing(), isRecalled: false)
    play.send(.stopSigns)
    play.answer(1)
    play.playThrough()
    #expect(
      play.log == ["signs Chest pain", "held 0 to release", "over finished"])
  }
}
