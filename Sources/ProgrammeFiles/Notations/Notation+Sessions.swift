import Programmes

extension Notations {
  /// A count of sessions: `8 sessions`.
  static let sessions = NotationParser<Int>(
    "a count of sessions", matches: "(?:[1-9][0-9]{0,2}|1000) sessions?",
    means: "a count of sessions, at most 1000", examples: ["8 sessions", "1 session"]
  ) { text throws(Diagnostic.Message) in
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, words[1] == "session" || words[1] == "sessions",
      let count = Quantities.whole(words[0])
    else { throw .notSessions(text) }
    guard (1...1_000).contains(count) else { throw .outside(1...1_000) }
    return count
  }
}

extension Diagnostic.Message {
  fileprivate static func notSessions(_ text: String) -> Self {
    let isBare = Quantities.whole(text) != nil
    return Self(
      isBare
        ? "a count of days or sessions needs its unit"
        : "a count of days or sessions is expected here, not \(quoted(text))",
      help: isBare
        ? "write '\(text) days' or '\(text) sessions'" : "write '2 weeks' or '8 sessions'")
  }
}
