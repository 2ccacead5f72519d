import Coaching
import Programmes
import ProgressTracking
import Testing

@Suite struct `A load that has to be found` {
  private func press(_ work: Work, load: Load = .repetitionMaximum(8...12)) throws -> [PhaseItem] {
    let set = PrescribedSet(work, load: load)
    return [PhaseItem(try exercise("press", sets: [set, set], rest: .seconds(30)))]
  }

  private let eight = Work.selfPaced(repetitions: 8)

  private func play(_ work: Work) throws -> Play {
    var play = try Play(try press(work))
    play.send(.proceed)
    play.wait(.seconds(5))
    play.send(.proceed)
    return play
  }

  @Test func `is asked for after every set, with how many repetitions`() throws {
    var play = try play(eight)
    #expect(play.asked == "repetitions")
    play.answer(11)
    #expect(play.asked == "load")
    #expect(play.records.map(\.loadUsed) == [nil], "the set is in the log before it is asked")
    #expect(play.player.question?.pointer == nil)
    play.answer(4_250)
    #expect(play.log.last == "correct set press 1: 11 of 8 completed with 42.5 kg")
    play.send(.proceed, .proceed, .proceed)
    play.answer(8)
    play.send(.space)
    #expect(play.player.question?.pointer == 4_250, "Space begins at the last load")
    play.send(.space, .proceed)
    #expect(play.log.contains("correct set press 2: 8 of 8 completed with 43 kg"))
  }

  @Test func `may be left open`() throws {
    var play = try play(eight)
    play.answer(8)
    play.answer(LoadQuestion.unanswered)
    #expect(play.log.last == "set press 1: 8 of 8 completed")
    play.send(.proceed, .proceed, .proceed)
    play.answer(8)
    play.send(.unanswered)
    #expect(play.records.map(\.loadUsed) == [nil, nil])
  }

  @Test func `is asked for alone where the player counts`() throws {
    var play = try Play(
      try press(.paced(repetitions: 2, stages: [Stage(name: "up", length: .seconds(2))])))
    play.send(.proceed)
    play.wait()
    #expect(play.asked == "load")
    play.playThrough()
    #expect(
      play.records.map { EventBody.setFinished($0).line } == [
        "set press 1: 2 of 2 completed with 0 kg", "set press 2: 2 of 2 completed with 0 kg",
      ])
  }

  @Test func `is not asked for of a set that was left out`() throws {
    var play = try play(eight)
    play.answer(0)
    #expect(play.asked == "nothing")
    #expect(play.log.last == "set press 1: 0 of 8 skipped, other")
  }

  @Test(arguments: [LeavingOption.later, .endNow])
  func `keeps the set where the session is left while it is asked`(option: LeavingOption) throws {
    var play = try play(eight)
    play.answer(8)
    #expect(play.asked == "load")
    play.send(.leave)
    play.answer(option.rawValue)
    play.playThrough()
    #expect(play.log.contains("set press 1: 8 of 8 completed"))
  }

  @Test func `keeps the set where a stop sign ends the session while it is asked`() throws {
    var play = try play(eight)
    play.answer(8)
    play.send(.stopSigns)
    play.answer(1)
    play.playThrough()
    #expect(
      play.log.filter { $0.hasPrefix("set") } == [
        "set press 1: 8 of 8 completed", "set press 2: 0 of 8 held",
      ])
  }

  @Test func `is stepped in halves of a unit, below nothing left open`() throws {
    let planned = PlannedSet(
      exercise: try id("a"), set: 1, side: nil,
      amount: SetAmount(1, .repetitions))
    var question = Question(
      .loadUsed(
        LoadQuestion(planned: planned, prescribed: .percentOfMaximum(70), unit: .pound)))
    var seen: [Int?] = []
    for step in [1, 1, -1, -1, -1, 1, 1] {
      question.step(by: step)
      seen.append(question.pointer)
    }
    #expect(seen == [0, 50, 0, LoadQuestion.unanswered, 0, 50, 100])
    question.choose(1_230)
    question.step(by: 1)
    #expect(question.pointer == 1_250)
    question.choose(1_230)
    question.step(by: -1)
    #expect(question.pointer == 1_200)
    question.choose(100_000)
    question.step(by: 1)
    #expect(question.pointer == LoadQuestion.unanswered)
  }

  @Test func `is in the unit that the programme writes loads in`() throws {
    let light = PrescribedSet(.time(.seconds(1)), load: .weight(10, .pound))
    let items = [PhaseItem(try exercise("curl", sets: [light]))] + (try press(eight))
    var play = try Play(items)
    play.playThrough(keys: 2)
    play.send(.proceed)
    play.wait(.seconds(5))
    play.send(.proceed)
    play.answer(8)
    play.answer(1_000)
    #expect(play.log.last == "correct set press 1: 8 of 8 completed with 10 lb")
  }
}

@Suite struct `The effort of an exercise` {
  private func items() throws -> [PhaseItem] {
    var plank = try exercise("plank", sets: [hold(4)])
    plank.effort = 5...7
    return [PhaseItem(plank)]
  }

  @Test func `is asked after it with nothing chosen, and may be left open`() throws {
    for (option, line) in [(7, "effort plank 7"), (Question.ratherNotSay, "effort plank -")] {
      var play = try Play(try items(), pain: pain([.during]))
      play.send(.proceed)
      play.wait()
      play.send(.proceed)
      play.answer(2)
      #expect(play.asked == "effort")
      #expect(play.player.question?.pointer == nil)
      play.send(.proceed)
      #expect(play.asked == "effort")
      play.answer(option)
      #expect(play.log.suffix(2) == [line, "over finished"])
    }
  }

  @Test func `is not asked of an exercise that was left out, nor by nobody`() throws {
    var play = try Play(try items())
    play.send(.skip)
    play.answer(2)
    #expect(play.log.last == "over finished")
    play = try Play(try items())
    play.send(.proceed)
    play.wait()
    play.send(.unanswered, .unanswered)
    #expect(play.log.suffix(2) == ["effort plank -", "over finished"])
  }

  @Test func `is not asked after a score that ends the session`() throws {
    let rule = PainRule(when: .during, .from(6), then: [.stopSession])
    let plan = pain([.during], rules: [rule])
    var play = try Play(
      try items() + [PhaseItem(try exercise("next", sets: [hold(1)]))], pain: plan)
    play.send(.proceed)
    play.wait()
    play.send(.proceed)
    play.answer(8)
    play.playThrough()
    #expect(!play.log.contains { $0.hasPrefix("effort") })
    #expect(play.log.last == "over stopped by a rule")
  }
}
