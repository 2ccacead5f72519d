import Programmes
package import ProgressTracking

/// A step on the day's screen that no key takes back, so that it is asked before it is taken.
package enum TodayDecision: Hashable, Sendable {
  /// Going on to the next phase.
  case advance(PhaseEntry, isSuggested: Bool)
  /// Going back to an earlier phase.
  case stepBack(PhaseEntry)
  /// Ending the session that was left.
  case discard(OpenSession)
  /// Starting a session after a pain rule has ended one, or has asked to tell somebody; without a rule,
  /// though none is due now.
  case session(after: ActedRule?, CountsAs)

  /// What a session that is started would count as.
  package enum CountsAs: Hashable, Sendable {
    /// The one that is due.
    case due
    /// The one that is due and was ended early, where more of it is done.
    case instead
    /// One beyond those that are due.
    case extra

    /// Tells what it would on a day.
    init(_ standing: Standing) {
      self = standing.due == .session ? .due : standing.endedEarly ? .instead : .extra
    }
  }

  /// How many answers there are; the first of them is the safe one and changes nothing.
  static let options = 2

  /// What it comes to once it is wanted.
  var outcome: TodayScreen.Outcome {
    switch self {
    case .advance(let entry, _), .stepBack(let entry): .log([.phaseEntered(entry)])
    case .discard(let open): .discard(open)
    case .session: .start
    }
  }
}

/// A step that is asked about, in words: what the canvas and the lines have in common.
struct TodayDecisionWords {
  /// What is asked.
  let title: String
  /// Whose decision it is, or what stays as it is.
  let about: String
  /// The answers, the safe one first.
  let options: [String]
  /// What is said once it has been taken, where the day's screen stays.
  let done: String?

  /// Puts a step of somebody who follows a programme into words.
  init(_ decision: TodayDecision, _ followed: Followed?, _ texts: Catalogue) {
    func name(_ phase: Identifier) -> String {
      followed?.programme.title(ofPhase: phase) ?? phase.text
    }
    let stay = texts(TodayText.stayInPhase, followed?.phase.title ?? "")
    switch decision {
    case .advance(let entry, let isSuggested):
      title = texts(TodayText.advanceQuestion, name(entry.phase))
      about = texts(isSuggested ? .therapistSuggests : Self.decides(entry))
      options = [stay, texts(TodayText.enterPhase, name(entry.phase))]
      done = texts(TodayText.phaseEntered, name(entry.phase))
    case .stepBack(let entry):
      title = texts(TodayText.stepBackQuestion, name(entry.phase))
      about = texts(Self.decides(entry))
      options = [stay, texts(TodayText.enterEarlierPhase, name(entry.phase))]
      done = texts(TodayText.phaseEntered, name(entry.phase))
    case .discard(let open):
      title = texts(TodayText.discardQuestion)
      about = texts(
        TodayText.discardAbout, String(open.setsDone), String(open.start.planned.count))
      options = [texts(TodayText.keepOpen), texts(TodayText.discardIt)]
      done = texts(TodayText.discarded)
    case .session(let acted, let counted):
      title = texts(TodayText.startQuestion)
      let wording = Wording(texts)
      about =
        acted.map { wording.rule($0, wording.capitalised(texts(DayText.today)), followed) }
        ?? texts(counted == .due ? TodayText.tooSoon : .noneDue)
      let start: TodayText =
        switch counted {
        case .due: .startDue
        case .instead: .startInstead
        case .extra: .startAllTheSame
        }
      options = [texts(TodayText.startNone), texts(start)]
      done = nil
    }
  }

  private static func decides(_ entry: PhaseEntry) -> TodayText {
    entry.decider == .runner ? .youDecide : .therapistDecides
  }
}
