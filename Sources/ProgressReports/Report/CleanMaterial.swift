import PlainText
import Programmes
import ProgressTracking

/// Lines of a programme longer than this many characters are cut.
private let longestLine = 4_000

/// Returns a line from outside without what must not reach a page, the blanks at its start kept.
private func outlineLine(_ text: String) -> String { cleaned(text, limit: longestLine) }

extension ReportMaterial {
  /// The same material with every text in it cleaned; only notes keep their line breaks.
  var cleaned: ReportMaterial {
    var result = self
    for index in prescribed.indices {
      result.prescribed[index].measures = prescribed[index].measures.map { harmlessLine($0) }
      for phase in prescribed[index].phases.indices {
        result.prescribed[index].phases[phase].clean()
      }
    }
    result.changes = changes.map {
      ProgrammeChange(
        day: $0.day, title: harmlessLine($0.title), revision: $0.revision,
        lines: $0.lines.map(outlineLine))
    }
    result.sets = sets.map { set in
      var set = set
      if let load = set.load { set.load = harmlessLine(load) }
      return set
    }
    result.flags = flags.map {
      ReportedFlag(
        rule: harmlessLine($0.rule), level: $0.level, day: $0.day, words: outlineLine($0.words))
    }
    for index in criteria.indices {
      result.criteria[index].phase = harmlessLine(criteria[index].phase)
      result.criteria[index].words = outlineLine(criteria[index].words)
    }
    for index in corrections.indices {
      result.corrections[index].was = outlineLine(corrections[index].was)
      result.corrections[index].now = corrections[index].now.map(outlineLine)
    }
    for index in notes.indices {
      result.notes[index].note.text = PlainText.cleaned(
        notes[index].note.text, lineBreaks: .kept)
    }
    return result
  }
}

extension PrescribedPhase {
  fileprivate mutating func clean() {
    title = harmlessLine(title)
    schedule = outlineLine(schedule)
    goingOn = goingOn.map(outlineLine)
    lines = lines.map(outlineLine)
  }
}
