import Coaching
import Programmes
import ProgressTracking

/// What a key came to, in words.
struct RemarkWords {
  /// The sentence.
  let text: String

  /// Puts what a key came to into words.
  init(_ remark: Remark, _ player: SessionPlayer, _ texts: Catalogue) {
    switch remark {
    case .undone(let body): text = Self.undone(body, player, texts)
    case .repeated(let record):
      text = Self.sentence(.repeated, record.planned, player, texts)
    case .restored(let record):
      text = Self.sentence(.restored, record.planned, player, texts)
    case .nothingToUndo: text = texts(RemarkText.nothingToUndo)
    case .eased(let exercise, let to):
      text = texts(RemarkText.eased, Self.form(to, of: exercise, player))
    case .nothingEasier: text = texts(RemarkText.nothingEasier)
    case .noted: text = texts(RemarkText.noted)
    case .tried: text = texts(RemarkText.tried)
    }
  }

  /// Returns the entry that a remark would be about in a few words, a set or a score; nothing for others.
  static func entry(_ remark: Remark, _ player: SessionPlayer, _ texts: Catalogue) -> String? {
    let wording = Wording(texts)
    switch remark {
    case .undone(.setFinished(let record)), .restored(let record):
      return wording.series(
        [name(of: record.planned.exercise, player), set(record.planned, texts)])
    case .undone(.painScored(let record)):
      let score =
        record.score.map { texts(RemarkText.score, "\($0.value)") }
        ?? texts(CommonText.notAnswered)
      return wording.series([wording.region(recorded: record.region), score])
    default: return nil
    }
  }

  private static func undone(
    _ body: EventBody, _ player: SessionPlayer, _ texts: Catalogue
  ) -> String {
    switch body {
    case .setFinished(let record):
      let phrase: RemarkText =
        switch record.ending {
        case .skipped, .held: .undoneSkip
        case .completed, .partial: record.loadUsed == nil ? .undoneSet : .undoneLoad
        }
      return texts(
        phrase, set(record.planned, texts), name(of: record.planned.exercise, player))
    case .painScored(let record):
      let score =
        record.score.map { texts(RemarkText.score, "\($0.value)") }
        ?? texts(CommonText.notAnswered)
      return texts(RemarkText.undonePain, score, Wording(texts).region(recorded: record.region))
    case .stopSignsAnswered: return texts(RemarkText.undoneSigns)
    case .exerciseConfirmed(let confirmation):
      return texts(RemarkText.undoneConfirmation, name(of: confirmation.exercise, player))
    case .effortRated(let record):
      return texts(RemarkText.undoneEffort, name(of: record.exercise, player))
    case .exerciseEased(let choice):
      return texts(RemarkText.undoneEasing, name(of: choice.exercise, player))
    case .noted: return texts(RemarkText.undoneNote)
    default: return texts(RemarkText.undoneOther)
    }
  }

  static func sentence(
    _ phrase: RemarkText, _ planned: PlannedSet, _ player: SessionPlayer, _ texts: Catalogue
  ) -> String {
    texts(
      phrase, name(of: planned.exercise, player), set(planned, texts))
  }

  private static func set(_ planned: PlannedSet, _ texts: Catalogue) -> String {
    guard let side = planned.side else { return texts(RemarkText.set, "\(planned.set)") }
    let word = texts(side == .left ? CommonText.left : .right).lowercased()
    return texts(RemarkText.setOfSide, "\(planned.set)", word)
  }

  private static func name(of id: Identifier, _ player: SessionPlayer) -> String {
    player.plan.exercises.first { $0.id == id }?.exercise.name ?? id.text
  }

  /// The exercise with its level, or the easier exercise that stands in for it.
  static func form(
    _ id: Identifier, of exercise: Identifier, _ player: SessionPlayer
  ) -> String {
    let name = name(of: exercise, player)
    let planned = player.plan.exercises.first { $0.id == exercise }
    return planned?.exercise.id == id ? name : "\(name), \(id.text)"
  }
}
