import Programmes
internal import Yams

/// Reads on which days something is due: `every`, `days`, or `times` with `per`.
struct RhythmReader {
  let fields: Fields

  private var file: FileContext { fields.file }

  /// The key that says it, where one does.
  var key: String? { ["every", "days", "times"].first(where: fields.has) }

  /// Reads the rhythm, or nothing where there is none.
  func rhythm() -> Rhythm? {
    switch key {
    case "every": every()
    case "days": days("days").map(Rhythm.weekdays)
    case "times": times()
    default: nil
    }
  }

  /// Reads the fewest days from one to the next, and reports too many for how often it is due.
  func leastDaysBetween() -> Int {
    guard fields.has("rest between days"), let days = fields.days("rest between days") else {
      return 1
    }
    if let rhythm = rhythm() { checkRoom(for: [rhythm]) }
    return days + 1
  }

  /// Reports rhythms in which there are not as many days as have to be free between two.
  func checkRoom(for rhythms: [Rhythm]) {
    guard fields.has("rest between days"), let days = fields.days("rest between days") else {
      return
    }
    for case .times(let times, let window) in rhythms where times.highest * (days + 1) > window {
      file.findings.error(
        .noRoomForDays(times.highest, window), at: fields.valueSpan("rest between days"))
    }
  }

  /// Reads days of the week; nothing where none could be read.
  func days(_ key: String) -> Set<Weekday>? {
    let days = Set(
      fields.words(key, meant: Weekday.words(meantBy:)).compactMap(Weekday.init(rawValue:)))
    return days.isEmpty ? nil : days
  }

  private func every() -> Rhythm? {
    guard let node = fields.value("every"), let text = file.word(node) else { return nil }
    if text == "day" { return .everyDay }
    if case .fromTo = WrittenRange(text) {
      return file.written(node, Notations.dayRange).map { .every(days: $0) }
    }
    return file.days(node).map { $0 == 1 ? .everyDay : .every(days: Bounds($0)) }
  }

  private func times() -> Rhythm? {
    guard fields.has("per") else { return nil }
    let times = fields.value("times").flatMap { file.range($0, or: Notations.times, in: 1...31) }
    guard let times, let days = fields.days("per") else { return nil }
    if times.highest > days {
      file.findings.error(
        .moreThanOnceADay(isSchedule: fields.place == .schedule), at: fields.valueSpan("times"))
    }
    return .times(times, perDays: days)
  }
}

extension Rhythm {
  /// On how many days of how many it is due at the most.
  var share: (days: Int, of: Int) {
    switch self {
    case .weekdays(let days): (days.count, 7)
    case .every(let days): (1, days.least)
    case .times(let times, let days): (times.highest, days)
    }
  }

  /// Tells whether it is due on more days than another.
  func isOftener(than other: Rhythm) -> Bool {
    share.days * other.share.of > other.share.days * share.of
  }
}

extension Weekday {
  /// Returns days of the week as a file lists them, Monday first.
  static func words(_ days: Set<Weekday>) -> [String] {
    allCases.filter(days.contains).map(\.rawValue)
  }

  /// Returns the list that says what is meant by `mon-fri` or `mon wed fri`, or nothing where a text is
  /// no such thing.
  static func words(meantBy text: String) -> String? {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    let days = words.compactMap(Weekday.init(named:))
    guard days.count > 1, !text.contains(",") else { return nil }
    let isRange = days.count == 2 && (words.count == 3 || text.contains { "-–—".contains($0) })
    guard isRange else { return days.count == words.count ? list(days) : nil }
    return days[0].offset < days[1].offset
      ? list(allCases.filter { (days[0].offset...days[1].offset).contains($0.offset) }) : nil
  }

  private static func list(_ days: [Weekday]) -> String {
    "[\(days.map(\.rawValue).joined(separator: ", "))]"
  }

  /// The English names, Monday first; to make a text of a case takes a mirror, which is slow.
  private static let names = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Creates a day from its English name, whole or cut to three letters or more.
  init?(named word: String) {
    let index = Self.names.firstIndex { name in
      word.count >= 3 && name.hasPrefix(word) || word == name + "s"
    }
    guard let index else { return nil }
    self = Self.allCases[index]
  }
}

extension Diagnostic.Message {
  fileprivate static func noRoomForDays(_ times: Int, _ window: Int) -> Self {
    Self(
      "with so many days between there is no room for \(times) days in \(window)",
      help: times * 2 <= window
        ? "write 'rest between days: 1 day', or fewer 'times'"
        : "write fewer 'times', or leave it out")
  }

  fileprivate static func moreThanOnceADay(isSchedule: Bool) -> Self {
    Self(
      "this is more than once a day",
      help: isSchedule
        ? "write the days here, and 'sessions: 2' for two on each of them"
        : "an exercise is due in every session of its days")
  }
}
