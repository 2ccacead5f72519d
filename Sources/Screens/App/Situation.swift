package import Programmes
package import ProgressTracking

/// What the app knows of the world, read before it starts and after every change.
package struct Situation: Hashable, Sendable {
  /// Where the runner stands.
  package var standing: Standing
  /// Whether the runner has been asked for a name.
  package var isNamed: Bool
  /// The programmes that are shipped.
  package var starters: [StarterSummary]
  /// Minutes since local midnight.
  package var minuteOfDay: Int
  /// How many times faster than time a session is played, 1 for real.
  package var speed: Int
  /// An identity for the next session.
  package var freshID: UniqueID
  /// Those of today's exercises that the runner has done before; nothing where nobody knows.
  package var known: Set<Identifier>?
  /// What was typed in an earlier run and not finished.
  package var drafts = Drafts()
  /// A revision of what is followed, where its file has changed.
  package var revision: ProgrammeNews?

  /// Creates a situation.
  package init(
    standing: Standing, isNamed: Bool, starters: [StarterSummary], minuteOfDay: Int,
    speed: Int = 1, freshID: UniqueID, known: Set<Identifier>? = nil
  ) {
    self.standing = standing
    self.isNamed = isNamed
    self.starters = starters
    self.minuteOfDay = minuteOfDay
    self.speed = speed
    self.freshID = freshID
    self.known = known
  }
}

/// A shipped programme as it is offered.
package struct StarterSummary: Hashable, Sendable {
  /// The name by which it is followed.
  package var name: String
  /// The programme.
  package var programme: Programme

  /// Creates a summary.
  package init(name: String, programme: Programme) {
    self.name = name
    self.programme = programme
  }
}

/// A programme to follow.
package struct ProgrammeChoice: Hashable, Sendable {
  /// Where it is.
  package var source: Source
  /// The affected side, where the runner was asked.
  package var affected: BodySide?

  /// Creates a choice.
  package init(_ source: Source, affected: BodySide?) {
    self.source = source
    self.affected = affected
  }

  /// Where a programme is.
  package enum Source: Hashable, Sendable {
    /// A shipped one, by its name.
    case starter(String)
    /// A file, by its path.
    case file(String)

    /// The name or the path.
    package var name: String {
      switch self {
      case .starter(let name): name
      case .file(let path): path
      }
    }
  }
}
