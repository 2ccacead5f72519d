import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `A session on the screen` {
  @Test func `keeps the picture of an introduction`() throws {
    let play = try session(phase: 1, only: "towel-slide")
    expectSnapshot(play.text, named: "session-introduction.txt")
    expectSnapshot(
      play.canvas(Size(columns: 40, rows: 12)).text, named: "session-introduction-40x12.txt")
  }

  @Test func `shows all of a long introduction, and not more`() throws {
    var play = try session(phase: 1, only: "towel-slide")
    let small = Size(columns: 40, rows: 12)
    func press(_ key: Key) { _ = play.app.handle(.key(key), at: play.now, size: small) }
    let top = play.canvas(small).text
    for _ in 0..<80 { press(.down) }
    let end = play.canvas(small).text
    #expect(end.contains("inwards."))
    press(.up)
    #expect(play.canvas(small).text != end, "it is not scrolled beyond its end")
    for _ in 0..<80 { press(.up) }
    #expect(play.canvas(small).text == top)
  }

  @Test func `keeps the picture of getting ready`() throws {
    var play = try session(phase: 1, only: "towel-slide")
    play.press(.enter)
    play.wait(.seconds(2))
    expectSnapshot(play.text, named: "session-ready.txt")
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60), (40, 12), (20, 5)])
  func `keeps the picture of a stage on the left`(columns: Int, rows: Int) throws {
    let size = Size(columns: columns, rows: rows)
    expectSnapshot(
      try stage(.left).canvas(size).text, named: "session-stage-\(columns)x\(rows).txt")
  }

  @Test func `keeps the picture of a stage on the right`() throws {
    expectSnapshot(try stage(.right).text, named: "session-stage-right.txt")
    expectSnapshot(try stage(.right).canvas().styleRuns, named: "session-stage-styles.txt")
  }

  @Test(arguments: [(60, 16), (40, 10), (20, 5)])
  func `says in any window how to stand for what comes, a part after the other`(
    columns: Int, rows: Int
  ) throws {
    var play = try session(phase: 1, only: "towel-slide")
    play.press(.enter)
    play.wait { $0.kind == .rest }
    var shown = ""
    for _ in 0..<12 {
      let text = play.canvas(Size(columns: columns, rows: rows)).text
      #expect(text.contains("Next: set 2"), "\(text)")
      shown += text.split(whereSeparator: \.isWhitespace).joined(separator: " ") + " "
      play.wait(.seconds(3))
      guard play.player?.segment?.kind == .rest else { break }
    }
    for word in ["Standing", "smooth", "folded", "right", "worktop"] {
      #expect(shown.contains(word), "\(word) of \(shown)")
    }
  }

  @Test func `needs no character beyond ASCII`() throws {
    let canvas = try stage(.left).canvas(glyphs: .ascii)
    #expect(canvas.text.unicodeScalars.allSatisfy { $0.isASCII })
    expectSnapshot(canvas.text, named: "session-stage-ascii.txt")
  }

  @Test func `keeps the picture of a hold, of a rest and of a switch`() throws {
    var play = try session(phase: 1, only: "one-leg-stand")
    play.press(.enter)
    play.wait { $0.kind == .hold }
    play.wait(.seconds(14))
    expectSnapshot(play.text, named: "session-hold.txt")
    play.wait { $0.kind == .switchSides }
    expectSnapshot(play.text, named: "session-switch.txt")
    play.wait { $0.kind == .rest }
    play.wait(.seconds(3))
    expectSnapshot(play.text, named: "session-rest.txt")
  }

  @Test func `keeps the picture of work on both sides`() throws {
    var play = try session(only: "timed-squeeze")
    play.press(.enter)
    play.wait { $0.kind == .stage("hold", otherLeg: false) }
    expectSnapshot(play.text, named: "session-both.txt")
    play.wait { $0.kind == .restBetweenRepetitions }
    expectSnapshot(play.text, named: "session-between.txt")
  }

  @Test func `keeps the picture of work at the runner's own pace`() throws {
    var play = AppPlay(playing: try followed([drill(.selfPaced(repetitions: 12))]))
    play.press(.enter)
    play.wait()
    #expect(play.player?.segment?.kind == .selfPaced(repetitions: 12))
    expectSnapshot(play.text, named: "session-own-pace.txt")
    #expect(play.app.nextChange(after: play.now) == nil, "a still screen needs no waking up")
  }

  @Test func `keeps the picture of a pause`() throws {
    var play = try stage(.left)
    play.press(.space)
    expectSnapshot(play.text, named: "session-paused.txt")
    #expect(play.app.nextChange(after: play.now) == nil)
    let before = play.text
    play.now += .seconds(600)
    #expect(play.text == before)
    play.press(.space)
    #expect(!play.text.contains("goes on"))
    #expect(play.player?.isRunning == true)
  }

  @Test func `keeps the picture of a metronome`() throws {
    var play = AppPlay(
      playing: try followed([drill(.time(.seconds(150)), beat: 168)]))
    play.press(.enter)
    play.wait { $0.kind == .move }
    play.wait(.seconds(21))
    expectSnapshot(play.text, named: "session-metronome.txt")
  }

  @Test func `says that a step rate has still to be measured`() throws {
    var play = AppPlay(
      playing: try followed([
        Exercise(
          id: #require(Identifier("drill")), name: "Drill", position: "Running", side: .both,
          dose: Dose(sets: [PrescribedSet(.time(.seconds(60)))]),
          metronome: Metronome(rate: .percent(105, of: #require(Identifier("step-rate")))))
      ]))
    #expect(play.text.contains("Not measured yet: step-rate."))
    play.press(.enter)
    play.wait { $0.kind == .move }
    #expect(play.text.contains("Not measured yet: step-rate."), "there is no beat to be seen")
  }

  @Test func `draws the leg that moves where it is the other one`() throws {
    var play = try session(phase: 2, only: "stand-and-swing")
    play.press(.enter)
    play.wait { $0.kind == .stage("forwards", otherLeg: true) }
    expectSnapshot(play.text, named: "session-other-leg.txt")
  }

  @Test func `shows its keys while the clock stands, and gets ready again with any key`() throws {
    var play = try stage(.left)
    let repetition = try #require(play.player?.segment?.repetition)
    play.press(.character("?"))
    expectSnapshot(play.text, named: "session-help.txt")
    play.press(.character("s"))
    expectSnapshot(play.text, named: "session-count-in.txt")
    play.press(.enter)
    #expect(play.player?.segment?.repetition == repetition)
    #expect(play.player?.elapsed(at: play.now) == .zero)
    var resting = try stage(.left)
    resting.press(.space, .character("?"), .enter)
    #expect(resting.player?.isPaused == true, "a pause that was there stays")
  }

  @Test func `tells what it goes on without from what went wrong`() throws {
    let means = SoundMeans(players: ["pacat"], hasVoice: true, isRemote: false)
    var play = AppPlay(situation(try followed(hipStarter())), sound: means)
    play.press(.enter, .character("2"), .enter)
    play.send(.soundLost(["pacat"]))
    #expect(play.text.contains("No sound: bell and screen stand in."))
    #expect(!play.canvas().styleRuns.contains("bad"))
    play.send(.voiceLost(language: "en"))
    #expect(!play.canvas().styleRuns.contains("bad"))
    play.send(.notice("Not saved: the disk is full."))
    #expect(play.canvas().styleRuns.contains("bad"))
  }

  @Test func `says all of what could not be saved, and lets it go with the next key`() throws {
    var play = try stage(.left)
    let sentence =
      "Not saved: the disk is full. What you do is kept as long as the program runs; "
      + "make room, and it will be written with the next set."
    play.send(.notice(sentence))
    expectSnapshot(play.text, named: "session-failed.txt")
    #expect(play.lines.first == sentence)
    play.press(.space)
    #expect(!play.text.contains("disk is full"))
  }

  @Test func `rings at every change, and not while it is muted`() throws {
    var play = try session(only: "side-shift")
    play.press(.enter)
    play.wait { $0.kind == .stage("hold", otherLeg: false) }
    #expect(play.bells == 5, "3, 2, 1, the start and the hold")
    play.press(.character("m"))
    play.wait { $0.kind == .rest }
    #expect(play.bells == 5)
    play.press(.character("m"))
    play.wait { $0.kind != .rest }
    play.wait(.seconds(3))
    #expect(play.bells > 5)
  }

  @Test(arguments: Language.allCases)
  func `shows the side in big letters in every language, with a movement and without`(
    language: Language
  ) throws {
    let texts = Catalogue(language)
    for name in ["towel-slide", "one-leg-stand"] {
      let followed = try followed(hipStarter(), phase: 1, only: name)
      var play = AppPlay(situation(followed), texts: texts)
      play.press(.enter, .character("2"), .enter, .enter)
      play.wait { $0.kind.isWork }
      let side = try #require(play.player?.segment?.side ?? play.player?.block?.planned.side)
      let word = texts(side == .left ? CommonText.left : .right)
      // Above the bar of the repetitions nothing but the side is written in capitals.
      let picture = play.canvas().lines.dropFirst(2).prefix(17)
      #expect(!picture.contains { $0.contains(word) }, "\(name): \(word) is written small")
    }
  }

  @Test func `keeps a question in sight under what is said, in the smallest window`() throws {
    var play = AppPlay(playing: try followed(hipStarter(), phase: 1, only: "towel-slide"))
    play.send(.notice("The disk is full, and this sentence is longer than four lines of a window."))
    let lines = play.canvas(Size(columns: 20, rows: 5)).lines
    #expect(lines[0].hasPrefix("How much does"))
    #expect(lines[2].contains("– / 10"))
    #expect(lines[3].contains("The disk is full"))
  }

  @Test func `says the words of every cue`() throws {
    var play = try session(only: "side-shift")
    play.press(.enter)
    play.wait { $0.repetition == 2 }
    let words = play.effects.compactMap { if case .say(let words) = $0 { words } else { nil } }
    #expect(words.contains("Let the hip glide over the foot."))
    #expect(words.contains("Foot heavy. Breathe."))
  }

  /// A session of one exercise of the hip starter, at its introduction.
  private func session(phase: Int = 0, only exercise: String) throws -> AppPlay {
    var play = AppPlay(playing: try followed(hipStarter(), phase: phase, only: exercise))
    play.press(.character("2"), .enter)
    #expect(play.player?.activity == .introduction)
    return play
  }

  /// A stage of the towel slide on a side.
  private func stage(_ side: BodySide) throws -> AppPlay {
    var play = try session(phase: 1, only: "towel-slide")
    play.press(.enter)
    play.wait { segment in segment.repetition == 3 }
    if side == .right {
      play.wait { $0.kind == .switchSides }
      play.wait { $0.repetition == 3 }
    }
    play.wait(.milliseconds(1_400))
    return play
  }
}
