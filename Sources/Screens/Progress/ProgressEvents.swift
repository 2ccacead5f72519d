import PlainText
import Programmes
import ProgressTracking
import TerminalUI

/// Something that happened on a day, in words.
struct ProgressEvent: Hashable {
  var day: LocalDay
  var text: String
  var style: Style
}

extension Progress {
  /// Programmes and phases followed, incidents, runs and notes, the latest first.
  func events(_ words: Wording) -> [ProgressEvent] {
    let spans = followed.map {
      ProgressEvent(day: $0.from, text: words.followed($0), style: Style(.accent))
    }
    let names = Dictionary(exercises.map { ($0.exercise, $0.name) }) { _, last in last }
    let incidents = incidents.map {
      ProgressEvent(
        day: $0.day, text: words.incident($0.kind) { names[$0] ?? $0.text },
        style: style(of: $0.kind))
    }
    let notes = notes.map {
      ProgressEvent(
        day: $0.day, text: words.catalogue(ProgressScreenText.note, cleaned($0.text)),
        style: .plain)
    }
    let runs = runs.map {
      ProgressEvent(
        day: $0.day, text: words.catalogue(LogText.ran, words.run($0, enteredOn: $0.day)),
        style: .plain)
    }
    let all = (spans + incidents + runs + notes).enumerated()
    // Of one day the last stands first, too.
    return all.sorted { ($0.element.day, $0.offset) > ($1.element.day, $1.offset) }.map(\.element)
  }

  private func style(of kind: Incident.Kind) -> Style {
    switch kind {
    case .stopSigns(let signs): signs.isEmpty ? .plain : Style(.bad, .bold)
    case .rule(let record): record.isRed ? Style(.bad) : Style(.warning)
    case .held: Style(.warning)
    case .released: Style(.good)
    }
  }
}
