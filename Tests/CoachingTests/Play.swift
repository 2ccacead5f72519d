import Coaching
import Programmes
import ProgressTracking
import Testing

/// A session as it is played in a test, with a clock of its own.
struct Play {
  var player: SessionPlayer
  var now = Duration.seconds(1_000)
  var actions: [PlayerAction] = []
  /// When each of the actions was wanted, from the first event on.
  var moments: [Duration] = []
  /// The records of an earlier part of the session.
  var earlier: [SetRecord] = []

  /// Starts a session.
  init(_ followed: Followed, standing: Standing = standing(), resuming: OpenSession? = nil) {
    let plan = SessionPlan(phase: followed.phase, affected: followed.affected)
    player = SessionPlayer(
      plan: plan, followed: followed, standing: standing, resuming: resuming)
    earlier = resuming?.finished ?? []
    send(.tick)
  }

  /// Starts a session of some exercises.
  init(_ items: [PhaseItem], pain: PainPlan = pain(), standing: Standing = standing()) throws {
    self.init(try followed(items, pain: pain), standing: standing)
  }

  /// Plays the morning's question.
  init(morningOf followed: Followed, standing: Standing, isRecalled: Bool) {
    player = SessionPlayer(morningOf: followed, standing: standing, isRecalled: isRecalled)
    send(.tick)
  }

  /// Hands events to the player, all at this instant.
  mutating func send(_ events: PlayerEvent...) {
    for event in events {
      actions += player.handle(event, at: now)
      while moments.count < actions.count { moments.append(now - .seconds(1_000)) }
    }
  }

  /// Lets time pass, ticking at every change, up to a time or until time stands still.
  mutating func wait(_ time: Duration = .seconds(100_000)) {
    let end = now + time
    while let next = player.nextChange(after: now), next <= end {
      #expect(next > now, "a change lies in the future")
      guard next > now else { return }
      now = next
      send(.tick)
    }
    guard time < .seconds(100_000) else { return }
    now = end
    send(.tick)
  }

  /// Lets time pass until a segment comes.
  mutating func wait(until isThere: (Segment) -> Bool) {
    while let next = player.nextChange(after: now), player.segment.map(isThere) != true {
      now = next
      send(.tick)
    }
  }

  /// Answers what is asked with one of the options.
  mutating func answer(_ option: Int) { send(.choose(option), .proceed) }

  /// Says that it hurts in the first of the programme's regions.
  mutating func hurt() { send(.hurts, .proceed) }

  /// Plays on with Space and Enter alone, until an end or so many keys.
  ///
  /// Where nothing is chosen, Space steps to the first option.
  mutating func playThrough(keys: Int = 1_000) {
    for _ in 0..<keys where !player.isOver {
      wait()
      if player.question?.isTyped == true { send(.typed("")) }
      if let question = player.question, question.pointer == nil { send(.space) }
      send(.proceed)
    }
  }

  /// Everything that was wanted with the second at which it was, a line each.
  var transcript: String {
    zip(moments, actions).map { moment, action in
      let milliseconds = Int(moment / .milliseconds(1))
      let fraction = String(1_000 + milliseconds % 1_000).dropFirst()
      return "\(milliseconds / 1_000).\(fraction) \(action.line)\n"
    }.joined()
  }

  /// What was logged, taken back and ended, a line each.
  var log: [String] {
    actions.compactMap {
      switch $0 {
      case .cue, .remark: nil
      default: $0.line
      }
    }
  }

  /// What was said of the last key that had something said of it.
  var remark: Remark? {
    actions.reversed().lazy.compactMap { if case .remark(let remark) = $0 { remark } else { nil } }
      .first
  }

  /// The entries that hold, in their order.
  var entries: [EventBody] {
    actions.reduce(into: earlier.map { .setFinished($0) }) { entries, action in
      switch action {
      case .log(let body): entries.append(body)
      case .retract(let body):
        if let index = entries.lastIndex(of: body) {
          entries.remove(at: index)
        } else {
          Issue.record("nothing to take back: \(body.line)")
        }
      case .correct(let old, to: let new):
        if let index = entries.lastIndex(of: old) {
          entries[index] = new
        } else {
          Issue.record("nothing to correct: \(old.line)")
        }
      case .cue, .remark, .over: break
      }
    }
  }

  /// The records of sets that hold, in their order, those of an earlier part first.
  var records: [SetRecord] {
    entries.compactMap { if case .setFinished(let record) = $0 { record } else { nil } }
  }

  /// What the log would say of this session when it is taken up again.
  func open() -> OpenSession {
    OpenSession(
      id: UniqueID(high: 2, low: 2), day: today, programme: player.followed.reference,
      start: SessionStart(phase: player.plan.phase, planned: player.plan.sets),
      finished: records,
      scores: entries.compactMap { if case .painScored(let record) = $0 { record } else { nil } },
      ruled: Set(
        entries.compactMap { if case .ruleActed(let record) = $0 { record.moment } else { nil } }),
      eased: entries.reduce(into: [:]) { eased, body in
        if case .exerciseEased(let choice) = body { eased[choice.exercise] = choice.easedTo }
      })
  }

  /// The kind of what is asked, in a word.
  var asked: String {
    switch player.question?.kind {
    case nil: "nothing"
    case .stopSigns: "stop signs"
    case .pain(let pain): "pain \(pain.moment.rawValue)"
    case .verdict: "verdict"
    case .stopSignAdvice: "advice"
    case .confirmation: "confirmation"
    case .skipReason: "reason"
    case .repetitionsDone: "repetitions"
    case .distanceDone: "distance"
    case .loadUsed: "load"
    case .effort: "effort"
    case .region: "region"
    case .anotherPlace: "another place"
    case .note: "note"
    case .leaving: "leaving"
    case .leavingUnanswered: "leaving unanswered"
    case .undoing: "undoing"
    case .easing: "easing"
    case .repeating: "repeating"
    case .gap: "gap"
    }
  }
}

extension PlayerAction {
  /// What is wanted in a line.
  var line: String {
    switch self {
    case .cue(let cue): [cue.signal?.word, cue.text].compactMap { $0 }.joined(separator: " ")
    case .log(let body): body.line
    case .retract(let body): "retract \(body.line)"
    case .correct(_, to: let body): "correct \(body.line)"
    case .remark(let remark): "remark \(remark)"
    case .over(let ending): "over \(ending?.rawValue ?? "for now")"
    }
  }
}

extension Signal {
  /// The sound in a word.
  var word: String {
    switch self {
    case .countdown(let seconds): "\(seconds)!"
    case .start: "START"
    case .stage: "STAGE"
    case .rest: "REST"
    case .switchSides: "SWITCH"
    case .end: "END"
    case .beat: "BEAT"
    case .enough: "ENOUGH"
    case .beatOn: "BEAT ON"
    case .beatOff: "BEAT OFF"
    }
  }
}

extension PlannedSet {
  /// The set in a line.
  var line: String { "\(exercise) \(set)\(side.map { " " + $0.rawValue } ?? "")" }
}

extension EventBody {
  /// The entry in a line.
  var line: String {
    switch self {
    case .sessionStarted(let start): "started \(start.planned.count)"
    case .setFinished(let record):
      "set \(record.planned.line): \(Int(record.done)) of \(Int(record.planned.amount.value)) "
        + record.ending.line + (record.easedTo.map { " at \($0)" } ?? "")
        + (record.loadUsed.map { " with \($0)" } ?? "")
    case .effortRated(let record):
      "effort \(record.exercise) \(record.effort.map { "\($0)" } ?? "-")"
    case .exerciseConfirmed(let confirmation):
      "confirmed \(confirmation.exercise) "
        + (confirmation.asShown.map { $0 ? "as shown" : "otherwise" } ?? "not answered")
    case .exerciseEased(let choice): "eased \(choice.exercise) to \(choice.easedTo)"
    case .noted(let note):
      "note \(note.text)" + (note.exercise.map { " about \($0)" } ?? "")
    case .painScored(let record):
      "pain \(record.moment.rawValue) \(record.region) \(record.score.map { "\($0.value)" } ?? "-")"
        + (record.isSharp ? " sharp" : "") + (record.exercise.map { " in \($0)" } ?? "")
        + (record.isRecalled ? " recalled" : "")
    case .stopSignsAnswered(let answer):
      answer.isAnswered ? "signs \(answer.present.joined(separator: ", "))" : "signs not answered"
    case .ruleActed(let rule):
      "rule \(rule.rule): \(rule.actions.joined(separator: ", ")) (\(rule.owner.rawValue))"
    case .held(let hold):
      "held \(hold.from - today) to \(hold.through.map { "\($0 - today)" } ?? "release")"
    default: "?"
    }
  }
}

extension SetEnding {
  /// The ending in a word or two.
  var line: String {
    switch self {
    case .completed: "completed"
    case .partial(let reason): "partial" + (reason.map { ", \($0.rawValue)" } ?? "")
    case .skipped(let reason): "skipped, \(reason.rawValue)"
    case .held: "held"
    }
  }
}
