import PlainText
import Programmes

extension JSONValue {
  /// Returns a member as one clean line, or nothing.
  func line(_ name: String) -> String? { self[name]?.string.map { cleaned($0) } }

  /// Returns a member as clean lines, or nothing.
  func lines(_ name: String) -> [String]? {
    guard let values = self[name]?.array else { return nil }
    let lines = values.compactMap { $0.string.map { cleaned($0) } }
    return lines.count == values.count ? lines : nil
  }

  /// Returns a member as an identifier, or nothing.
  func identifier(_ name: String) -> Identifier? { self[name]?.string.flatMap { Identifier($0) } }

  /// Returns a member as an identity, or nothing.
  func uniqueID(_ name: String) -> UniqueID? { self[name]?.string.flatMap { UniqueID($0) } }

  /// Returns a member as a day that a log can be about, or nothing.
  func day(_ name: String) -> LocalDay? {
    self[name]?.string.flatMap { LocalDay($0) }.flatMap { LocalDay.loggable ~= $0 ? $0 : nil }
  }

  /// Returns a member as one of a list of words, or nothing.
  func choice<Choice: RawRepresentable<String>>(_ name: String, _: Choice.Type) -> Choice? {
    self[name]?.string.flatMap { Choice(rawValue: $0) }
  }

  /// Returns a member as a number in a range, or nothing.
  func number(_ name: String, in range: ClosedRange<Double>) -> Double? {
    self[name]?.double.flatMap { range ~= $0 ? $0 : nil }
  }

  /// Tells whether an optional member is there but was not understood.
  func misreads(_ name: String, _ value: (some Any)?) -> Bool {
    self[name] != nil && value == nil
  }
}

extension LocalDay {
  /// The days that a log can be about: what lies outside is damage, and would make sums endless.
  static let loggable = LocalDay(number: 0)...LocalDay(number: 84_000)
}
