/// Returns a number with at most three decimals and none that say nothing: `10.5`, `3`.
///
/// The point is a point in every locale. A number that is none is an empty text.
package func decimal(_ value: Double) -> String {
  guard value.isFinite else { return "" }
  let rounded = (value * 1_000).rounded() / 1_000
  guard abs(rounded) < 1e15 else { return value.description }
  guard rounded != rounded.rounded() else { return String(Int64(rounded)) }
  return rounded.description
}
