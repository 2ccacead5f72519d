import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

@Suite struct `A note that was not finished` {
  /// A day on which a note is begun by hand.
  private func noting(_ text: String, draft: String = "") throws -> AppPlay {
    var day = situation(try followed(hipStarter()))
    day.drafts.keep(OpenForm(.note, answers: [draft]), on: nil)
    var play = AppPlay(day)
    play.press(.character("e"), .enter)
    play.type(text)
    return play
  }

  /// The wish to keep a note, or none.
  private func keeping(_ note: String) -> AppEffect {
    var drafts = Drafts()
    drafts.keep(OpenForm(.note, answers: [note]), on: nil)
    return .keepDrafts(drafts)
  }

  @Test func `is kept when it is left, and offered with the next one`() throws {
    var play = try noting("stairs were easy")
    play.press(.escape)
    #expect(play.effects == [keeping("stairs were easy")])
    play.press(.enter)
    play.type(", both ways")
    play.press(.enter)
    play.effects = []
    play.press(.enter)
    let note = NoteRecord(text: "stairs were easy, both ways", day: nil)
    #expect(play.logged == [.noted(note)])
    #expect(play.effects.first == keeping(note.text), "before the log is asked to take it")
    play.effects = []
    play.send(.logged([.noted(note)]))
    #expect(play.effects == [keeping("")], "it is logged")
  }

  @Test func `is offered again where the log could not take it, and then is logged once`() throws {
    var play = try noting("stairs")
    play.press(.enter, .enter)
    let note = EventBody.noted(NoteRecord(text: "stairs"))
    #expect(play.logged == [note])
    play.effects = []
    play.send(.notLogged([note], "The disk is full."))
    play.send(.situation(situation(try followed(hipStarter()))))
    #expect(play.text.contains("The disk is full."))
    play.press(.character("e"), .enter)
    #expect(play.text.contains("stairs"))
    play.press(.enter, .enter)
    #expect(play.logged == [note])
    play.send(.logged([note]))
    #expect(play.effects.last == keeping(""))
  }

  @Test func `is not taken for logged when something else is`() throws {
    var play = try noting("stairs")
    play.press(.enter, .enter)
    play.effects = []
    play.send(.logged([.noted(NoteRecord(text: "another"))]))
    #expect(play.effects.isEmpty)
  }

  @Test func `is kept three seconds after the last key, and wakes nobody after that`() throws {
    var play = try noting("stair")
    play.now += .seconds(2)
    play.type("s")
    play.effects = []
    #expect(play.app.nextChange(after: play.now) == play.now + .seconds(3))
    play.wait(.seconds(3))
    #expect(play.effects == [keeping("stairs")])
    #expect(play.app.nextChange(after: play.now) == nil)
    play.press(.enter)
    play.effects = []
    play.wait(.seconds(60))
    #expect(play.effects.isEmpty, "the next question has nothing new to keep")
  }

  @Test func `is kept by Ctrl-C and by a signal, at its text and at what is asked after it`() throws
  {
    for event in [AppEvent.key(.control("c")), .ending, .inputEnded] {
      for isAtDay in [false, true] {
        var play = try noting("stairs")
        if isAtDay { play.press(.enter) }
        play.send(event)
        #expect(play.effects == [keeping("stairs"), .quit], "\(event) \(isAtDay)")
      }
    }
  }

  @Test func `is offered at the next start, wherever a note is typed`() throws {
    #expect(try noting(" up", draft: "stairs").text.contains("stairs up"))
    var day = situation(try followed(hipStarter()))
    day.drafts.keep(OpenForm(.note, answers: ["stairs"]), on: nil)
    var play = AppPlay(day)
    play.press(.enter, .character("2"), .enter, .character("n"))
    #expect(play.text.contains("stairs"))
    play.press(.enter)
    play.send(.logged(play.logged))
    #expect(play.effects.last == keeping(""))
    let notes = play.logged.compactMap { if case .noted(let note) = $0 { note.text } else { nil } }
    #expect(notes == ["stairs"])
  }

  @Test func `is kept from a session too, when it is left or the session is`() throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    play.press(.character("2"), .enter, .character("n"))
    play.type("a twinge")
    play.press(.escape)
    #expect(play.effects.last == keeping("a twinge"))
    play.press(.character("n"))
    play.type(" at first")
    play.press(.control("c"))
    #expect(play.effects.contains(keeping("a twinge at first")))
    play.press(.enter)
    #expect(play.text.contains("a twinge at first"), "staying goes on typing")
  }

  @Test func `of a day that is said as seen from another one is offered on its own day alone`()
    throws
  {
    var day = situation(try followed(hipStarter()))
    for kind in [OpenForm.Name.run, .daysOff] {
      day.drafts.keep(
        OpenForm(kind, answers: ["friday week"], isOfItsDay: true), on: sampleDay - 1)
    }
    var play = AppPlay(day)
    play.press(.character("e"), .character("3"), .enter)
    #expect(!play.text.contains("friday week"))
    play.type("friday week")
    play.press(.escape)
    guard case .keepDrafts(let kept)? = play.effects.last else {
      Issue.record("nothing is kept")
      return
    }
    for (day, isOffered) in [(sampleDay, true), (sampleDay + 1, false)] {
      var later = situation(try followed(hipStarter())) { $0.day = day }
      later.drafts = kept
      var play = AppPlay(later)
      play.press(.character("e"), .character("3"), .enter)
      #expect(play.text.contains("friday week") == isOffered)
    }
  }

  @Test func `of a place is replaced by what is typed, not added to`() throws {
    var day = situation(try followed(hipStarter()))
    day.drafts.keep(OpenForm(.place, answers: ["left shin"]), on: nil)
    day.drafts.keep(OpenForm(.cleared, answers: ["Dr A"]), on: nil)
    var play = AppPlay(day)
    play.press(.enter, .character("2"), .enter, .character("p"), .character("2"), .enter)
    #expect(play.text.contains("left shin"))
    play.type("hip")
    play.press(.enter)
    #expect(play.text.contains("your hip hurt during Side shift"))
  }

  @Test func `is let go of where it is emptied`() throws {
    var play = try noting("", draft: "stairs")
    play.press(.control("u"), .escape)
    #expect(play.effects == [keeping("")])
    play.press(.enter)
    #expect(!play.text.contains("stairs"))
  }

  @Test func `is offered in lines, kept by Enter, and thrown away by a dash`() throws {
    var play = try noting("", draft: "stairs")
    #expect(play.lines.contains { $0.hasPrefix("So far: stairs. Enter takes it") })
    play.answer("-")
    #expect(play.effects == [keeping("")])
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

  @Test func `is thrown away by a dash only where its words are asked, and is never one`() throws {
    let play = try noting("")
    #expect(play.app.keys(forLine: "-") == nil, "nothing is there to throw away")
    var day = try noting("", draft: "stairs")
    day.answer("")
    #expect(day.app.keys(forLine: "-") == [.control("u"), .character("-"), .enter])
  }
}

@Suite struct `A form that was not finished` {
  @Test func `of days off is offered field by field, and let go of when it is logged`() throws {
    var play = AppPlay(situation(try followed(hipStarter())))
    for line in ["e", "3", "tomorrow", "+3"] { play.answer(line) }
    play.send(.key(.control("c")))
    var kept = Drafts()
    kept.keep(
      OpenForm(.daysOff, answers: ["tomorrow", "+3", ""], isOfItsDay: true), on: sampleDay)
    #expect(play.effects == [.keepDrafts(kept), .quit])
    var day = situation(try followed(hipStarter()))
    day.drafts = kept
    var next = AppPlay(day)
    for line in ["e", "3"] { next.answer(line) }
    #expect(next.lines.contains { $0.hasPrefix("So far: tomorrow.") }, "every answer is seen again")
    next.answer("")
    #expect(next.lines.contains { $0.hasPrefix("So far: +3.") })
    for line in ["", "away"] { next.answer(line) }
    #expect(next.logged.count == 1)
    next.send(.logged(next.logged))
    #expect(next.effects.last == .keepDrafts(Drafts()))
  }

  @Test func `of a questionnaire keeps its answers, left by Esc or by Ctrl-C`() throws {
    for keys in [[Key.escape, .escape, .escape], [.control("c")]] {
      var play = AppPlay(situation(try followed(starter("whole-body-runner"))))
      play.press(.character("n"))
      for answer in ["5", "6"] { play.answer(answer) }
      play.effects = []
      play.press(contentsOf: keys)
      guard case .keepDrafts(let drafts) = play.effects.first else {
        Issue.record("nothing is kept")
        continue
      }
      var day = situation(try followed(starter("whole-body-runner")))
      day.drafts = drafts
      var next = AppPlay(day)
      next.press(.character("n"))
      #expect(next.lines.contains { $0.hasPrefix("So far: 5.") })
      next.press(.enter)
      #expect(next.lines.contains { $0.hasPrefix("So far: 6.") })
      // What was true of one day is not offered as another day's.
      var tomorrow = situation(try followed(starter("whole-body-runner"))) {
        $0.day = sampleDay + 1
      }
      tomorrow.drafts = drafts
      var later = AppPlay(tomorrow)
      later.press(.character("n"))
      #expect(!later.lines.contains { $0.hasPrefix("So far") })
    }
  }

  @Test func `of a measure keeps what was timed`() throws {
    var play = AppPlay(situation(try followed(hipStarter())))
    play.press(.character("m"), .enter, .space)
    play.wait(.seconds(5))
    play.wait(.seconds(7))
    play.press(.space)
    play.effects = []
    play.press(.escape)
    #expect(play.effects.count == 1, "the value is kept")
    play.press(.enter)
    #expect(play.text.contains("Enter takes 7"), "the stopwatch stays")
    #expect(play.text.contains("Measured earlier today"))
    play.press(.enter)
    let values = play.logged.compactMap {
      if case .measured(let record) = $0 { record.value } else { nil }
    }
    #expect(values == [7])
    play.send(.logged(play.logged))
    #expect(play.effects.last == .keepDrafts(Drafts()))
  }

  @Test func `of a measure lets an attempt be dropped`() throws {
    var play = AppPlay(situation(try followed(hipStarter())))
    play.press(.character("m"), .enter, .space)
    play.wait(.seconds(12))
    play.press(.space, .backspace)
    #expect(play.text.contains("Space starts"))
    play.press(.escape, .enter)
    #expect(!play.text.contains("Measured earlier"))
  }

  @Test func `of a step rate is offered until the first step`() throws {
    let stride = try followed(starter("cadence-retraining"))
    var play = AppPlay(situation(stride))
    play.press(.character("m"), .enter)
    for _ in 0..<12 {
      play.press(.space)
      play.now += .milliseconds(350)
    }
    #expect(play.text.contains("Enter takes 171"))
    play.press(.escape, .enter)
    #expect(play.text.contains("Enter takes 171"))
    play.press(.space)
    #expect(!play.text.contains("Enter takes"))
  }
}
