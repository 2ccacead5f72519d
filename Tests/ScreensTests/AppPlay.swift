import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

/// The app as it is used in a test: keys, a clock of its own, and what it wanted.
struct AppPlay {
  var app: App
  var now = Duration.seconds(1_000)
  var effects: [AppEffect] = []

  /// Opens the app on what is known of the world.
  init(
    _ situation: Situation, settings: Settings = Settings(), sound: SoundMeans? = nil,
    texts: Catalogue = .english, isInLines: Bool = false
  ) {
    app = App(texts: texts, settings: settings, sound: sound, isInLines: isInLines)
    send(.situation(situation))
    effects.removeAll { if case .lookForRevision = $0 { true } else { false } }
  }

  /// Opens the app in a session of today's plan.
  init(playing followed: Followed, speed: Int = 1, _ change: (inout Standing) -> Void = { _ in }) {
    self.init(situation(followed, speed: speed, change))
    press(.enter)
  }

  /// Hands an event over.
  mutating func send(_ event: AppEvent) {
    effects += app.handle(event, at: now)
  }

  /// Presses keys.
  mutating func press(_ keys: Key...) {
    for key in keys { send(.key(key)) }
  }

  /// Presses keys of a list.
  mutating func press(contentsOf keys: [Key]) {
    for key in keys { press(key) }
  }

  /// Types a text.
  mutating func type(_ text: String) {
    for character in text { press(character == " " ? .space : .character(character)) }
  }

  /// Answers with the keys that a typed line stands for.
  mutating func answer(_ line: String) {
    for key in app.keys(forLine: line) ?? [] { press(key) }
  }

  /// Lets time pass, ticking at every change, up to a time or until time stands still.
  mutating func wait(_ time: Duration = .seconds(100_000)) {
    let end = now + time
    while let next = app.nextChange(after: now), next <= end {
      #expect(next > now, "a change lies in the future")
      guard next > now else { return }
      now = next
      send(.tick)
    }
    guard time < .seconds(100_000) else { return }
    now = end
    send(.tick)
  }

  /// Lets time pass until something happens in the session that is played.
  mutating func wait(until isThere: (Segment) -> Bool) {
    for _ in 0..<5_000 {
      if let segment = player?.segment, isThere(segment) { return }
      guard let next = app.nextChange(after: now) else { break }
      now = next
      send(.tick)
    }
    Issue.record("it never came to it")
  }

  /// The player of the session that is shown.
  var player: SessionPlayer? {
    if case .session(let session) = app.screen { session.player } else { nil }
  }

  /// Which screen is shown, in a word.
  var screen: String {
    switch app.screen {
    case .loading: "loading"
    case .firstStart: "first start"
    case .today: "today"
    case .session: "session"
    case .summary: "summary"
    case .progress: "progress"
    case .programme: "programme"
    case .entry: "entry"
    case .measuring: "measuring"
    case .revision: "revision"
    case .settings: "settings"
    case .review: "review"
    case .runner: "runner"
    }
  }

  /// What it wanted but for keeping what was typed.
  var wishes: [AppEffect] {
    effects.filter { if case .keepDrafts = $0 { false } else { true } }
  }

  /// What was to be put into the log, and holds.
  var logged: [EventBody] {
    effects.reduce(into: []) { bodies, effect in
      switch effect {
      case .log(let entries, _): bodies += entries
      case .enter(let body, _): bodies.append(body)
      case .retract(let entries, _):
        for entry in entries {
          guard let index = bodies.lastIndex(of: entry) else {
            Issue.record("nothing to take back: \(entry)")
            continue
          }
          bodies.remove(at: index)
        }
      case .correct(let old, to: let new, _):
        guard let index = bodies.lastIndex(of: old) else {
          Issue.record("nothing to correct: \(old)")
          return
        }
        bodies[index] = new
      default: break
      }
    }
  }

  /// How often the bell rang.
  var bells: Int { effects.count { $0 == .bell } }

  /// The picture.
  func canvas(_ size: Size = usualSize, glyphs: GlyphSet = .unicode) -> Canvas {
    app.view(size, glyphs: glyphs, at: now).canvas
  }

  /// The picture as text.
  var text: String { canvas().text }

  /// The lines.
  var lines: [String] { app.plainScene(at: now).news(since: nil) }
}
