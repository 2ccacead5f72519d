import Programmes
import ProgressTracking

/// What the runner tells of their own accord: where it hurts, and notes.
extension SessionPlayer {
  /// The longest name of a place and the longest note, in letters.
  package static let longestPlace = 60
  package static let longestNote = 500

  /// Asks where it hurts: in one of the programme's regions, or in another place.
  mutating func askWhere() {
    guard activity != .over else { return }
    let regions = followed.programme.pain.regions.map { $0.name(affected: followed.affected) }
    questions.insert(Question(.region(regions), isVoluntary: true), at: 0)
  }

  /// Asks for a note about the exercise that is done or asked about.
  mutating func askNote() {
    questions.insert(Question(.note(exercise: exerciseInMind), isVoluntary: true), at: 0)
  }

  /// Takes the place where it hurts.
  mutating func acceptRegion(_ option: Int, of regions: [String]) {
    guard regions.indices.contains(option) else {
      questions.insert(Question(.anotherPlace, isVoluntary: true), at: 0)
      return
    }
    askPain(in: regions[option])
  }

  /// Takes a text that was typed as the answer; an empty one takes the question back.
  mutating func acceptText(_ text: String, at now: Duration) -> [PlayerAction] {
    let question = questions.removeFirst()
    guard text.contains(where: { !$0.isWhitespace }) else { return [] }
    switch question.kind {
    case .anotherPlace:
      askPain(in: String(text.prefix(Self.longestPlace)))
      return []
    case .note(let index):
      let exercise = index.flatMap {
        plan.exercises.indices.contains($0) ? plan.exercises[$0].id : nil
      }
      let note = NoteRecord(text: String(text.prefix(Self.longestNote)), exercise: exercise)
      return [.log(.noted(note)), .remark(.noted)]
    default: return []
    }
  }

  private mutating func askPain(in region: String) {
    let pain = PainQuestion(moment: .during, region: region, exercise: exerciseInMind)
    questions.insert(Question(.pain(pain), isVoluntary: true), at: 0)
  }

  /// The exercise that is done, introduced or asked about; none where all are over.
  private var exerciseInMind: Int? {
    for question in questions {
      switch question.kind {
      case .confirmation(let exercise), .effort(let exercise): return exercise
      case .pain(let pain): if let exercise = pain.exercise { return exercise }
      default: break
      }
    }
    return plan.exercises.indices.contains(position.exercise) ? position.exercise : nil
  }
}
