import Coaching
import Programmes
import ProgressTracking
import Testing

@Suite struct `An easier exercise` {
  private let rule = PainRule(when: .during, .from(3), then: [.ease])

  /// A squat on one leg whose easier exercise is another, with both followed in one programme.
  private func followed(
    _ easier: Exercise, side: WorkingSide = .both, ring: Bool = false
  ) throws -> Followed {
    var hard = try exercise(
      "hard", sets: [hold(10), hold(10), hold(10)], rest: .seconds(10), side: side)
    hard.easier = easier.id
    var easier = easier
    if ring { easier.easier = hard.id }
    var followed = try CoachingTests.followed([PhaseItem(hard)], pain: pain(rules: [rule]))
    followed.programme.exercises = [hard, easier]
    return followed
  }

  private func hurting(_ followed: Followed) -> Play {
    var play = Play(followed)
    play.send(.proceed)
    play.wait(.seconds(29))
    play.hurt()
    play.answer(4)
    return play
  }

  @Test func `takes the place of the sets that are left, and is named in the log`() throws {
    let easy = try exercise("easy", sets: [hold(6), hold(6), hold(6)])
    let followed = try followed(easy)
    var play = hurting(followed)
    #expect(play.player.exercise?.exercise.name == "easy")
    play.playThrough()
    #expect(
      play.log.suffix(4) == [
        "set hard 2: 6 of 6 completed at easy", "set hard 3: 6 of 6 completed at easy",
        "confirmed hard as shown", "over finished",
      ])

    var first = hurting(followed)
    first.send(.proceed)
    first.wait(.seconds(12))
    first.send(.leave)
    first.answer(LeavingOption.later.rawValue)
    var second = Play(followed, resuming: first.open())
    second.playThrough()
    #expect(second.records.map { $0.easedTo?.text } == [nil, "easy", "easy"])
  }

  @Test func `comes below the lowest level`() throws {
    var item = try balance()
    item.exercise.easier = try id("chair")
    var followed = try CoachingTests.followed([item], pain: pain(rules: [rule]))
    followed.programme.exercises = [
      try exercise("chair", sets: [hold(2), hold(2), hold(2)])
    ]
    var play = Play(followed)
    play.send(.proceed)
    for expected in ["middle", "easy", "chair"] {
      play.wait(.seconds(6))
      play.hurt()
      play.answer(3)
      play.send(.proceed)
      #expect(play.player.block?.easedTo?.text == expected)
    }
    play.playThrough()
    let done = play.records.filter { $0.done > 0 }
    #expect(done.map { $0.easedTo?.text } == ["chair", "chair"])
    #expect(done.first?.planned.level?.text == "hard", "what was prescribed stays so")
  }

  @Test func `leads back to none that was too hard before`() throws {
    let easy = try exercise("easy", sets: [hold(6), hold(6), hold(6)])
    var play = hurting(try followed(easy, ring: true))
    play.send(.proceed)
    play.wait(.seconds(6))
    play.hurt()
    play.answer(4)
    #expect(play.player.exercise?.exercise.id.text == "easy")
  }

  @Test func `that is done on other sides comes instead of what is held`() throws {
    let easy = try exercise("easy", sets: [hold(6), hold(6), hold(6)])
    var play = Play(try followed(easy, side: .each(first: .left)))
    play.send(.proceed)
    play.wait(.seconds(44))
    #expect(play.player.block?.planned.line == "hard 2 left")
    play.hurt()
    play.answer(4)
    play.playThrough()
    #expect(
      play.log.filter { $0.hasPrefix("set") }.dropFirst(2) == [
        "set hard 2 left: 4 of 10 partial, pain", "set hard 2 right: 0 of 10 held",
        "set hard 3 left: 0 of 10 held", "set hard 3 right: 0 of 10 held",
        "set hard 2: 6 of 6 completed at easy", "set hard 3: 6 of 6 completed at easy",
      ])
    #expect(play.log.last == "over finished")
  }

  @Test func `that the programme does not have changes nothing`() throws {
    let easy = try exercise("easy", sets: [hold(6)])
    var followed = try followed(easy)
    followed.programme.exercises = []
    var play = hurting(followed)
    play.playThrough()
    #expect(play.records.allSatisfy { $0.easedTo == nil && $0.done == 10 })
  }
}

@Suite struct `An extra` {
  private func items() throws -> [PhaseItem] {
    [
      PhaseItem(try exercise("extra", sets: [hold(3), hold(3)]), isOptional: true),
      PhaseItem(try exercise("plank", sets: [hold(4)])),
    ]
  }

  @Test func `is declined without a reason, and nothing is said about it in the log`() throws {
    var play = try Play(try items(), pain: pain([.during]))
    #expect(play.player.plan.sets.map(\.isOptional) == [true, true, false])
    play.send(.skip)
    #expect(play.asked == "nothing")
    #expect(play.player.exercise?.id.text == "plank")
    play.playThrough()
    #expect(
      play.log == [
        "started 3", "set plank 1: 4 of 4 completed", "confirmed plank as shown",
        "pain during left knee 0 in plank", "over finished",
      ])
  }

  @Test func `that was begun is left out with a reason like any other`() throws {
    var play = try Play(try items())
    play.send(.proceed)
    play.wait(.seconds(6))
    play.send(.skip)
    #expect(play.asked == "reason")
    play.answer(1)
    #expect(play.log.last == "set extra 1: 1 of 3 partial, fatigue")
  }

  @Test func `that was declined is not held when a rule stops the session`() throws {
    var play = try Play(try items())
    play.send(.skip)
    play.send(.stopSigns)
    play.answer(1)
    play.playThrough()
    #expect(play.records.map(\.planned.line) == ["plank 1"])
  }

  @Test func `that is the whole session may be declined`() throws {
    var play = try Play([try items()[0]], pain: pain([.after]))
    play.send(.skip)
    #expect(play.log == ["started 2", "over finished"])
  }
}
