import PlainText
import Programmes
internal import Yams

/// A mapping of the file, its keys checked against the table.
struct Fields {
  let place: FilePlace
  /// Where the mapping begins.
  let span: Range<Int>
  private(set) var file: FileContext
  private var entries: [String: Entry] = [:]
  /// The keys in the order of the file.
  private(set) var names: [String] = []
  /// The layer of the keys that were put over all others.
  private(set) var topLayer = 0
  /// Where the keys of libraries are brought in, where they are.
  var use: Range<Int>?
  /// How many keys could not be told.
  private var unknownKeys = 0
  /// Whether there are keys that could not be told.
  var hasUnknownKeys: Bool { unknownKeys > 0 }

  /// A key with its value.
  struct Entry {
    /// Where the key is.
    let key: Range<Int>
    /// The value, or nothing where the file leaves it out.
    let value: Node?
    /// The library it is written in, or nothing for the programme's own file.
    let library: Identifier?
    /// How many mappings it was put over; negative for a default.
    var layer = 0
  }

  /// Reads a mapping, or reports that the node is none.
  ///
  /// - Parameters:
  ///   - node: The mapping.
  ///   - place: Which keys it may have.
  ///   - file: What it is in.
  ///   - isWhole: Whether the keys that must be there are all expected here, not only after others
  ///     were put under them.
  init?(_ node: Node, as place: FilePlace, in file: FileContext, isWhole: Bool = true) {
    guard case .mapping(let mapping) = node else {
      if let text = node.scalar?.string, let key = keyWithoutSpace(in: text, at: place) {
        file.error(.missingSpace(key, in: text), at: node)
      } else {
        file.error(
          .notMapping(place, isList: node.sequence != nil, text: node.scalar?.string), at: node)
      }
      return nil
    }
    self.place = place
    self.span = file.span(of: node)
    self.file = file
    entries.reserveCapacity(mapping.count)
    names.reserveCapacity(mapping.count)
    addUnknown(mapping.filter { !add($0.key, $0.value) }, isWhole: isWhole)
    if isWhole { reportMissing() }
    keeps(KeyTable.rules(of: place))
  }

  /// Tells whether a key is there, whatever its value.
  func has(_ name: String) -> Bool { entries[name] != nil }

  /// Returns where a key is, or where the mapping begins.
  func key(_ name: String) -> Range<Int> { entries[name]?.key ?? span }

  /// Returns where the value of a key is, or the key, or where the mapping begins.
  func valueSpan(_ name: String) -> Range<Int> {
    entries[name]?.value.map { file.span(of: $0) } ?? key(name)
  }

  /// Returns the value of a key.
  func value(_ name: String) -> Node? {
    assert(KeyTable.key(name, of: place) != nil || isOpenKey(name))
    guard let entry = entries[name] else { return nil }
    if entry.value == nil { file.findings.failed() }
    return entry.value
  }

  /// The library that a key is written in, or nothing for the programme's own file.
  func library(of name: String) -> Identifier? { entries[name]?.library }

  /// Tells whether a key comes from a block of defaults.
  func isDefault(_ name: String) -> Bool { entries[name].map { $0.layer < 0 } ?? false }

  /// Tells whether a key is one of those that were put over all others.
  func isOnTop(_ name: String) -> Bool { entries[name]?.layer == topLayer }

  /// Returns where the value of a key can be changed: there, or where a library brings it in.
  func changeableSpan(_ name: String) -> Range<Int> {
    guard let use, let entry = entries[name], entry.library != file.library else {
      return valueSpan(name)
    }
    return use
  }

  /// Tells whether one key is overridden by or comes before another.
  func isBefore(_ name: String, _ other: String) -> Bool {
    let layers = (entries[name]?.layer ?? 0, entries[other]?.layer ?? 0)
    return (layers.0, key(name).lowerBound) < (layers.1, key(other).lowerBound)
  }

  /// Returns the mapping with another one's values for some keys over its own.
  func overridden(by other: Fields, keys: Set<String>) -> Fields {
    var result = self
    result.topLayer += 1
    for (name, entry) in other.entries where keys.contains(name) {
      result.entries[name] = entry
      result.entries[name]?.layer = result.topLayer
    }
    return result
  }

  /// Returns the mapping with another one's values for the keys that it does not have.
  func over(_ base: Fields, keys: Set<String>) -> Fields {
    var result = self
    result.topLayer = base.topLayer + 1
    result.entries = Dictionary(minimumCapacity: entries.count + base.entries.count)
    for (name, var entry) in entries {
      entry.layer = result.topLayer
      result.entries[name] = entry
    }
    for (name, entry) in base.entries where keys.contains(name) && entries[name] == nil {
      result.entries[name] = entry
    }
    return result
  }

  /// Returns the mapping with defaults for some keys that it does not have.
  func over(defaults: Fields, keys: Set<String>) -> Fields {
    var result = self
    for (name, entry) in defaults.entries where keys.contains(name) && entries[name] == nil {
      result.entries[name] = entry
      result.entries[name]?.layer = -1
    }
    return result
  }

  /// Returns the mapping of a library as a programme takes it in.
  func brought(into file: FileContext, at use: Range<Int>) -> Fields {
    var result = self
    result.file = file
    result.use = use
    return result
  }

  /// Returns the mapping without a key.
  func removing(_ key: String) -> Fields {
    var result = self
    result.entries[key] = nil
    return result
  }

  /// Tells whether any of some keys is there.
  func hasAny(of keys: Set<String>) -> Bool { entries.keys.contains(where: keys.contains) }

  /// Tells whether a key is the writer's own, where the place has such keys.
  private func isOpenKey(_ name: String) -> Bool {
    switch place {
    case .cues: CueTime.isWritten(in: name) && (try? Notations.cueTime.value(name)) != nil
    case .criterion: Identifier(name) != nil && KeyTable.otherWords(at: place)[name] == nil
    default: false
    }
  }

  /// Reads a key that the place has, or reports one that is none; tells whether either was done.
  private mutating func add(_ key: Node, _ value: Node) -> Bool {
    guard case .scalar(let scalar) = key else {
      file.error(.keyNotText, at: key)
      return true
    }
    let span = file.span(of: key)
    guard !file.coveredKeys.contains(span.lowerBound) else { return true }
    guard KeyTable.key(scalar.string, of: place) != nil || isOpenKey(scalar.string) else {
      return false
    }
    add(scalar.string, at: span, value)
    return true
  }

  private mutating func add(_ name: String, at span: Range<Int>, _ value: Node) {
    let isEmpty = value.isNothing
    if isEmpty {
      let example = KeyTable.key(name, of: place)?.example ?? KeyTable.openKeys(of: place)?.example
      file.findings.error(
        .noValue(name, example, comment: file.source.comment(after: span)), at: span)
    }
    entries[name] = Entry(key: span, value: isEmpty ? nil : value, library: file.library)
    names.append(name)
  }

  /// Reports the keys that the place does not have, and reads those whose meaning is plain.
  private mutating func addUnknown(_ unknown: [(key: Node, value: Node)], isWhole: Bool) {
    guard !unknown.isEmpty else { return }
    // The one key that is missing is likely the one that is not known.
    let lone = unknown.count == 1 && isWhole ? missing().only : nil
    let free = KeyTable.keys(of: place).map(\.name).filter { entries[$0] == nil }
    for (key, value) in unknown {
      let span = file.span(of: key)
      let meant = lone.flatMap { $0.value.isSmall && value.scalar != nil ? $0.name : nil }
      let name = reportUnknown(
        key.scalar?.string ?? "", value.scalar?.string, at: span, among: free, orElse: meant)
      if let name, entries[name] == nil {
        add(name, at: span, value)
        if value.scalar != nil {
          file.findings.markGuess(span.lowerBound..<file.span(of: value).upperBound)
        }
      } else {
        unknownKeys += 1
      }
    }
    names = names.sorted { key($0).lowerBound < key($1).lowerBound }
  }

  /// Reports a key that the place does not have, one of the free ones or the lone one that is missing
  /// being meant; returns the key that was meant, if it is plain.
  private func reportUnknown(
    _ name: String, _ value: String?, at span: Range<Int>, among free: [String],
    orElse lone: String?
  ) -> String? {
    let findings = file.findings
    guard !findings.isFull else {
      findings.error(.unknownKey(name, at: place, help: nil), at: span)
      return nil
    }
    if place == .cues, CueTime.isWritten(in: name) {
      _ = file.written(name, at: span, Notations.cueTime)
      return nil
    }
    if let key = keyWithoutSpace(in: name, at: place) {
      findings.error(.missingSpace(key, in: name), at: span)
      return key
    }
    if place == .cues, let time = CueTime.key(meantBy: name) {
      findings.error(.unknownKey(name, at: place, help: "write '\(time)'"), at: span)
      return nil
    }
    if let word = KeyTable.otherWords(at: place)[name], let key = KeyTable.key(word, of: place) {
      findings.error(.otherWord(name, for: key, value: value), at: span)
      return word
    }
    let visible = trimmed(cleaned(name))
    if visible != name, KeyTable.key(visible, of: place) != nil {
      findings.error(.invisibleInKey(visible), at: span)
      return visible
    }
    let places = KeyTable.places(of: name)
    if let other = places.contains(.exercise) ? .exercise : places.first {
      findings.error(.misplaced(name, belongs: other, isAt: place), at: span)
      return nil
    }
    let known = KeyTable.keys(of: place).map(\.name)
    let suggestion =
      nearest(to: name, among: free) ?? nearest(to: name.lowercased(), among: free)
      ?? nearest(to: name, among: known) ?? lone
    let identifier = place == .criterion ? Identifier(suggestedFor: name) : nil
    let help =
      suggestion.map { "did you mean '\($0)'?" }
      ?? identifier.map { "the identifier of a measure is written '\($0)'" }
      ?? "known here: \(listed(known, "and"))"
    findings.error(.unknownKey(name, at: place, help: help), at: span)
    return suggestion
  }

  /// Reports the keys that must be there and are not.
  ///
  /// - Parameter told: The keys that are reported on their own.
  func reportMissing(except told: Set<String> = []) {
    let missing = missing().filter { !told.contains($0.name) }
    // What is missing is likely what was meant by keys that could not be told.
    guard missing.count > unknownKeys else { return }
    file.findings.error(.missing(missing, at: place), at: span)
  }

  private func missing() -> [Key] {
    KeyTable.keys(of: place).filter { key in
      key.isRequired && entries[key.name] == nil && key.broughtBy.map { entries[$0] == nil } ?? true
    }
  }
}

extension Collection {
  /// The element of a collection that has no other one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}

/// Returns the key that a text begins with when only the space after its colon is missing.
private func keyWithoutSpace(in text: String, at place: FilePlace) -> String? {
  guard let colon = text.firstIndex(of: ":"), text.index(after: colon) != text.endIndex else {
    return nil
  }
  let key = String(text[..<colon])
  return KeyTable.key(key, of: place) == nil ? nil : key
}
