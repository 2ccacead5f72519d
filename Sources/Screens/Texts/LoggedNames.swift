import Programmes
import ProgressTracking

/// The names that programmes have for what a log keeps by identifier.
struct LoggedNames: Sendable {
  /// What was followed, the latest first.
  private let programmes: [Programme]

  /// Takes programmes in the order in which they were followed.
  init(_ programmes: [Programme]) { self.programmes = programmes.reversed() }

  /// Returns the title of the programme of an entry.
  func programme(of event: Event) -> String {
    guard let id = event.programme?.id else { return "" }
    return programmes.first { $0.id == id }?.title ?? id.text
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

  /// What the programme of an entry has, in its latest revision, or else another one.
  private func first(of event: Event, _ name: (Programme) -> String?) -> String? {
    for programme in programmes where programme.id == event.programme?.id {
      if let name = name(programme) { return name }
    }
    return programmes.lazy.compactMap(name).first
  }
}
