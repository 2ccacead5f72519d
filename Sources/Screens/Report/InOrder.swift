/// Returns texts without those that already occurred.
func distinct(_ texts: [String]) -> [String] {
  var seen: Set<String> = []
  return texts.filter { seen.insert($0).inserted }
}

extension Array {
  /// The elements with those of a key together, the keys in the order of their first element.
  func together<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    grouped(by: key).flatMap(\.self)
  }

  /// The elements of each key, the keys in the order of their first element.
  func grouped<Key: Hashable>(by key: (Element) -> Key) -> [[Element]] {
    let groups = Dictionary(grouping: self, by: key)
    var seen: Set<Key> = []
    return map(key).filter { seen.insert($0).inserted }.compactMap { groups[$0] }
  }
}
