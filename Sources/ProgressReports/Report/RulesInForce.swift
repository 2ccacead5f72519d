import Programmes

/// The pain rules of a programme, with whose they are.
struct RulesInForce: Hashable, Sendable {
  /// The programme and its revision.
  var programme: String
  /// Whether the programme states none and the shipped ones stand in.
  var areDefault: Bool
  /// The rules: those of the programme, then of phases, then of exercises.
  var rules: [Rule]

  /// A rule with whose it is.
  struct Rule: Hashable, Sendable {
    /// Whose it is: `programme`, or the phase or exercise by its name.
    var owner: String
    /// When the score is taken.
    var moment: PainMoment
    /// The scores it is about: `from 6`.
    var threshold: String
    /// What it does: `stop exercise`.
    var actions: [String]

    init(_ rule: PainRule, owner: String) {
      self.owner = owner
      self.moment = rule.moment
      self.threshold = rule.threshold.code
      self.actions = rule.actions.map(\.code)
    }
  }

  /// Collects the rules of a programme.
  init(_ programme: Programme) {
    self.programme = "\(line(programme.title)), revision \(programme.revision)"
    self.areDefault = programme.pain.rulesAreDefault
    let owner = programme.pain.rulesAreDefault ? "shipped default" : "programme"
    var rules = programme.pain.rules.map { Rule($0, owner: owner) }
    for phase in programme.phases {
      rules += phase.painRules.map { Rule($0, owner: line(phase.title)) }
    }
    var seen: Set<Identifier> = []
    let exercises = programme.phases.flatMap(\.items).map(\.exercise)
    for exercise in exercises where seen.insert(exercise.id).inserted {
      rules += exercise.painRules.map { Rule($0, owner: line(exercise.name)) }
    }
    self.rules = rules
  }
}
