import Coaching
import Programmes
import ProgressTracking
import Testing

@Suite struct `A round of pain scores` {
  private let regions = [
    PainRegion(side: .affected, part: "knee"), PainRegion(side: .other, part: "knee"),
    PainRegion(part: "back"),
  ]

  /// A session with three regions and a rule from 6, at the score of its first exercise.
  private func play() throws -> Play {
    let rule = PainRule(when: .during, .from(6), then: [.stopSession])
    let items = try ["plank", "bridge"].map { PhaseItem(try exercise($0, sets: [hold(20)])) }
    var play = try Play(items, pain: pain([.during], rules: [rule], regions: regions))
    play.send(.proceed)
    play.wait()
    play.send(.proceed)
    return play
  }

  @Test(arguments: [[7, 1, 2], [0, 6, 11], [11, 11, 10]])
  func `counts its worst region, once`(scores: [Int]) throws {
    var play = try play()
    for score in scores { play.answer(score) }
    #expect(play.log.count { $0.hasPrefix("rule") } == 1)
    play.playThrough()
    #expect(play.log.last == "over stopped by a rule")
  }

  @Test func `without a bad one goes on`() throws {
    var play = try play()
    for score in [5, 11, 0] { play.answer(score) }
    #expect(play.asked == "nothing")
    #expect(play.player.activity == .introduction)
  }

  @Test(arguments: [0, Question.ratherNotSay])
  func `is red where it is sharp, whatever the number`(option: Int) throws {
    var play = try play()
    play.answer(2)
    play.send(.toggleSharp)
    play.answer(option)
    play.answer(5)
    #expect(play.log.contains("rule from 0: stop session, tell (any sharp pain)"))
    play.playThrough()
    #expect(play.log.last == "over stopped by a rule")
  }

  @Test func `that is left counts as far as it was given`() throws {
    var play = try play()
    play.answer(8)
    play.send(.askToLeave)
    play.answer(LeavingOption.later.rawValue)
    #expect(play.asked == "verdict")
    play.playThrough()
    #expect(play.log.last == "over stopped by a rule")

    play = try self.play()
    play.answer(8)
    play.send(.abandon)
    #expect(play.log.contains { $0.hasPrefix("rule") })
  }

  @Test func `goes on after a question that came between`() throws {
    var play = try play()
    play.answer(8)
    play.send(.stopSigns, .choose(0), .proceed)
    #expect(play.asked == "pain during")
    play.answer(0)
    play.answer(0)
    #expect(play.asked == "verdict")
  }
}
