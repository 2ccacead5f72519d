package import Programmes
package import ProgressTracking

/// The names that programmes have for what a log keeps by identifier.
package struct LoggedNames: Hashable, Sendable {
  /// What was followed, the latest first.
  private var followed: [Followed] = []

  /// A revision of a programme.
  private struct Followed: Hashable, Sendable {
    var reference: ProgrammeReference
    var programme: Programme
  }

  /// Creates names of nothing.
  package init() {}

  /// Takes in another revision, which was followed after those before.
  package mutating func add(_ programme: Programme, _ reference: ProgrammeReference) {
    followed.insert(Followed(reference: reference, programme: programme), at: 0)
  }

  /// Returns the title of the programme of an entry.
  func programme(of event: Event) -> String {
    first(of: event) { $0.id == event.programme?.id ? $0.title : nil }
      ?? event.programme?.id.text ?? ""
  }

  /// Returns the name of an exercise.
  func exercise(_ id: Identifier, of event: Event) -> String {
    first(of: event) { $0.known(exercise: id)?.name } ?? id.text
  }

  /// Returns the title of a phase.
  func phase(_ id: Identifier, of event: Event) -> String {
    first(of: event) { $0.phase(id)?.title } ?? id.text
  }

  /// Returns the name of a measure, or the title of a questionnaire.
  func measured(_ id: Identifier, of event: Event) -> String {
    first(of: event) { $0.measure(id)?.name ?? $0.questionnaire(id)?.title } ?? id.text
  }

  /// Returns the unit of a measure.
  func unit(_ id: Identifier, of event: Event) -> String? {
    first(of: event) { $0.measure(id)?.unit }
  }

  /// What the revision of an entry itself has, or else a later one of its programme, or another programme.
  private func first(of event: Event, _ name: (Programme) -> String?) -> String? {
    let own = followed.filter { $0.reference == event.programme }
    let same = followed.filter { $0.reference.id == event.programme?.id }
    for revision in own + same + followed {
      if let name = name(revision.programme) { return name }
    }
    return nil
  }
}
