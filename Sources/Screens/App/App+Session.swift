import Coaching
import Programmes
import ProgressTracking
import TerminalUI

extension App {
  /// Hands an event to the session that is played, if one is.
  mutating func play(_ event: PlayerEvent, at now: Duration) -> [AppEffect] {
    guard case .session(var session) = screen else { return [] }
    let actions = session.player.handle(event, at: now)
    screen = .session(session)
    return carryOut(actions, of: session)
  }

  /// Turns what the player wants into what the app wants: entries of one moment go together.
  mutating func carryOut(_ actions: [PlayerAction], of session: SessionScreen) -> [AppEffect] {
    var effects: [AppEffect] = []
    var bodies: [EventBody] = []
    func flush() {
      if !bodies.isEmpty { effects.append(.log(bodies, session: session.session)) }
      bodies = []
    }
    for action in actions {
      switch action {
      case .cue(let cue):
        if cue.signal != nil, !session.settings.isMuted { effects.append(.bell) }
        if let text = cue.text { effects.append(.say(text)) }
        if cue.signal == .enough {
          let isRest = session.player.segment?.kind == .rest
          effects.append(.say(texts(isRest ? SessionText.rested : .enough)))
        }
      case .log(let body): bodies.append(body)
      case .retract(let planned):
        flush()
        if let id = session.session { effects.append(.retract(planned, session: id)) }
      case .over(let ending):
        if session.session != nil, let ending { bodies.append(.sessionEnded(ending)) }
        flush()
        end(session, ending)
        effects.append(.reload)
      }
    }
    flush()
    return effects
  }

  /// Shows what follows a session: its summary, or the day.
  private mutating func end(_ session: SessionScreen, _ ending: SessionEnding?) {
    guard session.session != nil, let ending else {
      screen = .loading
      return
    }
    screen = .summary(
      SummaryScreen(session.player, ending: ending, isRehearsed: session.speed > 1))
  }

  /// Leaves a question behind which there is nothing more: the morning's is put off, others are
  /// not answered.
  mutating func leaveLastQuestion(_ session: SessionScreen, at now: Duration) -> [AppEffect] {
    guard session.session == nil, case .pain = session.player.question?.kind else {
      return play(.unanswered, at: now)
    }
    hasPutOffMorning = true
    screen = .loading
    return [.reload]
  }

  /// Goes on without anyone there to answer.
  mutating func endInput(at now: Duration) -> [AppEffect] {
    guard case .session(let session) = screen else { return [.quit] }
    let player = session.player
    if player.question != nil { return play(.unanswered, at: now) }
    if player.activity == .introduction || player.isPaused { return play(.proceed, at: now) }
    guard let segment = player.segment, segment.kind.isWork,
      segment.length == nil || segment.kind.isSelfPaced
    else { return [] }
    // Nobody can say that it was done.
    return play(.skip, at: now) + play(.unanswered, at: now)
  }
}
