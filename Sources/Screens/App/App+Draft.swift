import Coaching
import ProgressTracking
import TerminalUI

extension App {
  /// The note that is being typed, as far as it is there; nothing where none is.
  var typedNote: String? {
    switch screen {
    case .session(let session):
      if case .note = session.player.question?.kind { session.field.text } else { nil }
    case .summary(let summary): summary.note?.text
    case .entry(let entry): entry.typedNote
    default: nil
    }
  }

  /// Keeps a note that was left without being logged, so that it is offered when one is typed next.
  ///
  /// - Parameters:
  ///   - before: What had been typed of it before an event.
  ///   - effects: What the event came to.
  /// - Returns: The wish to keep it, or to keep it no longer.
  mutating func keepDraft(_ before: String?, after effects: [AppEffect]) -> [AppEffect] {
    guard let before else {
      if typedNote?.isEmpty == true, !draft.isEmpty { offerDraft() }
      return []
    }
    guard typedNote == nil || effects.contains(.quit) else { return [] }
    let left = effects.contains(where: \.logsNote) ? "" : before.trimmed
    guard left != draft else { return [] }
    draft = left
    return [.keepDraft(left)]
  }

  /// Puts what was typed before into the note that has just been opened.
  private mutating func offerDraft() {
    switch screen {
    case .session(var session):
      session.field = TextField(draft, limit: session.field.limit)
      screen = .session(session)
    case .summary(var summary):
      summary.note = TextField(draft, limit: SessionPlayer.longestNote)
      screen = .summary(summary)
    case .entry(var entry):
      entry.offer(draft)
      screen = .entry(entry)
    default: break
    }
  }
}

extension AppEffect {
  /// Whether it puts a note into the log.
  fileprivate var logsNote: Bool {
    switch self {
    case .log(let bodies, _): bodies.contains(where: \.isNote)
    case .enter(let body, _): body.isNote
    default: false
    }
  }
}

extension EventBody {
  /// Whether it is a note.
  fileprivate var isNote: Bool { if case .noted = self { true } else { false } }
}
