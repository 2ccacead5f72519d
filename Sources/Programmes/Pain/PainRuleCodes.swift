extension PainThreshold {
  /// The threshold as a programme file writes it: `from 6`, `above last morning by 2`.
  public var code: String {
    switch self {
    case .from(let limit): "from \(limit)"
    case .above(let limit): "above \(limit)"
    case .over(let reference, let points): "above \(reference.rawValue) by \(points)"
    }
  }

  /// Reads a threshold as a programme file writes it; nothing of anything else.
  public init?(code: String) {
    let words = code.split(separator: " ")
    guard let number = words.last.flatMap({ Int($0) }) else { return nil }
    switch (words.first, words.count) {
    case ("from", 2): self = .from(number)
    case ("above", 2): self = .above(number)
    case ("above", 4...) where words[words.count - 2] == "by":
      let name = words[1..<(words.count - 2)].joined(separator: " ")
      guard let reference = PainReference(rawValue: name) else { return nil }
      self = .over(reference, by: number)
    default: return nil
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

  /// Reads an action as a programme file writes it; nothing of anything else.
  public init?(code: String) {
    let simple: [PainAction] = [
      .ease, .repeatStep, .stepDown, .stopExercise, .stopSession, .hold, .tell,
    ]
    if let action = simple.first(where: { $0.code == code }) {
      self = action
      return
    }
    let words = code.split(separator: " ")
    guard words.count == 3, words[0] == "rest", let days = Int(words[1]), days > 0,
      PainAction.rest(days: days).code == code
    else { return nil }
    self = .rest(days: days)
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
