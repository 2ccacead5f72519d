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

extension PainThreshold {
  /// Reads a threshold as a programme file writes it; nothing where it is none.
  public init?(code: String) {
    let limits = (0...10).flatMap { [PainThreshold.from($0), .above($0)] }
    let comparisons = PainReference.allCases.flatMap { reference in
      (0...10).map { PainThreshold.over(reference, by: $0) }
    }
    guard let known = (limits + comparisons).first(where: { $0.code == code }) else { return nil }
    self = known
  }
}

extension PainAction {
  /// Reads an action as a programme file writes it; nothing where it is none.
  public init?(code: String) {
    let known: [PainAction] = [
      .ease, .repeatStep, .stepDown, .stopExercise, .stopSession, .hold, .tell,
    ]
    let days = Int(String(code.filter { $0.isASCII && $0.isNumber }).prefix(4)) ?? 0
    guard let action = (known + [.rest(days: days)]).first(where: { $0.code == code })
    else { return nil }
    self = action
  }
}
