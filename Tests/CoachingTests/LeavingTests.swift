import Coaching
import Programmes
import ProgressTracking
import Testing

@Suite struct `A session that is left` {
  /// Two exercises: holds with an easier level, and steps on each side.
  private func items(rules: [PainRule] = []) throws -> [PhaseItem] {
    [
      try balance(rules: rules),
      PhaseItem(
        try exercise("step", sets: [upAndDown(2), upAndDown(2)], side: .each(first: .affected))),
    ]
  }

  @Test(arguments: 0..<40)
  func `for later goes on at the very set and adds up to one played in one go`(keys: Int) throws {
    let followed = try followed(try items(), pain: pain([.before, .during, .after]))
    var whole = Play(followed)
    whole.playThrough()

    var first = Play(followed)
    for key in 0..<keys where !first.player.isOver {
      if first.player.isRunning {
        first.wait(.milliseconds(1_700 * (key % 9)))
      } else {
        if first.player.question?.pointer == nil { first.send(.space) }
        first.send(.proceed)
      }
    }
    guard !first.player.isOver, first.player.activity != .over else { return }
    first.send(.leave)
    if first.asked != "leaving" { first.send(.leave) }
    first.answer(LeavingOption.later.rawValue)
    #expect(first.log.last == "over for now")
    #expect(first.player.isOver)

    var second = Play(followed, resuming: first.open())
    #expect(second.player.position.exercise == whole.records[first.records.count].exercisePlace)
    second.playThrough()
    #expect(second.log.last == "over finished")
    #expect(!second.log.contains { $0.hasPrefix("started") })
    #expect(second.records.map(\.planned) == whole.records.map(\.planned))
    #expect(second.records.map(\.done) == whole.records.map(\.done))
    let asked = (first.log + second.log).count { $0.hasPrefix("pain before") }
    #expect(asked == 1)
  }

  @Test(arguments: [(6, 2), (2, 6)])
  func `between two regions of a question goes on with the other, and the worst of both counts`(
    first: Int, second: Int
  ) throws {
    let rule = PainRule(when: .before, .from(5), then: [.stopSession])
    let regions = [PainRegion(side: .affected, part: "knee"), PainRegion(part: "hip")]
    let followed = try followed(
      try items(), pain: pain([.before], rules: [rule], regions: regions))
    var play = Play(followed)
    play.answer(first)
    let logged = play.log
    // Nothing more was seen of it: it was killed.
    var again = Play(followed, resuming: play.open())
    guard case .pain(let question) = again.player.question?.kind else {
      Issue.record("the second region is not asked")
      return
    }
    #expect(question.region == "hip")
    again.answer(second)
    #expect(again.asked == "verdict")
    again.playThrough()
    #expect(again.log.contains { $0.hasPrefix("rule") })
    #expect(logged.count { $0.hasPrefix("pain before") } == 1)
    #expect(again.log.count { $0.hasPrefix("pain before") } == 1)
    // Once the rule has acted, it does not act again.
    var third = Play(followed, resuming: again.open())
    #expect(!third.asked.hasPrefix("pain") && third.asked != "verdict")
    third.playThrough()
    #expect(!third.log.contains { $0.hasPrefix("rule") })
  }

  @Test func `keeps to the easier level`() throws {
    let rule = PainRule(when: .during, .from(3), then: [.ease])
    let followed = try followed(try items(rules: [rule]), pain: pain())
    var first = Play(followed)
    first.send(.proceed)
    first.hurt()
    first.answer(4)
    first.send(.proceed)
    first.wait(.seconds(13))
    first.send(.leave)
    first.answer(LeavingOption.later.rawValue)
    #expect(first.records.map(\.easedTo?.text) == ["middle"])
    var second = Play(followed, resuming: first.open())
    second.playThrough()
    #expect(
      second.log.prefix(2) == [
        "set balance 2: 8 of 8 completed at middle", "set balance 3: 8 of 8 completed at middle",
      ])
  }

  @Test func `keeps to the level that the score before it gave`() throws {
    let rule = PainRule(when: .before, .from(4), then: [.ease])
    let followed = try followed(try items(), pain: pain([.before], rules: [rule]))
    var first = Play(followed)
    first.answer(5)
    first.send(.proceed, .leave)
    first.answer(LeavingOption.later.rawValue)
    let references = [PainReference.before: try #require(PainScore(5))]
    var second = Play(
      followed, standing: standing(references: references), resuming: first.open())
    second.playThrough()
    #expect(second.log.first == "set balance 1: 8 of 8 completed at middle")
    #expect(second.records.count == 7)
  }

  @Test func `with every set done only asks what is left to ask`() throws {
    let followed = try followed(try items(), pain: pain([.before, .after]))
    var whole = Play(followed)
    whole.playThrough()
    var open = whole.open()
    open.scores.removeAll { $0.moment == .after }
    var again = Play(followed, resuming: open)
    again.playThrough()
    #expect(again.log == ["pain after left knee 0", "over finished"])
    open.scores = []
    again = Play(followed, resuming: open)
    again.playThrough()
    #expect(again.log == ["pain after left knee 0", "over finished"])
  }

  @Test func `for good keeps what was begun and asks how it was`() throws {
    var play = try Play(try items(), pain: pain([.after]))
    play.send(.proceed)
    play.wait(.seconds(14))
    play.send(.leave)
    play.answer(LeavingOption.endNow.rawValue)
    #expect(play.asked == "confirmation")
    play.playThrough()
    #expect(
      play.log == [
        "started 7", "set balance 1: 9 of 12 partial", "confirmed balance as shown",
        "pain after left knee 0", "over ended early",
      ])
  }

  @Test func `once it is over asks first, and leaves unanswered only what is not to be read`()
    throws
  {
    let rule = PainRule(when: .after, .from(5), then: [.tell, .hold])
    let regions = [PainRegion(side: .affected, part: "knee"), PainRegion(part: "hip")]
    let followed = try followed(
      [PhaseItem(try exercise("plank", sets: [hold(4)]))],
      pain: pain([.after], rules: [rule], regions: regions))
    var play = Play(followed)
    play.send(.proceed)
    play.wait()
    #expect(play.asked == "confirmation")
    play.send(.leave)
    #expect(play.asked == "leaving unanswered")
    #expect(play.player.question?.pointer == 0)
    play.send(.proceed)
    #expect(play.asked == "confirmation", "staying is the safe answer")
    play.send(.proceed)
    play.answer(7)
    #expect(play.asked == "pain after")
    play.send(.askToLeave, .askToLeave)
    #expect(play.asked == "leaving unanswered")
    play.answer(1)
    // The first region's score stands, and what its rule says has to be read.
    #expect(play.asked == "verdict")
    play.send(.askToLeave)
    #expect(play.asked == "verdict")
    play.send(.leave)
    #expect(play.asked == "verdict", "what has to be read is acknowledged by the key that says so")
    play.send(.proceed)
    #expect(play.asked == "stop signs")
    play.send(.leave)
    play.answer(1)
    #expect(play.player.isOver)
    #expect(play.log.contains("pain after hip -"))
    #expect(play.log.suffix(2) == ["signs not answered", "over finished"])
  }

  @Test func `before it began asks nothing more`() throws {
    var play = try Play(
      try items(), pain: pain([.before, .after]), standing: standing(signs: .newPhase))
    play.send(.leave)
    play.answer(LeavingOption.endNow.rawValue)
    #expect(play.log == ["started 7", "over ended early"])
  }

  @Test func `in the middle of a round of scores still obeys those that were given`() throws {
    let regions = [
      PainRegion(side: .affected, part: "knee"), PainRegion(side: .affected, part: "hip"),
    ]
    let rule = PainRule(when: .before, .from(6), then: [.stopSession])
    var play = try Play(try items(), pain: pain([.before], rules: [rule], regions: regions))
    play.answer(9)
    play.send(.leave)
    play.answer(LeavingOption.later.rawValue)
    #expect(play.asked == "verdict")
    play.playThrough()
    #expect(play.log.last == "over stopped by a rule")
    #expect(play.records.allSatisfy { $0.ending == .held })
  }
}

extension SetRecord {
  /// The place of the exercise in the plan of these tests.
  fileprivate var exercisePlace: Int { planned.exercise.text == "balance" ? 0 : 1 }
}
