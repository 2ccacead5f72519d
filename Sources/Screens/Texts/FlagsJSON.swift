import Programmes
import ProgressTracking

/// What rules found worth a look, as it is written as JSON.
struct FlagRecord: Encodable {
  let id: String
  let level: FlagLevel
  let words: String
  @Nullable var day: LocalDay?
  let numbers: [String: Double]
  let rule: String

  init(_ flag: RaisedFlag) {
    id = flag.id
    level = flag.rule.level
    words = flag.description
    numbers = flag.numbers
    rule = flag.rule.description
    day = flag.day
  }
}

/// What has to hold to go on or back, with what the log says, as it is written as JSON.
struct CriteriaRecord: Encodable {
  let phase: Identifier
  let decides: Decider
  let met: Bool
  let criteria: [Criterion]

  init(_ proposal: PhaseProposal, _ wording: Wording) {
    phase = proposal.next
    decides = proposal.decider
    met = proposal.isMet
    criteria = proposal.criteria.map { Criterion($0, wording) }
  }

  init(_ proposal: StepBackProposal, _ wording: Wording) {
    phase = proposal.to
    decides = proposal.decider
    met = proposal.isMet
    criteria = proposal.criteria.map { Criterion($0, wording) }
  }

  struct Criterion: Encodable {
    let words: String
    let met: Bool
    let numbers: [String: Double]

    init(_ state: CriterionState, _ wording: Wording) {
      words = wording.state(state)
      met = state.isMet
      numbers = state.numbers
    }
  }
}
