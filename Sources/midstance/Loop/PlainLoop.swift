import CSystem
import Coaching
import PlainText
import Screens
import TerminalUI

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The same program as lines: what changes is printed, what is asked is answered on standard input.
struct PlainLoop {
  private let desk: Desk
  private var app: App
  private var input = StandardInput()
  private var shown: PlainScene?
  private var said: [String] = []
  private var isToStart: Bool
  private let clock: PlayClock
  private let speaker: Loudspeaker?
  private var status: Int32 = 0
  /// Whether the app has wanted something since a line was typed.
  private var hasActed = false

  /// Creates the loop.
  ///
  /// - Throws: What is wrong with the log.
  init(_ desk: Desk) throws {
    self.desk = desk
    app = try desk.app()
    isToStart = if case .session = desk.opening { true } else { false }
    let clock = PlayClock(start: Self.now, speed: desk.opening.speed)
    self.clock = clock
    speaker = desk.surroundings.sound.map {
      Loudspeaker(
        $0, texts: desk.surroundings.catalogue, clock: clock, realTime: { Self.now })
    }
  }

  private static var now: Duration { .nanoseconds(ms_clock_with_sleep()) }

  /// Runs the app until it ends, and returns the exit status: 0, or 128 and the signal that ended it.
  ///
  /// - Throws: What is wrong with the log, or with standard output.
  func run() throws -> Int32 {
    _ = ms_signals_start()
    defer { ms_signals_stop() }
    var loop = self
    try loop.play()
    return loop.status
  }

  private mutating func play() throws {
    if let situation = try desk.situation(), try !handle(.situation(situation)) { return }
    if let notice = desk.notice, try !handle(.notice(notice)) { return }
    // Lines do not change once they are printed.
    desk.finishReading()
    for event in desk.collect() where try !handle(event) { return }
    while try takeSignals(), try turn() {
      for event in speaker?.takeEvents() ?? [] where try !handle(event) { return }
    }
  }

  /// Shows what has changed and waits for what comes next; returns whether the program goes on.
  private mutating func turn() throws -> Bool {
    let scene = app.plainScene(at: clock.time(at: Self.now))
    for line in scene.news(since: shown) { try StandardOutput.line(cleaned(line)) }
    shown = scene
    // What is told belongs to the scene that it comes with, so it stands below it.
    for words in said { try StandardOutput.line(cleaned(words)) }
    said = []
    let change = app.nextChange(after: clock.time(at: Self.now))
    // On a terminal time goes on beside what is awaited; a pipe answers at once.
    if scene.awaitsInput, change == nil || !input.isTerminal {
      return try take(input.line(within: nil))
    }
    guard let change else {
      return try handle(.tick)
    }
    let wait = max(.zero, clock.instant(of: change) - Self.now)
    // Piped answers are for the questions: they wait until one is asked.
    guard input.isTerminal else {
      pause(wait)
      return try handle(.tick)
    }
    return try take(input.line(within: wait))
  }

  private mutating func take(_ line: StandardInput.Line) throws -> Bool {
    switch line {
    case .typed(let text): return try take(text)
    case .notYet: return try handle(.tick)
    case .signalled: return true
    case .ended:
      if !app.plainScene(at: clock.time(at: Self.now)).awaitsInput {
        pause(.milliseconds(20))
        return try handle(.tick)
      }
      return try handle(.inputEnded)
    }
  }

  /// Hands over the keys that a typed line stands for; that it came to nothing is said.
  private mutating func take(_ text: String) throws -> Bool {
    let before = app
    hasActed = false
    let keys = app.keys(forLine: text)
    for key in keys ?? [] where try !handle(.key(key)) { return false }
    let now = clock.time(at: Self.now)
    let hasChanged = app.plainScene(at: now) != before.plainScene(at: now)
    if keys != nil, hasActed || hasChanged { return true }
    // Of what is typed into a field the field says itself why it is refused.
    if keys == nil || !app.isTyping { try StandardOutput.line(app.refusal(of: text)) }
    // What is asked is said again.
    shown = nil
    return true
  }

  /// Rings the bell where somebody sits at a terminal.
  private func ring() {
    if desk.surroundings.sound != nil { StandardOutput.writeBell() }
  }

  /// Waits until it shows whether what was started is heard: a player that cannot play fails soon.
  private func awaitSound() {
    for _ in 0..<10 where speaker?.isUncertain == true { pause(.milliseconds(50)) }
  }

  /// Lets time pass, or a part of it that is so short that no signal waits long.
  private func pause(_ wait: Duration) {
    let piece = min(wait, .milliseconds(200))
    usleep(UInt32(clamping: Int64((piece / .microseconds(1)).rounded(.up))))
  }

  /// Does what signals ask for; returns whether the program goes on.
  private mutating func takeSignals() throws -> Bool {
    while true {
      switch Int(ms_signal_take()) {
      case MS_SIGNAL_NONE: return true
      case MS_SIGNAL_HANG_UP: return try leave(.ending, by: SIGHUP)
      case MS_SIGNAL_TERMINATE: return try leave(.ending, by: SIGTERM)
      case MS_SIGNAL_QUIT: return try leave(.ending, by: SIGQUIT)
      case MS_SIGNAL_INTERRUPT:
        // Only somebody at a terminal can be asked.
        guard input.isTerminal else { return try leave(.ending, by: SIGINT) }
        // In a session it asks first, as the screen does; pressed again it leaves.
        if try !leave(.key(.control("c")), by: SIGINT) { return false }
      case MS_SIGNAL_STOP:
        _ = try handle(.interrupted)
        ms_signals_stop_group()
        if try !handle(.interrupted) { return false }
      default: break
      }
    }
  }

  /// Leaves where the app does, and says what becomes of the session.
  private mutating func leave(_ event: AppEvent, by signal: Int32) throws -> Bool {
    let words = app.interruption
    if try handle(event) { return true }
    status = 128 + signal
    if let words { try StandardOutput.line(words) }
    return false
  }

  /// Hands an event to the app, and to the disk what it wants; returns whether the program goes on.
  private mutating func handle(_ event: AppEvent) throws -> Bool {
    var events = [event]
    var told: [TimedCue] = []
    while !events.isEmpty {
      let now = clock.time(at: Self.now)
      var effects = app.handle(events.removeFirst(), at: now)
      hasActed = hasActed || !effects.isEmpty
      if isToStart, case .today = app.screen {
        isToStart = false
        effects += app.startSession(at: now)
      }
      for effect in effects {
        switch effect {
        case .bell: ring()
        case .cue(let cue): told.append(cue)
        case .sample(let channel):
          if app.rings(for: channel) { ring() }
          speaker?.sample(channel, in: app)
          // What does not play is told before what comes next.
          awaitSound()
        case .probeSound:
          desk.carryOut(effect)
          desk.finishReading()
        case .say(let words): said.append(words)
        case .quit: return false
        default: desk.carryOut(effect)
        }
      }
      desk.finish()
      if input.isTerminal { desk.keepAwake(app.needsScreen) }
      events += desk.collect()
    }
    let isTick = if case .tick = event { true } else { false }
    speaker?.follow(app, told: told, isTick: isTick, at: clock.time(at: Self.now))
    return true
  }
}
