import Coaching
import Programmes
import ProgressTracking
import TerminalUI

extension App {
  /// Hands an event to the session that is played, if one is.
  mutating func play(_ event: PlayerEvent, at now: Duration) -> [AppEffect] {
    guard case .session(var session) = screen else { return [] }
    let actions = session.player.handle(event, at: now)
    session.letNoticeGo(at: now)
    screen = .session(session)
    return carryOut(actions, of: session)
  }

  /// Turns what the player wants into what the app wants: entries of one moment go together.
  mutating func carryOut(_ actions: [PlayerAction], of session: SessionScreen) -> [AppEffect] {
    var effects: [AppEffect] = []
    var bodies: [EventBody] = []
    var retracted: [EventBody] = []
    func flush() {
      if let id = session.session, !retracted.isEmpty {
        effects.append(.retract(retracted, session: id))
      }
      if !bodies.isEmpty { effects.append(.log(bodies, session: session.session)) }
      (bodies, retracted) = ([], [])
    }
    for action in actions {
      switch action {
      case .cue(let cue): effects += self.effects(of: cue)
      case .log(let body): bodies.append(body)
      case .retract(let body):
        if !bodies.isEmpty { flush() }
        retracted.append(body)
      case .correct(let old, let new):
        flush()
        if let id = session.session { effects.append(.correct(old, to: new, session: id)) }
      case .remark(let remark): effects += say(RemarkWords(remark, session.player, texts).text)
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

  /// Tells the runner what a key came to.
  mutating func say(_ words: String) -> [AppEffect] {
    guard case .session(var shown) = screen else { return [] }
    shown.remark = words
    screen = .session(shown)
    return [.say(words)]
  }

  /// Shows what follows a session: its summary, or the day.
  private mutating func end(_ session: SessionScreen, _ ending: SessionEnding?) {
    guard session.session != nil, let ending else {
      screen = .loading
      return
    }
    screen = .summary(SummaryScreen(session, ending: ending))
  }

  /// Carries out what the summary wants.
  mutating func act(
    on outcome: SummaryScreen.Outcome, of summary: SummaryScreen, at now: Duration
  ) -> [AppEffect] {
    switch outcome {
    case .stay: return []
    case .leave: return backToToday()
    case .note(let text):
      return [.log([.noted(NoteRecord(text: text))], session: summary.session.session)]
    case .undo:
      guard let id = summary.session.session, summary.session.player.canUndo else { return [] }
      screen = .session(summary.session)
      return [.retract([.sessionEnded(summary.ending)], session: id)] + play(.undo, at: now)
    }
  }

  /// Pauses a session and asks whether to leave; pressed again it leaves at once, as everywhere else.
  mutating func interrupt(at now: Duration) -> [AppEffect] {
    guard case .session(let session) = screen, session.session != nil, !isAboutToLeave
    else { return play(.abandon, at: now) + [.quit] }
    isAboutToLeave = true
    return play(.askToLeave, at: now) + say(texts(SessionText.ctrlC))
  }

  /// What becomes of the session that is left now, as a sentence; nothing where none is played.
  package var interruption: String? {
    guard let player = heard?.player else { return nil }
    if !player.hasSetsLeft { return texts(LineText.interruptedAsked) }
    return texts(player.finished.isEmpty ? LineText.interruptedUnbegun : .interrupted)
  }

  /// Leaves the morning's question for later on the day.
  mutating func putOffMorning() -> [AppEffect] {
    hasPutOffMorning = true
    screen = .loading
    return [.reload]
  }

  /// Goes on without anyone there to answer.
  mutating func endInput(at now: Duration) -> [AppEffect] {
    guard case .session(let session) = screen else { return [.quit] }
    let player = session.player
    if player.question != nil { return play(.unanswered, at: now) }
    if player.activity == .introduction || player.isTrying || player.isPaused {
      return play(.proceed, at: now)
    }
    guard let segment = player.segment, segment.kind.isWork,
      segment.length == nil || segment.kind.isSelfPaced
    else { return [] }
    // Nobody can say that it was done.
    return play(.skip, at: now) + play(.unanswered, at: now)
  }
}

extension SessionScreen {
  /// Whether the morning's pain is asked now, which can be put off.
  var asksForMorning: Bool {
    guard session == nil, !showsHelp, case .pain = player.question?.kind else { return false }
    return player.question?.isVoluntary == false
  }
}
