import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

@Suite struct `A note that was not finished` {
  /// A day on which a note is begun by hand.
  private func noting(_ text: String, draft: String = "") throws -> AppPlay {
    var day = situation(try followed(hipStarter()))
    day.draft = draft
    var play = AppPlay(day)
    play.press(.character("e"), .enter)
    play.type(text)
    return play
  }

  @Test func `is kept when it is left, and offered with the next one`() throws {
    var play = try noting("stairs were easy")
    play.press(.escape)
    #expect(play.effects == [.keepDraft("stairs were easy")])
    play.press(.enter)
    play.type(", both ways")
    play.press(.enter)
    play.effects = []
    play.press(.enter)
    let note = NoteRecord(text: "stairs were easy, both ways", day: nil)
    #expect(play.logged == [.noted(note)])
    #expect(play.effects.first == .keepDraft(""), "it is logged")
  }

  @Test func `is kept by Ctrl-C and by a signal, at its text and at what is asked after it`() throws
  {
    for event in [AppEvent.key(.control("c")), .ending, .inputEnded] {
      for isAtDay in [false, true] {
        var play = try noting("stairs")
        if isAtDay { play.press(.enter) }
        play.send(event)
        #expect(play.effects == [.keepDraft("stairs"), .quit], "\(event) \(isAtDay)")
      }
    }
  }

  @Test func `is offered at the next start, wherever a note is typed`() throws {
    #expect(try noting(" up", draft: "stairs").text.contains("stairs up"))
    var day = situation(try followed(hipStarter()))
    day.draft = "stairs"
    var play = AppPlay(day)
    play.press(.enter, .character("2"), .enter, .character("n"))
    #expect(play.text.contains("stairs"))
    play.press(.enter)
    #expect(play.effects.contains(.keepDraft("")))
    let notes = play.logged.compactMap { if case .noted(let note) = $0 { note.text } else { nil } }
    #expect(notes == ["stairs"])
  }

  @Test func `is kept from a session too, when it is left or the session is`() throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    play.press(.character("2"), .enter, .character("n"))
    play.type("a twinge")
    play.press(.escape)
    #expect(play.effects.last == .keepDraft("a twinge"))
    play.press(.character("n"))
    play.type(" at first")
    play.press(.control("c"))
    #expect(play.effects.contains(.keepDraft("a twinge at first")))
    play.press(.enter)
    #expect(play.text.contains("a twinge at first"), "staying goes on typing")
  }

  @Test func `is let go of where it is emptied`() throws {
    var play = try noting("", draft: "stairs")
    play.press(.control("u"), .escape)
    #expect(play.effects == [.keepDraft("")])
    play.press(.enter)
    #expect(!play.text.contains("stairs"))
  }

  @Test func `is offered in lines, kept by Enter, and thrown away by a dash`() throws {
    var play = try noting("", draft: "stairs")
    #expect(play.lines.contains { $0.hasPrefix("So far: stairs. Enter keeps it") })
    play.answer("-")
    #expect(play.effects == [.keepDraft("")])
    play = try noting("", draft: "stairs")
    play.answer("")
    #expect(play.lines.first == "Which day is it about? Enter for today.")
    play.answer("q")
    #expect(play.lines.contains { $0.hasPrefix("So far: stairs.") }, "one question back")
    play.answer("q")
    #expect(play.lines.first == "What do you want to add?")
    play.answer("q")
    #expect(play.effects == [.reload])
  }
}
