import Coaching
import Screens
import TerminalUI
import Testing

@Suite struct `A screen that may go dark` {
  @Test func `is needed while a session is under way and not paused`() throws {
    var play = AppPlay(situation(try followed(hipStarter(), only: "side-shift")))
    #expect(!play.app.needsScreen)
    play.press(.enter)
    #expect(play.app.needsScreen, "the question before the session")
    play.press(.character("2"), .enter, .enter)
    play.wait(.seconds(7))
    #expect(play.app.needsScreen)
    play.press(.space)
    #expect(!play.app.needsScreen)
    play.press(.space)
    #expect(play.app.needsScreen)
    play.press(.character("q"), .character("2"), .enter)
    #expect(!play.app.needsScreen)
  }

  @Test func `is told of once, when nothing else is to be read`() throws {
    var play = AppPlay(playing: try followed(hipStarter(), only: "side-shift"))
    let warning = "Nothing here keeps the screen from going dark"
    play.send(.screenMayDarken)
    #expect(!play.text.contains(warning), "a question is asked")
    play.press(.character("2"), .enter)
    #expect(play.text.contains(warning))
    #expect(play.lines.contains { $0.hasPrefix(warning) })
    #expect(
      play.effects.contains {
        if case .save(let settings) = $0 { settings.wasWarnedOfDarkness } else { false }
      })
    play.press(.down)
    play.send(.screenMayDarken)
    #expect(!play.text.contains(warning))
  }
}
