/// A key of the programme file: what it is called, what it holds and what it means.
package struct Key: Hashable, Sendable {
  /// The key as it is written.
  package let name: String
  /// What its value looks like.
  package let value: ValueForm
  /// What it means, in one sentence without a full stop.
  package let meaning: String
  /// A value it may have.
  package let example: String
  /// Whether it must be there.
  package let isRequired: Bool
  /// What holds where it is left out and where that is more than nothing, in a few words.
  package let usual: String?
  /// The key that brings it along, so that it may then be left out although it is required.
  package let broughtBy: String?
  /// Other words that people write for it.
  package let otherWords: [String]

  init(
    _ name: String, _ value: ValueForm, _ meaning: String, example: String,
    isRequired: Bool = false, usual: String? = nil, broughtBy: String? = nil,
    otherWords: [String] = []
  ) {
    self.name = name
    self.value = value
    self.meaning = meaning
    self.example = example
    self.isRequired = isRequired
    self.usual = usual
    self.broughtBy = broughtBy
    self.otherWords = otherWords
  }
}
