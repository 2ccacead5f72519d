import Foundation
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `Measuring` {
  private func hip() throws -> Situation {
    let stance = try #require(Identifier("single-leg-stance"))
    return situation(try followed(hipStarter())) {
      $0.measuresDue = [MeasuredKey(stance, side: .left), MeasuredKey(stance, side: .right)]
      $0.measured = [MeasuredKey(stance, side: .left): 12.4]
      $0.measuredOn = [MeasuredKey(stance, side: .left): sampleDay - 9]
    }
  }

  private func measuring(_ situation: Situation, _ keys: Key...) -> AppPlay {
    var play = AppPlay(situation)
    play.press(.character("m"))
    for key in keys { play.press(key) }
    return play
  }

  private func record(
    _ id: String, _ side: BodySide? = nil, _ value: Double
  ) throws -> EventBody {
    .measured(MeasureRecord(measure: try #require(Identifier(id)), side: side, value: value))
  }

  @Test func `keeps the names of ten measures and more below each other`() throws {
    var many = try followed(hipStarter())
    let measure = try #require(many.programme.measures.first)
    many.programme.measures = try (1...11).map { number in
      var measure = measure
      measure.id = try #require(Identifier("measure-\(number)"))
      measure.eachSide = false
      return measure
    }
    let play = measuring(situation(many))
    let rows = play.canvas().lines.filter { $0.contains(measure.name) }
    #expect(rows.count == 11)
    let places = Set(rows.map { $0.range(of: measure.name)?.lowerBound.utf16Offset(in: $0) })
    #expect(places.count == 1)
    #expect(play.lines.contains { $0.hasPrefix("   1  ") })
    #expect(play.lines.contains { $0.hasPrefix("  11  ") })
  }

  @Test func `shows in its list what was taken meanwhile`() throws {
    var play = measuring(try hip())
    #expect(play.text.contains("12.4"))
    var now = try hip()
    let stance = try #require(Identifier("single-leg-stance"))
    now.standing.measured[MeasuredKey(stance, side: .left)] = 33.3
    play.send(.situation(now))
    #expect(play.screen == "measuring")
    #expect(play.text.contains("33.3"))
  }

  @Test func `tells the sides apart in the smallest window`() throws {
    var play = measuring(try hip())
    let lines = play.canvas(Size(columns: 20, rows: 5)).lines
    #expect(lines[1].contains("left, Stan") && lines[2].contains("right, Stan"))
    play.press(.enter)
    #expect(play.canvas(Size(columns: 20, rows: 5)).lines[0].hasPrefix("left, Stan"))
    #expect(play.lines.contains { $0.contains("on one leg, left") })
  }

  @Test func `says while what is due is held that nothing is to be measured unless asked for`()
    throws
  {
    let hold = Hold(from: sampleDay, through: nil, reason: "The knee locks", cause: .stopSign)
    var play = measuring(situation(try followed(hipStarter()), due: .held(hold)))
    #expect(play.text.contains("What is due is held."))
    #expect(play.lines.first?.hasPrefix("What is due is held.") == true)
    play.press(.escape)
    #expect(!measuring(try hip()).text.contains("is held"))
  }

  @Test func `takes no number in lines for the end of the time that runs`() throws {
    var play = measuring(try hip(), .enter)
    play.answer("")
    #expect(play.app.keys(forLine: "12,5") == nil)
    play.wait(.seconds(8))
    #expect(play.app.keys(forLine: "12,5") == nil, "it would stop the clock")
    play.answer("")
    play.answer("12,5")
    #expect(
      try play.logged == [record("single-leg-stance", .left, 12.5)], "once it stands it is taken")
  }

  @Test func `asks for a value on a scale without saying its range twice`() throws {
    let play = measuring(situation(try followed(starter("adductor-timing"))), .enter)
    #expect(play.lines.contains("The value, 0 to 10:"))
  }

  @Test func `times a stance, takes the best attempt, and goes on to the other side`()
    throws
  {
    var play = measuring(try hip())
    expectSnapshot(play.text, named: "measuring-choice.txt")
    play.press(.enter)
    expectSnapshot(play.text, named: "measuring-ready.txt")
    play.press(.space)
    play.wait(.seconds(3))
    expectSnapshot(play.text, named: "measuring-count-in.txt")
    #expect(play.bells == 2)
    play.wait(.seconds(2))
    #expect(play.bells == 4)
    play.wait(.milliseconds(14_260))
    expectSnapshot(play.text, named: "measuring-running.txt")
    play.press(.space)
    #expect(play.text.contains("Enter takes 14.3 s."))
    play.press(.space)
    play.wait(.seconds(13))
    play.press(.space)
    expectSnapshot(play.text, named: "measuring-stopped.txt")
    #expect(play.text.contains("Attempts: [14.3], 8"))
    #expect(play.app.nextChange(after: play.now) == nil)
    play.press(.enter)
    #expect(play.logged == [try record("single-leg-stance", .left, 14.3)])
    #expect(play.screen == "measuring")
    #expect(play.text.contains("Standing on one leg, right"))
    play.press(.enter)
    play.wait(.seconds(5))
    play.wait(.seconds(200))
    #expect(play.text.contains("Enter takes 60 s."), "it stops where the measure ends")
    play.press(.enter)
    #expect(play.screen == "today")
    #expect(play.text.contains("Logged: Standing on one leg, right: 60 s."))
  }

  @Test func `takes another attempt where it is chosen, and a count-in back`() throws {
    var play = measuring(try hip(), .enter, .space)
    play.press(.space)
    #expect(play.text.contains("Space starts"))
    for seconds in [9, 7] {
      play.press(.space)
      play.wait(.seconds(seconds))
      play.press(.space)
    }
    play.press(.right, .enter)
    #expect(play.logged == [try record("single-leg-stance", .left, 2)])
  }

  @Test func `runs in real time while a session is rehearsed`() throws {
    var fast = try hip()
    fast.speed = 10
    var play = measuring(fast, .enter, .space)
    play.wait(.seconds(50))
    play.wait(.seconds(30))
    play.press(.space, .enter)
    #expect(play.logged == [try record("single-leg-stance", .left, 3)])
  }

  @Test func `times in lines, with Enter alone`() throws {
    var play = measuring(try hip())
    play.answer("1")
    #expect(play.lines.contains("Last time: 12.4 s, Fri 13 Nov."))
    #expect(play.lines.last == "Enter starts the clock. Or type the seconds.")
    play.answer("")
    #expect(play.lines == ["Get into position. It begins in 5 seconds."])
    #expect(!play.app.plainScene(at: play.now).awaitsInput)
    play.wait(.seconds(5))
    #expect(play.lines == ["Go. Enter stops the clock."])
    play.wait(.seconds(4))
    play.answer("")
    #expect(play.lines == ["Enter takes 4 s. Space tries again."])
    play.answer("")
    #expect(play.logged == [try record("single-leg-stance", .left, 4)])
    play.answer("9,5")
    #expect(play.logged.last == (try record("single-leg-stance", .right, 9.5)))
  }

  @Test(arguments: ["twelve", "31", "-1", "nan", "inf", "1e1", "0x10", "1.2.3", "1,2,3", "٣"])
  func `refuses what is no number of the measure, and keeps what was typed`(text: String) throws {
    var play = measuring(try hip(), .character("3"), .enter)
    #expect(play.text.contains("Knee to wall, left"))
    play.type(text)
    play.press(.enter)
    #expect(play.logged.isEmpty)
    #expect(play.text.contains("That is not a number from 0 to 30. It is measured in cm."))
    #expect(play.text.contains(text))
    for _ in text { play.press(.backspace) }
    play.type(" 9,5 ")
    play.press(.enter)
    #expect(play.logged == [try record("knee-to-wall", .left, 9.5)])
  }

  @Test func `leaves a measure out that has no value`() throws {
    var play = measuring(try hip(), .character("3"), .enter, .enter, .escape)
    #expect(play.logged.isEmpty)
    #expect(play.effects.last == .reload)
    play.send(.situation(try hip()))
    #expect(play.screen == "today")
  }

  @Test(arguments: [
    Size(columns: 1, rows: 1), Size(columns: 20, rows: 5), Size(columns: 40, rows: 12),
  ])
  func `fits into any window`(size: Size) throws {
    var play = measuring(try hip(), .enter, .space)
    play.wait(.seconds(17))
    let lines = play.canvas(size).lines
    #expect(isClean(lines))
    if size.columns > 1 { #expect(lines.joined().contains("Space stops")) }
  }
}

@Suite struct `Tapping a step rate` {
  private func tapping() throws -> AppPlay {
    let stride = try followed(strideStarter())
    var play = AppPlay(situation(stride))
    play.press(.character("m"), .enter)
    return play
  }

  private func tap(_ play: inout AppPlay, every interval: Int, times: Int) {
    for _ in 0..<times {
      play.now += .milliseconds(interval)
      play.press(.space)
    }
  }

  @Test func `shows the rate while it is tapped, and takes it`() throws {
    var play = try tapping()
    expectSnapshot(play.text, named: "tapping-start.txt")
    play.press(.enter)
    #expect(play.logged.isEmpty, "nothing was tapped")
    tap(&play, every: 353, times: 8)
    #expect(play.text.contains("1 more steps") || play.text.contains("one more step"))
    tap(&play, every: 353, times: 12)
    expectSnapshot(play.text, named: "tapping.txt")
    play.press(.enter)
    let rate = try #require(Identifier("step-rate"))
    #expect(play.logged == [.measured(MeasureRecord(measure: rate, value: 170))])
  }

  @Test func `is not misled by taps left out, given twice or uneven`() throws {
    var rate = TapRate()
    var now = Duration.zero
    for step in 0..<30 {
      now += .milliseconds(step % 2 == 0 ? 340 : 366)
      if step % 9 == 4 { continue }
      rate.tap(at: now)
      if step == 20 { rate.tap(at: now + .milliseconds(30)) }
    }
    let value = try #require(rate.perMinute)
    #expect(abs(value - 170) < 2, "\(value)")
  }

  @Test func `begins anew after a pause, and never divides by nothing`() {
    var rate = TapRate()
    for _ in 0..<20 { rate.tap(at: .zero) }
    #expect(rate.perMinute == nil)
    rate.tap(at: .seconds(10))
    #expect(rate.count == 1)
  }

  @Test func `is tapped with Enter in lines, and refused outside of its range`() throws {
    var play = try tapping()
    #expect(play.lines.last?.hasPrefix("Press Enter with every step") == true)
    for _ in 0..<20 {
      play.now += .milliseconds(100)
      play.answer("")
    }
    #expect(play.lines.first?.contains("600 a minute is outside of") == true)
    play.answer("=")
    #expect(play.logged.isEmpty)
    play.answer("168")
    #expect(play.logged.count == 1)
  }
}
