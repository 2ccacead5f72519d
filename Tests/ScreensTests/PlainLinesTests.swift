import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

@Suite struct `The app in lines` {
  @Test func `reads a line at a question as its answer`() throws {
    let pain = AppPlay(playing: try followed(hipStarter())).app
    #expect(pain.keys(forLine: "3") == [.character("3"), .enter])
    #expect(pain.keys(forLine: "10") == [.character("1"), .character("0"), .enter])
    #expect(pain.keys(forLine: "3s") == [.character("3"), .character("s"), .enter])
    #expect(pain.keys(forLine: "-") == [.character("-"), .enter])
    #expect(pain.keys(forLine: "") == [.enter])
  }

  @Test func `takes nothing for an answer that is none, and no word for its letters`() throws {
    var play = AppPlay(playing: try followed(hipStarter())) { $0.stopSignsDue = .newPhase }
    for line in ["99", "nonsense", "x", "1 2", "-", "3s"] {
      #expect(play.app.keys(forLine: line) == nil, "stop signs: \(line)")
    }
    play.answer("0")
    for line in ["11", "abc", "3ss", "s3", "x"] {
      #expect(play.app.keys(forLine: line) == nil, "pain: \(line)")
    }
    play.answer("1")
    play.answer("")
    #expect(play.app.keys(forLine: "hello") == nil, "in a set")
    #expect(play.app.keys(forLine: "e") == [.character("e")])
    var day = AppPlay(situation(try followed(hipStarter())))
    #expect(day.app.keys(forLine: "abc") == nil)
    day.answer("abc")
    #expect(day.screen == "today")
  }

  @Test func `says a notice once, though a scene without lines comes between`() throws {
    let means = SoundMeans(players: ["pacat"], hasVoice: true, isRemote: false)
    var play = AppPlay(situation(nil, isNamed: true, starters: shippedStarters()), sound: means)
    play.send(.soundLost(["pacat"]))
    var shown = play.app.plainScene(at: play.now)
    #expect(shown.news(since: nil).first?.hasPrefix("No sound from pacat here.") == true)
    for line in ["2", "1"] {
      play.answer(line)
      let next = play.app.plainScene(at: play.now)
      #expect(!next.news(since: shown).joined().contains("No sound"))
      shown = next
    }
  }

  @Test func `goes back from every text by a q alone, and leaves from the first`() throws {
    var play = AppPlay(situation(try followed(hipStarter())))
    for line in ["e", "3", "tomorrow"] { play.answer(line) }
    #expect(play.lines.last == "q alone goes back.")
    play.answer("q")
    #expect(play.lines.contains("So far: tomorrow. Enter takes it, another line replaces it."))
    for line in ["q", "q"] { play.answer(line) }
    #expect(play.effects.last == .reload)
    var first = AppPlay(situation(nil, isNamed: false))
    #expect(first.lines.last == "q alone leaves.")
    first.answer("q")
    #expect(first.effects == [.quit])
  }

  @Test func `says how an answer is given, and which one Enter alone takes`() throws {
    var play = AppPlay(playing: try followed(hipStarter())) { $0.stopSignsDue = .newPhase }
    #expect(play.lines.last == "Type a number, then Enter.")
    play.answer("q")
    #expect(play.lines.last == "Type a number, then Enter. Enter alone: Stay.")
  }

  @Test func `takes a number of a list for that answer, and no other one`() throws {
    var play = AppPlay(situation(try followed(starter("whole-body-runner"))))
    play.answer("m")
    let rows = play.lines.filter { $0.hasPrefix("  ") }
    #expect(rows.count > 11)
    for line in ["0", "\(rows.count + 1)", "99", "1,2"] {
      #expect(play.app.keys(forLine: line) == nil)
    }
    play.answer("12")
    let name = try #require(rows[11].split(separator: "  ").last?.split(separator: " (").first)
    #expect(play.lines.first == String(name))
    var entry = AppPlay(situation(try followed(hipStarter())))
    entry.answer("e")
    for line in ["4", "9", "12"] { #expect(entry.app.keys(forLine: line) == nil) }
  }

  @Test func `says what Enter alone takes of every list`() throws {
    let day = situation(try followed(hipStarter()))
    for (key, answer) in [("e", "A note"), ("m", "Standing on one leg, left (s)")] {
      var play = AppPlay(day)
      play.answer(key)
      let hint = "Type a number, then Enter. Enter alone: \(answer). q alone goes back."
      #expect(play.lines.last == hint)
    }
    var first = AppPlay(situation(nil, isNamed: true, starters: shippedStarters()))
    first.answer("2")
    #expect(first.lines.last?.contains("Enter alone: Work for the hip") == true)
    first.answer("1")
    #expect(first.lines.contains { $0.contains("Enter alone: Back to the list.") })
  }

  @Test func `takes a name with all its letters`() {
    var play = AppPlay(situation(nil, isNamed: false))
    play.answer("Kim de la Q")
    #expect(play.effects == [.name("Kim de la Q")])
  }

  @Test(arguments: ["w", "p"])
  func `goes back to the day by a letter, and starts nothing`(key: String) throws {
    let hip = try followed(hipStarter())
    var play = AppPlay(situation(hip))
    play.answer(key)
    if key == "p" { play.send(.progress(try sampleProgress())) }
    play.effects = []
    play.answer("q")
    #expect(play.effects == [.reload])
    play.send(.situation(situation(hip)))
    #expect(play.screen == "today")
    #expect(play.logged.isEmpty)
  }

  @Test func `puts the morning's question off by a letter, and starts nothing`() throws {
    let morning = situation(try followed(hipStarter())) { $0.morningAfter = sampleDay - 1 }
    var play = AppPlay(morning)
    for key in try #require(play.app.keys(forLine: "q")) {
      play.press(key)
      if play.effects.last == .reload {
        play.effects = []
        play.send(.situation(morning))
      }
    }
    #expect(play.screen == "today")
    #expect(play.logged.isEmpty)
  }

  @Test func `chooses among measures before it takes a value`() throws {
    var play = AppPlay(situation(try followed(hipStarter())))
    play.answer("m")
    #expect(play.lines.contains("  3  Knee to wall, left (cm)"))
    play.answer("3")
    #expect(play.lines.first == "Knee to wall, left")
    play.answer("far")
    #expect(play.lines.first == "That is not a number from 0 to 30. It is measured in cm.")
    play.answer("9,5")
    let wall = try #require(Identifier("knee-to-wall"))
    #expect(play.logged == [.measured(MeasureRecord(measure: wall, side: .left, value: 9.5))])
    #expect(play.lines.first?.hasPrefix("Logged: Knee to wall, left: 9.5") == true)
  }

  @Test func `follows a starter by numbers`() {
    var play = AppPlay(situation(nil, isNamed: false, starters: shippedStarters()))
    for line in ["Kim", "1", "2", "1", "2", "2"] {
      #expect(play.app.plainScene(at: play.now).awaitsInput)
      play.answer(line)
    }
    let choice = ProgrammeChoice(.starter("hip-driven-knee-pain.en"), affected: .right)
    #expect(play.effects == [.name("Kim"), .follow(choice)])
  }

  @Test func `lists the keys of today, and takes none that does nothing`() throws {
    var play = AppPlay(situation(try followed(hipStarter())))
    #expect(play.app.keys(forLine: "a") == nil, "no phase is open")
    play.answer("?")
    #expect(play.lines.contains("e: Adds by hand: a note, other running, days off."))
    #expect(play.lines.last == "Enter goes back.")
    play.answer("")
    #expect(play.lines.first?.hasPrefix("Sample Runner") == true)
    #expect(play.effects.isEmpty)
  }
}
