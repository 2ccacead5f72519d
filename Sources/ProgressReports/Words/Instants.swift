import Programmes

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
