import PlainText
import Programmes
internal import Yams

/// Reads a pattern and holds it against the textbook.
struct PatternReader {
  let fields: Fields

  init(_ fields: Fields) {
    self.fields = fields
  }

  /// Reads the pattern.
  func pattern() -> Pattern? {
    let name = fields.word("name").flatMap(LegDiagonal.init(rawValue:))
    let components = Dictionary(
      Joint.allCases.map { ($0, movements(of: $0)) }, uniquingKeysWith: { first, _ in first })
    guard let name else { return nil }
    let pattern = Pattern(
      name: name, pelvis: components[.pelvis] ?? [], hip: components[.hip] ?? [],
      knee: components[.knee] ?? [], ankle: components[.ankle] ?? [],
      toes: components[.toes] ?? [])
    for joint in pattern.contradictions {
      fields.file.findings.warning(
        .contradiction(name, joint), at: fields.valueSpan(joint.rawValue))
    }
    return pattern
  }

  private func movements(of joint: Joint) -> [JointMovement] {
    var seen: Set<JointMovement> = []
    return fields.items(joint.rawValue).compactMap { node in
      guard let text = fields.file.word(node) else { return nil }
      guard let movement = JointMovement(rawValue: text) else {
        let near = nearest(to: text, among: JointMovement.words)
        fields.file.error(.unknownMovement(text, joint, near), at: node)
        return nil
      }
      guard joint.movements.contains(movement) else {
        fields.file.error(.impossible(movement, joint), at: node)
        return nil
      }
      if !seen.insert(movement).inserted { fields.file.error(.wordTwice(text), at: node) }
      return movement
    }
  }
}

extension LegDiagonal {
  /// The row of the textbook: every joint with its components.
  fileprivate var row: String {
    Joint.allCases.compactMap { joint in
      let components = components(of: joint).map(\.rawValue)
      return components.isEmpty ? nil : "\(joint.rawValue) \(components.joined(separator: ", "))"
    }.joined(separator: "; ")
  }
}

extension Diagnostic.Message {
  fileprivate static func contradiction(_ name: LegDiagonal, _ joint: Joint) -> Self {
    let components = listed(name.components(of: joint).map(\.rawValue), "and")
    return Self(
      "in \(name.rawValue) the textbook's \(joint.rawValue) is \(components)",
      help: "\(name.rawValue): \(name.row)")
  }

  fileprivate static func impossible(_ movement: JointMovement, _ joint: Joint) -> Self {
    let joints = Joint.allCases.filter { $0.movements.contains(movement) }.map(\.rawValue)
    return Self(
      "no \(joint.rawValue) makes '\(movement.rawValue)': that is a movement of the \(listed(joints))",
      help: "for the \(joint.rawValue) write \(listed(joint.movements.map(\.rawValue)))")
  }

  fileprivate static func unknownMovement(
    _ text: String, _ joint: Joint, _ suggestion: String?
  ) -> Self {
    Self(
      "\(quoted(text)) is not a movement of the \(joint.rawValue)",
      help: suggestion.map { "did you mean '\($0)'?" }
        ?? "write \(listed(joint.movements.map(\.rawValue)))")
  }
}
