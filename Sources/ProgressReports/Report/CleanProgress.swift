import PlainText
import Programmes
import ProgressTracking

/// Names longer than this many columns are cut.
private let longestName = 120

/// Returns a text from outside as one harmless line of a bounded length.
package func harmlessLine(_ text: String) -> String {
  let words = cleaned(text).split(separator: " ").joined(separator: " ")
  return clipped(words, to: longestName)
}

extension Progress {
  /// The same progress with every text in it cleaned.
  ///
  /// Its notes are left out: a report has those that may be read.
  var cleaned: Progress {
    var result = self
    result.runner.name = harmlessLine(runner.name)
    result.followed = followed.map { span in
      var span = span
      span.title = harmlessLine(span.title)
      span.phaseTitle = harmlessLine(span.phaseTitle)
      return span
    }
    result.exercises = exercises.map { exercise in
      var exercise = exercise
      exercise.name = harmlessLine(exercise.name)
      return exercise
    }
    // There are few regions, and many scores.
    var regions: [String: String] = [:]
    for index in pain.indices {
      let region = pain[index].record.region
      let clean = regions[region] ?? harmlessLine(region)
      regions[region] = clean
      if clean != region { result.pain[index].record.region = clean }
    }
    result.measures = measures.map { point in
      var point = point
      point.name = harmlessLine(point.name)
      point.unit = harmlessLine(point.unit)
      return point
    }
    for index in efforts.indices { result.efforts[index].name = harmlessLine(efforts[index].name) }
    for index in loads.indices {
      result.loads[index].name = harmlessLine(loads[index].name)
      result.loads[index].load = harmlessLine(loads[index].load)
    }
    for index in tempos.indices { result.tempos[index].name = harmlessLine(tempos[index].name) }
    result.incidents = incidents.map { Incident(day: $0.day, kind: $0.kind.cleaned) }
    result.daysOff = daysOff.map {
      DaysOff(from: $0.from, through: $0.through, reason: harmlessLine($0.reason))
    }
    result.notes = []
    return result
  }
}

extension Incident.Kind {
  fileprivate var cleaned: Incident.Kind {
    switch self {
    case .rule(var record):
      record.rule = harmlessLine(record.rule)
      record.actions = record.actions.map { harmlessLine($0) }
      return .rule(record)
    case .stopSigns(let signs):
      return .stopSigns(signs.map { harmlessLine($0) })
    case .held(var hold):
      hold.reason = harmlessLine(hold.reason)
      return .held(hold)
    case .released(var release):
      release.clearedBy = harmlessLine(release.clearedBy)
      return .released(release)
    }
  }
}
