import TerminalUI

extension App {
  /// The keys with what they do, while they are shown.
  var shownKeys: [(keys: String, help: String)]? {
    switch screen {
    case .session(let session) where session.showsHelp: session.helpRows(texts)
    case .today(let today) where today.showsHelp:
      TodayAction.keys(texts).helpRows(where: today.allows)
    case .settings(let shown) where shown.showsHelp: SettingsAction.keys(texts).helpRows()
    case .entry where showsHelp: ListAction.keys(texts).helpRows()
    case .firstStart(let first) where showsHelp: first.helpRows(texts)
    case .programme where showsHelp: BrowsingAction.keys(texts).helpRows()
    case .measuring(let measuring) where showsHelp: measuring.helpRows(texts)
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

  /// Whether a key shows the keys of a screen that cannot show them itself.
  func asksForHelp(_ key: Key) -> Bool {
    guard key == .character("?"), !isTyping else { return false }
    return switch screen {
    case .entry, .firstStart: true
    case .programme(let browsing): !browsing.isReading
    case .measuring(let measuring): !measuring.isUnderWay
    default: false
    }
  }
}
