extension PainThreshold {
  /// The threshold as a programme file writes it: `from 6`, `above last morning by 2`.
  public var code: String {
    switch self {
    case .from(let limit): "from \(limit)"
    case .above(let limit): "above \(limit)"
    case .over(let reference, let points): "above \(reference.rawValue) by \(points)"
    }
  }
}

extension PainAction {
  /// The action as a programme file writes it: `stop exercise`, `rest 1 day`.
  public var code: String {
    switch self {
    case .ease: "ease"
    case .repeatStep: "repeat"
    case .stepDown: "down a step"
    case .stopExercise: "stop exercise"
    case .stopSession: "stop session"
    case .rest(let days): days == 1 ? "rest 1 day" : "rest \(days) days"
    case .hold: "hold"
    case .tell: "tell"
    }
  }
}
