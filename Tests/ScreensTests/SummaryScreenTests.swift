import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `The summary of a session` {
  @Test func `keeps the picture of a session that went to its end`() throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    play.playThrough()
    #expect(play.screen == "summary")
    play.send(.situation(situation(try followed(hipStarter()), due: .done(next: sampleDay + 2))))
    expectSnapshot(play.text, named: "summary-finished.txt")
    expectSnapshot(
      play.canvas(Size(columns: 40, rows: 12)).text, named: "summary-40x12.txt")
    expectSnapshot(play.lines.map { $0 + "\n" }.joined(), named: "summary-plain.txt")
  }

  @Test func `keeps the picture of a session that was ended early`() throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    play.press(.character("2"), .enter, .enter)
    play.wait { $0.kind == .rest }
    play.press(.character("q"), .character("3"), .enter)
    play.playThrough()
    play.send(.situation(situation(try followed(hipStarter()))))
    expectSnapshot(play.text, named: "summary-ended.txt")
  }

  @Test func `keeps the picture of a session that was stopped`() throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    play.press(.character("2"), .enter, .enter)
    play.wait { $0.kind == .rest }
    play.press(.character("p"), .enter, .character("8"), .enter)
    play.playThrough()
    play.send(.situation(situation(try followed(hipStarter()))))
    expectSnapshot(play.text, named: "summary-stopped.txt")
  }

  @Test func `keeps the picture of a rehearsal`() throws {
    var play = AppPlay(playing: try followed(hipStarter()), speed: 60)
    play.playThrough()
    expectSnapshot(play.text, named: "summary-rehearsed.txt")
  }

  @Test func `says after the first of two sessions of a day when the next one may begin`() throws {
    let hip = try followed(hipStarter())
    var play = AppPlay(playing: hip)
    play.playThrough()
    #expect(play.lines.first == "Done today")
    play.send(
      .situation(
        situation(hip) {
          $0.session = DueSession(
            id: nil, title: nil, items: hip.phase.items, number: 2, ofDay: 2)
          $0.notBefore = EventTime(
            milliseconds: 0, zone: "UTC", day: sampleDay, minuteOfDay: 18 * 60)
        }))
    #expect(play.lines.first == "Done for now")
    #expect(play.lines.contains("1 of 2 sessions of today are over."))
    #expect(play.lines.contains { $0.contains("not before 18:00") })
  }

  @Test func `does not call done what was left out`() throws {
    var play = AppPlay(playing: try followed([drill(.hold(Bounds(.seconds(20))))]))
    play.press(.character("s"), .character("7"), .enter)
    #expect(play.screen == "summary")
    #expect(play.lines.first == "Nothing done")
    #expect(!play.canvas().styleRuns.contains("good"))
  }

  @Test func `stays when a save fails, and says so`() throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    play.playThrough()
    play.send(.notice("Not saved: the disk is full."))
    #expect(play.screen == "summary")
    #expect(play.text.contains("Side shift: 2 of 2 sets"))
    #expect(play.text.contains("Not saved: the disk is full."))
    #expect(play.lines.contains("Not saved: the disk is full."))
  }
}

extension AppPlay {
  /// Plays a session on with Space and Enter alone, stepping to an answer where none is chosen.
  mutating func playThrough() {
    for _ in 0..<400 where screen == "session" {
      wait()
      if let question = player?.question, question.pointer == nil { press(.space) }
      press(.enter)
    }
  }
}
