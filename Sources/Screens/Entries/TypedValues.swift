import PlainText
package import Programmes

/// Where a weekday lies that was typed: what was done lies behind, what is planned ahead.
package enum DayDirection: Sendable {
  case back
  case ahead
}

/// Reads a day as a person types it: `2026-11-30`, `today`, `tomorrow`, `friday`, `+3`, or as the
/// screens write it: `30 Nov`.
///
/// - Parameters:
///   - text: What was typed, in the language of the screens or in English.
///   - today: The day it is.
///   - direction: Where a weekday or a date without its year lies; today's own name is today.
///   - texts: The words.
/// - Returns: The day, within ten years of today, or nothing.
package func typedDay(
  _ text: String, today: LocalDay, _ direction: DayDirection, _ texts: Catalogue = .english
) -> LocalDay? {
  let typed = text.trimmed.lowercased()
  guard let day = LocalDay(typed) ?? namedDay(typed, today: today, direction, texts) else {
    return nil
  }
  return abs(day - today) <= 3_660 ? day : nil
}

/// Reads a time of day as a person types it, `18:30` or `7.05`; nothing when it is none.
///
/// - Returns: Minutes since midnight.
package func typedTime(_ text: String) -> Int? {
  let parts = text.trimmed.split(separator: /[:.]/, omittingEmptySubsequences: false)
  guard parts.count == 2, parts[1].count == 2, (1...2).contains(parts[0].count),
    parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
    let hours = Int(parts[0]), hours < 24, let minutes = Int(parts[1]), minutes < 60
  else { return nil }
  return hours * 60 + minutes
}

/// Reads a number as a person types it, a comma standing for a decimal point too.
package func typedNumber(_ text: String) -> Double? {
  let typed = text.trimmed
  guard typed.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.,".contains($0)) }) else {
    return nil
  }
  return Double(typed.map { $0 == "," ? "." : String($0) }.joined())
}

private func namedDay(
  _ typed: String, today: LocalDay, _ direction: DayDirection, _ texts: Catalogue
) -> LocalDay? {
  for texts in [texts, .english] {
    let near: [(DayText, Int)] = [
      (.dayBeforeYesterday, -2), (.yesterday, -1), (.today, 0), (.tomorrow, 1),
      (.dayAfterTomorrow, 2),
    ]
    if let day = near.first(where: { texts($0.0).lowercased() == typed }) { return today + day.1 }
    let wording = Wording(texts)
    if let day = wording.writtenDay(typed, today: today, direction) { return day }
    guard let weekday = wording.namedWeekday(typed) else { continue }
    let ahead = (weekday.offset - today.weekday.offset + 7) % 7
    return direction == .ahead ? today + ahead : today - (7 - ahead) % 7
  }
  guard let sign = typed.first, sign == "+" || sign == "-", let days = Int(typed), typed.count < 6
  else { return nil }
  return today + days
}
