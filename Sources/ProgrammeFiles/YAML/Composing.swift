internal import Yams

/// A text that was taken apart by the parser, with what is needed to talk about it.
struct FileContext {
  let source: SourceText
  let findings: Findings
  /// Where the keys start that must not be read, because they are there a second time.
  let coveredKeys: Set<Int>

  /// Returns the bytes that a node takes up on its first line.
  func span(of node: Node) -> Range<Int> { source.span(of: node) }

  /// Reports an error over a node.
  func error(_ message: @autoclosure () -> Diagnostic.Message, at node: Node) {
    findings.error(message(), at: span(of: node))
  }
}

/// Parses a text and hands its root to a body, or reports why there is none.
///
/// The parser is kept alive while the body walks, since parts of its nodes are weak references.
func withRoot<Result>(
  of source: SourceText, _ findings: Findings, _ body: (Node, FileContext) -> Result?
) -> Result? {
  var scanner = Scanner(source, findings: findings)
  scanner.scan()
  guard scanner.canBeParsed else { return nil }
  let text = scanner.mending.applied(to: source)
  guard !mayMultiply(text) else {
    findings.error(.tooManyAliases, at: 0..<0)
    return nil
  }
  do {
    let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
    guard let root = try parser.singleRoot() else {
      if findings.errorCount == 0 { findings.error(.nothing, at: 0..<0) }
      return nil
    }
    let context = FileContext(
      source: source, findings: findings, coveredKeys: scanner.mending.coveredKeys)
    return withExtendedLifetime(parser) { body(root, context) }
  } catch {
    if findings.errorCount == 0 { report(error, in: source, findings) }
    return nil
  }
}

/// Tells whether a text could hold enough aliases to grow when it is parsed, wherever they stand.
private func mayMultiply(_ text: String) -> Bool {
  var anchors = 0
  var aliases = 0
  var previous: UInt8 = .space
  for byte in text.utf8 {
    let isWord =
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == .dash || byte == UInt8(ascii: "_")
    if isWord, previous == .ampersand { anchors += 1 }
    if isWord, previous == .asterisk { aliases += 1 }
    previous = byte
  }
  return anchors > 0 && aliases > 20
}

private func report(_ error: any Error, in source: SourceText, _ findings: Findings) {
  guard let error = error as? YamlError else {
    return findings.error(.notYAML("the text cannot be read"), at: 0..<0)
  }
  switch error {
  case .scanner(let context, let problem, let mark, _),
    .parser(let context, let problem, let mark, _),
    .composer(let context, let problem, let mark, _):
    let notes = context.map { [($0.text, source.span(at: $0.mark))] } ?? []
    findings.error(.notYAML(problem), at: source.span(at: mark), notes: notes)
  case .duplicatedKeysInMapping(let keys, let context):
    findings.error(.duplicateKey(keys.first ?? ""), at: source.span(at: context.mark))
  default:
    findings.error(.notYAML("the text cannot be read"), at: 0..<0)
  }
}

extension SourceText {
  fileprivate func span(at mark: Mark) -> Range<Int> {
    let start = offset(line: mark.line, column: mark.column)
    return start..<min(start + 1, bytes.count)
  }
}

extension Diagnostic.Message {
  fileprivate static var nothing: Self {
    Self(
      "there is no programme in this file", help: "begin with 'format: midstance/1'")
  }
  fileprivate static var tooManyAliases: Self {
    Self(
      "anchors and aliases ('&name', '*name') are not used here", help: "write the values out")
  }

  /// The parser's words, put into ours where they are known.
  fileprivate static func notYAML(_ problem: String) -> Self {
    switch problem {
    case "found unknown escape character":
      Self("no such escape in a text in double quotes", help: #"write a backslash as "\\""#)
    case "could not find expected ':'":
      Self("a line here has no 'key: '", help: "write 'key: value'")
    case "mapping values are not allowed in this context":
      Self("no key can stand here", help: "put text with ': ' in quotes, or mend the indentation")
    case "did not find expected key", "did not find expected '-' indicator":
      Self(
        "this does not fit the lines above it",
        help: "keys of one group start in the same column; list items start with '- '")
    case "block sequence entries are not allowed in this context":
      Self("no list item can stand here", help: "a list starts on the line below its key")
    case "but found another document":
      Self("a file holds one programme; a second one begins here", help: "make it its own file")
    default:
      Self("this is not YAML: \(problem)", help: "put text with special characters in quotes")
    }
  }
}
