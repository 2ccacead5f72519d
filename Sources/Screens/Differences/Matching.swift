/// Things of two revisions, each with what it was before.
struct Matching<Element> {
  /// What is in both, in the new order.
  var pairs: [(old: Element, new: Element)] = []
  /// What only the old revision has.
  var gone: [Element] = []
  /// What only the new revision has.
  var added: [Element] = []
  /// What is in both, in another order than before: its place in the new revision, from 0.
  var moved: [(new: Element, place: Int)] = []

  /// Matches things by their names.
  ///
  /// - Parameters:
  ///   - old: The things of the old revision.
  ///   - new: The things of the new revision.
  ///   - name: What identifies a thing.
  ///   - was: The names that a thing had in earlier revisions.
  init<Name: Hashable>(
    _ old: [Element], _ new: [Element], by name: (Element) -> Name,
    was: (Element) -> [Name] = { _ in [] }
  ) {
    var left = Array(old.enumerated())
    func take(_ names: [Name]) -> (offset: Int, element: Element)? {
      for name_ in names {
        if let index = left.firstIndex(where: { name($0.element) == name_ }) {
          return left.remove(at: index)
        }
      }
      return nil
    }
    // A thing's own name goes before the names that others had once.
    var found = new.map { take([name($0)]) }
    for (index, element) in new.enumerated() where found[index] == nil {
      found[index] = take(was(element))
    }
    var places: [(old: Int, new: Int)] = []
    for (index, element) in new.enumerated() {
      guard let match = found[index] else {
        added.append(element)
        continue
      }
      pairs.append((match.element, element))
      places.append((match.offset, index))
    }
    gone = left.map(\.element)
    let order = places.map(\.old)
    for change in order.difference(from: order.sorted()).inferringMoves() {
      guard case .insert(let offset, _, _) = change else { continue }
      moved.append((pairs[offset].new, places[offset].new))
    }
  }
}
