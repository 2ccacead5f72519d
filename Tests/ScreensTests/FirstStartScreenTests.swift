import ProgrammeFiles
import Programmes
import ProgressTracking
import Screens
import StarterProgrammes
import TerminalUI
import TestSupport
import Testing

@Suite struct `The first start` {
  @Test func `keeps the picture of each step`() {
    var play = AppPlay(fresh, sound: means)
    expectSnapshot(play.text, named: "first-name.txt")
    play.type("Kim")
    play.press(.enter)
    expectSnapshot(play.text, named: "first-reading.txt")
    play.press(.space, .enter)
    expectSnapshot(play.text, named: "first-hearing.txt")
    play.press(.space, .enter)
    expectSnapshot(play.text, named: "first-file.txt")
    play.press(.character("1"), .enter)
    play.type("~/knee.yaml")
    expectSnapshot(play.text, named: "first-path.txt")
    play.press(.escape, .character("2"), .enter)
    expectSnapshot(play.text, named: "first-starters.txt")
    play.press(.enter)
    expectSnapshot(play.text, named: "first-starter.txt")
    play.press(.character("2"), .enter)
    expectSnapshot(play.text, named: "first-affected.txt")
    play.press(.character("1"), .enter)
    expectSnapshot(play.text, named: "first-following.txt")
    play.send(.notice("The log cannot be written: the disk is full. Make room and try again."))
    expectSnapshot(play.text, named: "first-failed.txt")
  }

  @Test func `follows a starter with Space and Enter alone`() throws {
    var play = AppPlay(fresh, sound: means)
    play.press(.enter, .space, .enter, .space, .enter)
    play.press(.space, .space, .enter, .enter, .space, .enter, .space, .enter)
    let choice = ProgrammeChoice(.starter("hip-driven-knee-pain.en"), affected: .left)
    #expect(play.effects == [.name(""), .sample(nil), .follow(choice)])
    play.send(.situation(situation(try followed(hipStarter()))))
    #expect(play.screen == "today")
  }

  @Test func `follows a starter with a presenter's remote, once the name is typed`() {
    var play = AppPlay(fresh, sound: means)
    play.press(.enter)
    let next = Key.pageDown
    let accept = Key.character(".")
    play.press(next, accept, next, accept, next, next, accept, accept)
    #expect(play.text.contains("Follow it"))
    // It leads through the text first, then to what can be done.
    for _ in 0..<30 where !play.text.contains("▶ 2") { play.press(next) }
    play.press(accept)
    #expect(play.text.contains("Which side hurts"))
  }

  @Test func `says what to do when it cannot be read or heard from afar, and then goes on`() {
    var play = AppPlay(fresh, sound: means)
    play.press(.enter, .enter)
    #expect(play.text.contains("Can you read this?"), "nothing was chosen")
    play.press(.character("2"), .enter)
    expectSnapshot(play.text, named: "first-reading-no.txt")
    play.press(.character("2"), .enter, .character("2"), .enter, .enter)
    #expect(play.effects == [.name(""), .sample(nil), .sample(nil), .sample(nil)])
    play.press(.character("3"), .enter)
    expectSnapshot(play.text, named: "first-hearing-no.txt")
    #expect(play.lines.contains("  3  Go on all the same"))
    play.press(.character("3"), .enter)
    #expect(play.text.contains("Did a therapist"))
  }

  @Test func `takes no answer that was not chosen`() {
    var play = AppPlay(named)
    play.press(.enter)
    #expect(play.text.contains("Did a therapist"))
    play.press(.character("2"), .enter, .enter, .enter)
    #expect(play.text.contains("Choose one to read"), "the pointer begins on going back")
    play.press(.enter, .character("2"), .enter, .enter)
    #expect(play.text.contains("Which side hurts"))
    #expect(play.effects.isEmpty)
  }

  @Test func `follows a file, and asks for the side that it needs`() {
    var play = AppPlay(named)
    play.press(.character("1"), .enter)
    play.type("a file.yaml")
    play.press(.enter)
    #expect(play.effects == [.follow(ProgrammeChoice(.file("a file.yaml"), affected: nil))])
    play.send(.sideNeeded(.file("a file.yaml")))
    play.press(.character("2"), .enter)
    #expect(
      play.effects.last == .follow(ProgrammeChoice(.file("a file.yaml"), affected: .right)))
  }

  @Test func `comes back with a sentence when a file cannot be followed`() {
    var play = AppPlay(named)
    play.press(.character("1"), .enter)
    play.type("no.yaml")
    play.press(.enter)
    play.send(.notice("no.yaml is not there. Look at its name."))
    #expect(play.text.contains("no.yaml is not there. Look at its name."))
    #expect(play.lines.first == "no.yaml is not there. Look at its name.")
    play.press(.character("1"), .enter)
    #expect(play.text.contains("Where is the file?"))
  }

  @Test func `goes back from a path that was not typed`() {
    var play = AppPlay(named)
    play.press(.character("1"), .enter, .enter)
    #expect(play.text.contains("Did a therapist"))
  }

  @Test func `shows all of what a starter is for, and not more`() {
    var play = AppPlay(named)
    play.press(.character("2"), .enter, .enter)
    var pages = play.text
    for _ in 0..<60 {
      play.press(.pageDown)
      pages += play.text
    }
    #expect(pages.contains("has said something else"))
    #expect(play.text.contains("has said something else"), "it is not scrolled beyond its end")
    #expect(play.text.contains("Follow it"))
  }

  @Test func `reads all of a starter before it is followed, and comes back to it`() {
    var play = AppPlay(named)
    play.press(.character("2"), .enter, .enter, .character("w"))
    #expect(play.text.contains("Phase 1 of"))
    #expect(!play.text.contains("you are here"))
    play.press(.down, .enter)
    #expect(play.text.contains("Dose: 2 sets of 10"))
    play.press(.escape, .character("/"), .character("w"), .character("q"), .escape, .escape)
    #expect(play.text.contains("Follow it"), "letters that are searched for leave nothing")
    #expect(play.effects.isEmpty)
  }

  @Test func `reads a starter in lines as well`() {
    var play = AppPlay(named)
    for line in ["2", "1", "w", "2"] { play.answer(line) }
    #expect(play.lines.last == "Enter goes back to the contents.")
    play.answer("")
    play.answer("q")
    #expect(play.lines.contains("Type w to read all of it first."))
  }

  @Test func `leads from the last starter to those in another language`() throws {
    var play = AppPlay(fresh)
    play.answer("Kim")
    for line in ["1", "2"] { play.answer(line) }
    #expect(play.text.contains("Show them in German"))
    play.effects = []
    play.answer("9")
    #expect(play.effects == [.loadStarters(.german)])
    let german = StarterProgramme.all(in: "de").compactMap { starter in
      starter.read().programme.map { StarterSummary(name: starter.name, programme: $0) }
    }
    play.send(.starters(german))
    #expect(play.text.contains("Arbeit für die Hüfte"))
    #expect(play.text.contains("in another language than the screens: German"))
    #expect(play.text.contains("Show them in English"))
    play.answer("9")
    #expect(play.effects.last == .loadStarters(.english))
    for line in ["1", "2", "1"] { play.answer(line) }
    let choice = ProgrammeChoice(.starter("hip-driven-knee-pain.de"), affected: .left)
    #expect(play.effects.last == .follow(choice))
  }

  @Test func `goes back to the day when another programme is not wanted`() throws {
    var play = AppPlay(situation(try followed(hipStarter()), starters: shippedStarters()))
    play.press(.character("f"))
    #expect(play.effects.contains(.loadStarters(.english)))
    play.send(.starters(shippedStarters()))
    #expect(play.screen == "first start")
    play.press(.character("2"), .enter)
    #expect(play.text.contains("Leg diagonals, standing"))
    play.press(.escape)
    play.press(.escape)
    #expect(play.screen == "today")
  }

  @Test func `ends when nothing is followed and nothing is wanted`() {
    var play = AppPlay(named)
    play.press(.character("q"))
    #expect(play.effects == [.quit])
  }

  @Test func `asks nothing about sounds where nobody is there to hear them`() {
    var play = AppPlay(fresh)
    play.press(.enter, .space, .enter)
    #expect(play.text.contains("Did a therapist"))
    #expect(play.effects == [.name("")])
  }

  @Test func `asks about the bell where nothing plays, and rings it again when that is found out`()
  {
    let none = SoundMeans(players: [], hasVoice: false, isRemote: false)
    var play = AppPlay(fresh, sound: none)
    play.press(.enter, .space, .enter)
    #expect(play.text.contains("The terminal's bell stands in for sounds here."))
    play.press(.character("3"), .enter)
    #expect(play.text.contains("The bell may be turned off in your terminal."))

    var lost = AppPlay(fresh, sound: means)
    lost.press(.enter, .space, .enter)
    #expect(lost.text.contains("Did you hear a sound?"))
    lost.effects = []
    lost.send(.soundLost(["pacat"]))
    #expect(lost.effects == [.sample(nil)])
    #expect(lost.text.contains("The terminal's bell stands in for sounds here."))
    #expect(lost.text.contains("No sound from pacat here"))
  }

  @Test func `leaves out in lines what is about the size of letters`() {
    var play = AppPlay(fresh, sound: means, isInLines: true)
    play.answer("Kim")
    #expect(play.lines.first == "Stay where you are. Did you hear a sound?")
    #expect(play.effects == [.name("Kim"), .sample(nil)])
    play.answer("1")
    #expect(play.lines.first == "Did a therapist give you a programme file?")
  }

  @Test func `says once that the starters are in another language than the screens`() {
    var german = AppPlay(named, texts: Catalogue(.german))
    german.press(.character("2"), .enter)
    #expect(
      german.lines.joined().contains("in einer anderen Sprache als die Bildschirme: Englisch."))
    #expect(german.text.contains("anderen Sprache"))
    var english = AppPlay(named)
    english.press(.character("2"), .enter)
    #expect(!english.text.contains("another language"))
  }

  private let means = SoundMeans(players: ["pacat"], hasVoice: true, isRemote: false)

  private var fresh: Situation {
    situation(nil, isNamed: false, starters: shippedStarters()) { $0.runner.name = "" }
  }

  private var named: Situation { situation(nil, starters: shippedStarters()) }
}
