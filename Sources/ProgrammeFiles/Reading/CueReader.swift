import Programmes
internal import Yams

/// Reads cues, and reports those whose moment never comes.
struct CueReader {
  let file: FileContext

  /// Reads the cues of an exercise.
  ///
  /// - Parameters:
  ///   - exercise: The exercise's keys.
  ///   - side: The leg that works, or nothing where it could not be read.
  ///   - doses: The doses it may be done at, nothing standing for those that could not be read.
  /// - Returns: The cues in the order of the file.
  func cues(_ exercise: Fields, side: WorkingSide?, doses: [Dose?]) -> [Cue] {
    guard let fields = exercise.fields("cues", as: .cues) else { return [] }
    let known = doses.compactMap { $0 }
    return fields.names.compactMap { name in
      guard let text = fields.line(name), let moment = moment(name) else { return nil }
      if known.count == doses.count, let side, !known.contains(where: { $0.has(moment, side) }) {
        file.findings.error(.neverComes(name, moment), at: fields.key(name))
      }
      return Cue(moment, text)
    }
  }

  private func moment(_ name: String) -> CueMoment? {
    switch name {
    case "start": .start
    case "halfway": .halfway
    case "last rep": .lastRepetition
    case "last set": .lastSet
    case "switch": .switchSides
    case "rest": .rest
    case "end": .end
    default: CueTime(name).map { $0.isBeforeEnd ? .beforeEnd($0.time) : .after($0.time) }
    }
  }
}

extension Dose {
  /// Tells whether a moment comes in any set of the dose.
  fileprivate func has(_ moment: CueMoment, _ side: WorkingSide) -> Bool {
    switch moment {
    case .start, .end, .halfway: return true
    case .repetition, .lastRepetition: return sets.contains { ($0.work.repetitions ?? 0) > 1 }
    case .lastSet: return sets.count > 1
    case .switchSides:
      guard case .each = side else { return false }
      return true
    case .rest: return rest > .zero
    case .after(let time): return sets.contains { length(of: $0).map { time < $0 } ?? true }
    case .beforeEnd(let time): return sets.contains { length(of: $0).map { time < $0 } ?? false }
    }
  }

  /// Returns how long a set takes, or nothing where the runner sets the pace.
  private func length(of set: PrescribedSet) -> Duration? {
    switch set.work {
    case .hold(let time): return time.most
    case .time(let time): return time
    case .selfPaced, .distance: return nil
    case .paced(let bounds, let stages):
      guard let repetitions = bounds.most else { return nil }
      let repetition = stages.reduce(Duration.zero) { $0 + $1.length }
      return repetition * repetitions + restBetweenRepetitions * max(0, repetitions - 1)
    }
  }
}

extension Work {
  fileprivate var repetitions: Int? {
    switch self {
    case .paced(let count, _), .selfPaced(let count, _): count.most ?? .max
    case .hold, .time, .distance: nil
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func neverComes(_ name: String, _ moment: CueMoment) -> Self {
    let (reason, help) =
      switch moment {
      case .lastRepetition: ("there is no second repetition", "write 'end' or 'at -5s'")
      case .lastSet: ("there is one set", "write 'start'")
      case .switchSides:
        ("the sides are not switched", "write 'side: affected first' to train each leg")
      case .rest: ("there is no rest", "add 'rest: 45s'")
      case .beforeEnd: ("no set is that long, or its end is not known", "write 'start' or 'end'")
      default: ("no set is that long", "write an earlier moment")
      }
    return Self("the moment '\(name)' never comes: \(reason)", help: help)
  }
}
