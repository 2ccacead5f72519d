/// The words for what a programme and a log say, the same on every screen and in every text.
package struct Wording: Sendable {
  /// Where the words come from.
  package let catalogue: Catalogue
  /// How days are written with their year.
  package let dayForm: DayForm

  /// How a day is written with its year.
  package enum DayForm: Sendable {
    /// As on a screen: `Mon 23 Nov 2026`.
    case weekday
    /// As in a document: `23 Nov 2026`.
    case date
    /// As other programs read it: `2026-11-23`.
    case digits
  }

  /// Creates the words of a catalogue.
  package init(_ catalogue: Catalogue = .english, dayForm: DayForm = .weekday) {
    self.catalogue = catalogue
    self.dayForm = dayForm
  }

  /// Returns a length to the tenth of a second: `45 s`, `1 min 30 s`, `4 h`.
  package func duration(_ length: Duration) -> String {
    let tenths = Int(min(max(length / .milliseconds(100), 0), 1e9).rounded())
    let (hours, rest) = tenths.quotientAndRemainder(dividingBy: 36_000)
    if hours == 0 { return minutes(tenths: rest) }
    return rest == 0
      ? catalogue(DoseText.hours, String(hours))
      : catalogue(DoseText.hoursAnd, String(hours), minutes(tenths: rest))
  }

  private func minutes(tenths: Int) -> String {
    let (minutes, rest) = tenths.quotientAndRemainder(dividingBy: 600)
    let seconds = number(Double(rest) / 10)
    if minutes == 0 { return catalogue(DoseText.seconds, seconds) }
    if rest == 0 { return catalogue(DoseText.minutes, String(minutes)) }
    return catalogue(DoseText.minutesAndSeconds, String(minutes), seconds)
  }

  /// Returns the length of a session in whole minutes, rounded up: `about 12 minutes`.
  package func estimate(_ length: Duration) -> String {
    let minutes = Int(min(max(length / .seconds(60), 1), 1e6).rounded(.up))
    return catalogue.count(minutes, DoseText.aboutMinutes)
  }

  /// Returns a number with one digit after the decimal sign where it needs one.
  package func number(_ value: Double) -> String {
    guard value.isFinite else { return catalogue(DoseText.unknown) }
    let tenths = (min(max(value, -1e12), 1e12) * 10).rounded()
    if tenths.truncatingRemainder(dividingBy: 10) == 0 { return String(Int(tenths / 10)) }
    let parts = String(tenths / 10).split(separator: ".").map { String($0) }
    return parts.count == 2 ? catalogue(DoseText.decimal, parts[0], parts[1]) : parts[0]
  }

  /// Returns a share as a percentage; one below the whole never reads 100 %, one above nothing
  /// never 0 %.
  package func percent(_ share: Double?) -> String {
    guard let share, share.isFinite else { return catalogue(DoseText.unknown) }
    var percent = (min(max(share, 0), 1e6) * 100).rounded()
    if share < 1 { percent = min(percent, 99) }
    if share > 0 { percent = max(percent, 1) }
    return catalogue(DoseText.percent, String(Int(percent)))
  }

  /// Returns things one after another, the last joined by a word: `one, two and three`.
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return catalogue(DoseText.lastOfList, series(Array(items.dropLast())), last)
  }

  /// Returns things one after another: `one, two, three`.
  package func series(_ items: [String]) -> String {
    items.dropFirst().reduce(items.first ?? "") { catalogue(DoseText.list, $0, $1) }
  }

  /// Returns a text with its first letter as a capital.
  package func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
