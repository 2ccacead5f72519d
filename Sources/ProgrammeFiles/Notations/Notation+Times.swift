import Programmes

/// The parts of the patterns of times.
private enum Pattern {
  /// A length of time, which may be zero.
  static let duration =
    #"(?=[0-9])(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}(?:\.[0-9]{1,3})?s)?"#
  /// A length of time that is not zero.
  static let positive = "(?=[0-9hms.]*[1-9])" + duration
  /// From 1 to 366.
  static let year = "(?:[1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9]|36[0-6])"
  /// From 1 to 52.
  static let weeks = "(?:[1-9]|[1-4][0-9]|5[0-2])"
  /// From 1 to 366 days or from 1 to 52 weeks.
  static let days = "\(year) days?|\(weeks) weeks?"
  /// A length of time, a range of them, a least, a most, or as long as form allows.
  static let span =
    "\(positive)(?:(?:-| to )\(positive)| or more)?|open"
}

extension Notations {
  /// A length of time: `30s`, `1m30s`.
  static let duration = NotationParser<Duration>(
    "a time", matches: Pattern.positive,
    means: "a length of time with its unit, at most four hours",
    examples: ["30s", "1m30s", "2m", "1.5s"]
  ) { text throws(Diagnostic.Message) in try time(text, mayBeZero: false) }

  /// A length of time that may be zero.
  static let pause = NotationParser<Duration>(
    "a time", matches: Pattern.duration,
    means: "a length of time with its unit, at most four hours; '0s' is none",
    examples: ["45s", "0s", "1m30s"]
  ) { text throws(Diagnostic.Message) in try time(text, mayBeZero: true) }

  /// A length of time within a day: `4h`.
  static let hours = NotationParser<Duration>(
    "a time", matches: Pattern.positive, means: "a length of time with its unit, at most a day",
    examples: ["4h", "48h", "90m"]
  ) { text throws(Diagnostic.Message) in
    guard let time = Quantities.duration(text), time > .zero else { throw .notDuration(text) }
    guard time <= .seconds(366 * 24 * 60 * 60) else { throw .tooLongTime }
    return time
  }

  /// Returns the time that a text means.
  private static func time(
    _ text: String, mayBeZero: Bool
  ) throws(Diagnostic.Message) -> Duration {
    guard let duration = Quantities.duration(text) else { throw .notDuration(text) }
    guard duration <= Quantities.longest else { throw .tooLongTime }
    guard duration > .zero || mayBeZero else { throw .noTime }
    return duration
  }
}

extension Notations {
  /// What a time, a range of times, a least time or `open` looks like.
  static let spanPattern = Pattern.span

  /// How long a position is held: `30s`, `20s-30s`, `20s or more`, `open`.
  static let timeSpan = NotationParser<Bounds<Duration>>(
    "a time",
    matches: "\(Pattern.span)|up to \(Pattern.positive)",
    means:
      "a time, a range of times, a least or a most time, or 'open' for as long as good form allows",
    examples: ["30s", "20s-30s", "20s to 30s", "20s or more", "up to 2m", "open"]
  ) { text throws(Diagnostic.Message) in
    if text == "open" { return Bounds(.seconds(1), to: nil) }
    switch WrittenRange(text) {
    case .upTo(let last):
      if Quantities.number(last) != nil {
        throw .notDuration(last, help: "write 'up to \(last)s' or 'up to \(last)m'")
      }
      let most = try Notations.duration.value(last)
      return Bounds(min(.seconds(1), most), to: most)
    case .from(let least):
      return Bounds(try Notations.duration.value(least), to: nil)
    case .fromTo(let first, let last):
      try refuseSlips(in: text, first, last)
      let least = try Notations.duration.value(first)
      let most = try Notations.duration.value(last)
      guard least < most else { throw .rangeBackwards(first, last) }
      return Bounds(least, to: most)
    case .one(let one):
      try refuseSlips(in: one, one)
      return Bounds(try Notations.duration.value(one))
    }
  }

  /// Refuses a range of times whose ends are not written as times, with both in the help.
  private static func refuseSlips(
    in text: String, _ ends: String...
  ) throws(Diagnostic.Message) {
    let isSound = ends.allSatisfy { Quantities.duration($0) != nil }
    guard !isSound, let range = Quantities.suggestedTimes(text) else { return }
    throw .notDuration(ends.first ?? text, help: "write \(range)")
  }
}

extension Notations {
  /// How long a rest is: `45s`, `60s-90s`, `up to 2m`, `30s or more`, `open`, `0s`.
  static let restSpan = NotationParser<Bounds<Duration>>(
    "a rest",
    matches: "\(Pattern.duration)(?:(?:-| to )\(Pattern.positive)| or more)?"
      + "|up to \(Pattern.positive)|open",
    means:
      "a length of time with its unit, a range of them, a least one, or 'open' for as long as the "
      + "runner likes; '0s' is none",
    examples: ["45s", "60s-90s", "60s to 90s", "up to 2m", "30s or more", "open", "0s"]
  ) { text throws(Diagnostic.Message) in
    if text == "open" { return Bounds(.zero, to: nil) }
    switch WrittenRange(text) {
    case .one:
      try refuseSlips(in: text, text)
      return Bounds(try time(text, mayBeZero: true))
    case .from(let least): return Bounds(try time(least, mayBeZero: true), to: nil)
    case .upTo(let most): return Bounds(.zero, to: try time(most, mayBeZero: false))
    case .fromTo(let first, let last):
      try refuseSlips(in: text, first, last)
      let least = try time(first, mayBeZero: true)
      let most = try time(last, mayBeZero: false)
      guard least < most else { throw .rangeBackwards(first, last) }
      return Bounds(least, to: most)
    }
  }
}

extension Notations {
  /// After how many days, where that is a range: `2-3 days`.
  static let dayRange = NotationParser<Bounds<Int>>(
    "a range of days",
    matches: "\(Pattern.year)(?:-| to )\(Pattern.year) days|"
      + "\(Pattern.weeks)(?:-| to )\(Pattern.weeks) weeks",
    means: "a range of counts of days or weeks", examples: ["2-3 days", "2 to 3 days"]
  ) { text throws(Diagnostic.Message) in
    if Quantities.wholeRange(text) != nil { throw .notDays(text, help: "write '\(text) days'") }
    guard let space = text.lastIndex(of: " "),
      case .fromTo(let first, let last) = WrittenRange(String(text[..<space])),
      let least = Quantities.days(first + text[space...]),
      let most = Quantities.days(last + text[space...]), text.hasSuffix("s")
    else { throw .notDays(text) }
    guard least < most else { throw .rangeBackwards(first, last) }
    return Bounds(least, to: most)
  }

  /// A count of days: `7 days`, `2 weeks`.
  static let days = NotationParser<Int>(
    "a count of days", matches: Pattern.days, means: "a count of days, weeks being seven each",
    examples: ["7 days", "1 day", "2 weeks"]
  ) { text throws(Diagnostic.Message) in
    guard let days = Quantities.days(text) else { throw .notDays(text) }
    return days
  }
}

extension Notations {
  /// A day of the calendar: `2026-12-01`.
  static let date = NotationParser<LocalDay>(
    "a date", matches: "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])",
    means: "a day of the calendar as year, month and day", examples: ["2026-12-01"]
  ) { text throws(Diagnostic.Message) in
    guard let day = LocalDay(text) else { throw .notDate(text) }
    return day
  }
}

extension Notations {
  /// A moment of a set as the key of a cue: `at 10s`, `at -5s`.
  static let cueTime = NotationParser<CueTime>(
    "a moment", matches: "at -?\(Pattern.positive)",
    means: "that long after the start of the set, or before its end",
    examples: ["at 10s", "at -5s", "at 1m30s"]
  ) { text throws(Diagnostic.Message) in
    guard let time = CueTime(text), time.time > .zero else { throw .badCueTime(text) }
    return time
  }
}

/// A text as one amount, as two of them, or as one with 'or more' or 'up to'.
enum WrittenRange {
  case one(String)
  case from(String)
  case upTo(String)
  case fromTo(String, String)

  init(_ text: String) {
    if text.hasSuffix(" or more") {
      self = .from(String(text.dropLast(" or more".count)))
    } else if text.hasPrefix("up to ") {
      self = .upTo(String(text.dropFirst("up to ".count)))
    } else if let dash = text.firstIndex(of: "-"), dash != text.startIndex {
      self = .fromTo(String(text[..<dash]), String(text[text.index(after: dash)...]))
    } else {
      let words = text.split(separator: " ", omittingEmptySubsequences: false)
      self =
        words.count == 3 && words[1] == "to"
        ? .fromTo(String(words[0]), String(words[2])) : .one(text)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static var tooLongTime: Self {
    Self(
      "the time is longer than four hours", help: "times are for one exercise: write 4h at most")
  }
  fileprivate static var noTime: Self {
    Self("the time is zero", help: "write 1s at least")
  }

  static func notDuration(_ text: String, help: String? = nil) -> Self {
    let text = text.hasSuffix(",") ? String(text.dropLast()) : text
    let suggestion = Quantities.suggestedDuration(for: text)
    let isBare = Quantities.number(text) != nil
    return Self(
      isBare ? "a time needs its unit" : "a time is expected here, not \(quoted(text))",
      help: help ?? suggestion.map { "write \($0)" } ?? "write a time like 30s, 1m30s or 2m")
  }

  /// The ends of a range are not in their order.
  static func rangeBackwards(_ first: String, _ last: String) -> Self {
    Self(
      "the range must go from less to more",
      help: first == last ? "write \(first)" : "write \(last)-\(first)")
  }

  static func notDays(_ text: String, help: String? = nil) -> Self {
    if text.hasPrefix("0 ") || text == "0" {
      return Self("no days are none to count", help: "write 1 day at least, or leave the key out")
    }
    let suggestion = Quantities.suggestedDays(for: text)
    let isBare = Quantities.whole(text) != nil
    return Self(
      isBare
        ? "a count of days needs its unit"
        : "a count of days is expected here, not \(quoted(text))",
      help: help ?? "write \(suggestion ?? "a number of days or weeks, like 2 days")")
  }

  static func badCueTime(_ name: String) -> Self {
    Self("\(quoted(name)) is not a moment", help: "write 'at 10s', or 'at -5s' before the end")
  }

  fileprivate static func notDate(_ text: String) -> Self {
    let parts = text.split(separator: "-")
    let isDate = parts.count == 3 && parts[0].count == 4 && parts.allSatisfy { Int($0) != nil }
    let day = suggestedDay(for: text)
    return isDate && day == nil
      ? Self("there is no day \(quoted(text))", help: "write a day of the calendar like 2026-12-01")
      : Self(
        "a date is expected here, not \(quoted(text))",
        help: day.map { "write \($0)" }
          ?? "write the year in four digits, the month and the day, like 2026-12-01")
  }

  /// Returns a day as it is written here, where a text can only mean one: `2026-2-5`, `5.12.2026`.
  private static func suggestedDay(for text: String) -> LocalDay? {
    var parts = text.split { $0 == "-" || $0 == "/" }
    if parts.count != 3 { parts = text.split(separator: ".").reversed() }
    guard parts.count == 3, parts[0].count == 4, parts.allSatisfy({ Int($0) != nil }) else {
      return nil
    }
    let padded = parts.map { $0.count == 1 ? "0\($0)" : String($0) }
    return LocalDay(padded.joined(separator: "-"))
  }
}
