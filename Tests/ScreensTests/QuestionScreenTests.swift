import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `A question on the screen` {
  @Test func `keeps the picture of a pain score`() throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    expectSnapshot(play.text, named: "question-pain.txt")
    play.press(.character("7"))
    expectSnapshot(play.text, named: "question-pain-7.txt")
    play.press(.character("s"))
    expectSnapshot(play.text, named: "question-pain-sharp.txt")
    expectSnapshot(
      play.canvas(Size(columns: 40, rows: 12)).text, named: "question-pain-40x12.txt")
    expectSnapshot(
      play.canvas(Size(columns: 20, rows: 5)).text, named: "question-pain-20x5.txt")
  }

  @Test(arguments: [(40, 12), (30, 8), (20, 5)])
  func `has nothing of what to do about a stop sign out of reach`(columns: Int, rows: Int) throws {
    var play = AppPlay(playing: try followed(hipStarter())) { $0.stopSignsDue = .firstSession }
    play.press(.character("2"), .enter)
    let advice = play.text
    #expect(advice.contains("Nobody is watching this."))
    let small = Size(columns: columns, rows: rows)
    let top = play.canvas(small).text
    var seen = Set(words(of: top))
    for _ in 0..<60 {
      _ = play.app.handle(.key(.down), at: play.now, size: small)
      seen.formUnion(words(of: play.canvas(small).text))
    }
    let wanted = words(
      of: """
        the local emergency number. Nobody is watching this. The program only
        shows what was written down.
        """)
    #expect(Set(wanted).subtracting(seen).isEmpty)
    for _ in 0..<60 { _ = play.app.handle(.key(.up), at: play.now, size: small) }
    #expect(play.canvas(small).text == top)
    play.press(.enter)
    #expect(play.text != advice, "Enter still tells that it was read")
  }

  @Test func `lets Space lead through what has only to be read, and Enter say that it was`() throws
  {
    var play = AppPlay(playing: try followed(withContact(hipStarter())))
    play.press(.character("7"), .enter)
    let small = Size(columns: 20, rows: 5)
    var seen = ""
    for _ in 0..<40 {
      seen += play.canvas(small).text
      _ = play.app.handle(.key(.space), at: play.now, size: small)
    }
    #expect(Set(words(of: seen)).isSuperset(of: ["rule", "programme", "Nobody", "watching"]))
    #expect(play.logged.count { if case .ruleActed = $0 { true } else { false } } == 1)
  }

  @Test(arguments: [(80, 24), (40, 12), (20, 5)])
  func `shows the mark of sharp pain in any window`(columns: Int, rows: Int) throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    play.press(.character("8"))
    let size = Size(columns: columns, rows: rows)
    let plain = play.canvas(size).text
    play.press(.character("s"))
    let marked = play.canvas(size).text
    #expect(marked.lowercased().contains("sharp") && marked != plain)
    play.press(.character("s"))
    #expect(play.canvas(size).text == plain)
  }

  @Test func `says of sharp pain its score, the rule and whose it is`() throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    play.press(.character("3"), .character("s"), .enter)
    let said = play.lines.joined(separator: "\n")
    #expect(said.contains("You said 3, and marked it as sharp"))
    #expect(said.contains("A rule for every programme: Pain that is sharp"))
    #expect(said.contains("end the session, whatever the number"))
    var refused = AppPlay(playing: try followed(hipStarter()))
    refused.press(.character("-"), .character("s"), .enter)
    #expect(refused.lines.contains("You marked it as sharp, giving way, locked or newly swollen."))
  }

  private func words(of text: String) -> [String] {
    text.split { !$0.isLetter }.map(String.init)
  }

  @Test func `keeps the picture of the stop signs`() throws {
    var play = AppPlay(playing: try followed(hipStarter())) { $0.stopSignsDue = .firstSession }
    expectSnapshot(play.text, named: "question-signs.txt")
    for _ in 0..<9 { play.press(.space) }
    expectSnapshot(
      play.canvas(Size(columns: 40, rows: 12)).text, named: "question-signs-40x12.txt")
  }

  @Test func `keeps the picture of an amber and of a red verdict`() throws {
    var amber = AppPlay(playing: try followed(hipStarter()))
    amber.press(.character("4"), .enter)
    expectSnapshot(amber.text, named: "question-amber.txt")
    var red = AppPlay(playing: try followed(hipStarter()))
    red.press(.character("7"), .enter)
    expectSnapshot(red.text, named: "question-red.txt")
    var known = AppPlay(playing: try followed(withContact(hipStarter())))
    known.press(.character("7"), .character("s"), .enter)
    expectSnapshot(known.text, named: "question-red-contact.txt")
    expectSnapshot(
      known.canvas(Size(columns: 40, rows: 12)).text, named: "question-red-40x12.txt")
  }

  @Test func `keeps the picture of what to do about a stop sign`() throws {
    for (name, programme) in [
      ("", try hipStarter()), ("-contact", withContact(try hipStarter())),
    ] {
      var play = AppPlay(playing: try followed(programme)) { $0.stopSignsDue = .firstSession }
      play.press(.character("5"), .enter)
      expectSnapshot(play.text, named: "question-advice\(name).txt")
      play = AppPlay(playing: try followed(programme)) { $0.stopSignsDue = .firstSession }
      play.press(.character("1"), .enter)
      #expect(play.text.contains("Emergency: call the local emergency number now"))
      #expect(play.lines.first == "Emergency: call the local emergency number now")
      expectSnapshot(play.text, named: "question-emergency\(name).txt")
    }
  }

  @Test func `keeps the picture of a confirmation and of the score that follows it`() throws {
    var play = try working("side-shift")
    while play.player?.question == nil, play.app.nextChange(after: play.now) != nil {
      play.wait()
    }
    expectSnapshot(play.text, named: "question-confirmation.txt")
    play.press(.enter)
    expectSnapshot(play.text, named: "question-during.txt")
  }

  @Test func `keeps the picture of a reason, of leaving and of a gap`() throws {
    var play = try working("side-shift")
    play.press(.character("s"))
    expectSnapshot(play.text, named: "question-reason.txt")
    play.press(.escape, .character("q"))
    expectSnapshot(play.text, named: "question-leaving.txt")
    play.press(.enter)
    play.now += .seconds(134)
    play.send(.tick)
    expectSnapshot(play.text, named: "question-gap.txt")
  }

  @Test func `keeps the picture of repetitions at the runner's own pace`() throws {
    var play = AppPlay(playing: try followed([drill(.selfPaced(repetitions: 12))]))
    play.press(.enter)
    play.wait()
    play.press(.character("e"))
    expectSnapshot(play.text, named: "question-repetitions.txt")
    play.press(.character("1"), .character("1"), .enter)
    #expect(
      play.logged.contains { body in
        if case .setFinished(let record) = body { record.done == 11 } else { false }
      })
  }

  @Test func `joins digits that are typed, and not one to what Space chose`() throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    play.press(.character("1"), .character("0"))
    #expect(play.player?.question?.score?.value == 10)
    play.press(.character("3"))
    #expect(play.player?.question?.score?.value == 3)
    play.press(.left, .left, .character("0"))
    #expect(play.player?.question?.score?.value == 0, "1 was stepped to, not typed")
  }

  @Test func `accepts nothing that was not chosen`() throws {
    var play = AppPlay(playing: try followed(hipStarter())) { $0.stopSignsDue = .firstSession }
    play.press(.enter, .enter)
    #expect(play.text.contains("Do you have any of these today?"))
    play.press(.space, .enter, .enter, .enter)
    #expect(play.text.contains("How much does your left knee hurt now?"))
    #expect(play.logged.count == 2, "the beginning and the stop signs")
  }

  /// The first set of an exercise of the hip starter.
  private func working(_ exercise: String) throws -> AppPlay {
    var play = AppPlay(playing: try followed(hipStarter(), only: exercise))
    play.press(.character("2"), .enter, .enter)
    play.wait { $0.repetition == 2 }
    return play
  }

  @Test func `says what stays unanswered before a session that is over is left`() throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    play.answer("8")
    play.press(.enter)
    #expect(play.text.contains("Do you have any of these today?"))
    #expect(play.text.contains("Esc leave"))
    play.press(.character("q"))
    expectSnapshot(play.text, named: "question-leaving-unanswered.txt")
    #expect(play.lines.contains("  1  Stay and answer"))
    play.press(.enter)
    #expect(play.text.contains("Do you have any of these today?"), "staying is the safe answer")
    play.press(.escape, .control("c"))
    #expect(play.text.contains("Ctrl-C again leaves at once."))
    #expect(play.text.contains("Leave without an answer?"))
    let before = play.logged.count
    play.answer("2")
    #expect(play.screen == "summary")
    #expect(
      play.logged.dropFirst(before).contains(.stopSignsAnswered(.notAnswered)))
  }
}
