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
      case .note: OpenForm(.note, answers: [session.field.text])
      case .anotherPlace: OpenForm(.place, answers: [session.field.text])
      default: nil
      }
    case .summary(let summary):
      summary.note.map { OpenForm(.note, answers: [$0.text]) }
    case .entry(let entry): entry.openForm
    case .today(let today): today.openForm
    case .measuring(let measuring): measuring.openForm
    default: nil
    }
  }

  /// How long nothing is typed before what was typed is kept, lest it is lost with the power.
  private static let pauseInTyping = Duration.seconds(3)

  /// Keeps what was typed into a form that was left unfinished, or that nobody typed on in for a while,
  /// and offers it in one that is opened.
  ///
  /// A form that is finished is kept until the log has taken what it says.
  ///
  /// - Parameters:
  ///   - before: The form that was filled in before an event.
  ///   - event: The event.
  ///   - effects: What the event came to.
  ///   - now: The instant of the event.
  /// - Returns: The wish to keep what has changed.
  mutating func keepDraft(
    _ before: OpenForm?, _ event: AppEvent, _ effects: [AppEffect], at now: Duration
  ) -> [AppEffect] {
    let after = openForm
    let earlier = drafts
    if let before, before.name != after?.name || effects.contains(.quit) {
      let bodies = event.accepts ? effects.flatMap(\.logged) : []
      drafts.keep(event.accepts && bodies.isEmpty ? before.blank : before, on: day)
      if !bodies.isEmpty { handedIn.append(HandedIn(form: before, bodies: bodies)) }
    }
    letGo(event)
    if let after, after.name != before?.name,
      !handedIn.contains(where: { $0.form.name == after.name }
      )
    {
      takeUp(drafts.answers(to: after, on: day))
    }
    if after?.name != before?.name {
      typedAt = nil
    } else if after != before {
      typedAt = now
    } else if let after, let typedAt, now - typedAt >= Self.pauseInTyping {
      drafts.keep(after, on: day)
      self.typedAt = nil
    }
    return drafts == earlier ? [] : [.keepDrafts(drafts)]
  }

  /// The instant at which what is being typed is kept.
  func nextKeeping(after now: Duration) -> Duration? {
    typedAt.map { max($0 + Self.pauseInTyping, now + .milliseconds(1)) }
  }

  /// Lets go of the drafts whose forms the log has taken; what it has not taken is offered again.
  private mutating func letGo(_ event: AppEvent) {
    switch event {
    case .logged(let bodies):
      let isTaken = { (form: HandedIn) in form.bodies.allSatisfy(bodies.contains) }
      for form in handedIn where isTaken(form) { drafts.keep(form.form.blank, on: day) }
      handedIn.removeAll(where: isTaken)
    case .notLogged(let bodies, _):
      handedIn.removeAll { $0.bodies.contains(where: bodies.contains) }
    default: break
    }
  }

  private var day: LocalDay? { situation?.standing.day }

  /// Puts what was typed before into the form that has just been opened.
  private mutating func takeUp(_ answers: [String]) {
    guard let first = answers.first else { return }
    switch screen {
    case .session(var session):
      let isNote = if case .note = session.player.question?.kind { true } else { false }
      session.field = TextField(first, limit: session.field.limit, isSelected: !isNote)
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
      measuring.takeUp(first, texts)
      screen = .measuring(measuring)
    default: break
    }
  }
}

/// A form that was finished, whose entries the log has not taken yet.
struct HandedIn: Sendable {
  /// The form as it was filled in.
  let form: OpenForm
  /// What it says, as entries.
  let bodies: [EventBody]
}

extension AppEffect {
  /// The entries that it puts into the log.
  fileprivate var logged: [EventBody] {
    switch self {
    case .log(let bodies, _): bodies
    case .enter(let body, _): [body]
    default: []
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
