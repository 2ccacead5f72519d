/// What a day of a calendar was.
package enum DayKind: String, Sendable, Hashable, CaseIterable {
  /// All that was due was done.
  case done
  /// Some of what was due was done.
  case partial
  /// Nothing of what was due was done.
  case missed
  /// It can still be done.
  case due
  /// What was due was held back.
  case held
  /// Nothing was due.
  case rest
  /// Nothing was due, yet something was done.
  case extra
  /// It is not known what was done.
  case unknown
  /// The day does not belong to the calendar.
  case none

  /// The kind's word, in legends and tables; empty for a day outside of the calendar.
  package var name: String { self == .none ? "" : rawValue }

  /// What the kind means.
  package var role: Role {
    switch self {
    case .done: .good
    case .partial: .warning
    case .missed: .bad
    case .held: .secondary
    case .due: .muted
    case .rest, .none: .muted
    case .extra: .primary
    case .unknown: .missing
    }
  }

  /// The glyph of a day, a single column wide.
  package func glyph(_ glyphs: GlyphSet) -> String {
    switch self {
    case .done: glyphs.pick("■", "#")
    case .partial: glyphs.pick("▄", "o")
    case .missed: glyphs.pick("×", "x")
    case .held: "="
    case .due: glyphs.pick("□", "_")
    case .rest: glyphs.pick("·", ".")
    case .extra: "+"
    case .unknown: "?"
    case .none: " "
    }
  }

  /// The day drawn in a square.
  func marks(in frame: Frame) -> [Mark] {
    let centre = Point(frame.x + frame.width / 2, frame.y + frame.height / 2)
    let size = frame.height
    func cell(_ fill: Fill) -> Mark { .rect(frame, fill: fill, role: role) }
    func sign(_ shape: Shape, _ part: Double) -> Mark {
      .marker(centre, shape: shape, filled: true, size: size * part, role: role)
    }
    switch self {
    case .done: return [cell(.solid)]
    case .partial:
      let lower = Frame(
        x: frame.x, y: centre.y, width: frame.width, height: frame.height / 2)
      return [cell(.outline), .rect(lower, fill: .solid, role: role)]
    case .missed: return [cell(.outline), sign(.cross, 0.5)]
    case .held: return [cell(.lines)]
    case .due: return [cell(.outline)]
    case .rest: return [sign(.circle, 0.15)]
    case .extra: return [cell(.outline), sign(.diamond, 0.6)]
    case .unknown: return [cell(.dots)]
    case .none: return []
    }
  }
}
