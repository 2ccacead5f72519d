import CSystem
import TerminalUI

extension Key {
  /// Creates a key from its number in the C target, unless nothing is known of it.
  init?(_ code: Int) {
    switch code {
    case MS_KEY_UP: self = .up
    case MS_KEY_DOWN: self = .down
    case MS_KEY_LEFT: self = .left
    case MS_KEY_RIGHT: self = .right
    case MS_KEY_HOME: self = .home
    case MS_KEY_END: self = .end
    case MS_KEY_PAGE_UP: self = .pageUp
    case MS_KEY_PAGE_DOWN: self = .pageDown
    case MS_KEY_ENTER: self = .enter
    case MS_KEY_BACKSPACE: self = .backspace
    case MS_KEY_DELETE: self = .delete
    case MS_KEY_BACK_TAB: self = .backTab
    case MS_KEY_FUNCTION + 1...MS_KEY_FUNCTION + 63: self = .function(code - MS_KEY_FUNCTION)
    default: return nil
    }
  }
}
