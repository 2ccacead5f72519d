import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

/// What goes wrong in clocks and coaches of the terminal; each sentence names one of the traps.
@Suite struct `A screen in the terminal` {
  @Test func `wakes nobody up while it is idle`() throws {
    var plays = [
      AppPlay(situation(nil, isNamed: false)), AppPlay(situation(try followed(hipStarter()))),
    ]
    var paused = try playing()
    paused.press(.space)
    var asked = try playing()
    asked.press(.character("p"))
    plays += [paused, asked]
    for play in plays { #expect(play.app.nextChange(after: play.now) == nil) }
  }

  @Test func `is drawn alike as long as nothing changes, so that nothing flashes`() throws {
    let play = try playing()
    let later = play.now + .milliseconds(1)
    let size = usualSize
    #expect(
      play.app.view(size, glyphs: .unicode, at: play.now)
        == play.app.view(size, glyphs: .unicode, at: later))
  }

  @Test(.trap(.lostKeys))
  func `loses nothing by Escape, which may be the start of a key that was cut`() throws {
    var play = try playing()
    let logged = play.logged.count
    play.press(.escape, .character("["), .character("O"))
    #expect(play.logged.count == logged)
    #expect(play.screen == "session")
  }

  @Test(.trap(.accidentalEnd)) func `is not left by accident, as q asks and its answer stays`()
    throws
  {
    var play = try playing()
    play.press(.character("q"))
    #expect(play.text.contains("Leave the session?"))
    play.press(.enter)
    #expect(play.screen == "session", "nothing was chosen")
    #expect(!play.effects.contains(.quit))
    play.press(.character("1"), .enter)
    #expect(play.player?.isRunning == true)
    play.press(.control("c"), .control("c"))
    #expect(play.effects.contains(.quit), "Control-C pressed twice always leaves")
  }

  @Test(.trap(.clocks))
  func `pauses and asks after a gap in time, and drifts by no number of pauses`() throws {
    var play = try playing()
    let before = try #require(play.player?.remaining(at: play.now))
    for _ in 0..<50 {
      play.press(.space)
      play.now += .seconds(61)
      play.press(.space)
    }
    play.press(.enter)
    #expect(play.player?.remaining(at: play.now) == before)
    play.now += .seconds(600)
    play.send(.tick)
    #expect(play.text.contains("You were away for 10 min"))
  }

  @Test(.trap(.lateSignals)) func `tells the end of a set by a signal of its own, however late`()
    throws
  {
    for late in [Duration.zero, .milliseconds(900), .milliseconds(1_900)] {
      var (told, ended) = (0, 0)
      var play = try playing()
      var player = try #require(play.player)
      while player.activity == .working, player.question == nil, ended < 2 {
        guard let next = player.nextChange(after: play.now) else { break }
        play.now = next + late
        for action in player.handle(.tick, at: play.now) {
          switch action {
          case .cue(let cue) where cue.signal == .end: told += 1
          case .log(.setFinished): ended += 1
          default: continue
          }
        }
      }
      #expect(ended > 0)
      #expect(told == ended, "\(late) late")
    }
  }

  @Test(.trap(.swallowedSound))
  func `gets ready for at least three seconds, for what eats the first sound`() throws {
    #expect(Dose.usualReady >= .seconds(3))
    let plan = SessionPlan(phase: try hipStarter().phases[0], affected: .left)
    for exercise in plan.exercises {
      #expect(exercise.blocks[0].segments[0].kind == .getReady)
    }
  }

  @Test(.trap(.silentBell)) func `says without the bell what the bell says`() throws {
    var loud = try playing()
    var silent = loud
    silent.press(.character("m"))
    // That it is muted stands beside the phase, above all that is told.
    func told(_ play: AppPlay) -> [String] { Array(play.canvas().lines.dropFirst()) }
    // What the key came to goes with the next one.
    silent.press(.home)
    for _ in 0..<60 {
      loud.wait(.milliseconds(700))
      silent.wait(.milliseconds(700))
      #expect(told(silent) == told(loud))
    }
    #expect(silent.bells < loud.bells)
  }

  @Test func `carries no meaning by colour alone, left and right least of all`() throws {
    for glyphs in [GlyphSet.unicode, .ascii, .console] {
      var left = try playing()
      let first = left.canvas(glyphs: glyphs)
      left.wait { $0.side == .right }
      let second = left.canvas(glyphs: glyphs)
      let reversed = [first, second].map { canvas in
        canvas.styleRuns.split(separator: "\n").filter {
          $0.contains("left") || $0.contains("right")
        }
      }
      #expect(reversed.allSatisfy { $0.contains { $0.contains("reverse") } })
      #expect(first.text != second.text)
    }
  }

  /// A session in its first set.
  private func playing() throws -> AppPlay {
    var play = AppPlay(playing: try followed(hipStarter(), phase: 1, only: "towel-slide"))
    play.press(.character("2"), .enter, .enter)
    play.wait { $0.kind.isWork }
    return play
  }
}
