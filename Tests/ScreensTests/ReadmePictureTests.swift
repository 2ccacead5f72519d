import Coaching
import Programmes
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `The picture in the README` {
  @Test func `is the session's screen as it is`() throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    play.press(.character("2"), .enter, .enter)
    play.wait { $0.repetition == 4 && $0.kind == .stage("shift", otherLeg: false) }
    play.wait(.milliseconds(1_250))
    let picture = play.text
    expectSnapshot(picture, named: "readme-session.txt")
    try expectPicture(picture, named: "session", in: "README.md")
  }
}
