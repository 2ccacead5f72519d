import PlainText
import Programmes
internal import Yams

/// Reads the phases: their schedules, their exercises and the criteria to leave them.
struct PhaseReader {
  let file: FileContext
  let exercises: Declared<ReadExercise>
  let pain: ReadPain

  /// Reads every phase, and notices exercises that none of them uses.
  func phases(_ programme: Fields) -> [Phase] {
    var phases = Declared<Phase>()
    var used: Set<Identifier> = []
    let failures = file.findings.failureCount
    for node in programme.list("phases") {
      guard let fields = Fields(node, as: .phase, in: file) else {
        phases.isComplete = false
        continue
      }
      let phase = self.phase(fields, &used)
      phases.add(phase, id: phase?.id, fields, what: "phase")
    }
    // What could not be read may well use them.
    if file.findings.failureCount == failures {
      for read in exercises.values where !used.contains(read.exercise.id) {
        file.findings.warning(.unused(read.exercise.id), at: read.span)
      }
    }
    return phases.values
  }

  private func phase(_ fields: Fields, _ used: inout Set<Identifier>) -> Phase? {
    let items = self.items(fields, &used)
    let schedule = fields.fields("schedule", as: .schedule).flatMap(self.schedule)
    let advance = fields.fields("advance", as: .advance).map(self.advance)
    let rules = PainReader(file: file, affected: nil).rules(
      fields, "pain rules", asked: pain.moments)
    let title = fields.line("title")
    let about = fields.prose("about")
    guard fields.has("id"), let id = fields.identifier("id") else { return nil }
    return Phase(
      id: id, title: title ?? "", about: about, schedule: schedule ?? .everyDay, items: items,
      advance: advance, painRules: rules)
  }
}

// MARK: - Items

extension PhaseReader {
  private func items(_ fields: Fields, _ used: inout Set<Identifier>) -> [PhaseItem] {
    var first: [Identifier: Range<Int>] = [:]
    return fields.list("do").compactMap { node -> PhaseItem? in
      let itemFields = node.mapping == nil ? nil : Fields(node, as: .item, in: file)
      if node.mapping != nil, itemFields == nil { return nil }
      guard let id = itemFields?.identifier("use") ?? (itemFields == nil ? use(node) : nil) else {
        return nil
      }
      let span = itemFields?.valueSpan("use") ?? file.span(of: node)
      used.insert(id)
      if let earlier = first[id] {
        file.findings.error(.usedTwice(id), at: span, notes: [("it is here first", earlier)])
        return nil
      }
      first[id] = span
      guard let read = exercises[id] else {
        exercises.reportUnknown(id, what: "exercise", at: span, file.findings)
        return nil
      }
      guard let itemFields else { return PhaseItem(read.exercise) }
      return item(itemFields, read)
    }
  }

  /// Reads an item that is only an identifier.
  private func use(_ node: Node) -> Identifier? {
    if let text = node.scalar?.string, text.hasPrefix("use:") {
      file.error(.missingSpace("use", in: text), at: node)
      return nil
    }
    return file.identifier(node)
  }

  private func item(_ fields: Fields, _ read: ReadExercise) -> PhaseItem {
    var item = PhaseItem(read.exercise)
    var keys = read.fields
    if fields.has("level"), let level = fields.identifier("level") {
      if let levelKeys = read.levelFields[level] {
        keys = levelKeys
        item = PhaseItem(read.exercise.at(level: level) ?? read.exercise, level: level)
      } else if read.levelsAreComplete {
        let levels = file.findings.isFull ? [] : read.levelFields.keys.sorted().map(\.text)
        file.findings.error(
          .unknownLevel(level, read.exercise.id, levels), at: fields.valueSpan("level"))
      }
    }
    let dose = KeyTable.dose.map(\.name)
    if dose.contains(where: fields.has) {
      let merged = DoseReader.keys(of: keys, replacedBy: fields)
      if let dose = DoseReader(fields: merged).dose() { item.exercise.dose = dose }
    }
    return item
  }
}

// MARK: - Schedule and criteria

extension PhaseReader {
  private func schedule(_ fields: Fields) -> Schedule? {
    let forms = ["every", "days", "times"].filter(fields.has)
    guard let form = forms.first, forms.count == 1 else { return nil }
    switch form {
    case "every": return every(fields)
    case "days":
      let days = fields.words("days").compactMap(Weekday.init(rawValue:))
      return days.isEmpty ? nil : .weekdays(Set(days))
    default:
      guard let times = fields.whole("times"), let days = fields.days("per") else { return nil }
      if times > days { file.findings.error(.moreThanOnceADay, at: fields.valueSpan("times")) }
      return .times(times, perDays: days)
    }
  }

  private func every(_ fields: Fields) -> Schedule? {
    guard let node = fields.value("every"), let text = file.word(node) else { return nil }
    if text == "day" { return .everyDay }
    return file.days(node).map { $0 == 1 ? .everyDay : .every(days: $0) }
  }

  private func advance(_ fields: Fields) -> Advance {
    let criteria = fields.list("require").compactMap { node -> Criterion? in
      Fields(node, as: .criterion, in: file).flatMap(criterion)
    }
    return Advance(
      earliest: fields.days("earliest") ?? 0, requires: criteria,
      decides: fields.word("decides").flatMap(Decider.init(rawValue:)) ?? .therapist)
  }

  private func criterion(_ fields: Fields) -> Criterion? {
    let what = fields.names.filter { $0 != "in" }
    guard let name = what.first, what.count == 1 else {
      let last = what.last.map(fields.key) ?? fields.span
      file.findings.error(what.isEmpty ? .emptyCriterion : .twoCriteria, at: last)
      return nil
    }
    if name == "sessions done" {
      if fields.has("in") { file.findings.error(.sessionsIn, at: fields.key("in")) }
      guard case .count(let count) = fields.written(name, Notations.sessionsLimit) else {
        return nil
      }
      return .sessionsDone(atLeast: count)
    }
    guard let moment = PainMoment(rawValue: String(name.dropFirst("pain ".count))) else {
      return nil
    }
    if let asked = pain.moments, !asked.contains(moment) {
      file.findings.error(.notAsked(moment), at: fields.key(name))
    }
    let limit = fields.written(name, Notations.painLimit)
    guard fields.has("in") else {
      file.findings.error(.painWithoutIn, at: fields.key(name))
      return nil
    }
    guard let limit, let window = fields.written("in", Notations.window) else { return nil }
    return .pain(moment, limit, in: window)
  }
}

extension Diagnostic.Message {
  fileprivate static var moreThanOnceADay: Self {
    Self(
      "this is more than once a day", help: "a session is due once a day at most")
  }
  fileprivate static var emptyCriterion: Self {
    Self(
      "a criterion needs a number to look at", help: "for example 'sessions done: at least 6'")
  }
  fileprivate static var twoCriteria: Self {
    Self(
      "a criterion is about one number", help: "make it two items of 'require'")
  }
  fileprivate static var sessionsIn: Self {
    Self(
      "'in' goes with a pain score: the sessions of the whole phase are counted",
      help: "remove 'in'")
  }
  fileprivate static var painWithoutIn: Self {
    Self(
      "it does not say which sessions count", help: "add 'in: last 3 sessions'")
  }

  fileprivate static func unused(_ id: Identifier) -> Self {
    Self("no phase uses the exercise '\(id)'", help: "add it to a phase's 'do', or remove it")
  }

  fileprivate static func usedTwice(_ id: Identifier) -> Self {
    Self("the phase has the exercise '\(id)' twice", help: "add sets instead, or remove one")
  }

  fileprivate static func unknownLevel(
    _ level: Identifier, _ exercise: Identifier, _ levels: [String]
  ) -> Self {
    let help =
      levels.isEmpty
      ? "remove 'level', or give the exercise such a level"
      : nearest(to: level.text, among: levels).map { "did you mean '\($0)'?" }
        ?? "its levels are \(listed(levels, "and"))"
    return Self("the exercise '\(exercise)' has no level '\(level)'", help: help)
  }

  fileprivate static func notAsked(_ moment: PainMoment) -> Self {
    Self(
      "the criterion can never be met: no score is asked for '\(moment.rawValue)'",
      help: "add '\(moment.rawValue)' to 'ask' of the pain plan")
  }
}
