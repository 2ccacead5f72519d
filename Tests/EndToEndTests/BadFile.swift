import Testing

/// A file that is refused, with what is said of it; shown by its name.
struct BadFile: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String?
  let sentence: String

  init(_ name: String, _ text: String?, _ sentence: String) {
    self.name = name
    self.text = text
    self.sentence = sentence
  }

  var testDescription: String { name }
}
