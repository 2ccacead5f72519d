import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

@Suite struct `An answer from the list of runners`: ReviewSample {
  @Test func `leaves one out of the way who is set aside, until something new is there`() throws {
    var progress = try calmProgress(name: "Aside")
    progress.pain.append(score(8, daysAgo: 3))
    let before = ReviewedRunner(recent: progress, today: today)
    let looks = before.bodies(of: .setAside, note: "called").enumerated().map { index, body in
      review(body, daysAgo: 1, index)
    }
    var after = ReviewedRunner(recent: progress, reviews: looks, today: today)
    var screen = ReviewScreen(runners: [after], today: today)
    #expect(listed(screen.pressing(.tab)).isEmpty)
    #expect(
      screen.plainLines(width: 200, texts: .english).contains("Set aside on Sat 21 Nov: called"))
    // Another score at the limit is another day's.
    progress.pain.append(score(9, daysAgo: 0))
    after = ReviewedRunner(recent: progress, reviews: looks, today: today)
    screen.take(after)
    #expect(
      screen.pressing(.tab, .tab).view(size, glyphs: .unicode, texts: .english).canvas.text
        .contains("!!*"))
  }

  @Test func `says what a runner wrote since the look, who is set aside or not, until it is seen`()
    throws
  {
    var progress = try calmProgress(name: "Aside")
    progress.pain.append(score(8, daysAgo: 3))
    let body = ReviewedRunner(recent: progress, today: today).bodies(of: .setAside)[0]
    let look = review(body, daysAgo: 0, 1)
    func note(_ number: Int, _ text: String, by author: NoteRecord.Author) -> WrittenNote {
      WrittenNote(id: id(number), day: today, note: NoteRecord(text: text, author: author))
    }
    func reviewed(_ reviews: [DatedReview]) -> ReviewedRunner {
      ReviewedRunner(
        recent: progress, reviews: reviews,
        notes: [
          note(50, "known before", by: .runner), note(150, "it gave way", by: .runner),
          note(160, "mine", by: .therapist),
        ], today: today)
    }
    let after = reviewed([look])
    let screen = ReviewScreen(runners: [after], today: today)
    let lines = screen.plainLines(width: 200, texts: .english)
    #expect(lines.contains("Since then a note: it gave way"))
    #expect(listed(screen.pressing(.tab)).isEmpty)
    let fresh = screen.pressing(.tab, .tab)
    #expect(listed(fresh) == [Int(truncatingIfNeeded: progress.runner.id.low)])
    #expect(fresh.view(size, glyphs: .unicode, texts: .english).canvas.text.contains("z *"))
    // A look after it has seen it.
    let bodies = after.look(on: today)
    #expect(bodies.count == 1)
    let seen = reviewed([look, review(bodies[0], daysAgo: 0, 100)])
    #expect(listed(ReviewScreen(runners: [seen], today: today).pressing(.tab, .tab)).isEmpty)
    #expect(seen.look(on: today).isEmpty)
  }

  @Test func `takes no silence that goes on for something new`() throws {
    var progress = try calmProgress(name: "Silent")
    progress.knownThrough = today - 9
    progress.days = progress.days.filter { $0.day <= progress.knownThrough }
    let looks = ReviewedRunner(recent: progress, today: today - 1).bodies(of: .setAside)
      .enumerated().map { review($1, daysAgo: 1, $0) }
    let screen = ReviewScreen(
      runners: [ReviewedRunner(recent: progress, reviews: looks, today: today)], today: today)
    #expect(listed(screen.pressing(.tab)).isEmpty)
  }

  @Test func `answers with one key that all is fine`() throws {
    var screen = try screen().pressing(.down)
    guard case .log(let runner, let bodies, _) = screen.handle(.character("c"), size: size) else {
      Issue.record("nothing is logged")
      return
    }
    #expect(runner == id(1))
    let outcomes = bodies.compactMap { body -> ReviewRecord? in
      if case .reviewed(let record) = body { record } else { nil }
    }
    #expect(outcomes.map(\.outcome) == [.setAside, .carryOn])
    // What was seen with it stays with the therapist.
    #expect(outcomes[0].flags.contains { $0.hasPrefix("pain-from-7 ") })
    #expect(outcomes[1].flags.isEmpty)
  }

  @Test func `asks for the words of a note and says whom it goes to`() throws {
    var screen = try screen().pressing(.character("n"))
    #expect(screen.isTyping)
    #expect(
      screen.plainLines(width: 80, texts: .english) == [
        "A note to Stopped, who reads it after taking in your reply:"
      ])
    // Nothing is no note.
    #expect(screen.handle(.enter, size: size) == .stay)
    #expect(screen.isTyping)
    screen = screen.typing("call me")
    let note = NoteRecord(text: "call me", author: .therapist, visibility: .toRunner)
    guard case .log(_, let bodies, let said) = screen.handle(.enter, size: size) else {
      Issue.record("nothing is logged")
      return
    }
    #expect(bodies == [.noted(note)])
    #expect(said.contains("Stopped"))
    screen = screen.pressing(.character("N")).typing("quiet")
    guard case .log(_, let others, _) = screen.handle(.enter, size: size) else {
      Issue.record("nothing is logged")
      return
    }
    #expect(others == [.noted(NoteRecord(text: "quiet", author: .therapist, visibility: .private))])
  }
}
