import CSystem
package import TerminalUI

/// Why the screen could not be taken over; the program goes on without one.
package enum CursesTerminalError: Error, Hashable, Sendable {
  /// Standard input or output is no terminal.
  case notATerminal
  /// Nothing is known about the terminal that TERM names.
  case unknownTerminal
  /// The terminal cannot place its cursor, as `TERM=dumb`.
  case noCursorPlacement
  /// The system refused.
  case refused
}

/// The terminal that the program was started in, through ncurses.
///
/// There can be one at a time, and all of it is used from the thread that made it. Until it is
/// closed, standard error is kept back, and whatever ends the program gives the terminal back
/// first.
package final class CursesTerminal: Terminal {
  /// The size of the window, as of the last event.
  package private(set) var size: Size

  /// The characters that the terminal can show, ASCII where the locale has no Unicode.
  package let glyphs: GlyphSet

  private let palette: Palette
  private var shown: Frame?
  private var waiting: [TerminalEvent] = []
  private var decoder = KeyDecoder()
  private var emptyReads = 0

  /// Takes over the terminal.
  ///
  /// - Parameters:
  ///   - theme: The colours; what the terminal cannot show is left out.
  ///   - glyphs: The characters to draw with; those that the terminal should have if not given.
  /// - Throws: Why there is no screen; nothing has been changed then.
  package init(theme: Theme, glyphs: GlyphSet? = nil) throws(CursesTerminalError) {
    switch Int(ms_screen_start(theme == .mono ? 0 : 1)) {
    case MS_START_OK: break
    case MS_START_NOT_A_TERMINAL: throw .notATerminal
    case MS_START_UNKNOWN_TERM: throw .unknownTerminal
    case MS_START_NO_CURSOR: throw .noCursorPlacement
    default: throw .refused
    }
    let standard: GlyphSet = ms_screen_is_console() != 0 ? .console : .unicode
    self.glyphs = ms_is_utf8() == 0 ? .ascii : glyphs ?? standard
    self.palette = Palette(theme, colours: Int(ms_screen_colours()))
    self.size = Self.windowSize
  }

  deinit { close() }

  /// Gives the terminal back; the last frame is gone.
  package func close() { ms_screen_stop() }

  /// The time on the clock that stands still while the machine sleeps.
  package var now: Duration { Self.clock() }

  /// The clock that `now` is read from, for other threads.
  package static let clock: @Sendable () -> Duration = { .nanoseconds(ms_clock_awake()) }

  /// Rings the terminal's bell, which may be silent or only seen.
  package func ring() { ms_screen_bell() }

  /// Gives the terminal back and stops the process group, as Control-Z does elsewhere.
  package func suspend() {
    let before = ms_clock_with_sleep()
    ms_screen_suspend()
    takeAgain()
    waiting.append(.resumed(gap: .nanoseconds(ms_clock_with_sleep() - before)))
  }

  /// Shows a frame by sending the cells that differ from the last one.
  package func show(_ frame: Frame) {
    // With more events at hand the next frame comes at once; this one would only be in its way.
    guard frame != shown, waiting.isEmpty else { return }
    let picture = CanvasDifference(from: shown?.canvas, to: frame.canvas, size: size)
    picture.draw(with: palette)
    let cursor = frame.cursor ?? Point(column: -1, row: -1)
    ms_screen_cursor(Int32(clamping: cursor.column), Int32(clamping: cursor.row))
    ms_screen_show()
    if let title = frame.title, title != shown?.title { unsafe title.withCString(ms_screen_title) }
    shown = frame
  }

  /// Waits for a key, a signal, the deadline or the end of the terminal.
  ///
  /// - Parameter deadline: The instant, as `now` counts, at which to return `.tick`.
  /// - Returns: What happened; the end of the terminal again and again.
  package func nextEvent(until deadline: Duration?) -> TerminalEvent {
    while waiting.isEmpty { wait(until: deadline) }
    return waiting.removeFirst()
  }

  // MARK: Waiting

  /// A wait that took this much longer than asked means that the machine stood still.
  private static let longestDelay = Duration.seconds(2)

  /// Reads without any result, after which the keyboard counts as gone.
  private static let mostEmptyReads = 10

  private func wait(until deadline: Duration?) {
    let entered = now
    let begin = ms_clock_with_sleep()
    let asleep = begin - ms_clock_awake()
    let found = Int(ms_wait(Self.nanoseconds(deadline.map { $0 - now })))
    let slept = Duration.nanoseconds(ms_clock_with_sleep() - ms_clock_awake() - asleep)
    if slept > Self.longestDelay { waiting.append(.resumed(gap: slept)) }
    if found & MS_WAIT_SIGNAL != 0 { takeSignals(since: begin) }
    if found & MS_WAIT_INPUT != 0 { readKeys() }
    if found & MS_WAIT_HANG_UP != 0 { waiting.append(.hangUp) }
    if found == 0, let deadline, now >= deadline {
      let delay = now - max(deadline, entered)
      waiting.append(delay > Self.longestDelay ? .resumed(gap: delay) : .tick)
    }
  }

  /// The time to wait, at most an hour at once; nothing means for ever.
  private static func nanoseconds(_ duration: Duration?) -> Int64 {
    guard let duration else { return -1 }
    let (seconds, attoseconds) = min(max(duration, .zero), .seconds(3_600)).components
    return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
  }

  private func takeSignals(since begin: Int64) {
    while true {
      switch Int(ms_signal_take()) {
      case MS_SIGNAL_HANG_UP: waiting.append(.hangUp)
      case MS_SIGNAL_TERMINATE: waiting.append(.signal(.terminate))
      case MS_SIGNAL_INTERRUPT: waiting.append(.signal(.interrupt))
      case MS_SIGNAL_QUIT: waiting.append(.signal(.quit))
      case MS_SIGNAL_STOP: waiting.append(.suspended)
      case MS_SIGNAL_CONTINUE:
        ms_screen_resume()
        takeAgain()
        waiting.append(.resumed(gap: .nanoseconds(ms_clock_with_sleep() - begin)))
      case MS_SIGNAL_WINDOW: resize()
      default: return
      }
    }
  }

  private func resize() {
    let new = Self.windowSize
    guard new != size else { return }
    ms_screen_resize(Int32(new.columns), Int32(new.rows))
    takeAgain()
    waiting.removeAll { if case .resized = $0 { true } else { false } }
    waiting.append(.resized(new))
  }

  /// Forgets what is shown, since the next frame must be a whole one.
  private func takeAgain() {
    size = Self.windowSize
    shown = nil
  }

  private func readKeys() {
    var isEmpty = true
    while case let code = Int(ms_screen_read()), code != MS_KEY_NONE {
      isEmpty = false
      let keys = (0..<0x100).contains(code) ? decoder.feed(UInt8(code)) : special(code)
      for key in keys { take(key) }
    }
    for key in decoder.finish() { take(key) }
    emptyReads = isEmpty ? emptyReads + 1 : 0
    if emptyReads >= Self.mostEmptyReads { waiting.append(.hangUp) }
  }

  private func special(_ code: Int) -> [Key] { decoder.finish() + (Key(code).map { [$0] } ?? []) }

  private func take(_ key: Key) {
    switch key {
    case .control("z"): waiting.append(.suspended)
    case .control("l"):
      ms_screen_forget()
      ms_screen_show()
    default: waiting.append(.key(key))
    }
  }

  private static var windowSize: Size {
    Size(columns: Int(ms_window_columns()), rows: Int(ms_window_rows()))
  }
}
