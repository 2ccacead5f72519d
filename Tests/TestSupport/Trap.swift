public import Testing

/// What goes wrong in programs of the terminal, again and again; a test for each is marked with it.
public enum Trap: Int, CaseIterable, Sendable {
  /// The picture flashes or flickers when it changes.
  case flicker = 1
  /// The processor is busy though nothing happens.
  case idleProcessor
  /// The terminal is gone and the program goes on, at full speed.
  case lostTerminal
  /// A window of any size, or of none, brings it down.
  case resizing
  /// Letters that are wide, or carry marks, put lines out of place.
  case widths
  /// It cannot be read on a light ground.
  case lightGround
  /// The terminal is left unusable by a death.
  case brokenTerminal
  /// Control-Z and back.
  case suspending
  /// Keys are lost, or Escape takes its time.
  case lostKeys
  /// Nothing is known about the terminal.
  case unknownTerminal
  /// What a library or a child writes spoils the picture.
  case strayOutput
  /// An answer of the terminal ends up in the shell.
  case terminalAnswers
  /// Text cannot be selected with the mouse.
  case mouse
  /// It is left by accident.
  case accidentalEnd
  /// A text from outside acts on the terminal.
  case escapeCodes
  /// Clocks that jump, stand still while the machine sleeps, or drift with every pause.
  case clocks
  /// The end of a set is not told, or too late.
  case lateSignals
  /// A wireless headset swallows the first sound.
  case swallowedSound
  /// The bell is not heard.
  case silentBell
  /// The font has no such characters.
  case missingCharacters
}

/// Marks the test of a trap.
public struct TrapTrait: TestTrait {
  /// The trap.
  public let trap: Trap
}

extension Trait where Self == TrapTrait {
  /// Marks the test that keeps a program out of a trap.
  public static func trap(_ trap: Trap) -> Self { TrapTrait(trap: trap) }
}
