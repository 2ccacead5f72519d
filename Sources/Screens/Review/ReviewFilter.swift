/// Which runners are listed.
package enum ReviewFilter: CaseIterable, Hashable, Sendable {
  case everyone
  case needing
  case fresh
  case silent
  case setAside

  /// The filter so many places further on, beginning again at the ends.
  func moved(by places: Int) -> ReviewFilter {
    let all = Self.allCases
    let index = (all.firstIndex(of: self) ?? 0) + places
    return all[(index % all.count + all.count) % all.count]
  }

  /// Tells whether a runner is listed.
  func takes(_ row: ReviewRow) -> Bool {
    switch self {
    case .everyone: true
    case .needing: row.level > 0
    case .fresh: !row.fresh.isEmpty || !row.freshNotes.isEmpty
    case .silent: row.isSilent
    case .setAside: row.isSetAside
    }
  }
}
