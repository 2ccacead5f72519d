import GRDB
import Programmes

extension LogQueries {
  /// The most sessions that are looked back on, one of each name.
  private static let mostSessionsBack = 4
  /// How far back notes are looked for, in days.
  private static let notesDays = 180

  /// Returns what was last done of each session that takes turns, the latest first.
  ///
  /// - Parameter sessions: Sessions by time that do not go on.
  /// - Returns: The sessions.
  /// - Throws: What is wrong with the file.
  func lastSessions(of sessions: [SessionSummary]) throws -> [PastSession] {
    var names: Set<Identifier?> = []
    let latest = sessions.reversed().filter { session in
      session.worked > 0 && names.insert(session.name).inserted
    }
    return try latest.prefix(Self.mostSessionsBack).compactMap { session in
      let events = try events(ofSession: session.id)
      let openings = events.filter { $0.kind == EventKind.sessionStarted.rawValue }
      guard let start = SessionAccount(openings)?.start else { return nil }
      let scores = events.compactMap { event -> PainScore? in
        guard event.kind == EventKind.painScored.rawValue, case .painScored(let record) = event.body
        else { return nil }
        return record.score
      }
      return PastSession(
        id: session.id, day: session.day, start: start, completed: session.completed,
        planned: session.planned, ending: session.ending, worstPain: scores.max())
    }
  }

  /// Returns what the therapist has said to the runner and was not read, by time.
  ///
  /// Older ones than half a year are left out, so that a long log costs no more than a short one.
  func unreadNotes(on day: LocalDay) throws -> [UnreadNote] {
    let since = Int64((day - Self.notesDays).number) * 86_400_000
    var notes: [UnreadNote] = []
    var read: Set<UniqueID> = []
    for event in try events([.noted, .reviewed, .noteRead], since: since)
    where event.time.day <= day {
      switch event.body {
      case .noted(let note) where note.author == .therapist && note.visibility == .toRunner:
        notes.append(UnreadNote(id: event.id, day: event.time.day, note: note))
      case .reviewed(let record) where record.outcome == .carryOn:
        let note = NoteRecord(text: record.note, author: .therapist)
        notes.append(
          UnreadNote(id: event.id, day: event.time.day, note: note, saysCarryOn: true))
      case .noteRead(let id): read.insert(id)
      default: break
      }
    }
    return notes.filter { !read.contains($0.id) }
  }
}
