import Programmes

/// The parts of the patterns of rates.
private enum Pattern {
  static let share = #"(?:(?:[5-9][0-9]|1[0-4][0-9])(?:\.[0-9])?|150)"#
  static let rate = "(?:[2-9][0-9]|[1-3][0-9]{2}|400)"
}

extension Notations {
  /// Beats a minute: `170/min`.
  static let rate = NotationParser<Int>(
    "a rate", matches: "\(Pattern.rate)/min",
    means: "beats a minute, from 20 to 400; both feet counted", examples: ["170/min"]
  ) { text throws(Diagnostic.Message) in
    let beats = try rates.value(text)
    guard beats.isExact else { throw .notRate(text) }
    return beats.least
  }

  /// Beats a minute, or a range of them: `165-175/min`.
  static let rates = NotationParser<Bounds<Int>>(
    "a rate or a range of rates", matches: "\(Pattern.rate)(?:-\(Pattern.rate))?/min",
    means: "beats a minute, from 20 to 400; both feet counted",
    examples: ["170/min", "165-175/min"]
  ) { text throws(Diagnostic.Message) in
    guard text.hasSuffix("/min") else { throw .notRate(text) }
    let number = text.dropLast(4)
    guard case .fromTo(let first, let last) = WrittenRange(String(number)) else {
      guard let beats = Quantities.whole(number) else { throw .notRate(text) }
      guard (20...400).contains(beats) else { throw .rateOutside }
      return Bounds(beats)
    }
    guard let least = Quantities.whole(first), let most = Quantities.whole(last) else {
      throw .notRate(text)
    }
    guard least < most else { throw .rangeBackwards(first, last) }
    guard (20...400).contains(least), most <= 400 else { throw .rateOutside }
    return Bounds(least, to: most)
  }
}

extension Notations {
  /// A percentage of a measured rate: `105% of step-rate`.
  static let share = NotationParser<Metronome.Rate>(
    "a rate",
    matches: "\(Pattern.share)(?:-\(Pattern.share))?% of \(Notations.groups)",
    means: "a percentage, from 50 to 150, of the latest value of a measure",
    examples: ["105% of step-rate", "107.5% of step-rate", "105-110% of step-rate"]
  ) { text throws(Diagnostic.Message) in
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1] == "of", parts[0].hasSuffix("%"),
      let percent = try Quantities.percentRange(
        parts[0].dropLast(), unit: "% of \(parts[2])"), let id = Identifier(parts[2])
    else { throw .notRate(text) }
    guard percent.least >= 50, percent.highest <= 150 else { throw .percentageOutside }
    return .percent(percent, of: id)
  }
}

extension Diagnostic.Message {
  fileprivate static var rateOutside: Self {
    Self(
      "a rate is from 20/min to 400/min", help: "write steps a minute, both feet counted")
  }
  fileprivate static var percentageOutside: Self {
    Self("the percentage must be from 50% to 150%", help: "105% is five per cent faster")
  }

  /// A text is no rate.
  static func notRate(_ text: String) -> Self {
    let isBare = Quantities.whole(text) != nil
    return Self(
      isBare ? "a rate needs its unit" : "a rate is expected here, not \(quoted(text))",
      help: isBare ? "write \(text)/min" : "write '170/min' or '105% of step-rate'")
  }
}
