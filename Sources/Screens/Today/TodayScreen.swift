package import Coaching
import Programmes
package import ProgressTracking
package import TerminalUI

/// The day: what is due, how long it takes, what to have at hand, what is asked.
package struct TodayScreen: Hashable, Sendable {
  /// What the log says.
  package var situation: Situation
  /// Whether the keys are shown.
  package internal(set) var showsHelp = false
  /// What is being typed.
  package internal(set) var entry: Entry?
  /// What the last action came to, or why it did not.
  package var notice: String?
  /// How far the page is scrolled.
  package internal(set) var scrolled = 0

  /// Something that is typed on the day's screen.
  package enum Entry: Hashable, Sendable {
    /// Which measure to take.
    case measureChoice([MeasuredKey], pointer: Int)
    /// A value of a measure.
    case measure(MeasuredKey, TextField)
    /// Who cleared the runner.
    case cleared(TextField)
  }

  /// What the screen wants.
  package enum Outcome: Hashable, Sendable {
    case stay
    case start
    case discard(OpenSession)
    case log([EventBody])
    case progress
    case programme
    case other
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
  /// A rehearsal never goes on with a real session, and one of an earlier day has lapsed with it.
  package var resumable: OpenSession? {
    guard let open = standing.openSession, let followed = standing.followed,
      situation.speed == 1, open.day == standing.day,
      open.programme == followed.reference, open.start.phase == followed.phase.id
    else { return nil }
    return open
  }

  /// What a session of today would be, nothing until a programme is followed.
  package var plan: SessionPlan? {
    standing.followed.map { followed in
      let measured = { (measure: Identifier) in standing.measured[MeasuredKey(measure)] }
      guard let session = standing.session else {
        return SessionPlan(
          phase: followed.phase, affected: followed.affected, measured: measured)
      }
      return SessionPlan(
        phase: followed.phase, session: session.id, items: session.items,
        affected: followed.affected, measured: measured)
    }
  }

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
    case .measure: return standing.followed?.programme.measures.isEmpty == false
    case .advance: return standing.proposal?.isMet == true
    case .cleared:
      if case .held(let hold) = standing.due { return hold.through == nil }
      return false
    case .progress, .programme: return standing.followed != nil
    case .other, .help, .quit: return true
    }
  }

  /// Takes a key.
  package mutating func handle(
    _ key: Key, size: Size = Size(columns: 80, rows: 24)
  ) -> Outcome {
    if showsHelp {
      showsHelp = false
      return .stay
    }
    notice = nil
    if let entry { return handle(key, entry) }
    if key == .down || key == .character("j") {
      scrolled = min(scrolled + 1, lastScroll(in: size))
      return .stay
    }
    if key == .up || key == .character("k") {
      scrolled = max(0, scrolled - 1)
      return .stay
    }
    guard let action = TodayAction.keys(.english).action(for: key), allows(action) else {
      return .stay
    }
    return act(action)
  }

  private mutating func act(_ action: TodayAction) -> Outcome {
    switch action {
    case .start: return .start
    case .discard: return resumable.map { .discard($0) } ?? .stay
    case .measure: askMeasure()
    case .advance: return advance()
    case .cleared: entry = .cleared(TextField(limit: 100))
    case .progress: return .progress
    case .programme: return .programme
    case .other: return .other
    case .help: showsHelp = true
    case .quit: return .quit
    }
    return .stay
  }

  private func advance() -> Outcome {
    guard let proposal = standing.proposal, proposal.isMet else { return .stay }
    return .log([.phaseEntered(PhaseEntry(phase: proposal.next, decider: proposal.decider))])
  }

  /// Asks for the measure that is due, or which one where several could be taken.
  private mutating func askMeasure() {
    let all = (standing.followed?.programme.measures ?? []).flatMap { measure in
      measure.eachSide
        ? BodySide.allCases.map { MeasuredKey(measure.id, side: $0) } : [MeasuredKey(measure.id)]
    }
    let due = standing.measuresDue.first
    let pointer = due.flatMap { all.firstIndex(of: $0) } ?? 0
    entry =
      all.count == 1
      ? .measure(all[0], TextField(limit: 12)) : .measureChoice(all, pointer: pointer)
  }

  private mutating func handle(_ key: Key, _ entry: Entry) -> Outcome {
    if key == .escape { return leaveEntry() }
    switch entry {
    case .measureChoice(let keys, let pointer):
      if key == .character("q") { return leaveEntry() }
      guard key == .enter else {
        let moved = FirstStartScreen.moved(pointer, of: keys.count, by: key) ?? 0
        self.entry = .measureChoice(keys, pointer: moved)
        return .stay
      }
      self.entry =
        keys.indices.contains(pointer) ? .measure(keys[pointer], TextField(limit: 12)) : nil
    case .measure(let measured, var field):
      if key == .enter { return take(field.text, of: measured) }
      _ = field.handle(key)
      self.entry = .measure(measured, field)
    case .cleared(var field):
      if key == .enter {
        let name = field.text.trimmed
        if name.isEmpty { return leaveEntry() }
        self.entry = nil
        return .log([.released(Release(clearedBy: name, recordedBy: .runner))])
      }
      _ = field.handle(key)
      self.entry = .cleared(field)
    }
    return .stay
  }

  private mutating func leaveEntry() -> Outcome {
    entry = nil
    return .stay
  }

  /// Takes a typed value, a comma standing for a decimal point too; nothing typed leaves it out.
  private mutating func take(_ text: String, of measured: MeasuredKey) -> Outcome {
    guard let measure = standing.followed?.programme.measure(measured.measure) else {
      entry = nil
      return .stay
    }
    let typed = text.trimmed
    if typed.isEmpty { return leaveEntry() }
    let isPlain = typed.allSatisfy { $0.isASCII && ($0.isNumber || "+-.,".contains($0)) }
    let number = Double(typed.map { $0 == "," ? "." : String($0) }.joined())
    guard isPlain, let value = number, measure.range.contains(value) else {
      let wording = Wording(.english)
      notice = Catalogue.english(
        TodayText.measureBad, wording.number(measure.range.lowerBound),
        wording.number(measure.range.upperBound))
      return .stay
    }
    entry = nil
    return .log([
      .measured(MeasureRecord(measure: measured.measure, side: measured.side, value: value))
    ])
  }
}
