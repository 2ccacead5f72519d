/// A text that is hard on one part of the reader.
struct WorstCase {
  /// The most bytes that a file may have.
  static let limit = 512 * 1_024

  /// What is hard about it.
  let name: String

  private let text: () -> String

  /// Keeps how a text is made, so that the memory of many is not that of one.
  init(_ name: String, _ text: @autoclosure @escaping () -> String) {
    self.name = name
    self.text = text
  }

  /// The text, made anew.
  var bytes: [UInt8] { Array(text().utf8.prefix(Self.limit)) }
}
