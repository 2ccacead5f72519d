import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

@Suite struct `The keys that are listed` {
  /// The help of a place, as lines of the screen or as those that are printed.
  private func help(
    _ situation: Situation, _ keys: [Key] = [], isInLines: Bool = false
  ) -> [String] {
    var play = AppPlay(situation, isInLines: isInLines)
    play.press(contentsOf: keys)
    play.press(.character("?"))
    return play.lines
  }

  @Test func `of a list and of a scale have the digits`() throws {
    let day = situation(try followed(hipStarter()))
    for keys in [[Key.character("e")], [.character("m")], [.enter]] {
      let lines = help(day, keys)
      #expect(lines.contains("0 – 9: Chooses the answer with that number."), "\(keys)")
      #expect(lines.contains { $0.contains("Steps to the next answer.") }, "\(keys)")
    }
    #expect(help(day, [.enter]).contains("-: Gives no answer."))
    #expect(help(day, [.character("w")]).contains("0 – 9: Goes to the part with that number."))
  }

  @Test func `in lines are only those that lines have`() throws {
    let day = situation(try followed(hipStarter()))
    for keys in [[Key.character("e")], [.character("m"), .enter], [.enter], [.character("w")]] {
      let lines = help(day, keys, isInLines: true)
      #expect(lines.count > 3)
      for word in ["Esc", "PgDn", "Down", "Steps to", "Backspace"] {
        #expect(!lines.contains { $0.contains(word) }, "\(keys): \(word)")
      }
    }
  }

  @Test func `before an exercise and while it is tried are those that do something there`() throws {
    var play = AppPlay(situation(try followed(hipStarter()), known: []))
    play.press(.enter, .character("2"), .enter)
    var tried = play
    play.press(.character("?"))
    #expect(play.lines.contains { $0.contains("one that is new to you is tried first") })
    #expect(!play.lines.contains { $0.contains("Finishes the set") || $0.contains("the rest 10") })
    tried.press(.character("t"), .character("?"))
    #expect(tried.lines.contains { $0.hasSuffix("Goes on to the next part.") })
    #expect(!tried.lines.contains { $0.contains("Finishes the set") })
  }

  @Test func `of a stopwatch say all that Enter does`() throws {
    let lines = help(situation(try followed(hipStarter())), [.character("m"), .enter])
    #expect(lines.contains { $0.hasPrefix("Enter / PgDn: Takes the time; before there is one") })
    #expect(lines.contains("0 – 9: Types the value instead."))
  }

  @Test func `of tapping in lines are Enter for a step and = for the number`() throws {
    let stride = situation(try followed(starter("cadence-retraining")))
    let lines = help(stride, [.character("m"), .enter], isInLines: true)
    #expect(lines.contains("Enter: Counts a step."))
    #expect(lines.contains("=: Takes the value."))
  }

  @Test func `of the morning's question say that it can be left for later, and a note`() throws {
    let morning = situation(try followed(hipStarter())) { $0.morningAfter = sampleDay - 1 }
    let lines = help(morning)
    #expect(lines.contains { $0.hasPrefix("Esc / q: Leaves the question for later") })
    #expect(lines.contains { $0.hasPrefix("n: Writes a note") })
    #expect(AppPlay(morning).text.contains("n note"))
  }

  @Test func `of a session say what leaving comes to, of a question that was opened too`() throws {
    let day = situation(try followed(hipStarter()))
    #expect(help(day, [.enter]).contains { $0.hasPrefix("Esc / q: Asks whether to leave.") })
    let opened = help(day, [.enter, .character("!")])
    #expect(opened.contains("Esc / q: Closes the question."))
  }

  @Test func `are those of the text that is read, behind today and behind the first start`() throws
  {
    let lines = help(situation(try followed(hipStarter())), [.character("w"), .enter])
    #expect(lines.contains("Home / g: Goes to the beginning."))
    let fresh = situation(nil, isNamed: true, starters: shippedStarters())
    let first = help(
      fresh, [.character("2"), .enter, .enter, .character("w"), .enter])
    #expect(first == lines)
    #expect(!first.contains { $0.contains("Searches the titles") })
  }

  @Test func `are only named where they can be listed`() throws {
    var play = AppPlay(situation(try followed(hipStarter())), isInLines: true)
    #expect(play.app.refusal(of: "abc").contains("? lists the keys."))
    #expect(play.app.refusal(of: "") == "Enter alone does nothing here. ? lists the keys.")
    for line in ["m", "1", ""] { play.answer(line) }
    #expect(!play.app.refusal(of: "abc").contains("?"), "the clock is counting in")
    play = AppPlay(situation(try followed(hipStarter())), isInLines: true)
    for line in ["m", "3"] { play.answer(line) }
    #expect(play.app.isTyping)
    #expect(!play.app.refusal(of: "abc").contains("?"), "a value is typed")
  }
}
