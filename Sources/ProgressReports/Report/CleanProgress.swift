import PlainText
import Programmes
import ProgressTracking

/// Names longer than this many columns are cut.
private let longestName = 120

/// Returns a text from outside as one harmless line of a bounded length.
func line(_ text: String) -> String {
  let words = cleaned(text).split(separator: " ").joined(separator: " ")
  return clipped(words, to: longestName)
}

extension Progress {
  /// The same progress with every text in it cleaned.
  ///
  /// Its notes are left out: a report has those that may be read.
  var cleaned: Progress {
    var result = self
    result.runner.name = line(runner.name)
    result.followed = followed.map { span in
      var span = span
      span.title = line(span.title)
      span.phaseTitle = line(span.phaseTitle)
      return span
    }
    result.exercises = exercises.map { exercise in
      var exercise = exercise
      exercise.name = line(exercise.name)
      return exercise
    }
    result.pain = pain.map { point in
      var point = point
      point.record.region = line(point.record.region)
      return point
    }
    result.measures = measures.map { point in
      var point = point
      point.name = line(point.name)
      point.unit = line(point.unit)
      return point
    }
    for index in efforts.indices { result.efforts[index].name = line(efforts[index].name) }
    for index in loads.indices {
      result.loads[index].name = line(loads[index].name)
      result.loads[index].load = line(loads[index].load)
    }
    for index in tempos.indices { result.tempos[index].name = line(tempos[index].name) }
    result.incidents = incidents.map { Incident(day: $0.day, kind: $0.kind.cleaned) }
    result.notes = []
    return result
  }
}

extension Incident.Kind {
  fileprivate var cleaned: Incident.Kind {
    switch self {
    case .rule(var record):
      record.rule = line(record.rule)
      record.actions = record.actions.map { line($0) }
      return .rule(record)
    case .stopSigns(let signs):
      return .stopSigns(signs.map { line($0) })
    case .held(var hold):
      hold.reason = line(hold.reason)
      return .held(hold)
    case .released(var release):
      release.clearedBy = line(release.clearedBy)
      return .released(release)
    }
  }
}
