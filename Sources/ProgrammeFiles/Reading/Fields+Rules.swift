extension Fields {
  /// Reports keys that do not go together, or that miss each other.
  ///
  /// - Returns: Whether every rule is kept.
  @discardableResult
  func keeps(_ rules: [KeyRule]) -> Bool {
    rules.reduce(true) { keeps($1) && $0 }
  }

  private func keeps(_ rule: KeyRule) -> Bool {
    switch rule {
    case .exactlyOne(let keys, let help):
      return isThere(keys, help) && isAlone(keys, .notOne(keys, at: place, help))
    case .atLeastOne(let keys, let help):
      return isThere(keys, help)
    case .atMostOne(let keys, let help):
      return isAlone(keys, .notTogether(keys.filter(has), help))
    case .needs(let key, let other, let help):
      guard has(key), !has(other) else { return true }
      file.findings.error(.needs(key, other, help), at: self.key(key))
      return false
    }
  }

  private func isThere(_ keys: [String], _ help: String) -> Bool {
    guard !keys.contains(where: has) else { return true }
    file.findings.error(.noneOf(keys, at: place, help), at: span)
    return false
  }

  private func isAlone(
    _ keys: [String], _ message: @autoclosure () -> Diagnostic.Message
  ) -> Bool {
    let there = keys.filter(has)
    guard there.count > 1, let last = there.max(by: isBefore) else { return true }
    file.findings.error(message(), at: key(last))
    return false
  }
}

extension Diagnostic.Message {
  fileprivate static func needs(_ key: String, _ other: String, _ help: String) -> Self {
    Self("'\(key)' needs '\(other)'", help: help)
  }

  fileprivate static func noneOf(_ keys: [String], at place: FilePlace, _ help: String) -> Self {
    Self("\(place.name) needs \(listed(keys.map { "'\($0)'" }))", help: help)
  }

  fileprivate static func notOne(_ keys: [String], at place: FilePlace, _ help: String) -> Self {
    let names = keys.map { "'\($0)'" }
    return Self(
      keys.count == 2
        ? "\(place.name) has \(listed(names)), not both"
        : "\(place.name) has one of \(listed(names, "and"))", help: help)
  }

  fileprivate static func notTogether(_ keys: [String], _ help: String) -> Self {
    let names = listed(keys.map { "'\($0)'" }, "and")
    return Self("\(names) cannot \(keys.count == 2 ? "both" : "all") be there", help: help)
  }
}
