import PlainText
import Programmes

extension EventBody {
  /// Reads what was written in a log; whatever this version does not know becomes ``unknown``.
  ///
  /// - Returns: The body, or nothing when a payload of a known kind and version is damaged.
  static func read(kind: String, version: Int, payload: JSONValue) -> EventBody? {
    guard let known = EventKind(rawValue: kind), version <= known.version else {
      return .unknown(kind: cleaned(kind, limit: 64), payload: cleaned(payload.text))
    }
    return switch known {
    case .runnerNamed: payload.line("name").map { .runnerNamed($0) }
    case .programmeFollowed: FollowedProgramme(payload).map { .programmeFollowed($0) }
    case .phaseEntered: PhaseEntry(payload).map { .phaseEntered($0) }
    case .sessionStarted: SessionStart(payload).map { .sessionStarted($0) }
    case .setFinished: SetRecord(payload).map { .setFinished($0) }
    case .exerciseConfirmed: ExerciseConfirmation(payload).map { .exerciseConfirmed($0) }
    case .exerciseEased: ChosenEasing(payload).map { .exerciseEased($0) }
    case .effortRated: EffortRecord(payload).map { .effortRated($0) }
    case .painScored: PainRecord(payload).map { .painScored($0) }
    case .stopSignsAnswered:
      payload.lines("present").map {
        .stopSignsAnswered(
          StopSignAnswer(present: $0, isAnswered: payload["answered"]?.bool ?? true))
      }
    case .ruleActed: RuleRecord(payload).map { .ruleActed($0) }
    case .held: Hold(payload).map { .held($0) }
    case .released: Release(payload).map { .released($0) }
    case .paused: DaysOff(payload).map { .paused($0) }
    case .daysOffEnded: payload.day("from").map { .daysOffEnded($0) }
    case .measured: MeasureRecord(payload).map { .measured($0) }
    case .questionnaireAnswered:
      QuestionnaireRecord(payload).map { .questionnaireAnswered($0) }
    case .ran: RunRecord(payload).map { .ran($0) }
    case .noted: NoteRecord(payload).map { .noted($0) }
    case .noteRead: payload.uniqueID("note").map { .noteRead($0) }
    case .reviewed: ReviewRecord(payload).map { .reviewed($0) }
    case .reportWritten: ReportRecord(payload).map { .reportWritten($0) }
    case .phaseSuggested: payload.identifier("phase").map { .phaseSuggested($0) }
    case .sessionEnded: payload.choice("how", SessionEnding.self).map { .sessionEnded($0) }
    case .retracted: payload.uniqueID("event").map { .retracted($0) }
    }
  }
}

extension FollowedProgramme {
  fileprivate init?(_ json: JSONValue) {
    let affected = json.choice("affected", BodySide.self)
    guard let phase = json.identifier("phase"), !json.misreads("affected", affected) else {
      return nil
    }
    self.init(affected: affected, phase: phase)
  }
}

extension PhaseEntry {
  fileprivate init?(_ json: JSONValue) {
    guard let phase = json.identifier("phase"), let decider = json.choice("decider", Decider.self)
    else { return nil }
    self.init(phase: phase, decider: decider)
  }
}

extension SessionStart {
  fileprivate init?(_ json: JSONValue) {
    guard let phase = json.identifier("phase"), let values = json["planned"]?.array else {
      return nil
    }
    let planned = values.compactMap { PlannedSet($0) }
    let session = json.identifier("session")
    guard planned.count == values.count, !json.misreads("session", session) else { return nil }
    self.init(phase: phase, session: session, planned: planned)
  }
}

extension PlannedSet {
  fileprivate init?(_ json: JSONValue) {
    let level = json.identifier("level")
    let side = json.choice("side", BodySide.self)
    guard let exercise = json.identifier("exercise"), let set = json["set"]?.integer,
      (1...10_000).contains(set), let amount = json.number("amount", in: 0...1_000_000),
      let unit = json.choice("unit", SetAmount.Unit.self), !json.misreads("level", level),
      !json.misreads("side", side), let reach = Reach(json)
    else { return nil }
    self.init(
      exercise: exercise, level: level, set: set, side: side, amount: SetAmount(amount, unit),
      reach: reach, isOptional: json["optional"]?.bool ?? false)
  }
}

extension PlannedSet.Reach {
  fileprivate init?(_ json: JSONValue) {
    guard json["most"] != nil else {
      self = json["open"]?.bool == true ? .open : .exact
      return
    }
    guard let most = json.number("most", in: 0...1_000_000) else { return nil }
    self = .upTo(most)
  }
}

extension SetRecord {
  fileprivate init?(_ json: JSONValue) {
    let eased = json.identifier("eased")
    guard let planned = json["planned"].flatMap({ PlannedSet($0) }),
      let done = json.number("done", in: 0...1_000_000),
      let seconds = json.number("seconds", in: 0...1_000_000),
      let ending = SetEnding(json), let source = json.choice("source", SetSource.self),
      !json.misreads("eased", eased)
    else { return nil }
    self.init(
      planned: planned, easedTo: eased, done: done, seconds: seconds, ending: ending,
      source: source, loadUsed: json.line("load"))
  }
}

extension SetEnding {
  fileprivate init?(_ json: JSONValue) {
    let reason = json.choice("reason", SkipReason.self)
    guard !json.misreads("reason", reason) else { return nil }
    self.init(name: json["ending"]?.string, reason: reason)
  }

  /// Creates an ending from the word for it in a log, and the reason where one was given.
  ///
  /// - Returns: Nothing where the two say none.
  init?(name: String?, reason: SkipReason?) {
    switch (name, reason) {
    case ("completed", nil): self = .completed
    case ("partial", let reason): self = .partial(reason)
    case ("skipped", let reason?): self = .skipped(reason)
    case ("held", nil): self = .held
    default: return nil
    }
  }
}

extension ExerciseConfirmation {
  fileprivate init?(_ json: JSONValue) {
    let shown = json["shown"]?.bool
    guard let exercise = json.identifier("exercise"), !json.misreads("shown", shown) else {
      return nil
    }
    self.init(exercise: exercise, asShown: shown)
  }
}

extension ChosenEasing {
  fileprivate init?(_ json: JSONValue) {
    guard let exercise = json.identifier("exercise"), let easedTo = json.identifier("eased") else {
      return nil
    }
    self.init(exercise: exercise, easedTo: easedTo)
  }
}

extension EffortRecord {
  fileprivate init?(_ json: JSONValue) {
    let effort = json["effort"]?.integer
    guard let exercise = json.identifier("exercise"), !json.misreads("effort", effort),
      effort.map({ (0...10).contains($0) }) ?? true
    else { return nil }
    self.init(exercise: exercise, effort: effort)
  }
}

extension QuestionnaireRecord {
  fileprivate init?(_ json: JSONValue) {
    let score = json.number("score", in: -1_000_000...1_000_000)
    guard let questionnaire = json.identifier("questionnaire"),
      let answers = json["answers"]?.array, answers.count <= 200,
      answers.allSatisfy({ $0.isNull || $0.double != nil }), !json.misreads("score", score)
    else { return nil }
    self.init(questionnaire: questionnaire, answers: answers.map(\.double), score: score)
  }
}

extension PainRecord {
  fileprivate init?(_ json: JSONValue) {
    let score = json["score"]?.integer.flatMap { PainScore($0) }
    let exercise = json.identifier("exercise")
    guard let moment = json.choice("moment", PainMoment.self), let region = json.line("region"),
      let day = json.day("day"), !json.misreads("score", score),
      !json.misreads("exercise", exercise)
    else { return nil }
    self.init(
      moment: moment, region: region, score: score, isSharp: json["sharp"]?.bool ?? false,
      exercise: exercise, day: day, isRecalled: json["recalled"]?.bool ?? false)
  }
}

extension RuleRecord {
  fileprivate init?(_ json: JSONValue) {
    let exercise = json.identifier("exercise")
    guard let moment = json.choice("moment", PainMoment.self), let rule = json.line("rule"),
      let owner = json.choice("owner", PainRuleOwner.self), let actions = json.lines("actions"),
      !json.misreads("exercise", exercise)
    else { return nil }
    self.init(
      moment: moment, rule: rule, owner: owner, actions: actions, exercise: exercise,
      tells: json["tells"]?.bool ?? false, blocksAdvance: json["blocks"]?.bool ?? false)
  }
}

extension Hold {
  fileprivate init?(_ json: JSONValue) {
    let through = json.day("through")
    guard let from = json.day("from"), let reason = json.line("reason"),
      let cause = json.choice("cause", HoldCause.self), !json.misreads("through", through)
    else { return nil }
    self.init(from: from, through: through, reason: reason, cause: cause)
  }
}

extension Release {
  fileprivate init?(_ json: JSONValue) {
    guard let by = json.line("by"), let recorder = json.choice("recorded", Decider.self) else {
      return nil
    }
    self.init(clearedBy: by, recordedBy: recorder)
  }
}

extension DaysOff {
  fileprivate init?(_ json: JSONValue) {
    guard let from = json.day("from"), let through = json.day("through"),
      let reason = json.line("reason")
    else { return nil }
    self.init(from: from, through: through, reason: reason)
  }
}

extension RunRecord {
  fileprivate init?(_ json: JSONValue) {
    let kilometres = json.number("kilometres", in: Self.distances)
    let minutes = json.number("minutes", in: Self.times)
    let pain = json["pain"]?.integer.flatMap { PainScore($0) }
    guard let day = json.day("day"), kilometres != nil || minutes != nil,
      !json.misreads("kilometres", kilometres), !json.misreads("minutes", minutes),
      !json.misreads("pain", pain)
    else { return nil }
    self.init(day: day, kilometres: kilometres, minutes: minutes, pain: pain)
  }
}

extension NoteRecord {
  /// Reads a note; the first version has only a text, which was the runner's.
  fileprivate init?(_ json: JSONValue) {
    let author = json.choice("author", Author.self)
    let visibility = json.choice("visibility", Visibility.self)
    let exercise = json.identifier("exercise")
    let day = json.day("day")
    guard let text = json["text"]?.string, !json.misreads("author", author),
      !json.misreads("visibility", visibility), !json.misreads("exercise", exercise),
      !json.misreads("day", day)
    else { return nil }
    self.init(
      text: cleaned(text, lineBreaks: .kept), author: author ?? .runner,
      visibility: visibility ?? .toRunner, exercise: exercise, day: day)
  }
}

extension ReviewRecord {
  fileprivate init?(_ json: JSONValue) {
    guard let outcome = json.choice("outcome", Outcome.self), let known = json.day("known"),
      let flags = json.lines("flags"), flags.count <= 100, let note = json["note"]?.string
    else { return nil }
    self.init(
      outcome, knownThrough: known, flags: flags, note: cleaned(note, lineBreaks: .kept))
  }
}

extension ReportRecord {
  fileprivate init?(_ json: JSONValue) {
    guard let from = json.day("from"), let through = json.day("through"), from <= through else {
      return nil
    }
    self.init(from: from, through: through)
  }
}

extension MeasureRecord {
  fileprivate init?(_ json: JSONValue) {
    let side = json.choice("side", BodySide.self)
    guard let measure = json.identifier("measure"),
      let value = json.number("value", in: -1_000_000...1_000_000), !json.misreads("side", side)
    else { return nil }
    self.init(measure: measure, side: side, value: value)
  }
}
