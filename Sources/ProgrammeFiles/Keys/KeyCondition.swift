/// What the value of one key has to do with another key of its mapping.
///
/// The reader tells these in words of its own; a schema and the reference are made from them.
package enum KeyCondition: Hashable, Sendable {
  /// The key is there where another one has this word.
  case neededWhere(String, String, is: String)
  /// The key is there unless another one has this word.
  case neededUnless(String, String, is: String)
  /// The key is there only where another one has this word.
  case onlyWhere(String, String, is: String)
  /// Beside the key, which may be there or not, there is one and no second one.
  case oneBeside(String)
}

extension KeyTable {
  /// Returns the conditions of a mapping at a place.
  package static func conditions(of place: FilePlace) -> [KeyCondition] {
    switch place {
    case .programme:
      [
        .neededUnless("contact", "starter", is: "yes"),
        .neededWhere("not for", "starter", is: "yes"),
      ]
    case .ladder:
      [.neededWhere("move", "by", is: "answers"), .onlyWhere("move", "by", is: "answers")]
    case .criterion: [.oneBeside("in")]
    default: []
    }
  }
}
