extension Quantities {
  /// Returns the stages that a tempo in numbers means: down, pause, up and pause of `3-1-2-0`.
  ///
  /// - Parameters:
  ///   - text: The value as it is written.
  ///   - key: The key, only `stages` being a tempo.
  /// - Returns: The stages as they are written, or nothing where the text is no such tempo.
  static func stages(meantBy text: String, as key: String) -> String? {
    let numbers = text.split { "-/:.x".contains($0) }.map(String.init)
    guard key == "stages", (3...4).contains(numbers.count),
      numbers.allSatisfy({ Quantities.whole($0) != nil })
    else { return nil }
    let stages = zip(["down", "pause", "up", "pause"], numbers).filter { $1 != "0" }
    return "[" + stages.map { "\($0) \($1)s" }.joined(separator: ", ") + "]"
  }
}
