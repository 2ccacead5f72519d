import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

@Suite struct `A session in lines` {
  @Test func `says how much is left of a long segment, and a notice once`() throws {
    let plank = Exercise(
      id: try #require(Identifier("plank")), name: "Plank", position: "On the elbows", side: .both,
      dose: Dose(sets: [PrescribedSet(.hold(Bounds(.seconds(25))))]))
    var play = AppPlay(playing: try followed([plank]))
    play.answer("")
    play.wait { $0.kind == .hold }
    let begun = play.app.plainScene(at: play.now)
    play.wait(.seconds(9))
    #expect(play.app.plainScene(at: play.now).news(since: begun).isEmpty)
    play.wait(.seconds(6))
    #expect(play.lines == ["10 s left"])
    let before = play.app.plainScene(at: play.now)
    play.send(.notice("The disk is full."))
    let noticed = play.app.plainScene(at: play.now)
    #expect(noticed.news(since: before) == ["The disk is full."])
    play.wait(.seconds(5))
    #expect(play.app.plainScene(at: play.now).news(since: noticed).isEmpty)
  }

  @Test func `says what becomes of a session that is interrupted`() throws {
    var play = AppPlay(playing: try followed([drill(.hold(Bounds(.seconds(20))), sets: 2)]))
    #expect(play.app.interruption?.hasPrefix("Interrupted before a set was finished.") == true)
    play.press(.enter)
    play.wait { $0.kind == .rest }
    #expect(play.app.interruption?.hasSuffix("goes on where you left off.") == true)
    for _ in 0..<100 where play.player?.activity != .over {
      play.wait(.seconds(5))
      if play.player?.question != nil { play.press(.enter) }
    }
    if play.screen == "session" {
      #expect(play.app.interruption?.hasSuffix("asks what is still open.") == true)
    }
  }

  @Test func `tells the keys at the end of a session, and at a choice of today`() throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    for line in ["2", "q", "3"] { play.answer(line) }
    for _ in 0..<10 where play.screen == "session" { play.answer("1") }
    #expect(play.screen == "summary")
    #expect(play.lines.contains("n: Writes a note about the exercise, for you and your therapist."))
    play.answer("?")
    #expect(play.lines.last == "Enter goes back.")
  }

  @Test func `scores pain by what is typed`() throws {
    for (line, score, isSharp) in [("10", 10, false), ("3s", 3, true), ("-", nil, false)] {
      var play = AppPlay(playing: try followed(hipStarter()))
      play.answer(line)
      guard case .painScored(let record) = play.logged.dropFirst().first else {
        Issue.record("\(line) is not in the log")
        continue
      }
      #expect(record.score?.value == score)
      #expect(record.isSharp == isSharp)
    }
  }

  @Test func `leaves a session by a letter and a number`() throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    play.answer("2")
    play.answer("q")
    #expect(play.lines.contains("  2  Leave, and go on at this set later"))
    play.answer("2")
    #expect(play.effects.last == .reload)
  }

  @Test func `says which score Enter alone takes, after it was taken back`() throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    #expect(!play.lines.contains { $0.hasPrefix("Enter alone:") })
    play.answer("2")
    play.press(.character("u"))
    #expect(play.lines.contains("Enter alone: 2."))
    play.answer("-")
    play.press(.character("u"))
    #expect(play.lines.contains("Enter alone: rather not say."))
  }

  @Test func `takes a pause back by Enter, and leaves the rest alone`() throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    play.answer("2")
    play.answer("")
    play.wait { $0.kind == .rest }
    play.answer(" ")
    #expect(play.player?.isPaused == true)
    play.answer(" ")
    #expect(play.player?.isPaused == false)
    #expect(play.player?.segment?.kind == .rest)
  }

  @Test func `says every change of a session in a line, and nothing that acts on a terminal`()
    throws
  {
    var play = AppPlay(playing: try followed(hipStarter())) { $0.stopSignsDue = .newPhase }
    var scenes: [PlainScene] = []
    for _ in 0..<5_000 where play.screen == "session" {
      let scene = play.app.plainScene(at: play.now)
      if scene != scenes.last {
        scenes.append(scene)
        #expect(play.player?.isOver == true || !scene.lines.joined().isEmpty)
        #expect(isClean(scene.lines))
      }
      if scene.awaitsInput {
        let isScored = scene.lines.contains { $0.hasPrefix("Type 0 to 10") }
        let isSigns = scene.lines.contains("  0  None of them")
        play.answer(isScored ? "1" : isSigns ? "0" : "")
      } else if let next = play.app.nextChange(after: play.now) {
        play.now = next
        play.send(.tick)
      }
    }
    #expect(play.screen == "summary")
    let said = scenes.flatMap(\.lines)
    #expect(said.contains("set 2 of 2 · repetition 10 of 10, LEFT, HOLD 3 s"))
    #expect(said.contains { $0.hasPrefix("Exercise 3 of 3") })
  }

  @Test func `says for how long the beat sounds and is silent, and the line of the set once`()
    throws
  {
    var run = try drill(.time(.seconds(60)), sets: 1, beat: 170)
    run.metronome?.blocks = Metronome.Blocks(on: .seconds(15), off: .seconds(25))
    var play = AppPlay(playing: try followed([run]))
    play.press(.enter)
    var said: [String] = []
    var shown: PlainScene?
    for _ in 0..<1_000 where play.player?.question == nil {
      let scene = play.app.plainScene(at: play.now)
      said += scene.news(since: shown)
      shown = scene
      said += play.effects.compactMap { if case .say(let words) = $0 { words } else { nil } }
      play.effects = []
      guard let next = play.app.nextChange(after: play.now) else { break }
      play.now = next
      play.send(.tick)
    }
    let beat = said.filter { $0.contains("beat") }
    #expect(
      beat == [
        "With the beat for 15 s.", "Without the beat for 25 s.", "With the beat for 15 s.",
        "Without the beat for 5 s.",
      ])
    #expect(said.count { $0.hasPrefix("set 1 of 1 · 170 steps a minute, GO 1 min") } == 1)
  }

  @Test func `says a step rate that is missing beside the dose, and its label once`() throws {
    var cadence = try followed(starter("cadence-retraining"))
    cadence.affected = .left
    let play = AppPlay(playing: cadence)
    let lines = introduction(play)
    #expect(lines.count { $0.hasPrefix("How much:") } == 1)
    let dose = try #require(lines.firstIndex { $0.hasPrefix("How much:") })
    #expect(lines[dose + 1].hasPrefix("Not measured yet: Step rate before you started."))
  }

  /// The lines of the first introduction, behind the questions that come before it.
  private func introduction(_ play: AppPlay) -> [String] {
    var play = play
    for _ in 0..<10 where play.player?.question != nil { play.answer("1") }
    return play.lines
  }

  @Test func `goes on without anybody there`() throws {
    var play = AppPlay(playing: try followed(hipStarter())) { $0.stopSignsDue = .newPhase }
    for _ in 0..<5_000 where play.screen == "session" {
      if play.app.plainScene(at: play.now).awaitsInput {
        play.send(.inputEnded)
      } else if let next = play.app.nextChange(after: play.now) {
        play.now = next
        play.send(.tick)
      }
    }
    #expect(play.screen == "summary")
    let scores = play.logged.compactMap {
      if case .painScored(let record) = $0 { record } else { nil }
    }
    #expect(!scores.isEmpty)
    #expect(scores.allSatisfy { $0.score == nil })
    play.send(.inputEnded)
    #expect(play.effects.last == .quit)
  }
}
