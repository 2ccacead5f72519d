import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

@Suite struct `The app` {
  @Test func `goes through a day with Space and Enter alone`() throws {
    let hip = try followed(hipStarter())
    var play = AppPlay(situation(hip) { $0.stopSignsDue = .firstSession })
    play.press(.enter)
    play.playThrough()
    #expect(play.screen == "summary")
    #expect(play.effects.last == .reload)
    let sets = play.logged.filter { if case .setFinished = $0 { true } else { false } }
    #expect(sets.count == SessionPlan(phase: hip.phase, affected: .left).sets.count)
    guard case .sessionStarted = play.logged.first else {
      Issue.record("a session begins with its plan")
      return
    }
    #expect(play.logged.last == .sessionEnded(.finished))
    let sessions = Set(
      play.effects.compactMap { effect -> UniqueID? in
        if case .log(_, let session) = effect { session } else { nil }
      })
    #expect(sessions == [UniqueID(high: 3, low: 4)])
    play.send(.situation(situation(hip, due: .done(next: nil))))
    #expect(play.text.contains("This week: 2 done of 3 due."))
    play.press(.enter)
    play.send(.situation(situation(hip, due: .done(next: nil))))
    #expect(play.screen == "today")
  }

  @Test func `logs every set when it ends`() throws {
    var play = AppPlay(playing: try followed(hipStarter(), only: "side-shift"))
    play.press(.character("2"), .enter, .enter)
    play.wait { $0.repetition == 10 }
    let before = play.logged.count
    play.wait { $0.kind == .rest }
    #expect(play.logged.count == before + 1)
    guard case .setFinished(let record) = play.logged.last else {
      Issue.record("the set is not in the log")
      return
    }
    #expect(record.done == 10)
    #expect(record.ending == .completed)
  }

  @Test func `leaves a session, and goes on at the very set`() throws {
    let hip = try followed(hipStarter())
    var play = AppPlay(playing: hip)
    play.press(.character("2"), .enter, .enter)
    play.wait { $0.kind == .rest }
    play.press(.character("q"), .character("2"), .enter)
    #expect(play.effects.last == .reload)
    #expect(!play.logged.contains { if case .sessionEnded = $0 { true } else { false } })
    play.send(.situation(situation(hip) { $0.openSession = openSession(of: hip) }))
    #expect(play.text.contains("was left with 1 of 6 sets done"))
    play.effects = []
    play.press(.enter)
    #expect(play.player?.finished.count == 1)
    play.press(.enter)
    #expect(play.text.contains("set 2 of 2"))
    #expect(play.logged.isEmpty, "a session that goes on does not begin again")
  }

  @Test func `ends an interrupted session once that is said`() throws {
    let hip = try followed(hipStarter())
    let open = openSession(of: hip)
    var play = AppPlay(situation(hip) { $0.openSession = open })
    play.press(.character("x"))
    #expect(play.text.contains("End the interrupted session?"))
    play.press(.enter)
    #expect(play.effects.isEmpty)
    play.press(.character("x"), .space, .enter)
    #expect(
      play.effects == [.log([.sessionEnded(.abandoned)], session: open.id), .reload])
  }

  @Test func `asks about the morning first`() throws {
    let hip = try followed(hipStarter())
    let morning = situation(hip) { $0.morningAfter = sampleDay - 1 }
    var play = AppPlay(morning)
    #expect(play.text.contains("this morning, after yesterday's session?"))
    #expect(play.text.contains("Esc"), "the footer says that it can be put off")
    play.press(.character("3"), .enter)
    #expect(play.effects.last == .reload)
    guard case .painScored(let record) = play.logged.first else {
      Issue.record("the score is not in the log")
      return
    }
    #expect(record.moment == .nextMorning)
    #expect(record.score?.value == 3)
    #expect(!record.isRecalled)
    play.send(.situation(situation(hip)))
    #expect(play.screen == "today")
  }

  @Test func `puts the morning's question off, and asks no second time`() throws {
    let morning = situation(try followed(hipStarter())) { $0.morningAfter = sampleDay - 1 }
    var play = AppPlay(morning)
    play.press(.escape)
    #expect(play.logged.isEmpty)
    play.send(.situation(morning))
    #expect(play.screen == "today")
  }

  @Test func `marks a morning's score that is given after noon`() throws {
    var play = AppPlay(
      situation(try followed(hipStarter()), minuteOfDay: 13 * 60) {
        $0.morningAfter = sampleDay - 1
      })
    play.press(.character("3"), .enter)
    guard case .painScored(let record) = play.logged.first else { return }
    #expect(record.isRecalled)
  }

  @Test func `says what could not be saved, and loses nothing`() throws {
    let hip = try followed(hipStarter())
    var play = AppPlay(playing: hip)
    play.press(.character("2"), .enter, .enter)
    play.wait { $0.kind == .rest }
    let before = play.player
    play.send(.notice("Not saved: the disk is full."))
    #expect(play.text.contains("Not saved: the disk is full."))
    #expect(play.player == before)
    play.playThrough()
    #expect(play.logged.last == .sessionEnded(.finished))
    play = AppPlay(situation(hip))
    play.send(.notice("The log cannot be read."))
    #expect(play.text.contains("The log cannot be read."))
    #expect(play.lines.first == "The log cannot be read.")
    play.send(.situation(situation(hip)))
    #expect(play.text.contains("The log cannot be read."), "it is not gone before it is read")
  }

  @Test func `ends on Ctrl-C, whatever is shown`() throws {
    let hip = try followed(hipStarter())
    let progress = try sampleProgress()
    let plays: [AppPlay] = [
      AppPlay(situation(nil, isNamed: false)), AppPlay(situation(hip)), AppPlay(playing: hip),
      AppPlay(situation(hip) { $0.morningAfter = sampleDay - 1 }),
      with(AppPlay(situation(hip))) { $0.press(.character("?")) },
      with(AppPlay(situation(hip))) { $0.press(.character("m"), .enter) },
      with(AppPlay(situation(hip))) { $0.press(.character("w"), .enter) },
      with(AppPlay(situation(hip))) { $0.press(.character("e"), .enter) },
      with(AppPlay(situation(hip))) { $0.send(.progress(progress)) },
      with(AppPlay(playing: hip)) { $0.press(.character("2"), .enter, .enter, .space) },
      with(AppPlay(playing: hip)) { $0.playThrough() },
    ]
    for var play in plays {
      let isAsked = play.player?.plan.exercises.isEmpty == false
      play.press(.control("c"))
      #expect((play.effects.last == .quit) != isAsked, "\(play.screen)")
      if isAsked { play.press(.control("c")) }
      #expect(play.effects.last == .quit, "\(play.screen)")
    }
  }

  @Test func `starts an extra session on a day on which none is due`() throws {
    var play = AppPlay(situation(try followed(hipStarter()), due: .nothing(next: nil)))
    play.press(.enter)
    #expect(play.screen == "today", "one key too many after the last session begins no other")
    #expect(play.text.contains("None is due now."))
    play.press(.enter)
    #expect(play.screen == "today")
    play.press(.enter, .space, .enter)
    #expect(play.screen == "session")
  }

  private func with(_ play: AppPlay, _ change: (inout AppPlay) -> Void) -> AppPlay {
    var play = play
    change(&play)
    return play
  }
}
