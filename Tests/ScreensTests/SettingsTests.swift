import Coaching
import Foundation
import Screens
import TerminalUI
import Testing

@Suite struct `The settings` {
  @Test func `come back as they were kept`() throws {
    var settings = Settings()
    settings.channels = [.bell: false, .speech: true]
    settings.isMuted = true
    settings.soundOffset = -120
    settings.motionReduced = true
    settings.speechFades = false
    settings.language = "de"
    let kept = try JSONEncoder().encode(settings)
    #expect(try JSONDecoder().decode(Settings.self, from: kept) == settings)
    #expect(try read("{}") == Settings())
  }

  @Test func `take what they know of a file and leave the rest`() throws {
    let settings = try read(
      """
      {"channels": {"bell": false, "tones": "loud", "smell": true}, "muted": 3,
       "soundOffset": 1e3, "motionReduced": true, "language": null, "colour": "red"}
      """)
    #expect(settings.channels == [.bell: false])
    #expect(!settings.isMuted)
    #expect(settings.soundOffset == 500, "as far as it can be set")
    #expect(settings.motionReduced)
    #expect(settings.language == nil)
  }

  @Test(arguments: ["", "[", "[]", "3", "{\"muted\"", "\u{0}"])
  func `are no settings without an object`(text: String) {
    #expect(throws: (any Error).self) { try read(text) }
  }

  @Test func `stay muted for the next session`() throws {
    let hip = try followed(hipStarter())
    var play = AppPlay(playing: hip)
    play.press(.character("2"), .enter, .enter)
    play.press(.character("m"))
    var muted = Settings()
    muted.isMuted = true
    #expect(play.effects.filter { $0 == .save(muted) }.count == 1)
    play.press(.character("q"), .character("2"), .enter)
    play.send(.situation(situation(hip)))
    play.press(.enter, .character("2"), .enter)
    let bells = play.bells
    play.press(.enter)
    play.wait { $0.kind == .rest }
    #expect(play.bells == bells)
    play.press(.character("m"))
    #expect(play.effects.contains(.save(Settings())))
  }

  private func read(_ text: String) throws -> Settings {
    try JSONDecoder().decode(Settings.self, from: Data(text.utf8))
  }
}
