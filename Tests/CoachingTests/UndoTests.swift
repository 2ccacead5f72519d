import Coaching
import Programmes
import ProgressTracking
import Testing

@Suite struct `The last entry` {
  /// A session at the start of the work of the second of three holds.
  private func play(_ set: PrescribedSet = hold(10), plan: PainPlan = pain([.during])) throws
    -> Play
  {
    var plank = try exercise("plank", sets: [set, set, set], rest: .seconds(30))
    plank.effort = 5...6
    let items = [PhaseItem(plank), PhaseItem(try exercise("bridge", sets: [hold(4)]))]
    var play = try Play(items, pain: plan)
    play.send(.proceed)
    play.wait(.seconds(50))
    return play
  }

  @Test func `is a set that has ended, which begins anew`() throws {
    var play = try play()
    #expect(play.player.position.block == 1)
    play.send(.undo, .undo)
    #expect(play.log.last == "retract set plank 1: 10 of 10 completed")
    #expect(play.remark == .undone(.setFinished(try #require(play.actions.setRecords.first))))
    #expect(play.player.position.block == 0)
    #expect(play.player.segment?.kind == .getReady)
    #expect(play.player.isRunning)
    play.playThrough()
    #expect(play.records.map(\.planned.set) == [1, 2, 3, 1])
    #expect(play.records.allSatisfy { $0.ending == .completed })
  }

  @Test func `is a set that was left out, which begins anew and is not asked about`() throws {
    var play = try play()
    play.send(.skip)
    play.answer(1)
    #expect(play.records.count == 2)
    play.send(.undo)
    #expect(play.player.question == nil, "Enter would leave it out again")
    #expect(play.records.count == 1)
    #expect(play.player.position.block == 1)
    #expect(play.player.isRunning)
  }

  @Test func `is the answer at the end of an exercise, one after the other`() throws {
    var play = try play()
    play.wait()
    play.send(.proceed)
    play.answer(3)
    play.answer(6)
    let before = play.log
    #expect(before.suffix(2) == ["pain during left knee 3 in plank", "effort plank 6"])
    play.send(.undo)
    #expect(play.asked == "effort")
    #expect(play.player.question?.pointer == 6, "what was said stands there to be changed")
    play.send(.undo)
    #expect(play.asked == "pain during")
    play.send(.undo)
    #expect(play.asked == "confirmation")
    play.send(.undo)
    #expect(play.player.position.block == 2)
    #expect(
      play.entries.map(\.line) == [
        "started 4", "set plank 1: 10 of 10 completed", "set plank 2: 10 of 10 completed",
      ])
    play.playThrough()
    #expect(play.entries.count { $0.line.hasPrefix("confirmed plank") } == 1)
    #expect(play.log.last == "over finished")
  }

  @Test func `is a load, and the set stays without it`() throws {
    let set = PrescribedSet(.selfPaced(repetitions: 8), load: .repetitionMaximum(8...12))
    var play = try play(set)
    play.send(.proceed)
    play.answer(8)
    play.answer(4_000)
    #expect(play.records.map(\.loadUsed) == ["40 kg"])
    play.send(.undo)
    #expect(play.asked == "load")
    #expect(play.records.map(\.loadUsed) == [nil])
    play.answer(4_250)
    #expect(play.records.map(\.loadUsed) == ["42.5 kg"])
  }

  @Test func `takes what a rule did back with it`() throws {
    let rule = PainRule(when: .during, .from(6), then: [.stopExercise])
    var play = try play(plan: pain(rules: [rule]))
    play.hurt()
    play.answer(8)
    #expect(play.records.count == 3)
    #expect(play.asked == "verdict")
    play.send(.undo)
    #expect(play.asked == "pain during")
    #expect(play.player.question?.pointer == 8)
    #expect(play.entries.map(\.line) == ["started 4", "set plank 1: 10 of 10 completed"])
    play.answer(0)
    #expect(play.player.isRunning)
    #expect(play.player.position.block == 1)
  }

  @Test func `is a stop sign only until what to do about it has been read`() throws {
    var play = try play()
    play.send(.stopSigns)
    play.answer(1)
    #expect(play.asked == "advice")
    var regretted = play
    regretted.send(.undo)
    #expect(regretted.asked == "stop signs")
    #expect(regretted.entries.map(\.line) == ["started 4", "set plank 1: 10 of 10 completed"])
    play.send(.proceed, .undo)
    #expect(play.remark == .nothingToUndo)
    #expect(play.asked == "confirmation")
    #expect(play.entries.contains { $0.line.hasPrefix("held") })
  }

  @Test func `is no red score that has been read`() throws {
    let rule = PainRule(when: .during, .from(6), then: [.stopExercise])
    var play = try play(plan: pain(rules: [rule]))
    play.hurt()
    play.answer(8)
    play.send(.proceed, .undo)
    #expect(play.asked == "stop signs")
    #expect(play.remark == .nothingToUndo)
  }

  @Test func `can be the one that ended the session`() throws {
    var play = try Play([PhaseItem(try exercise("plank", sets: [hold(4)]))], pain: pain([.after]))
    play.playThrough()
    #expect(play.player.isOver)
    play.send(.undo)
    #expect(play.asked == "pain after")
    play.answer(5)
    #expect(play.entries.last?.line == "pain after left knee 5")
    #expect(play.log.last == "over finished")
  }

  @Test func `may be that a set was gone back to, which counts again`() throws {
    var play = try play()
    let done = play.records
    for _ in 1...2 {
      play.send(.back)
      #expect(play.asked == "repeating")
      play.answer(1)
    }
    #expect(play.records.isEmpty)
    play.send(.undo)
    #expect(play.records == done)
    #expect(play.player.isRunning)
  }

  @Test func `is asked about while a set is under way, of which all that was done would be lost`()
    throws
  {
    var play = try play()
    play.wait(.seconds(4))
    play.send(.undo)
    #expect(play.asked == "undoing")
    #expect(!play.player.isRunning)
    #expect(play.player.lastEntry == .undone(.setFinished(try #require(play.records.first))))
    var staying = play
    staying.send(.proceed)
    #expect(staying.player.isRunning)
    let left = play.player.remaining(at: play.now)
    staying.getReadyAgain()
    #expect(staying.player.remaining(at: staying.now) == left, "it goes on where it was")
    #expect(staying.records.count == 1)
    var leaving = play
    leaving.answer(1)
    #expect(leaving.records.isEmpty)
    #expect(leaving.player.position.block == 0)
    #expect(leaving.player.isRunning)
    play.send(.undo)
    #expect(play.records.isEmpty, "the key once more says yes")
  }

  @Test func `may be an easier form, about which nothing is asked again`() throws {
    var play = try Play([try balance()])
    play.send(.proceed)
    play.wait(.seconds(11))
    play.send(.ease)
    play.answer(1)
    play.send(.undo)
    #expect(play.asked == "nothing")
    #expect(play.player.block?.planned.amount.value == 12)
    #expect(play.log.suffix(1) == ["retract eased balance to middle"])
  }

  @Test func `is not taken back by the key that meant another question of the set`() throws {
    var play = try play()
    play.wait(.seconds(4))
    let done = play.records
    play.send(.skip, .undo)
    #expect(play.asked == "undoing")
    #expect(play.records == done)
  }

  @Test func `is none at the start`() throws {
    var none = try Play([PhaseItem(try exercise("plank", sets: [hold(4)]))])
    none.send(.undo)
    #expect(none.remark == .nothingToUndo)
    #expect(none.player.activity == .introduction)
  }
}

extension [PlayerAction] {
  /// The sets that were logged.
  fileprivate var setRecords: [SetRecord] {
    compactMap { if case .log(.setFinished(let record)) = $0 { record } else { nil } }
  }
}
