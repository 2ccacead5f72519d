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
  // A report of years has very many: the digits are put in their places.
  var text = Array("\(LocalDay(number: Int(days)))T00:00:00Z".utf8)
  for (place, number) in [(9, seconds / 3_600), (6, seconds / 60 % 60), (3, seconds % 60)] {
    text[text.count - place] += UInt8(number / 10)
    text[text.count - place + 1] += UInt8(number % 10)
  }
  return String(decoding: text, as: UTF8.self)
}
