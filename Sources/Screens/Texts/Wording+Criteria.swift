package import Programmes

extension Wording {
  /// Returns a condition for going on or back, a measure by its name and with its unit.
  package func criterion(_ criterion: Criterion, of programme: Programme) -> String {
    switch criterion {
    case .pain(let moment, let limit, let window):
      return catalogue(
        RuleText.criterionPain, self.moment(moment), self.limit(limit), self.window(window))
    case .sessionsDone(let count): return sessions(atLeast: count)
    case .adherence(let percent, let days):
      return catalogue(
        RuleText.criterionAdherence, String(percent), catalogue.count(days, RuleText.lastDays))
    case .measure(let id, .withinPercentOfOtherSide(let percent)):
      return catalogue(
        RuleText.criterionMeasureOtherSide, programme.name(ofMeasured: id), String(percent))
    case .measure(let id, .atMost(let value)):
      return catalogue(
        RuleText.criterionMeasureAtMost, programme.name(ofMeasured: id),
        self.value(value, unit: programme.measure(id)?.unit))
    case .measure(let id, .atLeast(let value)):
      return catalogue(
        RuleText.criterionMeasureAtLeast, programme.name(ofMeasured: id),
        self.value(value, unit: programme.measure(id)?.unit))
    }
  }

  /// Returns how long a phase lasts at least.
  package func earliest(days: Int) -> String {
    catalogue(RuleText.criterionDays, catalogue.count(days, CommonText.days))
  }

  /// Returns how many sessions of a phase are done at least.
  package func sessions(atLeast count: Int) -> String {
    catalogue(RuleText.criterionSessions, catalogue.count(count, CommonText.sessions))
  }

  /// Returns all that must hold before a phase is left, in its order.
  package func conditions(_ advance: Advance, of programme: Programme) -> [String] {
    (advance.earliest > 0 ? [earliest(days: advance.earliest)] : [])
      + (advance.leastSessions > 0 ? [sessions(atLeast: advance.leastSessions)] : [])
      + advance.requires.map { criterion($0, of: programme) }
  }

  /// Returns a value with its unit; a scale, `0 to 10`, is none.
  package func value(_ value: Double, unit: String?) -> String {
    guard let unit, !unit.isEmpty, !unit.contains(" to ") else { return number(value) }
    return catalogue(DoseText.stage, number(value), unit)
  }

  /// Returns the unit of a measure, of a scale its range.
  func unit(of measure: Measure) -> String {
    guard measure.isScale else { return measure.unit }
    return catalogue(
      MeasuringText.scaleUnit, number(measure.range.lowerBound), number(measure.range.upperBound))
  }

  /// Returns the limit of a pain score.
  func limit(_ limit: PainLimit) -> String {
    switch limit {
    case .atMost(let score): catalogue(RuleText.limitAtMost, String(score))
    case .atLeast(let score): catalogue(RuleText.from, String(score))
    case .atMostBaseline: catalogue(RuleText.limitBaseline)
    }
  }

  /// Returns the sessions or days that a condition is about.
  func window(_ window: CriterionWindow) -> String {
    switch window {
    case .sessions(let count): catalogue.count(count, RuleText.lastSessions)
    case .days(let count): catalogue.count(count, RuleText.lastDays)
    }
  }
}

extension Programme {
  /// Returns the name of a measure or the title of a questionnaire.
  package func name(ofMeasured id: Identifier) -> String {
    measure(id)?.name ?? questionnaire(id)?.title ?? id.text
  }

  /// Returns the name of an exercise, wherever it stands.
  package func name(ofExercise id: Identifier) -> String {
    known(exercise: id)?.name ?? id.text
  }

  /// Returns an exercise, wherever it stands; nothing where there is none of this identifier.
  func known(exercise id: Identifier) -> Exercise? {
    exercise(id) ?? phases.lazy.flatMap(\.items).map(\.exercise).first { $0.id == id }
  }

  /// Returns the title of a phase.
  package func title(ofPhase id: Identifier) -> String { phase(id)?.title ?? id.text }
}

extension Measure {
  /// Whether it is a scale, whose unit is its range.
  var isScale: Bool { unit.contains(" to ") }
}
