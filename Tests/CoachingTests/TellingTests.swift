import Coaching
import Programmes
import ProgressTracking
import Testing

@Suite struct `What the runner tells of their own accord` {
  private let regions = [PainRegion(side: .affected, part: "knee"), PainRegion(part: "back")]

  /// A session in its first set.
  private func play(_ rules: [PainRule] = []) throws -> Play {
    let items = try ["plank", "bridge"].map { PhaseItem(try exercise($0, sets: [hold(20)])) }
    var play = try Play(items, pain: pain(rules: rules, regions: regions))
    play.send(.proceed)
    play.wait(.seconds(10))
    return play
  }

  @Test func `is where it hurts, one of the programme's regions`() throws {
    var play = try play()
    play.send(.hurts)
    #expect(play.player.question?.kind == .region(["left knee", "back"]))
    play.answer(1)
    play.send(.toggleSharp, .choose(2), .proceed)
    #expect(play.log.contains("pain during back 2 sharp in plank"))
  }

  @Test func `is where it hurts in another place, and the rules act on that too`() throws {
    var play = try play([PainRule(when: .during, .from(6), then: [.stopExercise])])
    play.send(.hurts)
    play.answer(2)
    #expect(play.asked == "another place")
    play.send(.space, .proceed, .choose(0), .unanswered)
    #expect(play.asked == "nothing", "nobody typed anything")
    play.send(.hurts)
    play.answer(2)
    play.send(.typed("right calf"))
    #expect(play.player.question?.pointer == nil)
    play.answer(7)
    #expect(play.log.contains("pain during right calf 7 in plank"))
    #expect(play.asked == "verdict")
  }

  @Test func `is taken back with nothing typed, and the set goes on`() throws {
    for event in [PlayerEvent.typed("  "), .cancel, .leave] {
      var play = try play()
      play.send(.hurts)
      play.answer(2)
      play.send(event)
      #expect(play.asked == "nothing")
      play.getReadyAgain()
      #expect(play.player.remaining(at: play.now) == .seconds(15))
      play.send(.note)
      #expect(!play.player.isRunning)
      play.send(event)
      #expect(play.player.isRunning)
      #expect(play.log == ["started 2"])
    }
  }

  @Test func `is a note about the exercise that is done or asked about`() throws {
    var play = try play()
    play.send(.note, .typed("wobbly"))
    #expect(play.log.last == "note wobbly about plank")
    #expect(play.remark == .noted)
    play.wait()
    #expect(play.asked == "confirmation")
    play.send(.note, .typed("better on the right"))
    #expect(play.log.last == "note better on the right about plank")
    #expect(play.asked == "confirmation")
    play.send(.proceed, .note, .typed("next"))
    #expect(play.log.last == "note next about bridge")
    play.send(.undo)
    #expect(!play.entries.contains { $0.line.hasPrefix("note next") })
    #expect(play.asked == "nothing")
  }

  @Test func `can wait neither for a stop sign nor for what it leads to`() throws {
    var play = try play()
    play.send(.stopSigns, .hurts)
    #expect(play.asked == "stop signs")
    play.answer(1)
    play.send(.hurts)
    #expect(play.asked == "advice")
  }

  @Test func `is told while it is asked how much was done, and no reason is lost`() throws {
    var play = try Play([
      PhaseItem(try exercise("squat", sets: [PrescribedSet(.selfPaced(repetitions: 8))]))
    ])
    play.send(.proceed)
    play.wait()
    play.send(.skip, .choose(2), .proceed, .note, .typed("late"), .hurts, .cancel)
    #expect(play.asked == "repetitions")
    play.answer(5)
    #expect(play.log.contains("set squat 1: 5 of 8 partial, no time"))
  }
}

@Suite struct `The easier form by choice` {
  @Test func `is the level below, from the start of the set, and is logged as a choice`() throws {
    var play = try Play([try balance()])
    play.send(.proceed)
    play.wait(.seconds(26))
    #expect(play.player.canBeEased)
    play.send(.ease)
    #expect(play.log.last == "eased balance to middle")
    #expect(play.remark == .eased(exercise: try id("balance"), to: try id("middle")))
    #expect(play.player.position.block == 1)
    #expect(play.player.segment?.kind == .rest)
    play.playThrough()
    #expect(
      play.records.map { EventBody.setFinished($0).line } == [
        "set balance 1: 12 of 12 completed", "set balance 2: 8 of 8 completed at middle",
        "set balance 3: 8 of 8 completed at middle",
      ])
    #expect(!play.log.contains { $0.hasPrefix("rule") })
  }

  @Test func `is asked about while a set is under way, of which all that was done would be lost`()
    throws
  {
    var play = try Play([try balance()])
    play.send(.proceed)
    play.wait(.seconds(11))
    play.send(.ease)
    let middle = try id("middle")
    #expect(
      play.player.question?.kind
        == .easing(exercise: try id("balance"), to: middle, endsSet: false))
    var staying = play
    staying.send(.proceed)
    staying.getReadyAgain()
    #expect(staying.player.remaining(at: staying.now) == .seconds(6))
    #expect(staying.log == ["started 3"])
    play.answer(1)
    #expect(play.log.last == "eased balance to middle")
    #expect(play.player.segment?.kind == .getReady)
    #expect(play.player.block?.planned.amount.value == 8)
  }

  @Test func `ends a set that it does not have, which is said`() throws {
    var play = try Play([try balance()])
    play.send(.proceed, .ease)
    play.wait { $0.kind == .hold }
    play.wait(.seconds(8 + 10 + 8 + 10 + 3))
    #expect(play.player.block?.planned.set == 3)
    play.send(.ease)
    guard case .easing(_, _, endsSet: true) = play.player.question?.kind else {
      Issue.record("asked was \(play.asked)")
      return
    }
    play.answer(1)
    #expect(play.records.last?.done == 3)
  }

  @Test func `leaves sets that it does not have out, and never holds them`() throws {
    var play = try Play([try balance()])
    play.send(.proceed, .ease, .ease)
    #expect(play.log.last == "set balance 3: 0 of 8 skipped, other")
    play.send(.ease)
    #expect(play.remark == .nothingEasier)
    #expect(!play.player.canBeEased)
    play.send(.undo)
    #expect(play.player.block?.easedTo?.text == "middle")
    #expect(play.records.isEmpty)
  }

  @Test func `is gone on with after an interruption`() throws {
    let followed = try followed([try balance()])
    var first = Play(followed)
    first.send(.proceed, .ease, .abandon)
    #expect(first.log.last == "over for now")
    var second = Play(followed, resuming: first.open())
    #expect(second.player.block?.easedTo?.text == "middle")
    second.playThrough()
    #expect(second.records.map(\.easedTo?.text) == ["middle", "middle", "middle"])
  }
}

@Suite struct `An exercise that is new` {
  private func play(known: Set<Identifier>?, _ set: PrescribedSet = upAndDown(3)) throws -> Play {
    var play = try Play([
      PhaseItem(try exercise("step", sets: [set, set], between: .seconds(1)))
    ])
    play.player.known = known
    return play
  }

  @Test func `is tried by Space, stage by stage, without the clock or an entry`() throws {
    var play = try play(known: [])
    #expect(play.player.isNew)
    play.send(.space)
    #expect(play.player.isTrying)
    #expect(play.player.segment?.kind == .stage("up", otherLeg: false))
    #expect(play.player.told == "push")
    play.wait(.seconds(60))
    #expect(play.player.nextChange(after: play.now) == nil)
    play.send(.space)
    #expect(play.player.segment?.kind == .stage("down", otherLeg: false))
    play.send(.back, .space, .space)
    #expect(play.remark == .tried)
    #expect(play.player.activity == .introduction)
    #expect(!play.player.isNew)
    #expect(play.log == ["started 2"])
    play.send(.space)
    #expect(play.player.segment?.kind == .getReady)
    play.playThrough()
    #expect(play.records.count == 2)
  }

  @Test func `is begun from within by Enter, and left by going back`() throws {
    var play = try play(known: [])
    play.send(.space, .back)
    #expect(play.player.activity == .introduction)
    #expect(play.player.isNew)
    play.send(.tryOut, .space, .proceed)
    #expect(play.player.segment?.kind == .getReady)
    #expect(play.player.isRunning)
  }

  @Test func `is only what nobody has done before, yet any can be tried`() throws {
    var play = try play(known: [try id("step")])
    #expect(!play.player.isNew)
    play.send(.tryOut)
    #expect(play.player.isTrying)
    play = try self.play(known: nil)
    #expect(!play.player.isNew)
    play.send(.space)
    #expect(play.player.segment?.kind == .getReady)
  }

  @Test func `is left out, told of and left from within the try-out`() throws {
    for (event, asked) in [
      (PlayerEvent.skip, "reason"), (.hurts, "region"), (.leave, "leaving"), (.note, "note"),
    ] {
      var play = try play(known: [])
      play.send(.space, event)
      #expect(play.asked == asked)
      play.send(.cancel)
      #expect(play.player.isTrying)
    }
    var play = try play(known: [])
    play.send(.space, .skip, .choose(2), .proceed)
    #expect(play.records.map(\.ending) == [.skipped(.noTime), .skipped(.noTime)])
  }

  @Test(arguments: [
    hold(20), PrescribedSet(.selfPaced(repetitions: 5)), PrescribedSet(.distance(50)),
  ])
  func `without stages is shown at once`(set: PrescribedSet) throws {
    var play = try play(known: [], set)
    play.send(.space)
    #expect(play.player.segment?.kind.isWork == true)
    play.send(.space)
    #expect(play.player.activity == .introduction)
  }
}
