import ProgrammeFiles

/// A programme without a mistake but for one value, which is of a kind that may not stand there.
struct Probe {
  /// The place, the key and the value, for a message.
  let name: String
  /// The programme.
  let programme: JSON

  /// For every key of every place a value of each kind, and the places that no sample has.
  static func all(in samples: [JSON]) -> (probes: [Probe], missing: [FilePlace]) {
    var found: [FilePlace: (sample: JSON, path: [Step])] = [:]
    for sample in samples {
      for (place, path) in mappings(sample, .mapping(.programme)) where found[place] == nil {
        found[place] = (sample, path)
      }
    }
    // A default is read where an exercise takes it.
    let places = FilePlace.allCases.filter { $0 != .library && $0 != .defaults }
    let probes = places.flatMap { place -> [Probe] in
      guard let (sample, path) = found[place] else { return [] }
      return KeyTable.keys(of: place).flatMap { key in
        values.map { value in
          Probe(
            name: "\(key.name): \(value.compact) in \(place.name)",
            programme: sample.setting(path + [.key(key.name)], to: value))
        }
      }
    }
    return (probes, places.filter { found[$0] == nil })
  }

  /// A value of each kind.
  private static let values: [JSON] = [
    .null, "", "x", "3", 3, -1, .number("1.5"), .bool(true), .array([]), .array(["x"]), .object([]),
  ]

  /// The mappings of a value with their places, in the order of the file.
  private static func mappings(
    _ value: JSON, _ form: ValueForm, _ path: [Step] = []
  ) -> [(FilePlace, [Step])] {
    switch (form, value) {
    case (.mapping(let place), .object(let members)):
      let below = members.flatMap { member in
        KeyTable.keys(of: place).first { $0.name == member.name }
          .map { mappings(member.value, $0.value, path + [.key(member.name)]) } ?? []
      }
      return [(place, path)] + below
    case (.named(let place), .object(let members)):
      return members.flatMap { mappings($0.value, .mapping(place), path + [.key($0.name)]) }
    case (.list(let form, _), .array(let items)), (.oneOrMore(let form), .array(let items)):
      return items.enumerated().flatMap { mappings($1, form, path + [.index($0)]) }
    case (.oneOrMore(let form), _): return mappings(value, form, path)
    case (.either(let forms), _):
      let form = forms.first { form in
        guard case .mapping(let place) = form else {
          return value.members.isEmpty && !mappings(value, form, path).isEmpty
        }
        let names = KeyTable.keys(of: place).map(\.name)
        return !value.members.isEmpty && value.members.allSatisfy { names.contains($0.name) }
      }
      return form.map { mappings(value, $0, path) } ?? []
    default: return []
    }
  }

  /// A way down into a value.
  enum Step: Hashable {
    case key(String)
    case index(Int)
  }
}

extension JSON {
  /// Returns the value with a part of it replaced, or added where it is a member.
  func setting(_ path: [Probe.Step], to value: JSON) -> JSON {
    guard let step = path.first else { return value }
    let rest = Array(path.dropFirst())
    switch (step, self) {
    case (.key(let name), .object(var members)):
      if let index = members.firstIndex(where: { $0.name == name }) {
        members[index].value = members[index].value.setting(rest, to: value)
      } else {
        members.append(Member(name, value))
      }
      return .object(members)
    case (.index(let index), .array(var items)):
      items[index] = items[index].setting(rest, to: value)
      return .array(items)
    default: return self
    }
  }
}
