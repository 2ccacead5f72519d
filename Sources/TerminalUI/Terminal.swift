/// A screen with a keyboard.
///
/// All of it is used from one thread, the one that runs the program's loop.
package protocol Terminal: AnyObject {
  /// The size of the window now.
  var size: Size { get }

  /// The characters that the terminal can show.
  var glyphs: GlyphSet { get }

  /// The time since some fixed moment, on a clock that never goes back and stops while asleep.
  var now: Duration { get }

  /// Shows a frame; does nothing when it equals the last one.
  func show(_ frame: Frame)

  /// Waits for what happens next.
  ///
  /// - Parameter deadline: The instant, as `now` counts, at which to return `.tick`. Without one the
  ///   wait lasts until something happens, and costs nothing.
  /// - Returns: What happened.
  func nextEvent(until deadline: Duration?) -> TerminalEvent

  /// Rings the bell.
  func ring()

  /// Gives the terminal back and stops the program until it is told to go on.
  ///
  /// The next event is then `.resumed`.
  func suspend()
}
