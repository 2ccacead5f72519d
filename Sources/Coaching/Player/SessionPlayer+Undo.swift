import ProgressTracking

/// What an event put into the log, with the session as it was before.
struct LoggedStep: Hashable {
  /// The session before.
  let before: SessionPlayer
  /// The entries, in order.
  let entries: [PlayerAction]
}

extension SessionPlayer {
  /// The most entries that can be taken back one after the other.
  private static let longestMemory = 20

  /// Remembers what an event put into the log, or took out of it, so that it can be taken back.
  mutating func remember(_ before: SessionPlayer, _ actions: [PlayerAction]) {
    let entries = actions.filter {
      switch $0 {
      case .log, .correct, .retract: true
      case .cue, .remark, .over: false
      }
    }
    guard !entries.isEmpty else { return }
    var before = before
    before.steps = []
    steps = steps.suffix(Self.longestMemory - 1) + [LoggedStep(before: before, entries: entries)]
  }

  /// Tells whether an event takes the last entry back; a set that is under way is asked about first,
  /// since what was done of it so far would be lost.
  func takesBack(_ event: PlayerEvent, at now: Duration) -> Bool {
    if case .undoing = question?.kind {
      return event == .undo || event == .proceed && question?.pointer == 1
    }
    let isOpen = questions.allSatisfy(\.isVoluntary)
    return event == .undo && !(isOpen && canUndo && isUnderWay(at: now))
  }

  /// Whether some of the set at the position was done, or may have been where the runner sets the pace.
  func isUnderWay(at now: Duration) -> Bool {
    guard activity == .working, let block, let segment, position.segment >= block.workStart
    else { return false }
    return segment.kind.isSelfPaced || (doneSoFar(at: now) ?? 0) > 0
  }

  /// What would be taken back now, as it was logged.
  package var lastEntry: Remark? { steps.last.flatMap(Self.undone) }

  private static func undone(_ step: LoggedStep) -> Remark? {
    step.entries.lazy.compactMap { action -> Remark? in
      switch action {
      case .log(let body), .correct(_, to: let body): .undone(body)
      case .retract(.setFinished(let record)): .restored(record)
      case .retract, .cue, .remark, .over: nil
      }
    }.first
  }

  /// Takes the last entry back, and asks or does again what it was about.
  ///
  /// A set begins anew. Even the end of the session can be taken back, but not what a red score or a
  /// stop sign led to once that has been read.
  mutating func undo(at now: Duration) -> [PlayerAction] {
    guard let step = steps.last else {
      guard !hasEnded else { return [] }
      let before = self
      let actions = take(.tick, at: now)
      remember(before, actions)
      return actions + [.remark(.nothingToUndo)]
    }
    let earlier = steps.dropLast()
    self = step.before
    steps = Array(earlier)
    lastSeen = now
    while questions.first?.isMootAfterUndo == true { questions.removeFirst() }
    if reasonToSkip != nil { takeBack() }
    if activity == .working, questions.isEmpty { startBlock(at: now) }
    clock.run(isRunning, at: now)
    let told = passTime(at: now)
    let undone = Self.undone(step).map { [PlayerAction.remark($0)] } ?? []
    return step.entries.reversed().compactMap(\.inverse) + told + undone
  }

  /// Whether there is an entry to take back.
  package var canUndo: Bool { !steps.isEmpty }
}

extension Question {
  /// Whether it is not asked again once what it led to is taken back: a text that was typed, and why or
  /// how a set is done otherwise, which begins anew.
  fileprivate var isMootAfterUndo: Bool {
    switch kind {
    case .skipReason, .easing, .repeating: true
    default: isTyped
    }
  }
}

extension PlayerAction {
  /// What takes an entry back.
  fileprivate var inverse: PlayerAction? {
    switch self {
    case .log(let body): .retract(body)
    case .correct(let old, let new): .correct(new, to: old)
    case .retract(let body): .log(body)
    case .cue, .remark, .over: nil
    }
  }
}
