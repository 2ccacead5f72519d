import Programmes

extension Wording {
  /// Returns what a log keeps, said in the language of the screens where it is a stop sign that every
  /// programme has, or an answer in the words of a programme file: `effort, at most 6`.
  package func recorded(_ text: String) -> String {
    if let sign = StopSignText(rawValue: text) { return catalogue(sign) }
    let parts = text.split(separator: ", ").map { recorded(part: $0) }
    let known = parts.compactMap(\.self)
    return known.count == parts.count ? series(known) : text
  }

  /// Returns a region that a log keeps, with its side: `left knee`.
  package func region(recorded text: String) -> String {
    for side in BodySide.allCases where text.hasPrefix(side.rawValue + " ") {
      let part = text.dropFirst(side.rawValue.count + 1)
      return catalogue(RuleText.region, self.side(side), self.part(String(part)))
    }
    return part(text)
  }

  /// Returns a part of the body in the language of the screens, where it is one that is known.
  func part(_ text: String) -> String {
    RegionText(rawValue: text.lowercased()).map { catalogue($0) } ?? text
  }

  private func recorded(part: Substring) -> String? {
    let numbers = part.split { !$0.isASCII || !$0.isNumber }.map { String($0) }
    guard numbers.count <= 2 else { return nil }
    var written = ""
    var place = 0
    var rest = part
    while let first = rest.first {
      guard first.isASCII, first.isNumber else {
        written.append(rest.removeFirst())
        continue
      }
      written += "{\(place)}"
      place += 1
      rest = rest.drop { $0.isASCII && $0.isNumber }
    }
    guard let phrase = RecordedText(rawValue: written) else { return nil }
    return catalogue(phrase, numbers.first ?? "", numbers.last ?? "")
  }
}
