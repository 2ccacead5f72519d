import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `A prescription on the screen` {
  private let left = WorkingSide.each(first: .left)

  /// A session at the start of the work of its first set.
  private func working(_ exercises: [Exercise], ready: Duration = .seconds(5)) throws -> AppPlay {
    var play = AppPlay(playing: try followed(exercises))
    play.press(.enter)
    play.wait(ready)
    return play
  }

  private func stages(_ bounds: Bounds<Int>) -> Work {
    .paced(
      repetitions: bounds,
      stages: [
        Stage(name: "up", length: .seconds(2)), Stage(name: "down", length: .seconds(1)),
      ])
  }

  @Test func `shows the side of every repetition where the sides take turns`() throws {
    var drill = try drill(stages(3), side: left)
    drill.sideOrder = .eachRepetition
    drill.dose.switchSides = .zero
    var play = try working([drill], ready: .seconds(3))
    #expect(play.lines.first?.contains("LEFT") == true, "it is known while getting ready")
    play.wait(.seconds(2))
    expectSnapshot(play.text, named: "prescription-turn-left.txt")
    #expect(play.lines == ["set 1 of 2 · repetition 1 of 3, LEFT, UP 2 s"])
    play.wait(.seconds(3))
    expectSnapshot(play.text, named: "prescription-turn-right.txt")
    #expect(play.lines == ["set 1 of 2 · repetition 1 of 3, RIGHT, UP 2 s"])
  }

  @Test func `says that it is enough, in words and on the screen`() throws {
    var play = try working([drill(stages(Bounds(2, to: 4)))])
    play.wait(.seconds(5))
    #expect(!play.text.contains("Enough"))
    play.wait(.milliseconds(1_500))
    #expect(
      play.effects.contains(.say("Enough. Go on while the form is good; Enter ends the set.")))
    expectSnapshot(play.text, named: "prescription-enough.txt")
    #expect(play.text.contains("Enter go on"))
    play.press(.enter)
    #expect(play.player?.segment?.kind == .rest)
  }

  @Test func `counts a hold down to its least and up from there`() throws {
    let hold = Work.hold(Bounds(.seconds(20), to: nil))
    var play = try working([drill(hold, side: left)])
    play.wait(.seconds(13))
    #expect(play.app.nextChange(after: play.now) == play.now + .seconds(1))
    expectSnapshot(play.text, named: "prescription-hold-before.txt")
    #expect(!play.app.plainScene(at: play.now).awaitsInput, "the signal is still to come")
    play.wait(.seconds(10))
    expectSnapshot(play.text, named: "prescription-hold-beyond.txt")
    expectSnapshot(
      play.canvas(Size(columns: 20, rows: 5)).text, named: "prescription-hold-20x5.txt")
    #expect(play.app.plainScene(at: play.now).awaitsInput)
  }

  @Test func `shows open repetitions, a distance and a time at the runner's own pace`() throws {
    let works: [(String, Work)] = [
      ("open", .selfPaced(repetitions: Bounds(5, to: nil))),
      ("range", .selfPaced(repetitions: Bounds(6, to: 8))),
      ("within", .selfPaced(repetitions: Bounds(1, to: nil), within: .seconds(60))),
      ("distance", .distance(400)),
    ]
    for (name, work) in works {
      let play = try working([drill(work)])
      expectSnapshot(play.text, named: "prescription-own-\(name).txt")
    }
  }

  @Test func `goes through a circuit, introduced once and named in every round`() throws {
    let circuit = Circuit(number: 1, rounds: 2, rest: .seconds(20))
    var other = try drill(.hold(Bounds(.seconds(4))), name: "Bridge")
    other.id = try #require(Identifier("bridge"))
    var followed = try followed([drill(.hold(Bounds(.seconds(3))), name: "Squat"), other])
    for index in 0..<2 { followed.phase.sessions[0].items[index].circuit = circuit }
    var play = AppPlay(playing: followed)
    expectSnapshot(play.text, named: "prescription-circuit.txt")
    play.press(.enter)
    play.wait()
    #expect(play.text.contains("Bridge"))
    play.press(.enter)
    play.wait(.seconds(5 + 4 + 2))
    expectSnapshot(play.text, named: "prescription-round.txt")
    play.wait(.seconds(30))
    #expect(play.effects.contains(.say("Squat")))
    #expect(play.text.contains("Next: Bridge"))
  }

  @Test func `introduces a helper, the effort, an extra and what to have at hand`() throws {
    var drill = try drill(stages(8))
    drill.needsHelper = true
    drill.effort = 5...7
    drill.equipment = ["a band"]
    drill.dose.sets[1].name = "small range"
    var followed = try followed([drill])
    followed.phase.sessions[0].items[0].isOptional = true
    var play = AppPlay(playing: followed)
    expectSnapshot(play.text, named: "prescription-introduction.txt")
    play.press(.character("s"))
    #expect(play.screen == "summary", "an extra is declined without a reason")
  }

  @Test func `asks what load was used`() throws {
    var drill = try drill(.selfPaced(repetitions: 8), name: "Leg press")
    drill.dose.sets = drill.dose.sets.map {
      PrescribedSet($0.work, load: .repetitionMaximum(8...12), name: "slow")
    }
    var play = try working([drill])
    #expect(play.text.contains("set 1 of 2 · slow · with 8-12 RM"))
    play.press(.enter, .character("9"), .enter)
    expectSnapshot(play.text, named: "prescription-load.txt")
    play.type("42,5")
    expectSnapshot(play.text, named: "prescription-load-typed.txt")
    play.press(.enter)
    #expect(loads(play) == ["42.5 kg"])
    play.press(.enter, .enter, .enter, .character("8"), .enter)
    expectSnapshot(
      play.canvas(Size(columns: 40, rows: 12)).text, named: "prescription-load-40x12.txt")
    #expect(play.lines.contains("Last time: 42.5 kg."))
    play.answer("40.25")
    #expect(loads(play) == ["42.5 kg", "40.25 kg"])
  }

  @Test func `takes a point for the end of a question only where none is typed`() throws {
    var drill = try drill(.selfPaced(repetitions: 8), sets: 1)
    drill.dose.sets[0].load = .percentOfMaximum(70)
    var play = try working([drill])
    play.press(.enter, .character("8"), .enter, .character("."))
    #expect(play.player?.question?.pointer == nil, "nothing is chosen yet")
    play.press(.character("-"), .character("."))
    #expect(loads(play) == [nil])
  }

  @Test func `asks how hard it was`() throws {
    var drill = try drill(.hold(Bounds(.seconds(4))), sets: 1)
    drill.effort = 6...6
    var play = try working([drill], ready: .seconds(9))
    play.press(.enter)
    expectSnapshot(play.text, named: "prescription-effort.txt")
    expectSnapshot(
      play.canvas(Size(columns: 20, rows: 5)).text, named: "prescription-effort-20x5.txt")
    #expect(play.lines.contains("Type 0 to 10, or - if you would rather not say. Then Enter."))
    play.answer("10")
    #expect(play.logged.contains(.effortRated(EffortRecord(exercise: drill.id, effort: 10))))
  }

  @Test func `is played through in lines, with what is not known left open`() throws {
    var press = try drill(.selfPaced(repetitions: Bounds(6, to: 8)), sets: 1)
    press.dose.sets[0].load = .repetitionMaximum(8...8)
    press.effort = 5...5
    var run = try drill(.distance(400), sets: 1, name: "Run")
    run.id = try #require(Identifier("run"))
    var wait = try drill(.hold(Bounds(.seconds(5), to: nil)), sets: 1, name: "Hold")
    wait.id = try #require(Identifier("wait"))
    var play = AppPlay(playing: try followed([press, run, wait]))
    for _ in 0..<500 where play.screen == "session" {
      if play.app.plainScene(at: play.now).awaitsInput {
        play.send(.inputEnded)
      } else if let next = play.app.nextChange(after: play.now) {
        play.now = next
        play.send(.tick)
      }
    }
    #expect(play.screen == "summary")
    let endings = play.logged.compactMap { body in
      if case .setFinished(let record) = body { record.ending } else { nil }
    }
    #expect(endings == [.skipped(.other), .skipped(.other), .partial(.other)])
  }

  private func loads(_ play: AppPlay) -> [String?] {
    play.logged.compactMap { body in
      if case .setFinished(let record) = body { .some(record.loadUsed) } else { nil }
    }
  }
}
