import Programmes
internal import Yams

/// Reads conditions over logged numbers, and reports those that can never be met.
struct CriterionReader {
  let file: FileContext
  let pain: ReadPain
  let followed: Declared<Followed>
  /// Whether they ask to go back; if not, to go on.
  let isStepBack: Bool

  /// Reads a list of criteria with their places.
  func criteria(_ fields: Fields, _ key: String) -> [(criterion: Criterion, span: Range<Int>)] {
    fields.list(key).compactMap { node in
      guard let fields = Fields(node, as: .criterion, in: file),
        let criterion = self.criterion(fields)
      else { return nil }
      return (criterion, fields.span)
    }
  }

  private func criterion(_ fields: Fields) -> Criterion? {
    let what = fields.names.filter { $0 != "in" }
    guard let name = what.first, what.count == 1 else {
      guard !what.isEmpty || !fields.hasUnknownKeys else { return nil }
      let last = what.last.map(fields.key) ?? fields.span
      file.findings.error(what.isEmpty ? .emptyCriterion : .twoCriteria(isStepBack), at: last)
      return nil
    }
    if name == "sessions done" { return sessions(fields) }
    if name.hasPrefix("pain "), let moment = PainMoment(rawValue: String(name.dropFirst(5))) {
      return pain(fields, name, moment)
    }
    return Identifier(name).flatMap { measure(fields, name, $0) }
  }
}

// MARK: - Sessions and pain

extension CriterionReader {
  private func sessions(_ fields: Fields) -> Criterion? {
    guard !isStepBack else {
      file.findings.error(.sessionsInStepBack, at: fields.key("sessions done"))
      return nil
    }
    guard let limit = fields.written("sessions done", Notations.sessionsLimit) else { return nil }
    switch limit {
    case .count(let count):
      if fields.has("in") { file.findings.error(.sessionsIn, at: fields.key("in")) }
      return .sessionsDone(atLeast: count)
    case .percent(let percent):
      guard fields.has("in") else {
        file.findings.error(.percentWithoutIn, at: fields.key("sessions done"))
        return nil
      }
      guard let window = fields.written("in", Notations.window) else { return nil }
      guard case .days(let days) = window else {
        file.findings.error(.percentInSessions, at: fields.valueSpan("in"))
        return nil
      }
      return .adherence(atLeast: percent, lastDays: days)
    }
  }

  private func pain(_ fields: Fields, _ name: String, _ moment: PainMoment) -> Criterion? {
    if let asked = pain.moments, !asked.contains(moment) {
      file.findings.error(.criterionNotAsked(moment), at: fields.key(name))
    }
    let limit = fields.written(name, Notations.painLimit)
    if let limit { checkDirection(limit, at: fields.valueSpan(name)) }
    if limit == .atMostBaseline, let asked = pain.moments, !asked.contains(.nextMorning) {
      file.findings.error(.noBaseline, at: fields.valueSpan(name))
    }
    guard let limit, let window = fields.written("in", Notations.window) else { return nil }
    return .pain(moment, limit, in: window)
  }

  /// Reports a limit that asks to go on with pain, or to go back without.
  private func checkDirection(_ limit: PainLimit, at span: Range<Int>) {
    switch limit {
    case .atLeast(let score) where !isStepBack:
      file.findings.error(.goesOnWithPain(score), at: span)
    case .atMost(let score) where isStepBack:
      file.findings.error(.goesBackWithout(score), at: span)
    case .atMostBaseline where isStepBack:
      file.findings.error(.goesBackWithout(5), at: span)
    default: break
    }
  }
}

// MARK: - Measures and questionnaires

extension CriterionReader {
  private func measure(_ fields: Fields, _ name: String, _ id: Identifier) -> Criterion? {
    guard let number = followed[id] else {
      followed.reportUnknown(
        id, what: "measure or questionnaire", at: fields.key(name), file.findings)
      return nil
    }
    if fields.has("in") { file.findings.error(.measureIn, at: fields.key("in")) }
    guard let written = fields.written(name, Notations.measureLimit) else { return nil }
    if number.everyDays == nil {
      file.findings.error(.neverTaken(number), at: fields.key(name))
    }
    let span = fields.valueSpan(name)
    if let unit = written.unit, unit != number.unit {
      file.findings.error(.otherUnit(unit, number), at: span)
    } else {
      check(written.limit, of: number, at: span)
    }
    return .measure(id, written.limit)
  }

  private func check(_ limit: MeasureLimit, of number: Followed, at span: Range<Int>) {
    let range = number.range
    switch limit {
    case .atLeast(let value) where value > range.upperBound,
      .atMost(let value) where value < range.lowerBound:
      file.findings.error(.outOfReach(number), at: span)
    case .atLeast(let value) where value <= range.lowerBound,
      .atMost(let value) where value >= range.upperBound:
      file.findings.warning(.alwaysMet(number), at: span)
    case .withinPercentOfOtherSide where isStepBack:
      file.findings.error(.sidesInStepBack, at: span)
    case .withinPercentOfOtherSide where !number.eachSide:
      file.findings.error(.noSides(number), at: span)
    default: break
    }
  }
}

extension Diagnostic.Message {
  fileprivate static var emptyCriterion: Self {
    Self(
      "a criterion needs a number to look at", help: "for example 'sessions done: at least 6'")
  }
  fileprivate static var sessionsIn: Self {
    Self(
      "'in' goes with a pain score or a percentage: the sessions of the whole phase are counted",
      help: "remove 'in'")
  }
  fileprivate static var sessionsInStepBack: Self {
    Self(
      "a step back looks at pain or at a measure, not at sessions done",
      help: "for example '{pain during: 6 or more, in: last session}'")
  }
  fileprivate static var sidesInStepBack: Self {
    Self(
      "sides that are alike are no reason to go back", help: "write 'at most' and a number")
  }
  fileprivate static var percentWithoutIn: Self {
    Self("it does not say which days count", help: "add 'in: last 7 days'")
  }
  fileprivate static var percentInSessions: Self {
    Self(
      "a percentage is of the sessions that were due in some days",
      help: "write 'in: last 7 days'")
  }
  fileprivate static var noBaseline: Self {
    Self(
      "the criterion can never be met: the baseline is the first mornings, which nobody asks about",
      help: "add 'next morning' to 'ask' of the pain plan")
  }
  fileprivate static var measureIn: Self {
    Self("'in' goes with a pain score: of a measure the latest value counts", help: "remove 'in'")
  }

  fileprivate static func twoCriteria(_ isStepBack: Bool) -> Self {
    Self(
      "a criterion is about one number",
      help: "make it two items of '\(isStepBack ? "when" : "require")'")
  }

  fileprivate static func criterionNotAsked(_ moment: PainMoment) -> Self {
    Self(
      "the criterion can never be met: no score is asked for '\(moment.rawValue)'",
      help: "add '\(moment.rawValue)' to 'ask' of the pain plan")
  }

  fileprivate static func goesOnWithPain(_ score: Int) -> Self {
    Self(
      "going on takes a score that is low enough",
      help: "write 'at most \(max(0, score - 1))'")
  }

  fileprivate static func goesBackWithout(_ score: Int) -> Self {
    Self(
      "a step back takes a score that is too high", help: "write '\(min(10, score + 1)) or more'")
  }

  fileprivate static func neverTaken(_ number: Followed) -> Self {
    Self(
      "the criterion can never be met: nobody is asked for '\(number.id)'",
      help: "add 'every: 7 days' to the \(number.what)")
  }

  fileprivate static func otherUnit(_ unit: String, _ number: Followed) -> Self {
    Self(
      number.unit.isEmpty
        ? "a score has no unit"
        : "'\(number.id)' is in \(quoted(number.unit)), not in \(quoted(unit))",
      help: number.unit.isEmpty
        ? "leave \(quoted(unit)) out" : "write the number alone, or with its unit")
  }

  fileprivate static func outOfReach(_ number: Followed) -> Self {
    Self(
      "the criterion can never be met: '\(number.id)' is \(span(number))",
      help: "write a number between the two")
  }

  fileprivate static func alwaysMet(_ number: Followed) -> Self {
    Self(
      "the criterion is always met: '\(number.id)' is \(span(number))",
      help: "write a number between the two")
  }

  fileprivate static func noSides(_ number: Followed) -> Self {
    Self(
      "the \(number.what) '\(number.id)' is not taken on each side",
      help: "add 'side: each' to it, or write 'at least' and a number")
  }

  private static func span(_ number: Followed) -> String {
    func text(_ value: Double) -> String {
      value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : String(value)
    }
    return "from \(text(number.range.lowerBound)) to \(text(number.range.upperBound))"
  }
}
