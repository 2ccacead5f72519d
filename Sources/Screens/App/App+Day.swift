import Coaching
import Programmes
import ProgressTracking
import TerminalUI

extension App {
  /// Shows what has been read: the first start, the morning's question, or the day.
  mutating func show(_ new: Situation, at now: Duration) -> [AppEffect] {
    situation = new
    switch screen {
    case .session: return []
    case .summary(var summary) where summary.week == nil:
      summary.week = new.standing.week
      screen = .summary(summary)
      return []
    default: break
    }
    guard let followed = new.standing.followed else {
      if case .firstStart = screen { return [] }
      screen = .firstStart(FirstStartScreen(situation: new))
      return []
    }
    if new.standing.morningAfter != nil, !hasPutOffMorning {
      let player = SessionPlayer(
        morningOf: followed, standing: new.standing, isRecalled: new.minuteOfDay >= 12 * 60)
      if player.question != nil {
        screen = .session(
          SessionScreen(player: player, session: nil, speed: new.speed, settings: settings))
        return []
      }
    }
    var today = TodayScreen(new)
    if case .today(let shown) = screen { today.notice = shown.notice }
    screen = .today(today)
    return []
  }

  /// Shows the programmes to choose from.
  mutating func show(_ starters: [StarterSummary]) {
    guard var situation else { return }
    situation.starters = starters
    screen = .firstStart(FirstStartScreen(situation: situation))
  }

  /// Says what could not be done where the runner looks.
  mutating func fail(_ sentence: String) {
    switch screen {
    case .firstStart(var first):
      first.fail(sentence)
      screen = .firstStart(first)
    case .today(var today):
      today.notice = sentence
      screen = .today(today)
    case .session(var session):
      session.notice = sentence
      screen = .session(session)
    case .summary(var summary):
      summary.notice = sentence
      screen = .summary(summary)
    default:
      guard let situation else { return }
      var today = TodayScreen(situation)
      today.notice = sentence
      screen = .today(today)
    }
  }

  /// Carries out what the first start wants.
  mutating func act(on outcome: FirstStartScreen.Outcome) -> [AppEffect] {
    switch outcome {
    case .stay: return []
    case .leave:
      guard let situation, situation.standing.followed != nil else { return [.quit] }
      screen = .today(TodayScreen(situation))
      return []
    case .named(let name): return [.name(name)]
    case .sound: return [.sample(nil)]
    case .follow(let choice): return [.follow(choice)]
    }
  }

  /// Carries out what the day's screen wants.
  mutating func act(on outcome: TodayScreen.Outcome, at now: Duration) -> [AppEffect] {
    switch outcome {
    case .stay: return []
    case .start: return startSession(at: now)
    case .discard(let open):
      return [.log([.sessionEnded(.abandoned)], session: open.id), .reload]
    case .log(let bodies): return [.log(bodies, session: nil), .reload]
    case .progress: return [.loadProgress(nil)]
    case .programme: return [.loadProgramme]
    case .other: return [.loadStarters]
    case .quit: return [.quit]
    }
  }

  /// Starts today's session, or goes on with the one that was left; never while it is held.
  package mutating func startSession(at now: Duration) -> [AppEffect] {
    guard let situation, let followed = situation.standing.followed,
      TodayScreen(situation).allows(.start), let plan = TodayScreen(situation).plan
    else { return [] }
    let open = TodayScreen(situation).resumable
    var effects: [AppEffect] = []
    if open == nil, let lapsed = situation.standing.openSession {
      effects.append(.log([.sessionEnded(.abandoned)], session: lapsed.id))
    }
    var player = SessionPlayer(
      plan: plan, followed: followed, standing: situation.standing, resuming: open)
    player.longestGap = .seconds(2 * situation.speed)
    player.known = situation.known
    var session = SessionScreen(
      player: player, session: open?.id ?? situation.freshID, speed: situation.speed,
      settings: settings)
    let actions = session.player.handle(.tick, at: now)
    screen = .session(session)
    return effects + carryOut(actions, of: session)
  }
}
