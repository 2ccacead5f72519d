import Programmes
internal import Yams

/// A text that was taken apart by the parser, with what is needed to talk about it.
struct FileContext {
  let source: SourceText
  let findings: Findings
  /// Where the keys start that must not be read, because they are there a second time.
  let coveredKeys: Set<Int>
  /// The library that is read, or nothing for the programme's own file.
  var library: Identifier?

  /// Returns the bytes that a node takes up on its first line.
  func span(of node: Node) -> Range<Int> { source.span(of: node) }

  /// Reports an error over a node.
  func error(_ message: @autoclosure () -> Diagnostic.Message, at node: Node) {
    findings.error(message(), at: span(of: node))
  }
}

/// The root of a programme or of a library that comes with it.
struct Document {
  let root: Node
  /// The name of the library, or nothing for the programme.
  let library: String?
}

/// Parses a text and hands its documents to a body, or reports why there is none.
///
/// The parser is kept alive while the body walks, since parts of its nodes are weak references.
func withDocuments<Result>(
  of source: SourceText, _ findings: Findings, _ body: ([Document], FileContext) -> Result?
) -> Result? {
  var scanner = Scanner(source, findings: findings)
  scanner.scan()
  guard scanner.canBeParsed else { return nil }
  let text = scanner.mending.applied(to: source)
  guard !mayMultiply(text) else {
    findings.error(.tooManyAliases, at: firstAnchor(in: source))
    return nil
  }
  let context = FileContext(
    source: source, findings: findings, coveredKeys: scanner.mending.coveredKeys)
  do {
    let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
    let documents = documents(of: parser, in: source, findings)
    guard documents.first?.library == nil, !documents.isEmpty else {
      if findings.errorCount == 0 { findings.error(.nothing, at: 0..<0) }
      return nil
    }
    return withExtendedLifetime(parser) { body(documents, context) }
  } catch {
    if findings.errorCount == 0 { report(error, in: source, findings) }
    return nil
  }
}

/// Returns the documents up to the first one that is not YAML, which is reported.
private func documents(
  of parser: Parser, in source: SourceText, _ findings: Findings
) -> [Document] {
  var documents: [Document] = []
  do {
    while let root = try parser.nextRoot() {
      let line = (root.mark?.line ?? 1) - 1
      let library = source.libraryName(before: line)
      if let last = documents.last, last.library == library {
        if isEmpty(last.root) { documents.removeLast() }
        guard isEmpty(last.root) || isEmpty(root) else {
          findings.error(.notYAML("but found another document"), at: source.span(of: root))
          break
        }
        if isEmpty(root), !isEmpty(last.root) { continue }
      }
      documents.append(Document(root: root, library: library))
    }
  } catch {
    if findings.errorCount == 0 { report(error, in: source, findings) }
  }
  return documents
}

/// Tells whether a document has nothing between its marks.
private func isEmpty(_ root: Node) -> Bool {
  root.scalar.map { $0.string.isEmpty && $0.style == .plain } ?? false
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

private func firstAnchor(in source: SourceText) -> Range<Int> {
  let start = source.bytes.indices.first { index in
    source.bytes[index] == .ampersand && source.bytes.dropFirst(index + 1).first?.isBlank == false
  }
  return start.map { $0..<$0 + 1 } ?? 0..<0
}

private func report(_ error: any Error, in source: SourceText, _ findings: Findings) {
  guard let error = error as? YamlError else {
    return findings.error(.notYAML("the text cannot be read"), at: 0..<0)
  }
  switch error {
  case .scanner(let context, let problem, let mark, _),
    .parser(let context, let problem, let mark, _),
    .composer(let context, let problem, let mark, _):
    let start = context.map { source.span(at: $0.mark) }
    let notes = start.map { [("what this belongs to begins here", $0)] } ?? []
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
  fileprivate static var tooManyAliases: Self {
    Self(
      "anchors and aliases ('&name', '*name') are not used here", help: "write the values out")
  }

  /// The parser's words, put into ours where they are known.
  fileprivate static func notYAML(_ problem: String) -> Self {
    switch problem {
    case "found unknown escape character":
      Self("no such escape in a text in double quotes", help: #"write a backslash as "\\""#)
    case "found invalid Unicode character escape code":
      Self("there is no such character", help: "write the character itself")
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
