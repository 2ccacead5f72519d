import ProgressTracking
import Screens
import Synchronization

/// What happened to the file of the log, until it is told.
final class LogNotices: Sendable {
  /// The notices of this process.
  static let shared = LogNotices()

  private let notices = Mutex<[LogNotice]>([])

  /// Adds a notice, from any thread.
  func add(_ notice: LogNotice) { notices.withLock { $0.append(notice) } }

  /// Takes what is to be told, a sentence or two for each notice.
  func take() -> [String] {
    notices.withLock { notices in
      defer { notices = [] }
      return notices.map { Self.words($0) }
    }
  }

  private static func words(_ notice: LogNotice) -> String {
    switch notice {
    case .broughtUpToDate(let copy): return sentence(.logUpdated, copy)
    case .rescued(let rescue):
      let wording = Wording(Catalogue.chosen)
      let entries = Catalogue.chosen.count(rescue.entries, CommandText.logged)
      guard let latest = rescue.latest else { return sentence(.logLost, rescue.folder) }
      let day = wording.day(latest.day)
      switch rescue.lost {
      case 0: return sentence(.logSavedWhole, entries, day, rescue.folder)
      case let lost?:
        return sentence(
          .logSavedInPart, entries, day, rescue.folder,
          Catalogue.chosen.count(lost, CommandText.lostEntries))
      case nil: return sentence(.logSavedPerhapsInPart, entries, day, rescue.folder)
      }
    }
  }
}
