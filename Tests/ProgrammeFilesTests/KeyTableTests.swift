import ProgrammeFiles
import Testing

@Suite struct `The table of keys` {
  @Test(arguments: FilePlace.allCases)
  func `has no key twice at a place, and says what each one means`(place: FilePlace) {
    let keys = KeyTable.keys(of: place)
    #expect(!keys.isEmpty && !place.name.isEmpty)
    #expect(Set(keys.map(\.name)).count == keys.count)
    for key in keys {
      #expect(!key.meaning.isEmpty && !key.meaning.hasSuffix(".") && !key.example.isEmpty)
      #expect(keys.allSatisfy { !$0.otherWords.contains(key.name) })
    }
  }

  @Test(arguments: KeyTable.keys(of: .exercise).filter { !own.contains($0.name) })
  func `has examples that an exercise accepts`(key: Key) {
    let needs = ["stages": "reps: 8", "rest between reps": "reps: 8"]
    let counts = ["reps", "hold", "for", "distance", "stages", "rest between reps"].contains(
      key.name)
    let lines =
      "side: affected first\n"
      + (needs[key.name] ?? (counts ? "" : "hold: 30s")) + "\n\(key.name): \(key.example)"
    let source = SourceText(name: "x.yaml", text: SampleProgramme.exercise(lines))
    let errors = readProgramme(source).diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(rendered(errors, in: source))")
  }

  /// The keys that the sample states itself, or whose example needs more around it.
  private static let own: Set<String> = [
    "id", "use", "name", "position", "side", "easier", "harder", "needs helper",
    "distance",
  ]

  @Test func `says where a key belongs that stands at the wrong place`() {
    let text = SampleProgramme.exercise("side: both\nhold: 30s\nphone: \"0\"")
    let found = readProgramme(SourceText(name: "x.yaml", text: text)).diagnostics
    #expect(found.map(\.message) == ["'phone' belongs to the contact, not to an exercise"])
  }
}
