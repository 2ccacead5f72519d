internal import Yams

extension JSON {
  /// Creates the value that an editor reads from a YAML text, or `null` where the text is no YAML.
  ///
  /// Editors read YAML 1.2: a plain `3` is a number, and `yes` is text.
  ///
  /// - Parameter yaml: A text of our own: it is not guarded against what a file might hold.
  package init(yaml: String) {
    guard let parser = try? Parser(yaml: yaml, resolver: .basic, encoding: .utf8),
      let root = try? parser.singleRoot()
    else {
      self = .null
      return
    }
    self = withExtendedLifetime(parser) { JSON(root) }
  }

  private init(_ node: Node) {
    switch node {
    case .scalar(let scalar):
      self = scalar.style == .plain ? JSON(plain: scalar.string) : .string(scalar.string)
    case .sequence(let sequence): self = .array(sequence.map { JSON($0) })
    case .mapping(let mapping):
      self = .object(
        mapping.compactMap { key, value in
          key.scalar.map { Member($0.string, JSON(value)) }
        })
    default: self = .null
    }
  }

  private init(plain text: String) {
    switch text {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .bool(true)
    case "false", "False", "FALSE": self = .bool(false)
    default:
      if text.wholeMatch(of: /-?(?:0|[1-9][0-9]{0,15})/) != nil, let value = Int(text) {
        self = .integer(value)
      } else if text.wholeMatch(of: /-?(?:0|[1-9][0-9]{0,15})\.[0-9]+/) != nil {
        self = .number(text)
      } else {
        self = .string(text)
      }
    }
  }
}
