package import Programmes

/// How often a session is due, as someone answers it.
package enum RhythmInWords: Hashable, Sendable {
  /// After so many days, in the notation of the file: `day`, `2 days`.
  case every(String)
  /// So often in seven days.
  case timesAWeek(Int)
  /// On these days of the week.
  case days(Set<Weekday>)

  /// Reads an answer: `day`, `2 days`, `3 times a week`, `mon, wed, fri`; nothing where it is none
  /// of these.
  package init?(_ answer: String) {
    if KeyTable.key("every", of: .schedule)?.value.takes(answer) ?? false {
      self = .every(answer)
      return
    }
    if let days = Quantities.suggestedDays(for: answer) {
      self = .every(days == "1 day" ? "day" : days)
      return
    }
    let words = answer.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if let times = Self.timesAWeek(words) {
      self = .timesAWeek(times)
      return
    }
    let names = words.filter { $0 != "and" }
    let days = names.compactMap(Weekday.init(named:))
    guard !names.isEmpty, days.count == names.count else { return nil }
    self = .days(Set(days))
  }

  /// The number of `3 times a week`, `3x/week` or `twice per week`.
  private static func timesAWeek(_ words: [String]) -> Int? {
    guard let first = words.first, words.last == "week" || words.last == "weekly" else {
      return nil
    }
    let digits = first.hasSuffix("x") ? String(first.dropLast()) : first
    let numbers = ["once": 1, "twice": 2, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5]
    let number = Int(digits) ?? numbers[first]
    let known: Set<String> = [first, "times", "x", "a", "per", "week", "weekly", "every"]
    guard let number, (1...7).contains(number), words.allSatisfy(known.contains) else {
      return nil
    }
    return number
  }
}

extension RhythmInWords {
  /// The keys that say it in a file: `{times: 3, per: 7 days}`.
  var keys: String {
    switch self {
    case .every(let days): "{every: \(days)}"
    case .timesAWeek(let times): "{times: \(times), per: 7 days}"
    case .days(let days): "{days: [\(Weekday.words(days).joined(separator: ", "))]}"
    }
  }
}
