import TerminalUI

extension App {
  /// The keys with what they do, while they are shown.
  var shownKeys: [(keys: String, help: String)]? {
    switch screen {
    case .session(let session) where session.showsHelp:
      session.helpRows(texts, isInLines: isInLines)
    case .today(let today) where today.showsHelp: today.helpRows(texts, isInLines: isInLines)
    case .today where showsHelp, .entry where showsHelp:
      ListAction.helpRows(texts, isInLines: isInLines)
    case .summary(let summary) where showsHelp:
      summary.helpRows(texts, isInLines: isInLines)
    case .settings(let shown) where shown.showsHelp:
      SettingsAction.keys(texts).helpRows(isInLines: isInLines)
    case .firstStart(let first) where showsHelp: first.helpRows(texts, isInLines: isInLines)
    case .programme(let browsing) where showsHelp:
      browsing.helpRows(texts, isInLines: isInLines)
    case .measuring(let measuring) where showsHelp:
      measuring.helpRows(texts, isInLines: isInLines)
    case .review where showsHelp: ReviewScreen.keys(texts).helpRows()
    case .progress where showsHelp: ProgressScreen.keys(texts).helpRows()
    case .runner(let runner, _) where showsHelp:
      if case .day = runner.page {
        DayScreen.keys(texts).helpRows()
      } else {
        RunnerScreen.helpRows(texts)
      }
    default: nil
    }
  }

  /// Scrolls the keys on where a window is too low for all of them; any other key hides them.
  ///
  /// - Returns: Whether it did.
  mutating func scrollHelp(_ key: Key, _ size: Size) -> Bool {
    guard let keys = shownKeys else { return false }
    let last = KeyHelp(texts(KeyText.help), rows: keys).lastTop(in: size)
    let page = max(1, size.rows - 3)
    switch key {
    case .space, .down, .pageDown, .character("j"):
      guard helpTop < last else { break }
      helpTop = min(last, helpTop + page)
      return true
    case .up, .pageUp, .character("k"):
      guard helpTop > 0 else { break }
      helpTop = max(0, helpTop - page)
      return true
    default: break
    }
    helpTop = 0
    return false
  }

  /// Whether a key shows the keys of a screen that cannot show them itself.
  func asksForHelp(_ key: Key) -> Bool {
    guard key == .character("?"), !isTyping else { return false }
    return switch screen {
    case .entry, .firstStart, .summary, .programme: true
    case .today(let today): today.entry != nil
    case .measuring(let measuring): !measuring.isUnderWay
    default: false
    }
  }
}
