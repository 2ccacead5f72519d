import Programmes

extension ProgressAccount {
  /// Adds how far tempos were kept, of each session those of its phase.
  mutating func takeTempos(_ queries: LogQueries) throws {
    let others = sessionsOfOtherPhases
    var rest = days[...]
    while let first = rest.first {
      if let sessions = others[first.day] {
        for session in sessions {
          guard let phase = phase(of: session) else { continue }
          try tempos.take(queries.tempos(of: session), phase)
        }
        rest = rest.dropFirst()
        continue
      }
      let stretch = rest.prefix { $0.span == first.span && others[$0.day] == nil }
      rest = rest.dropFirst(stretch.count)
      guard let phase = first.span.map({ prescriptions[$0].phase }), let last = stretch.last,
        !phase.exercisesWithTempo.isEmpty
      else { continue }
      try tempos.take(
        queries.tempos(of: phase.exercisesWithTempo, in: first.day...last.day), phase)
    }
  }

  /// The sessions of the days on which not all were of the phase that was followed.
  private var sessionsOfOtherPhases: [LocalDay: [SessionSummary]] {
    let spans = Dictionary(
      days.map { ($0.day, $0.span) }, uniquingKeysWith: { first, _ in first })
    let worked = Dictionary(grouping: record.sessions.filter { $0.worked > 0 }, by: \.day)
    return worked.filter { day, sessions in
      let followed = (spans[day] ?? nil).map { prescriptions[$0] }
      return !sessions.allSatisfy { followed?.has($0) ?? false }
    }
  }

  private func phase(of session: SessionSummary) -> Phase? {
    (left + prescriptions).last { $0.span.from <= session.day && $0.has(session) }?.phase
  }
}
