import GRDB

/// The notes, and the looks of a therapist, that are for their author alone.
struct PrivateNotes {
  let database: Database

  /// Returns the events of a runner that are private notes, or notes that have become private.
  ///
  /// What a private note was corrected to may be seen once that is for everyone; the words before
  /// stay private. Of a note that a newer version wrote, only what it says openly is open.
  func ids(of runner: Int) throws -> Set<UniqueID> {
    let notes = try database.values(
      StoredEvent.selection + " WHERE e.runner = ? AND e.kind IN (?, ?) \(StoredEvent.byTime)",
      [runner, EventKind.noted.rawValue, EventKind.reviewed.rawValue]
    ) { try StoredEvent(row: $0) }
    let hidden = Set(notes.filter(\.isPrivateNote).map(\.id))
    guard !hidden.isEmpty else { return [] }
    let earlier = Dictionary(
      notes.compactMap { note in note.supersedes.map { (note.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let entries = Dictionary(grouping: notes) { note in
      var (first, seen) = (note.id, Set<UniqueID>())
      while let next = earlier[first], seen.insert(first).inserted { first = next }
      // Of corrections that go round in a circle each leads to the same one.
      return earlier[first] == nil ? first : seen.min() ?? first
    }
    return entries.values.reduce(into: hidden) { result, entry in
      // The notes are in the order of time: the last of an entry is the one that counts.
      if entry.last?.isPrivateNote == true { result.formUnion(entry.map(\.id)) }
    }
  }
}

extension StoredEvent {
  /// Whether it is a note for its author alone.
  fileprivate var isPrivateNote: Bool {
    switch body {
    case .noted(let note): return note.visibility == .private
    case .reviewed(let record): return record.outcome != .carryOn
    default:
      let payload = JSONReader.value(of: payload)
      return payload?["visibility"]?.string != NoteRecord.Visibility.toRunner.rawValue
        && payload?["outcome"]?.string != ReviewRecord.Outcome.carryOn.rawValue
    }
  }
}
