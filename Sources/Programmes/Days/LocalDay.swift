/// A calendar day as the runner lived it, without a time or a zone.
///
/// Days are counted in the proleptic Gregorian calendar; the text form is ISO 8601 (`2026-11-22`).
public struct LocalDay: Hashable, Comparable, Sendable {
  /// The days since 1970-01-01.
  public let number: Int

  /// Creates a day from the days since 1970-01-01.
  public init(number: Int) {
    self.number = number
  }

  /// Creates a day from its place in the calendar, or nothing when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    // Years start in March here, so that the leap day is a year's last (H. Hinnant,
    // "chrono-Compatible Low-Level Date Algorithms").
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.flooredQuotient(by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: era * 146_097 + dayOfEra - 719_468)
    guard components == (year, month, day) else { return nil }
  }

  /// Creates a day from its ISO 8601 form, or nothing when the text is not one.
  public init?(_ text: some StringProtocol) {
    var (year, month, day) = (0, 0, 0)
    var position = 0
    // Of text of any kind the types would be looked up while the program starts.
    for byte in text.description.utf8 {
      defer { position += 1 }
      let digit = Int(byte) - 0x30
      switch (position, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): continue
      case (4, _), (7, _), (10..., _): return nil
      case (..<4, 0x30...0x39): year = year * 10 + digit
      case (..<7, 0x30...0x39): month = month * 10 + digit
      case (_, 0x30...0x39): day = day * 10 + digit
      default: return nil
      }
    }
    guard position == 10 else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year, the month from 1 and the day of the month from 1.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday.allCases[(number + 3) - (number + 3).flooredQuotient(by: 7) * 7]
  }

  /// The Monday of this day's week.
  public var startOfWeek: LocalDay { self - weekday.offset }

  /// Returns the day that many days later.
  public static func + (day: LocalDay, days: Int) -> LocalDay {
    LocalDay(number: day.number + days)
  }

  /// Returns the day that many days earlier.
  public static func - (day: LocalDay, days: Int) -> LocalDay {
    LocalDay(number: day.number - days)
  }

  /// Returns the days from the second day to the first.
  public static func - (later: LocalDay, earlier: LocalDay) -> Int {
    later.number - earlier.number
  }

  /// Tells whether one day comes before another.
  public static func < (left: LocalDay, right: LocalDay) -> Bool {
    left.number < right.number
  }
}

extension LocalDay: CustomStringConvertible {
  /// The ISO 8601 form.
  public var description: String {
    let (year, month, day) = components
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      let missing = width - digits.utf8.count
      return missing > 0 ? String(repeating: "0", count: missing) + digits : digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

extension LocalDay: Strideable {
  /// Returns the days from this day to another.
  public func distance(to other: LocalDay) -> Int { other.number - number }

  /// Returns the day that many days later.
  public func advanced(by days: Int) -> LocalDay { self + days }
}

extension LocalDay: Codable {
  /// Reads the ISO 8601 form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = LocalDay(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "no such day: \(text)")
    }
    self = day
  }

  /// Writes the ISO 8601 form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Int {
  /// Returns the quotient rounded towards minus infinity, so that days before 1970 work.
  fileprivate func flooredQuotient(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
