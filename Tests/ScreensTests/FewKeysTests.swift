import Coaching
import Programmes
import ProgressTracking
import Screens
import StarterProgrammes
import TerminalUI
import Testing

/// What is pressed where a session waits: to step, and to accept or go on.
struct FewKeys: Sendable, CustomStringConvertible {
  let step: Key
  let accept: Key
  /// What starts, ends a rest and ends a set.
  let goOn: Key

  var description: String { "\(step.name), \(accept.name), \(goOn.name)" }

  static let two = FewKeys(step: .space, accept: .enter, goOn: .enter)
  static let remote = FewKeys(step: .pageDown, accept: .character("."), goOn: .pageDown)
  static let otherRemote = FewKeys(step: .right, accept: .character("b"), goOn: .right)
}

@Suite struct `A few keys` {
  @Test(arguments: StarterProgramme.all(in: "en").map(\.name))
  func `get through every session of a starter, Space and Enter alone`(name: String) throws {
    let programme = try starter(name)
    for phase in programme.phases.indices {
      let followed = try followed(programme, phase: phase)
      for session in followed.phase.sessions {
        var play = AppPlay(
          situation(followed, known: []) {
            $0.session = DueSession(id: session.id, items: session.items)
            $0.stopSignsDue = .newPhase
          })
        play.press(.space)
        let plan = try #require(play.player?.plan)
        try play.finish(with: .two)
        #expect(play.triedOut == plan.exercises.count)
        expectWhole(play, plan, of: programme)
        play.press(.space)
        #expect(play.effects.last == .reload, "the summary is left")
      }
    }
  }

  @Test(arguments: [FewKeys.remote, .otherRemote])
  func `of a presenter's remote get through a session`(keys: FewKeys) throws {
    let followed = try followed(hipStarter())
    var play = AppPlay(situation(followed) { $0.stopSignsDue = .firstSession })
    play.press(.pageDown)
    let plan = try #require(play.player?.plan)
    try play.finish(with: keys)
    expectWhole(play, plan, of: followed.programme)
    play.press(keys.goOn)
    #expect(play.effects.last == .reload)
  }

  @Test(arguments: [Key.space, .character("."), .character("b")])
  func `pause a set and go on`(key: Key) throws {
    var play = AppPlay(playing: try followed([drill(.hold(Bounds(.seconds(20))))]))
    play.press(.enter)
    play.wait(.seconds(8))
    play.press(key)
    #expect(play.player?.isPaused == true)
    play.press(key)
    #expect(play.player?.isRunning == true)
  }

  @Test(arguments: [Key.pageUp, .left, .backspace])
  func `go back to the start of a set`(key: Key) throws {
    var play = AppPlay(playing: try followed([drill(.hold(Bounds(.seconds(20))))]))
    play.press(.enter)
    play.wait(.seconds(8))
    play.press(key)
    #expect(play.text.contains("What is done of it is lost then."))
    play.press(.pageDown, .character("."))
    #expect(play.player?.segment?.kind == .getReady)
    #expect(play.player?.isCountingIn == false)
  }

  /// Expects that all was done and answered.
  private func expectWhole(_ play: AppPlay, _ plan: SessionPlan, of programme: Programme) {
    #expect(play.screen == "summary")
    let logged = play.logged
    let done = logged.compactMap { body -> SetRecord? in
      if case .setFinished(let record) = body { record } else { nil }
    }
    #expect(done.count == plan.sets.count)
    #expect(done.allSatisfy { $0.ending == .completed })
    let confirmed = logged.compactMap { body -> Identifier? in
      guard case .exerciseConfirmed(let confirmation) = body, confirmation.asShown == true
      else { return nil }
      return confirmation.exercise
    }
    #expect(Set(confirmed) == Set(plan.exercises.map(\.id)))
    #expect(confirmed.count == plan.exercises.count)
    let scores = logged.compactMap { body -> PainRecord? in
      if case .painScored(let record) = body { record } else { nil }
    }
    for moment in [PainMoment.before, .during, .after]
    where programme.pain.moments.contains(moment) {
      let rounds = moment == .during ? plan.exercises.count : 1
      #expect(
        scores.count { $0.moment == moment && $0.score?.value == 0 }
          == rounds * programme.pain.regions.count)
    }
    #expect(logged.contains(.stopSignsAnswered(StopSignAnswer(present: []))))
    #expect(logged.last == .sessionEnded(.finished))
  }
}

extension AppPlay {
  /// How many exercises were tried out to their end.
  var triedOut: Int {
    effects.count { $0 == .say("That was all of it. Space or Enter starts.") }
  }

  /// Plays a session to its end: what is new is tried out, every question gets its first answer, and
  /// a set that the runner counts gets all of it.
  mutating func finish(with keys: FewKeys) throws {
    for _ in 0..<3_000 {
      guard screen == "session" else { return }
      wait()
      guard let player else { continue }
      if let question = player.question {
        var most: Int? {
          if case .repetitionsDone(let all, _) = question.kind { all.least } else { nil }
        }
        while self.player?.question?.pointer != (most ?? question.pointer ?? 0) { press(keys.step) }
        press(keys.accept)
      } else if player.isNew || player.isTrying {
        press(.space)
      } else {
        press(keys.goOn)
      }
    }
    Issue.record("it never ended")
  }
}
