import PlainText
import Programmes

extension EventBody {
  /// What happened, as it is written in a log; texts are cleaned.
  var payload: JSONValue {
    switch self {
    case .runnerNamed(let name): .object(of: ["name": .string(cleaned(name, limit: 200))])
    case .programmeFollowed(let choice):
      .object(of: [
        "affected": .optional(choice.affected?.rawValue), "phase": .string(choice.phase.text),
      ])
    case .phaseEntered(let entry):
      .object(of: [
        "decider": .string(entry.decider.rawValue), "phase": .string(entry.phase.text),
      ])
    case .sessionStarted(let start):
      .object(of: [
        "phase": .string(start.phase.text), "planned": .array(start.planned.map(\.json)),
        "session": .optional(start.session?.text),
      ])
    case .setFinished(let record): record.json
    case .exerciseConfirmed(let confirmation):
      .object(of: [
        "exercise": .string(confirmation.exercise.text),
        "shown": confirmation.asShown.map { .bool($0) },
      ])
    case .exerciseEased(let choice):
      .object(of: [
        "eased": .string(choice.easedTo.text), "exercise": .string(choice.exercise.text),
      ])
    case .effortRated(let record):
      .object(of: [
        "effort": record.effort.map { .integer($0) },
        "exercise": .string(record.exercise.text),
      ])
    case .painScored(let record): record.json
    case .stopSignsAnswered(let answer):
      .object(of: [
        "answered": answer.isAnswered ? nil : .bool(false), "present": .texts(answer.present),
      ])
    case .ruleActed(let record): record.json
    case .held(let hold):
      .object(of: [
        "cause": .string(hold.cause.rawValue), "from": .string(hold.from.description),
        "reason": .string(cleaned(hold.reason)), "through": .optional(hold.through?.description),
      ])
    case .released(let release):
      .object(of: [
        "by": .string(cleaned(release.clearedBy)),
        "recorded": .string(release.recordedBy.rawValue),
      ])
    case .paused(let days):
      .object(of: [
        "from": .string(days.from.description), "reason": .string(cleaned(days.reason)),
        "through": .string(days.through.description),
      ])
    case .daysOffEnded(let day): .object(of: ["from": .string(day.description)])
    case .measured(let record):
      .object(of: [
        "measure": .string(record.measure.text), "side": .optional(record.side?.rawValue),
        "value": .double(record.value),
      ])
    case .questionnaireAnswered(let record):
      .object(of: [
        "answers": .array(record.answers.map { $0.map { .double($0) } ?? .null }),
        "questionnaire": .string(record.questionnaire.text),
        "score": record.score.map { .double($0) },
      ])
    case .ran(let record): record.json
    case .noted(let record): record.json
    case .noteRead(let note): .object(of: ["note": .string(note.description)])
    case .reviewed(let record): record.json
    case .reportWritten(let record):
      .object(of: [
        "from": .string(record.from.description), "through": .string(record.through.description),
      ])
    case .phaseSuggested(let phase): .object(of: ["phase": .string(phase.text)])
    case .sessionEnded(let ending): .object(of: ["how": .string(ending.rawValue)])
    case .retracted(let event): .object(of: ["event": .string(event.description)])
    case .unknown(_, let payload): JSONReader.value(of: payload) ?? .object([])
    }
  }
}

extension JSONValue {
  fileprivate static func texts(_ texts: [String]) -> JSONValue {
    .array(texts.map { .string(cleaned($0)) })
  }
}

extension PlannedSet {
  fileprivate var json: JSONValue {
    .object(of: [
      "amount": .double(amount.value), "exercise": .string(exercise.text),
      "level": .optional(level?.text), "most": reach.most.map { .double($0) },
      "open": reach == .open ? .bool(true) : nil, "optional": isOptional ? .bool(true) : nil,
      "set": .integer(set), "side": .optional(side?.rawValue),
      "unit": .string(amount.unit.rawValue),
    ])
  }
}

extension PlannedSet.Reach {
  fileprivate var most: Double? {
    if case .upTo(let most) = self { most } else { nil }
  }
}

extension SetRecord {
  fileprivate var json: JSONValue {
    .object(of: [
      "done": .double(done), "eased": .optional(easedTo?.text), "ending": .string(ending.name),
      "load": .optional(loadUsed.map { cleaned($0, limit: 100) }),
      "planned": planned.json, "reason": .optional(ending.reason?.rawValue),
      "seconds": .double(seconds), "source": .string(source.rawValue),
    ])
  }
}

extension SetEnding {
  /// The word for it in a log.
  var name: String {
    switch self {
    case .completed: "completed"
    case .partial: "partial"
    case .skipped: "skipped"
    case .held: "held"
    }
  }

  /// The reason, where one was given.
  var reason: SkipReason? {
    switch self {
    case .partial(let reason): reason
    case .skipped(let reason): reason
    case .completed, .held: nil
    }
  }
}

extension PainRecord {
  fileprivate var json: JSONValue {
    .object(of: [
      "day": .string(day.description), "exercise": .optional(exercise?.text),
      "moment": .string(moment.rawValue), "recalled": isRecalled ? .bool(true) : nil,
      "region": .string(cleaned(region, limit: 200)), "score": score.map { .integer($0.value) },
      "sharp": isSharp ? .bool(true) : nil,
    ])
  }
}

extension RunRecord {
  fileprivate var json: JSONValue {
    .object(of: [
      "day": .string(day.description), "kilometres": kilometres.map { .double($0) },
      "minutes": minutes.map { .double($0) }, "pain": pain.map { .integer($0.value) },
    ])
  }
}

extension NoteRecord {
  fileprivate var json: JSONValue {
    .object(of: [
      "author": .string(author.rawValue), "day": .optional(day?.description),
      "exercise": .optional(exercise?.text), "text": .string(cleaned(text, lineBreaks: .kept)),
      "visibility": .string(visibility.rawValue),
    ])
  }
}

extension ReviewRecord {
  fileprivate var json: JSONValue {
    .object(of: [
      "flags": .texts(flags), "known": .string(knownThrough.description),
      "note": .string(cleaned(note, lineBreaks: .kept)), "outcome": .string(outcome.rawValue),
    ])
  }
}

extension RuleRecord {
  fileprivate var json: JSONValue {
    .object(of: [
      "actions": .texts(actions), "blocks": blocksAdvance ? .bool(true) : nil,
      "exercise": .optional(exercise?.text), "moment": .string(moment.rawValue),
      "owner": .string(owner.rawValue), "rule": .string(cleaned(rule)),
      "tells": tells ? .bool(true) : nil,
    ])
  }
}
