/// Sets counted by how they are known.
struct SourceCounts: Hashable {
  var paced = 0
  var selfPaced = 0
  var guided = 0
  var entered = 0

  subscript(source: SetSource) -> Int {
    get {
      switch source {
      case .paced: paced
      case .selfPaced: selfPaced
      case .guided: guided
      case .entered: entered
      }
    }
    set {
      switch source {
      case .paced: paced = newValue
      case .selfPaced: selfPaced = newValue
      case .guided: guided = newValue
      case .entered: entered = newValue
      }
    }
  }

  /// The counts of the sources of which there is any.
  var bySource: [SetSource: Int] {
    SetSource.allCases.reduce(into: [:]) { counts, source in
      if self[source] > 0 { counts[source] = self[source] }
    }
  }

  /// Adds other counts.
  static func += (counts: inout SourceCounts, other: SourceCounts) {
    counts.paced += other.paced
    counts.selfPaced += other.selfPaced
    counts.guided += other.guided
    counts.entered += other.entered
  }
}
