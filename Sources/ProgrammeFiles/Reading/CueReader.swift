import Programmes
internal import Yams

/// Reads cues, and reports those whose moment never comes.
struct CueReader {
  let file: FileContext

  /// Reads the cues of an exercise or a level.
  ///
  /// - Parameters:
  ///   - exercise: The keys.
  ///   - side: The leg that works, or nothing where it could not be read.
  ///   - doses: The doses it may be done at, nothing standing for those that could not be read.
  ///   - change: Where a dose is changed so that a moment may be lost, instead of where the cue is.
  /// - Returns: The cues in the order of the file.
  func cues(
    _ exercise: Fields, side: WorkingSide?, doses: [Dose?], change: Range<Int>? = nil
  ) -> [Cue] {
    guard let fields = exercise.fields("cues", as: .cues) else { return [] }
    let known = Set(doses.map { dose in dose.map { Moments(of: $0, side) } })
    return fields.names.compactMap { name in
      guard let text = fields.line(name), let moment = moment(name) else { return nil }
      guard side != nil, known.allSatisfy({ $0.map { !$0.has(moment) } ?? false })
      else { return Cue(moment, text) }
      // A default is for the exercises that have the moment.
      if exercise.isDefault("cues") { return nil }
      if let change, !exercise.isOnTop("cues") {
        if moment == .lastSet || moment == .rest { return Cue(moment, text) }
        file.findings.warning(.neverComesThen(name, moment), at: change)
      } else {
        file.findings.error(.neverComes(name, moment), at: fields.key(name))
      }
      return Cue(moment, text)
    }
  }

  /// Warns of cues that come in an exercise's own dose and not in that of a level.
  ///
  /// - Parameters:
  ///   - cues: The cues of the exercise.
  ///   - levels: The dose of each level that has no cues of its own, with where the level is.
  ///   - base: The exercise's own dose.
  ///   - side: The leg that works.
  func warn(
    of cues: [Cue], missedBy levels: [(dose: Dose, span: Range<Int>)], of base: Dose?,
    _ side: WorkingSide?
  ) {
    guard let side, let base = base.map({ Moments(of: $0, side) }) else { return }
    // Fewer sets, and so no last one and no rest, are what makes a level easier.
    let coming = cues.map(\.moment).filter { base.has($0) && $0 != .lastSet && $0 != .rest }
    let hardest = hardest(of: coming)
    for level in levels where file.findings.hasRoom {
      let moments = Moments(of: level.dose, side)
      guard !hardest.allSatisfy(moments.has) else { continue }
      for moment in coming where !moments.has(moment) {
        file.findings.warning(.neverComesThen(moment.name, moment), at: level.span)
      }
    }
  }

  /// Returns the moments that a dose must have to have all of some: the latest of each kind.
  private func hardest(of moments: [CueMoment]) -> [CueMoment] {
    var times: (after: Duration, beforeEnd: Duration) = (.zero, .zero)
    var others: [CueMoment] = []
    for moment in moments {
      switch moment {
      case .after(let time): times.after = max(times.after, time)
      case .beforeEnd(let time): times.beforeEnd = max(times.beforeEnd, time)
      default: others.append(moment)
      }
    }
    if times.after > .zero { others.append(.after(times.after)) }
    if times.beforeEnd > .zero { others.append(.beforeEnd(times.beforeEnd)) }
    return others
  }

  private func moment(_ name: String) -> CueMoment? {
    switch name {
    case "start": .start
    case "each rep": .repetition
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

extension CueMoment {
  /// The moment as it is written.
  fileprivate var name: String {
    switch self {
    case .start: "start"
    case .repetition: "each rep"
    case .halfway: "halfway"
    case .lastRepetition: "last rep"
    case .lastSet: "last set"
    case .switchSides: "switch"
    case .rest: "rest"
    case .end: "end"
    case .after(let time): "at \(Quantities.text(of: time))"
    case .beforeEnd(let time): "at -\(Quantities.text(of: time))"
    }
  }

  /// Why it never comes.
  fileprivate var whyNever: (reason: String, help: String) {
    switch self {
    case .repetition: ("there are no repetitions", "write 'start'")
    case .lastRepetition: ("there is no second repetition", "write 'end' or 'at -5s'")
    case .lastSet: ("there is one set", "write 'start'")
    case .switchSides:
      ("the sides are not switched", "write 'side: affected first' to train each leg")
    case .rest: ("there is no rest", "add 'rest: 45s'")
    case .beforeEnd: ("no set is that long, or its end is not known", "write 'start' or 'end'")
    default: ("no set is that long", "write an earlier moment")
    }
  }
}

/// The moments that come in a dose.
private struct Moments: Hashable {
  private let hasRepetitions: Bool
  private let hasSecondRepetition: Bool
  private let hasSecondSet: Bool
  private let hasRest: Bool
  private let switchesSides: Bool
  /// The longest of the sets whose length is known.
  private let longest: Duration
  /// Whether there is a set at the runner's own pace.
  private let isOpen: Bool

  init(of dose: Dose, _ side: WorkingSide?) {
    let lengths = dose.sets.map { dose.length(of: $0) }
    hasRepetitions = dose.sets.contains { $0.work.hasRepetitions }
    hasSecondRepetition = dose.sets.contains { ($0.work.repetitions ?? 0) > 1 }
    hasSecondSet = dose.sets.count > 1
    hasRest =
      dose.interval != nil
      || ([dose.rest] + dose.sets.compactMap(\.rest)).contains { $0 != .zero }
    switchesSides = if case .each = side { true } else { false }
    longest = lengths.compactMap(\.self).max() ?? .zero
    isOpen = lengths.contains(nil)
  }

  /// Tells whether a moment comes in any set.
  func has(_ moment: CueMoment) -> Bool {
    switch moment {
    case .start, .end, .halfway: true
    case .repetition: hasRepetitions
    case .lastRepetition: hasSecondRepetition
    case .lastSet: hasSecondSet
    case .switchSides: switchesSides
    case .rest: hasRest
    case .after(let time): isOpen || time < longest
    case .beforeEnd(let time): time < longest
    }
  }
}

extension Dose {
  /// Returns how long a set takes, or nothing where the runner sets the pace.
  fileprivate func length(of set: PrescribedSet) -> Duration? {
    switch set.work {
    case .hold(let time), .time(let time): return time.most
    case .selfPaced, .distance: return nil
    case .paced(let bounds, let stages):
      guard let repetitions = bounds.most, !stages.contains(where: \.length.isOpen) else {
        return nil
      }
      let repetition = stages.reduce(Duration.zero) { $0 + $1.length.highest }
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
    Self(
      "the moment '\(name)' never comes: \(moment.whyNever.reason)", help: moment.whyNever.help)
  }

  fileprivate static func neverComesThen(_ name: String, _ moment: CueMoment) -> Self {
    Self(
      "with this the moment '\(name)' of its cues never comes: \(moment.whyNever.reason)",
      help: "write 'cues' here too, without '\(name)'")
  }
}
