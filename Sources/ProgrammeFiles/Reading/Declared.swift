import PlainText
import Programmes

/// What a list of the file declares, by identifier.
struct Declared<Value> {
  /// The values in the order of the file.
  private(set) var values: [Value] = []
  /// Whether every item has an identifier; if not, an unknown one may be among those.
  var isComplete = true
  private var ids: [Identifier] = []
  private var spans: [Identifier: Range<Int>] = [:]
  private var indices: [Identifier: Int] = [:]

  /// Returns the value with an identifier.
  subscript(id: Identifier) -> Value? { indices[id].map { values[$0] } }

  /// Returns the same declarations with other values.
  func map<Other>(_ transform: (Value) -> Other) -> Declared<Other> {
    var result = Declared<Other>()
    result.values = values.map(transform)
    result.isComplete = isComplete
    result.ids = ids
    result.spans = spans
    result.indices = indices
    return result
  }

  /// Adds what was read from an item, and reports an identifier that is there already.
  ///
  /// - Parameters:
  ///   - value: What was read, or nothing where it could not be.
  ///   - id: Its identifier, or nothing where it could not be read.
  ///   - fields: The item.
  ///   - what: What it is called.
  mutating func add(_ value: Value?, id: Identifier?, _ fields: Fields, what: String) {
    guard let value, let id else {
      isComplete = false
      return
    }
    let span = fields.valueSpan(fields.has("id") ? "id" : "use")
    if let first = spans[id] {
      fields.file.findings.error(
        .duplicate(id, what: what), at: span, notes: [("it is here first", first)])
      // What is missing elsewhere may be what one of the two was to be called.
      isComplete = false
      return
    }
    spans[id] = span
    indices[id] = values.count
    ids.append(id)
    values.append(value)
  }

  /// Reports an identifier that nothing has, unless something that could not be read may have it.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - what: What it should be the identifier of.
  ///   - prefix: What stands before each identifier where it is written here.
  ///   - span: Where it is.
  ///   - findings: Where to report it.
  ///   - isMeant: Tells of a value whether it can be meant, and so be suggested; by default all can.
  func reportUnknown(
    _ id: Identifier, what: String, prefix: String = "", at span: Range<Int>, _ findings: Findings,
    isMeant: ((Value) -> Bool)? = nil
  ) {
    guard isComplete, spans[id] == nil else { return findings.failed() }
    let known = findings.isFull ? [] : ids(where: isMeant).map { prefix + $0.text }
    findings.error(.unknown(prefix + id.text, what: what, known: known), at: span)
  }

  private func ids(where isMeant: ((Value) -> Bool)?) -> [Identifier] {
    guard let isMeant else { return ids }
    return zip(ids, values).filter { isMeant($1) }.map(\.0)
  }
}

extension Diagnostic.Message {
  fileprivate static func duplicate(_ id: Identifier, what: String) -> Self {
    Self("there is another \(what) with the id '\(id)'", help: "give one of them another id")
  }

  fileprivate static func unknown(_ id: String, what: String, known: [String]) -> Self {
    let help =
      nearest(to: id, among: known).map { "did you mean '\($0)'?" }
      ?? (known.isEmpty
        ? "declare it, or use another" : "there is \(listed(Array(known.prefix(8)), "and"))")
    return Self("there is no \(what) '\(id)'", help: help)
  }
}
