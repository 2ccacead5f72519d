/// One drill: position, side, movement or pattern, dose, cues and levels.
public struct Exercise: Hashable, Sendable {
  /// The identifier.
  public var id: Identifier
  /// The name as it is shown.
  public var name: String
  /// Why it is there.
  public var why: String?
  /// The position it starts from.
  public var position: String
  /// What to hold on to.
  public var support: String?
  /// Where to do it.
  public var place: String?
  /// What to have at hand.
  public var equipment: [String]
  /// How to do it, step by step.
  public var how: [String]
  /// What to watch for.
  public var watchFor: [String]
  /// The leg that works.
  public var side: WorkingSide
  /// In which order the sides take turns.
  public var sideOrder: SideOrder
  /// The leg that carries.
  public var standOn: StandingLeg?
  /// Whether somebody else has to help.
  public var needsHelper: Bool
  /// How the movement is facilitated.
  public var technique: Technique?
  /// The diagonal it trains whole.
  public var pattern: Pattern?
  /// How much of it.
  public var dose: Dose
  /// The beat it is done to.
  public var metronome: Metronome?
  /// How hard it is to be, from 0, no effort, to 10, the hardest possible; asked after the exercise.
  public var effort: ClosedRange<Int>?
  /// What is said at which moment.
  public var cues: [Cue]
  /// Its ladder from easy to hard.
  public var levels: [Level]
  /// The exercise to do instead when this one is too hard.
  public var easier: Identifier?
  /// The exercise that comes after this one.
  public var harder: Identifier?
  /// The pain rules of its own, which win over the programme's.
  public var painRules: [PainRule]
  /// Identifiers that it had in earlier revisions.
  public var was: [Identifier]
  /// The keys whose values the file leaves to a default, with their written names.
  public var defaulted: Set<String>

  /// Creates an exercise.
  public init(
    id: Identifier, name: String, why: String? = nil, position: String, support: String? = nil,
    place: String? = nil, equipment: [String] = [], how: [String] = [], watchFor: [String] = [],
    side: WorkingSide, sideOrder: SideOrder = .eachSet, standOn: StandingLeg? = nil,
    needsHelper: Bool = false, technique: Technique? = nil, pattern: Pattern? = nil, dose: Dose,
    metronome: Metronome? = nil, effort: ClosedRange<Int>? = nil, cues: [Cue] = [],
    levels: [Level] = [], easier: Identifier? = nil, harder: Identifier? = nil,
    painRules: [PainRule] = [], was: [Identifier] = [], defaulted: Set<String> = []
  ) {
    self.id = id
    self.name = name
    self.why = why
    self.position = position
    self.support = support
    self.place = place
    self.equipment = equipment
    self.how = how
    self.watchFor = watchFor
    self.side = side
    self.sideOrder = sideOrder
    self.standOn = standOn
    self.needsHelper = needsHelper
    self.technique = technique
    self.pattern = pattern
    self.dose = dose
    self.metronome = metronome
    self.effort = effort
    self.cues = cues
    self.levels = levels
    self.easier = easier
    self.harder = harder
    self.painRules = painRules
    self.was = was
    self.defaulted = defaulted
  }
}
