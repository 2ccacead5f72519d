/// Returns the length of time that a text means, written as in a programme: `30s`, `1m30s`.
package func writtenDuration(_ text: String) -> Duration? {
  try? Notations.duration.value(text)
}
