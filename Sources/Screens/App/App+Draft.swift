import Coaching
import Programmes
import ProgressTracking
import TerminalUI

extension App {
  /// The form that is filled in now; nothing where none is.
  var openForm: OpenForm? {
    switch screen {
    case .session(let session):
      switch session.player.question?.kind {
      case .note: OpenForm(name: OpenForm.note, answers: [session.field.text])
      case .anotherPlace: OpenForm(name: "place", answers: [session.field.text])
      default: nil
      }
    case .summary(let summary):
      summary.note.map { OpenForm(name: OpenForm.note, answers: [$0.text]) }
    case .entry(let entry): entry.openForm
    case .today(let today): today.openForm
    case .measuring(let measuring): measuring.openForm
    default: nil
    }
  }

  /// Keeps what was typed into a form that was left unfinished, and offers it in one that is opened.
  ///
  /// - Parameters:
  ///   - before: The form that was filled in before an event.
  ///   - event: The event; a form that is left by accepting its last answer is finished.
  ///   - effects: What the event came to.
  /// - Returns: The wish to keep what has changed.
  mutating func keepDraft(
    _ before: OpenForm?, _ event: AppEvent, _ effects: [AppEffect]
  ) -> [AppEffect] {
    let after = openForm
    let earlier = drafts
    if let before, before.name != after?.name || effects.contains(.quit) {
      var form = before
      if event.accepts { form.answers = [] }
      drafts.keep(form, on: day)
    }
    if let after, after.name != before?.name { takeUp(drafts.answers(to: after, on: day)) }
    return drafts == earlier ? [] : [.keepDrafts(drafts)]
  }

  private var day: LocalDay? { situation?.standing.day }

  /// Puts what was typed before into the form that has just been opened.
  private mutating func takeUp(_ answers: [String]) {
    guard let first = answers.first else { return }
    switch screen {
    case .session(var session):
      session.field = TextField(first, limit: session.field.limit)
      screen = .session(session)
    case .summary(var summary):
      summary.note = TextField(first, limit: SessionPlayer.longestNote)
      screen = .summary(summary)
    case .entry(var entry):
      entry.takeUp(answers)
      screen = .entry(entry)
    case .today(var today):
      today.takeUp(answers)
      screen = .today(today)
    case .measuring(var measuring):
      measuring.takeUp(first)
      screen = .measuring(measuring)
    default: break
    }
  }
}

extension AppEvent {
  /// Whether it accepts what is typed.
  fileprivate var accepts: Bool {
    switch self {
    case .key(.enter), .key(.pageDown): true
    default: false
    }
  }
}
