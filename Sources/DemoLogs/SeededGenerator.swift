/// A generator that gives the same numbers for the same seed (SplitMix64).
package struct SeededGenerator: RandomNumberGenerator, Hashable, Sendable {
  private var state: UInt64

  /// Creates a generator.
  package init(seed: UInt64) { state = seed }

  /// Returns the next number.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  /// Returns true in so many of a hundred cases.
  mutating func chance(_ percent: Double) -> Bool {
    Double.random(in: 0..<100, using: &self) < percent
  }

  /// Returns a number around 0 that is rarely further from it than twice the width.
  mutating func noise(_ width: Double) -> Double {
    (0..<3).reduce(0) { sum, _ in sum + Double.random(in: -width...width, using: &self) } / 1.5
  }

  /// Returns one of some choices, nothing of none.
  mutating func one<Choice>(of choices: [Choice]) -> Choice? { choices.randomElement(using: &self) }
}
