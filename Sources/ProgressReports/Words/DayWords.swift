import Programmes
import ProgressTracking

private let months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]

extension LocalDay {
  /// The day in full: `12 October 2026`.
  var inFull: String { "\(components.day) \(month) \(components.year)" }

  /// The day as tables have it: `12 Oct 2026`.
  var inTable: String { "\(components.day) \(month.prefix(3)) \(components.year)" }

  /// The day without its year, for axes: `12 Oct`.
  var onAxis: String { "\(components.day) \(month.prefix(3))" }

  /// The month's name.
  var month: String {
    let index = components.month - 1
    return months.indices.contains(index) ? months[index] : ""
  }
}

extension ClosedRange<LocalDay> {
  /// The days in words: `12 October 2026 to 22 November 2026`, or the one day.
  var inFull: String {
    lowerBound == upperBound ? lowerBound.inFull : "\(lowerBound.inFull) to \(upperBound.inFull)"
  }
}

extension EventTime {
  /// The day, the time of day and its zone: `22 November 2026, 17:05 (Europe/Berlin)`.
  var inFull: String {
    "\(day.inFull), \(twoDigits(minuteOfDay / 60)):\(twoDigits(minuteOfDay % 60)) (\(zone))"
  }
}

/// Returns an instant in the ISO 8601 form in UTC, to the second: `2026-11-22T16:05:00Z`.
///
/// - Parameter milliseconds: Milliseconds since 1970.
/// - Returns: The instant.
func isoInstant(_ milliseconds: Int64) -> String {
  let day: Int64 = 86_400_000
  let ofDay = ((milliseconds % day) + day) % day
  let days = (milliseconds - ofDay) / day
  let seconds = Int(ofDay / 1_000)
  let time = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map(twoDigits)
  return "\(LocalDay(number: Int(days)))T\(time.joined(separator: ":"))Z"
}

private func twoDigits(_ value: Int) -> String {
  (0...9).contains(value) ? "0\(value)" : String(value)
}
