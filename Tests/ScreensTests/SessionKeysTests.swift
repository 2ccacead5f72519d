import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `The keys of a session` {
  /// A session in the first set of the first exercise.
  private func play() throws -> AppPlay {
    var play = AppPlay(playing: try followed(hipStarter()))
    play.press(.character("2"), .enter, .enter)
    play.wait { $0.kind.isWork }
    return play
  }

  @Test func `are bound once each`() {
    #expect(SessionAction.keys(.english).conflicts.isEmpty)
    #expect(SessionAction.questionKeys(.english).conflicts.isEmpty)
    #expect(SessionAction.textKeys(.english).conflicts.isEmpty)
    #expect(SessionAction.summaryKeys(.english).conflicts.isEmpty)
  }

  @Test func `of a question are shown in its help`() throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    play.press(.character("?"))
    #expect(play.text.contains("Marks the pain as sharp"))
    #expect(!play.text.contains("Takes the last entry back"), "there is none")
    #expect(!play.text.contains("It hurts: asks where"), "it is asked already")
    #expect(play.text.contains("Accepts the answer that is chosen."))
    play.press(.character("7"))
    #expect(play.player?.question?.pointer == nil, "a key only hides the help")
  }

  @Test func `say what was taken back`() throws {
    var play = try play()
    play.wait { $0.kind == .rest }
    #expect(play.logged.count == 3)
    play.press(.character("u"))
    #expect(play.text.contains("Taken back: set 1, left, Side shift. Do it again."))
    #expect(play.logged.count == 2)
    expectSnapshot(play.text, named: "session-undone.txt")
    play.press(.character("u"))
    #expect(play.text.contains("Taken back: 2 of 10 for the left knee."))
    #expect(play.player?.question?.pointer == 2)
    #expect(play.logged.count == 1)
    play.press(.character("u"))
    #expect(play.text.contains("There is nothing to take back."))
    play.press(.down)
    #expect(!play.text.contains("There is nothing to take back."))
  }

  @Test func `take a note while a set waits`() throws {
    var play = try play()
    let left = play.player?.remaining(at: play.now)
    play.press(.character("n"))
    play.type("q! Heel lifts, 3 times")
    play.wait(.seconds(40))
    expectSnapshot(play.text, named: "session-note.txt")
    expectSnapshot(play.canvas(Size(columns: 20, rows: 5)).text, named: "session-note-20x5.txt")
    #expect(play.app.view(usualSize, glyphs: .unicode, at: play.now).cursor != nil)
    play.press(.enter)
    let note = NoteRecord(
      text: "q! Heel lifts, 3 times", exercise: Identifier("side-shift"))
    #expect(play.logged.last == .noted(note))
    #expect(play.text.contains("The note is in the log."))
    play.press(.enter)
    #expect(play.player?.remaining(at: play.now) == left)
  }

  @Test func `ask where it hurts`() throws {
    var play = try play()
    play.press(.character("p"))
    expectSnapshot(play.text, named: "question-region.txt")
    play.press(.character("2"), .enter)
    play.type("right calf")
    play.press(.enter)
    #expect(play.text.contains("How much does your right calf hurt?"))
    play.press(.character("3"), .character("s"), .enter)
    let record = PainRecord(
      moment: .during, region: "right calf", score: PainScore(3), isSharp: true,
      exercise: Identifier("side-shift"), day: sampleDay)
    #expect(play.logged.contains(.painScored(record)))
  }

  @Test func `make it easier for today, where there is an easier form`() throws {
    var play = AppPlay(playing: try followed([drill(.hold(Bounds(.seconds(20))))]))
    play.press(.character("v"))
    #expect(play.text.contains("There is no easier form of this one."))
    var hard = try drill(.hold(Bounds(.seconds(20))), name: "One leg")
    let easy = try #require(Identifier("both-legs"))
    hard.levels = [Level(id: easy, dose: hard.dose), Level(id: hard.id, dose: hard.dose)]
    var followed = try followed([hard])
    followed.phase.sessions = [PhaseSession([PhaseItem(hard, level: hard.id)])]
    play = AppPlay(playing: followed)
    play.press(.enter, .character("v"))
    #expect(play.text.contains("Easier now: One leg, both-legs."))
    #expect(
      play.logged.last == .exerciseEased(ChosenEasing(exercise: hard.id, easedTo: easy)))
  }

  @Test func `show a new exercise part by part`() throws {
    var play = AppPlay(situation(try followed(hipStarter()), known: []))
    play.press(.enter, .character("2"), .enter)
    #expect(play.text.contains("New to you: Space shows it part by part"))
    let hint = "New to you: t shows it part by part, without the clock."
    #expect(play.lines.contains(hint))
    #expect(play.lines.count { $0.contains("part by part") } == 1)
    expectSnapshot(play.text, named: "session-new.txt")
    play.press(.space)
    expectSnapshot(play.text, named: "session-trying.txt")
    #expect(play.lines.first == "trying it out, nothing is counted: SHIFT 2 s")
    play.answer("t")
    #expect(play.text.contains("HOLD") || play.text.contains("█"))
    play.press(.enter)
    #expect(play.player?.segment?.kind == .getReady)
  }

  @Test func `of Ctrl-C ask first, and leave at once the second time`() throws {
    for prepare in [[], [Key.space], [.character("p")], [.character("n")], [.character("?")]] {
      var play = try play()
      play.press(contentsOf: prepare)
      play.press(.control("c"))
      #expect(play.player?.question?.kind == .leaving)
      #expect(play.player?.question?.pointer == 0)
      #expect(play.text.contains("Ctrl-C again leaves at once."))
      #expect(play.effects.last != .quit)
      var stays = play
      stays.press(.enter, .control("c"))
      #expect(stays.player?.question?.kind == .leaving, "another key begins anew")
      play.press(.control("c"))
      #expect(play.effects.last == .quit)
      #expect(!play.logged.contains { if case .sessionEnded = $0 { true } else { false } })
    }
  }

  @Test func `of Ctrl-C end the program at once where nothing runs`() throws {
    var play = AppPlay(situation(try followed(hipStarter())))
    play.press(.control("c"))
    #expect(play.effects.last == .quit)
  }

  @Test func `that end the program let the rules act on the scores that were given`() throws {
    var programme = try hipStarter()
    programme.pain.regions = [PainRegion(part: "knee"), PainRegion(part: "back")]
    var play = AppPlay(playing: try followed(programme))
    play.press(.character("9"), .enter)
    play.send(.ending)
    #expect(play.logged.contains { if case .ruleActed = $0 { true } else { false } })
  }
}

@Suite struct `The keys of the summary` {
  private func play() throws -> AppPlay {
    var play = AppPlay(playing: try followed([drill(.hold(Bounds(.seconds(4))), sets: 1)]))
    play.playThrough()
    #expect(play.screen == "summary")
    return play
  }

  @Test func `take a note about the session`() throws {
    var play = try play()
    play.press(.character("n"))
    expectSnapshot(play.text, named: "summary-note.txt")
    play.answer("Went well, q")
    #expect(play.logged.last == .noted(NoteRecord(text: "Went well, q")))
    #expect(play.screen == "summary")
    #expect(play.text.contains("Noted: Went well, q"))
    #expect(play.lines.contains("Noted: Went well, q"))
    play.press(.character("n"), .escape)
    #expect(play.screen == "summary")
    play.press(.enter)
    #expect(play.effects.last == .reload)
  }

  @Test func `confirm an exercise with Enter, or with Space and Enter as on a scale`() throws {
    let exercise = try #require(Identifier("drill"))
    for keys in [[Key.enter], [.space, .enter], [.pageDown, .character(".")]] {
      var play = try play()
      play.press(.character("u"))
      play.press(contentsOf: keys)
      let confirmation = ExerciseConfirmation(exercise: exercise, asShown: true)
      #expect(play.logged.contains(.exerciseConfirmed(confirmation)), "\(keys)")
    }
  }

  @Test func `take the last answer back, and the end with it`() throws {
    var play = try play()
    play.press(.character("u"))
    #expect(play.screen == "session")
    #expect(play.player?.question?.kind == .confirmation(exercise: 0))
    #expect(!play.logged.contains(.sessionEnded(.finished)))
    play.press(.space, .space, .enter)
    #expect(play.screen == "summary")
    let confirmation = ExerciseConfirmation(
      exercise: try #require(Identifier("drill")), asShown: false)
    #expect(
      play.logged.suffix(2) == [.exerciseConfirmed(confirmation), .sessionEnded(.finished)])
  }
}
