package import Coaching
package import Programmes
package import ProgressTracking
package import TerminalUI

/// The day: what is due, how long it takes, what to have at hand, what is asked.
package struct TodayScreen: Hashable, Sendable {
  /// What the log says.
  package var situation: Situation
  /// Whether the keys are shown.
  package internal(set) var showsHelp = false
  /// What is being asked.
  package internal(set) var entry: Entry?
  /// What the last action came to, or why it did not.
  package var notice: String?
  /// The number that is typed in a list.
  var number = TypedNumber()
  /// How far the page is scrolled.
  package internal(set) var scrolled = 0

  /// Something that is asked on the day's screen.
  package enum Entry: Hashable, Sendable {
    /// Which questionnaire to answer.
    case questionnaireChoice([Identifier], pointer: Int)
    /// An answer to the question of a questionnaire.
    case questionnaire(QuestionnaireForm, TextField)
    /// Who cleared the runner.
    case cleared(TextField)
    /// Whether a step is to be taken.
    case decision(TodayDecision, pointer: Int)

    /// The field that is typed into, in which every key is a letter.
    var field: TextField? {
      switch self {
      case .questionnaire(_, let field), .cleared(let field): field
      case .questionnaireChoice, .decision: nil
      }
    }
  }

  /// What the screen wants.
  package enum Outcome: Hashable, Sendable {
    case stay
    case start
    case discard(OpenSession)
    case log([EventBody])
    case measure
    case add
    case revision
    case progress
    case programme
    case other
    case settings
    case quit
  }

  /// Creates the screen of a day.
  package init(_ situation: Situation) {
    self.situation = situation
  }

  /// Where the runner stands.
  package var standing: Standing { situation.standing }

  /// The session that Enter goes on with: today's own, in the phase that is followed.
  ///
  /// One of an earlier day has lapsed with it. A rehearsal goes on with a rehearsal.
  package var resumable: OpenSession? {
    guard let open = standing.openSession, let followed = standing.followed,
      open.day == standing.day, open.programme == followed.reference,
      open.start.phase == followed.phase.id
    else { return nil }
    return open
  }

  /// What a session of today would be, nothing until a programme is followed.
  package var plan: SessionPlan? { SessionPlan(standing) }

  /// Whether a key does something now.
  package func allows(_ action: TodayAction) -> Bool {
    switch action {
    case .start:
      if standing.followed == nil { return false }
      switch standing.due {
      case .held, .nothingFollowed: return false
      default: return true
      }
    case .discard: return resumable != nil
    case .add: return standing.followed != nil
    case .read: return !standing.unreadNotes.isEmpty
    case .revision:
      if case .ready = situation.revision?.state { return true }
      return false
    case .measure: return standing.followed?.programme.measures.isEmpty == false
    case .questionnaire:
      return standing.followed?.programme.questionnaires.isEmpty == false
    case .advance: return standing.suggestion != nil || standing.proposal?.isMet == true
    case .stepBack: return standing.stepBack?.isMet == true
    case .cleared:
      if case .held(let hold) = standing.due { return hold.through == nil }
      return false
    case .progress, .programme: return standing.followed != nil
    case .other, .settings, .scroll, .help, .quit: return true
    }
  }

  /// Takes a key.
  package mutating func handle(
    _ key: Key, size: Size = Size(columns: 80, rows: 24), texts: Catalogue = .english
  ) -> Outcome {
    if showsHelp {
      showsHelp = false
      return .stay
    }
    if let entry {
      notice = nil
      return handle(key, entry, texts)
    }
    let action = TodayAction.keys(.english).action(for: key)
    if action == .scroll {
      scrolled = max(0, min(scrolled + key.lines(ofPage: 1), lastScroll(in: size, texts)))
      return .stay
    }
    notice = nil
    guard let action, allows(action) else { return .stay }
    return act(action)
  }

  private mutating func act(_ action: TodayAction) -> Outcome {
    switch action {
    case .start:
      guard let start = startDecision else { return .start }
      entry = .decision(start, pointer: 0)
    case .discard: entry = resumable.map { .decision(.discard($0), pointer: 0) }
    case .measure: return .measure
    case .add: return .add
    case .read: return .log(standing.unreadNotes.map { .noteRead($0.id) })
    case .revision: return .revision
    case .questionnaire: askQuestionnaire()
    case .advance: entry = advance.map { .decision($0, pointer: 0) }
    case .stepBack: entry = stepBack.map { .decision($0, pointer: 0) }
    case .cleared: entry = .cleared(TextField(limit: 100))
    case .progress: return .progress
    case .programme: return .programme
    case .other: return .other
    case .settings: return .settings
    case .scroll: break
    case .help: showsHelp = true
    case .quit: return .quit
    }
    return .stay
  }

  /// What is asked before a session is started; nothing where it is due, or was left.
  ///
  /// One key too many after the last session of a day must not begin another one.
  private var startDecision: TodayDecision? {
    let isDueNow = standing.due == .session && standing.notBefore == nil
    guard resumable == nil, !isDueNow || standing.ruleOfToday != nil else { return nil }
    return .session(after: standing.ruleOfToday, .init(standing))
  }

  private var advance: TodayDecision? {
    if let suggestion = standing.suggestion {
      return .advance(PhaseEntry(phase: suggestion.phase, decider: .therapist), isSuggested: true)
    }
    guard let proposal = standing.proposal, proposal.isMet else { return nil }
    return .advance(
      PhaseEntry(phase: proposal.next, decider: proposal.decider), isSuggested: false)
  }

  private var stepBack: TodayDecision? {
    guard let proposal = standing.stepBack, proposal.isMet else { return nil }
    return .stepBack(PhaseEntry(phase: proposal.to, decider: proposal.decider))
  }
}
