import Coaching
import CursesTerminal
import Screens
import TerminalUI

/// The loop of the screen: waits for an event, hands it to the app, shows what it looks like.
enum ScreenLoop {
  /// How long to wait before looking again whether the disk has answered.
  private static let diskInterval = Duration.milliseconds(10)
  /// How long to wait before looking again whether a player has failed that was just started.
  private static let soundInterval = Duration.milliseconds(100)

  /// Runs the app on the terminal, or as lines where the terminal cannot place its cursor.
  ///
  /// - Returns: The exit status: 0, or 128 and the signal that ended it.
  /// - Throws: A sentence that says what to do, or what is wrong with the log.
  static func run(_ desk: Desk) throws -> Int32 {
    let app = try desk.app()
    let situation = try desk.situation()
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(
        theme: desk.surroundings.theme, glyphs: desk.surroundings.isUnicode ? nil : .ascii)
    } catch .unknownTerminal {
      throw CommandError(.unknownTerminal, desk.surroundings.terminalName)
    } catch {
      return try PlainLoop(desk).run()
    }
    defer { terminal.close() }
    let status = run(app, situation, on: terminal, desk)
    // Closing gives the signals back, and a second one would end the program before the disk is done.
    desk.finish()
    return status
  }

  /// Runs the app until it ends, and returns the exit status.
  static func run(
    _ start: App, _ situation: Situation?, on terminal: some Terminal, _ desk: Desk
  ) -> Int32 {
    var app = start
    let clock = PlayClock(start: terminal.now, speed: desk.opening.speed)
    let speaker = desk.surroundings.sound.map {
      Loudspeaker(
        $0, texts: desk.surroundings.catalogue, clock: clock, realTime: CursesTerminal.clock)
    }
    var isToStart = if case .session = desk.opening { true } else { false }
    // What is to be heard of events: planned once the screen has answered them.
    var told: [TimedCue] = []
    var isTick = true

    /// Hands an event to the app; returns whether the program goes on.
    func handle(_ event: AppEvent) -> Bool {
      let now = clock.time(at: terminal.now)
      var effects = app.handle(event, at: now, size: terminal.size)
      if isToStart, case .today = app.screen {
        isToStart = false
        effects += app.startSession(at: now)
      }
      for effect in effects {
        switch effect {
        case .bell: terminal.ring()
        case .cue(let cue): told.append(cue)
        case .sample(let channel):
          if app.rings(for: channel) { terminal.ring() }
          speaker?.sample(channel, in: app)
        case .say: break
        case .quit: return false
        default: desk.carryOut(effect)
        }
      }
      if case .tick = event {} else { isTick = false }
      return true
    }

    if let situation, !handle(.situation(situation)) { return 0 }
    if let notice = desk.notice, !handle(.notice(notice)) { return 0 }
    while true {
      for event in desk.collect() + (speaker?.takeEvents() ?? []) where !handle(event) { return 0 }
      desk.keepAwake(app.needsScreen)
      let now = clock.time(at: terminal.now)
      terminal.show(app.view(terminal.size, glyphs: terminal.glyphs, at: now))
      speaker?.follow(app, told: told, isTick: isTick, at: now)
      (told, isTick) = ([], true)
      var deadline = app.nextChange(after: now).map { clock.instant(of: $0) }
      let interval =
        desk.isBusy ? diskInterval : speaker?.isUncertain == true ? soundInterval : nil
      if let interval {
        let soon = terminal.now + interval
        deadline = min(deadline ?? soon, soon)
      }
      let goesOn: Bool
      switch terminal.nextEvent(until: deadline) {
      case .key(.control("c")):
        // As the signal would, which the terminal no longer sends.
        if !handle(.key(.control("c"))) { return 128 + TerminationSignal.interrupt.number }
        goesOn = true
      case .key(let key): goesOn = handle(.key(key))
      case .tick, .resized: goesOn = handle(.tick)
      case .resumed(let gap): goesOn = handle(gap > .seconds(2) ? .interrupted : .tick)
      case .suspended:
        goesOn = handle(.interrupted)
        desk.finish()
        terminal.suspend()
      case .hangUp:
        _ = handle(.ending)
        return 128 + 1
      case .signal(let signal):
        _ = handle(.ending)
        return 128 + signal.number
      }
      if !goesOn { return 0 }
    }
  }
}

extension TerminationSignal {
  /// The number that POSIX gives the signal.
  fileprivate var number: Int32 {
    switch self {
    case .interrupt: 2
    case .quit: 3
    case .terminate: 15
    }
  }
}
