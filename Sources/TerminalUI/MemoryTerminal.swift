/// A terminal without a screen: it plays events from a list on a clock of its own, and keeps frames.
///
/// When the list is empty it ticks at each deadline, and hangs up when there is none.
package final class MemoryTerminal: Terminal {
  /// The size of the window.
  package private(set) var size: Size

  /// The characters to draw with.
  package let glyphs: GlyphSet

  /// The time, moved on by waiting only.
  package private(set) var now: Duration = .zero

  /// The frames that were shown, without repetitions.
  package private(set) var frames: [Frame] = []

  /// The number of times the bell rang.
  package private(set) var bells = 0

  /// The number of times the program was stopped.
  package private(set) var suspensions = 0

  private var events: [(at: Duration, event: TerminalEvent)] = []
  private var gap: Duration?

  /// Creates a terminal.
  package init(_ size: Size = Size(columns: 80, rows: 24), glyphs: GlyphSet = .unicode) {
    self.size = size
    self.glyphs = glyphs
  }

  /// The picture shown now, as text.
  package var text: String { frames.last?.canvas.text ?? "" }

  /// Adds keys that are pressed at once.
  package func press(_ keys: Key...) {
    for key in keys { send(.key(key)) }
  }

  /// Adds an event, at an instant or as soon as the ones before it have happened.
  package func send(_ event: TerminalEvent, at instant: Duration? = nil) {
    events.append((instant ?? events.last?.at ?? now, event))
  }

  /// Shows a frame: keeps it, unless it equals the last.
  package func show(_ frame: Frame) {
    if frame != frames.last { frames.append(frame) }
  }

  /// Returns the next event of the list, or a tick when the deadline comes before it.
  package func nextEvent(until deadline: Duration?) -> TerminalEvent {
    if let gap {
      self.gap = nil
      return .resumed(gap: gap)
    }
    guard let next = events.first, deadline.map({ next.at <= $0 }) ?? true else {
      guard let deadline else { return .hangUp }
      now = max(now, deadline)
      return .tick
    }
    events.removeFirst()
    now = max(now, next.at)
    if case .resized(let size) = next.event { self.size = size }
    return next.event
  }

  /// Counts a ring.
  package func ring() { bells += 1 }

  /// Counts a stop, of one minute.
  package func suspend() {
    suspensions += 1
    gap = .seconds(60)
  }
}
