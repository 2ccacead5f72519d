/// An answer on a scale from 0 to 10, or none; it starts on nothing.
package struct ScorePointer: Hashable, Sendable {
  /// What the pointer stands on.
  package enum Choice: Hashable, Sendable {
    /// A number from 0 to 10.
    case score(Int)
    /// The answer is refused.
    case declined
  }

  /// What is chosen; nothing until a key has been pressed.
  package private(set) var choice: Choice?

  /// Whether the last key was a 1, which a 0 makes a 10.
  private var typedOne = false

  /// Creates a pointer that stands on nothing.
  package init() {}

  /// Takes a key that moves the pointer, and returns whether it did.
  ///
  /// Space and Right go forward from nothing over 0 to 10 to the refusal and round again; Left goes
  /// back; digits choose at once, 1 and then 0 choose 10.
  package mutating func handle(_ key: Key) -> Bool {
    let afterOne = typedOne
    typedOne = false
    if let digit = key.digit {
      choice = .score(afterOne && digit == 0 ? 10 : digit)
      typedOne = digit == 1
      return true
    }
    switch key {
    case .space, .right, .up: step(1)
    case .left, .down, .backspace: step(-1)
    case .home: choice = .score(0)
    case .end: choice = .declined
    default: return false
    }
    return true
  }

  private mutating func step(_ direction: Int) {
    let place: Int
    switch choice {
    case nil: place = direction > 0 ? 0 : 11
    case .score(let score): place = (score + direction + 12) % 12
    case .declined: place = (11 + direction) % 12
    }
    choice = place == 11 ? .declined : .score(place)
  }
}
