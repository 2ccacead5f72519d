import Programmes
import ProgressTracking

/// In which order the runners are listed.
package enum ReviewOrder: CaseIterable, Hashable, Sendable {
  case need
  case name
  case sessions
  case pain
  case seen
  case reviewed

  /// The next one, from the last to the first.
  var next: ReviewOrder {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// Returns the rows in this order; equals stand as they are needed, then by name.
  func ordered(_ rows: [ReviewRow]) -> [ReviewRow] {
    let byNeed = rows.map { ($0, $0.need) }.sorted { first, second in
      if first.1 != second.1 { return second.1.lexicographicallyPrecedes(first.1) }
      return first.0.comesByName(before: second.0)
    }.map(\.0)
    switch self {
    case .need: return byNeed
    case .name: return byNeed.sorted { $0.comesByName(before: $1) }
    case .sessions: return byNeed.sorted(by: \.sessionShare)
    case .pain: return byNeed.sorted { -($0.pain?.score.value ?? -1) }
    case .seen: return byNeed.sorted { $0.lastSeen?.number ?? Int.min }
    case .reviewed: return byNeed.sorted { $0.lastLook?.day.number ?? Int.min }
    }
  }
}

extension [ReviewRow] {
  /// Returns the rows with the least value first, equals in their order.
  fileprivate func sorted<Value: Comparable>(by value: (ReviewRow) -> Value) -> [ReviewRow] {
    // Sorting in Swift keeps the order of equals.
    map { ($0, value($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
  }
}

extension ReviewRow {
  /// The share of the sessions due that were done; those who had none due come last.
  fileprivate var sessionShare: Double {
    let due = sessions.due - sessions.open
    return due > 0 ? Double(sessions.done) / Double(due) : .infinity
  }

  /// What orders rows by need, the greater first: the level, the later day, the higher score, the more
  /// sessions missed, the longer silence.
  fileprivate var need: [Int] {
    let first = flags.first?.rule.level
    let pressing = isSetAside ? [] : flags.filter { $0.rule.level == first }
    var (scores, missed, silent) = (0, 0, 0)
    for flag in pressing {
      switch flag.finding {
      case .pain(let score, _, _, _), .rise(_, let score, _, _, _):
        scores = max(scores, score.value)
      case .missed(let sessions, _): missed = max(missed, sessions)
      case .silent(let days, _), .nothingLogged(let days, _): silent = max(silent, days)
      default: break
      }
    }
    let day = pressing.filter { !$0.finding.isOfSilence }.compactMap(\.day).max()
    return [level, day?.number ?? 0, scores, missed, silent]
  }

  fileprivate func comesByName(before other: ReviewRow) -> Bool {
    let (name, otherName) = (runner.runner.name.lowercased(), other.runner.runner.name.lowercased())
    return name == otherName ? id < other.id : name < otherName
  }
}

extension RaisedFlag.Finding {
  /// Whether it says that nothing came; the longer, the more pressing.
  var isOfSilence: Bool {
    switch self {
    case .silent, .nothingLogged: true
    default: false
    }
  }
}
