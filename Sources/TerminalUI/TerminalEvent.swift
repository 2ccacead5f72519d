/// A wish from outside that the program end.
package enum TerminationSignal: Hashable, Sendable {
  /// The interrupt signal, as another program sends it; Control-C comes as a key.
  case interrupt
  /// The request to end.
  case terminate
  /// The quit signal.
  case quit
}

/// What a terminal has to tell.
package enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The window has another size; only the last of several changes is told.
  case resized(Size)
  /// The deadline has come.
  case tick
  /// The terminal is gone: save and end, without drawing.
  case hangUp
  /// Someone wants the program to end: save and end.
  case signal(TerminationSignal)
  /// Someone wants the program to stop for a while (Control-Z): save what runs, then call `suspend`.
  case suspended
  /// The program goes on after a time in which it could not run: stopped, or the machine asleep.
  case resumed(gap: Duration)
}
