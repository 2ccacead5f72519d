/// How a small value is written that is neither one of some words nor a number.
package struct Notation: Hashable, Sendable {
  /// What it is called, with its article: `a length of time`.
  package let name: String
  /// What the whole text looks like, as a regular expression of ECMA-262 from `^` to `$`.
  ///
  /// Whatever the reader accepts matches; what matches may still be refused for what it means.
  package let pattern: String
  /// What it means, in one sentence without a full stop.
  package let meaning: String
  /// Texts in this notation.
  package let examples: [String]
  /// Tells whether the reader takes a text for one in this notation.
  package let accepts: @Sendable (String) -> Bool

  /// Tells whether two notations are the same one.
  package static func == (left: Notation, right: Notation) -> Bool {
    left.name == right.name && left.pattern == right.pattern
  }

  /// Mixes in what tells notations apart.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(pattern)
  }
}

/// A notation with the parser of its texts.
///
/// Declarations stand beside each other by what they are about: times, amounts, names, limits.
struct NotationParser<Value>: Sendable {
  /// How it is written.
  let notation: Notation
  /// Returns what a text means, or throws what is wrong with it.
  let value: @Sendable (String) throws(Diagnostic.Message) -> Value

  init(
    _ name: String, matches pattern: String, means meaning: String, examples: [String],
    value: @escaping @Sendable (String) throws(Diagnostic.Message) -> Value
  ) {
    notation = Notation(
      name: name, pattern: "^(?:\(pattern))$", meaning: meaning, examples: examples,
      accepts: { (try? value($0)) != nil })
    self.value = value
  }
}

/// Every notation of the file, each declared once.
enum Notations {}

extension Diagnostic.Message {
  /// A number begins with zeros.
  static func zeroInFront(_ number: Int) -> Self {
    Self("a number has no zero in front", help: "write \(number)")
  }

  /// A number is outside of what is possible.
  static func outside(_ range: ClosedRange<Int>) -> Self {
    Self(
      "the number must be from \(range.lowerBound) to \(range.upperBound)",
      help: "write a number in that range")
  }
}
