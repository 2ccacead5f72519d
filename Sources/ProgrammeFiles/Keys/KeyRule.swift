/// What some keys of one mapping have to do with each other.
package enum KeyRule: Hashable, Sendable {
  /// One of them is there, and no second one.
  case exactlyOne([String], help: String)
  /// At least one of them is there.
  case atLeastOne([String], help: String)
  /// No two of them are there.
  case atMostOne([String], help: String)
  /// Where the key is there, the other one is.
  case needs(String, String, help: String)
}

/// The keys of a place that are the writer's own, and so not in its list of keys.
package struct OpenKeys: Hashable, Sendable {
  /// How such a key is written.
  package let notation: Notation
  /// What its value looks like.
  package let value: ValueForm
  /// What it means, in one sentence without a full stop.
  package let meaning: String
  /// A key it may be.
  package let exampleKey: String
  /// A value it may have.
  package let example: String
}
