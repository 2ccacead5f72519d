import Programmes
import ProgressReports

/// The pain rules of a programme, with whose they are.
struct RulesInForce: Hashable {
  /// The title of the programme.
  var programme: String
  /// Its revision.
  var revision: Int
  /// Whom they ask to tell, where the programme names somebody.
  var contact: Contact?
  /// Whether the programme states none and the shipped ones stand in.
  var areDefault: Bool
  /// The rules: those of the programme, then of phases, then of exercises.
  var rules: [Rule]

  /// A rule with whose it is.
  struct Rule: Hashable {
    /// Whose it is.
    var owner: PainRuleOwner
    /// The name of the phase or the exercise, where it is theirs.
    var name: String?
    /// When the score is taken.
    var moment: PainMoment
    /// The scores it is about.
    var threshold: PainThreshold
    /// What it does.
    var actions: [PainAction]

    init(_ rule: PainRule, owner: PainRuleOwner, name: String? = nil) {
      self.owner = owner
      self.name = name.map { harmlessLine($0) }
      self.moment = rule.moment
      self.threshold = rule.threshold
      self.actions = rule.actions
    }
  }

  /// Collects the rules of a programme.
  init(_ programme: Programme) {
    self.programme = harmlessLine(programme.title)
    self.revision = programme.revision
    contact = programme.contact.map { Contact(name: harmlessLine($0.name)) }
    self.areDefault = programme.pain.rulesAreDefault
    let owner: PainRuleOwner = programme.pain.rulesAreDefault ? .shipped : .programme
    var rules = programme.pain.rules.map { Rule($0, owner: owner) }
    for phase in programme.phases {
      rules += phase.painRules.map { Rule($0, owner: .phase, name: phase.title) }
    }
    var seen: Set<Identifier> = []
    let exercises = programme.phases.flatMap(\.items).map(\.exercise)
    for exercise in exercises where seen.insert(exercise.id).inserted {
      rules += exercise.painRules.map { Rule($0, owner: .exercise, name: exercise.name) }
    }
    self.rules = rules
  }
}
