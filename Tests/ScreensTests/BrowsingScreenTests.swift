import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `Looking through the programme` {
  private func browsing(_ programme: Programme, phase: Int = 0) throws -> AppPlay {
    var play = AppPlay(situation(try followed(programme, phase: phase)))
    play.press(.character("w"))
    return play
  }

  @Test func `shows the contents, the runner's phase marked and chosen`() throws {
    let play = try browsing(hipStarter(), phase: 1)
    expectSnapshot(play.text, named: "browsing.txt")
    #expect(play.effects.isEmpty, "nothing has to be read for it")
    expectSnapshot(
      play.canvas(Size(columns: 40, rows: 12)).text, named: "browsing-40x12.txt")
    expectSnapshot(play.lines.map { $0 + "\n" }.joined(), named: "browsing-plain.txt")
  }

  @Test func `has every line of the programme in one of its parts`() throws {
    for programme in try [hipStarter(), richProgramme(), withContact(hipStarter())] {
      let document = ProgrammeDocument(programme, affected: .left)
      let parts = programme.parts(markingPhase: nil, .english)
      let read = Set(parts.flatMap { document.lines(of: $0) })
      for line in document.lines() { #expect(read.contains(line), "\(line)") }
    }
  }

  @Test func `opens a part, reads it to its end in any window, and comes back`() throws {
    var play = try browsing(hipStarter())
    let document = ProgrammeDocument(try hipStarter(), affected: .left)
    play.press(.down, .enter)
    #expect(play.text.contains("1. Side shift"))
    let narrow = Size(columns: 40, rows: 12)
    var seen = ""
    for _ in 0..<40 {
      seen += play.canvas(narrow).text
      _ = play.app.handle(.key(.space), at: play.now, size: narrow)
    }
    let part = try hipStarter().parts(markingPhase: nil, .english)[1]
    for word in document.lines(of: part).joined(separator: " ").split(separator: " ")
    where word.count < 38 {
      #expect(seen.contains(word), "\(word)")
    }
    play.press(.escape)
    #expect(play.text.contains("(you are here)"))
    play.press(.escape)
    #expect(play.effects == [.reload])
  }

  @Test func `finds parts by their words`() throws {
    var play = try browsing(hipStarter())
    play.press(.character("/"))
    play.type("PAIN")
    #expect(play.text.contains("Pain"))
    #expect(!play.text.contains("Stop signs"))
    play.press(.enter, .enter)
    #expect(play.text.contains("6 or more"))
    play.press(.escape, .character("/"))
    play.type("nowhere")
    #expect(play.text.contains("No part is called that."))
    play.press(.enter, .enter, .escape)
    #expect(play.text.contains("Stop signs"))
  }

  @Test func `is read in lines by numbers`() throws {
    var play = try browsing(hipStarter())
    let number = try #require(play.lines.firstIndex { $0.contains("Stop signs") })
    play.answer("\(number)")
    #expect(play.lines.contains { $0.contains("call the local emergency number now") })
    #expect(play.lines.last == "Enter goes back to the contents.")
    play.answer("")
    #expect(play.lines.last?.hasPrefix("Type a number") == true)
    play.answer("/")
    #expect(play.lines == ["Search:", "q alone goes back."])
    play.answer("squeeze")
    #expect(play.lines.contains { $0.contains("Timed squeeze") })
    #expect(!play.lines.contains { $0.contains("Stop signs") })
  }
}

@Suite struct `A new revision` {
  private func play(goesOnIn phase: String? = nil) throws -> AppPlay {
    let hip = try followed(hipStarter())
    var play = AppPlay(situation(hip))
    play.send(
      .revision(
        ProgrammeNews(
          source: .file("/home/ren/knee.yaml"), since: hip.reference,
          state: .ready(
            revision: 4, changes: ["Side shift", "", "  - 3 sets instead of 2."], goesOnIn: phase)))
    )
    return play
  }

  @Test func `is told on the day's screen, shown, and taken over on one key`() throws {
    var play = try play()
    #expect(play.lines.contains { $0.contains("has changed: revision 4. v shows what changed") })
    play.press(.character("v"))
    expectSnapshot(play.text, named: "revision.txt")
    #expect(play.lines.last == "Type v to take it over, q to go on as before.")
    play.press(.enter)
    #expect(
      play.effects == [
        .follow(ProgrammeChoice(.file("/home/ren/knee.yaml"), affected: nil))
      ])
    #expect(play.text.contains("You follow revision 4 from now on."))
  }

  @Test func `says where it goes on where the phase is gone, and can wait`() throws {
    var play = try play(goesOnIn: "Calm it down")
    play.press(.character("v"))
    #expect(play.text.contains("you go on in 'Calm it down'"))
    play.press(.escape)
    #expect(play.effects == [.reload])
    play.send(.situation(situation(try followed(hipStarter()))))
    #expect(play.text.contains("revision 4"), "it is still told")
  }

  @Test func `is no news any more once another text is followed`() throws {
    var play = try play()
    var other = try followed(hipStarter())
    other.reference.hash = "cd"
    play.send(.situation(situation(other)))
    #expect(!play.text.contains("revision 4"))
  }

  @Test func `with mistakes is told, and cannot be taken over`() throws {
    let hip = try followed(hipStarter())
    var play = AppPlay(situation(hip))
    play.send(
      .revision(
        ProgrammeNews(source: .file("knee.yaml"), since: hip.reference, state: .hasMistakes)))
    #expect(play.lines.contains { $0.contains("midstance check knee.yaml") })
    play.press(.character("v"))
    #expect(play.screen == "today")
  }

  @Test func `is looked for once, after the day is shown`() throws {
    let hip = try followed(hipStarter())
    var app = App(texts: .english)
    let effects = app.handle(.situation(situation(hip)), at: .zero)
    #expect(effects == [.lookForRevision(of: hip)])
    let again = app.handle(.situation(situation(hip)), at: .zero)
    #expect(again.isEmpty)
  }
}
