import Coaching

extension App {
  /// Whether the screen must not go dark: a session is under way and not paused.
  package var needsScreen: Bool {
    guard case .session(let session) = screen, session.session != nil else { return false }
    return session.player.activity != .over && !session.player.isPaused
  }

  /// Says once that nothing keeps the screen awake, when there is nothing else to be read.
  mutating func warnOfDarkness() -> [AppEffect] {
    guard mayDarken, case .session(var session) = screen, session.player.question == nil,
      session.player.activity == .introduction
    else { return [] }
    mayDarken = false
    guard !settings.wasWarnedOfDarkness else { return [] }
    session.notice = SessionNotice(texts(SessionText.mayDarken), isFault: false)
    session.settings.wasWarnedOfDarkness = true
    screen = .session(session)
    return keep(session.settings)
  }
}
