import ProgrammeFiles
import Programmes
import StarterProgrammes
import Testing

@Suite struct `A starter in another language` {
  @Test func `is there for each, in the same order`() {
    let stems = StarterProgramme.all(in: "en").map(\.stem)
    #expect(stems.count == 8)
    #expect(StarterProgramme.all(in: "de").map(\.stem) == stems)
    #expect(StarterProgramme.all(in: "fr").isEmpty)
  }

  @Test(arguments: StarterProgramme.all(in: "en"))
  func `differs in its words alone, and in all of them`(starter: StarterProgramme) throws {
    let translation = try #require(StarterProgramme.named(starter.stem, in: "de"))
    let english = Parts(of: try #require(starter.read().programme))
    let german = Parts(of: try #require(translation.read().programme))
    // Identifiers, doses, rules, phases, and where there is a text.
    #expect(english.structure.count > 1_000)
    #expect(english.structure.count == german.structure.count)
    let other = zip(english.structure, german.structure).first { $0 != $1 }
    #expect(other == nil)
    let same = Set(zip(english.texts, german.texts).filter { $0 == $1 }.map(\.0))
    #expect(same.subtracting(Self.known).isEmpty)
  }

  /// What the program knows by its English word: places, stop signs, the keys of a file; and units.
  private static let known = Set(
    StopSign.shipped.map(\.text) + ["knee", "hip", "groin", "calf"] + [
      "s", "cm", "/min", "0 to 10",
    ]
      + ["ready", "rest between reps", "side order", "hold", "sets"])
}

/// A value taken apart: what it says in words, and all else.
private struct Parts {
  var texts: [String] = []
  var structure: [String] = []

  init(of value: Any) { take(value, "programme") }

  private mutating func take(_ value: Any, _ name: String) {
    if let text = value as? String {
      texts.append(text)
      structure.append("\(name): a text")
      return
    }
    if let id = value as? Identifier {
      structure.append("\(name): \(id.text)")
      return
    }
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else {
      structure.append("\(name): \(value)")
      return
    }
    let children = mirror.children.map { (name: "\(name).\($0.label ?? "")", value: $0.value) }
    guard mirror.displayStyle == .set || mirror.displayStyle == .dictionary else {
      for child in children { take(child.value, child.name) }
      return
    }
    // In an order of its own, since theirs is none.
    let parts = children.map { Parts(of: $0.value) }
      .sorted { $0.structure.lexicographicallyPrecedes($1.structure) }
    for part in parts {
      texts += part.texts
      structure += part.structure
    }
  }
}
