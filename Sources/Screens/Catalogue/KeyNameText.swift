/// What keys are called.
package enum KeyNameText: String, Phrase {
  case space = "Space"
  case enter = "Enter"
  case escape = "Esc"
  case tab = "Tab"
  case backTab = "Shift-Tab"
  case backspace = "Backspace"
  case delete = "Delete"
  case up = "Up"
  case down = "Down"
  case left = "Left"
  case right = "Right"
  case home = "Home"
  case end = "End"
  case pageUp = "PgUp"
  case pageDown = "PgDn"
  case control = "Ctrl-{0}"
}
