/// A key that was pressed.
package enum Key: Hashable, Sendable {
  /// A letter, digit or sign; never a space or a control character.
  case character(Character)
  /// The space bar.
  case space
  /// Enter or Return.
  case enter
  /// Escape.
  case escape
  /// Tab.
  case tab
  /// Tab with Shift.
  case backTab
  /// The key that takes back the character before the cursor.
  case backspace
  /// The key that takes away the character under the cursor.
  case delete
  /// Arrow keys.
  case up, down, left, right
  /// To the beginning and to the end.
  case home, end
  /// A page back and forward.
  case pageUp, pageDown
  /// A small letter with Control.
  case control(Character)
  /// A function key, counted from 1.
  case function(Int)

  /// The name in English, as help and footers write it.
  package var name: String {
    switch self {
    case .character(let character): String(character)
    case .space: "Space"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .function(let number): "F\(number)"
    }
  }

  /// Whether it can be typed in a line.
  package var isTyped: Bool {
    switch self {
    case .character, .space, .enter: true
    default: false
    }
  }

  /// The digit that was pressed, if one was.
  package var digit: Int? {
    guard case .character(let character) = self, character.isASCII else { return nil }
    return character.wholeNumberValue
  }
}
