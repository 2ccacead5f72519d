import PlainText

extension Quantities {
  /// Returns a range of times as it is best written, where a text can only mean one: `30s-45s` for
  /// `30-45`, `30 s - 45 s` and `30 bis 45 Sek.`.
  static func suggestedTimes(_ text: String) -> String? {
    let plain = ["–", "—", "..", " to ", " bis "].reduce(text) { $0.replacing($1, with: "-") }
    let parts = plain.split(separator: "-").map { trimmed($0) }
    guard parts.count == 2, let last = suggestedTime(parts[1]), let unit = last.last,
      let first = number(parts[0]) == nil ? suggestedTime(parts[0]) : "\(parts[0])\(unit)",
      let least = duration(first), let most = duration(last), least < most
    else { return nil }
    return "\(first)-\(last)"
  }

  /// Returns a time as it is best written, be it written so already or not.
  private static func suggestedTime(_ text: String) -> String? {
    duration(text) == nil ? suggestedDuration(for: text.lowercased()) : text
  }
}
