/// Returns a number with at most three decimals and none that say nothing: `10.5`, `3`.
///
/// The point is a point in every locale. A number that is none is an empty text.
func decimal(_ value: Double) -> String {
  guard value.isFinite else { return "" }
  let rounded = (value * 1_000).rounded() / 1_000
  guard abs(rounded) < 1e15 else { return value.description }
  guard rounded != rounded.rounded() else { return String(Int64(rounded)) }
  return rounded.description
}

/// Returns a number with one decimal: `10.5`, `3.0`.
func tenths(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e15 else { return decimal(value) }
  return ((value * 10).rounded() / 10).description
}

/// Returns a share in whole per cent: `83%`; nothing where there is no share.
///
/// A share below the whole never reads 100%, and one above nothing never 0%.
func percent(_ share: Double?) -> String? {
  guard let share, share.isFinite else { return nil }
  var whole = (share * 100).rounded()
  if share < 1 { whole = min(whole, 99) }
  if share > 0 { whole = max(whole, 1) }
  return decimal(whole) + "%"
}

/// Returns a difference with its sign: `+2`, `−1`, `0`.
func signed(_ difference: Double) -> String {
  guard difference != 0 else { return "0" }
  return (difference < 0 ? "−" : "+") + decimal(abs(difference))
}

/// Returns a count with its noun: `1 set`, `2 sets`.
func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)"
}

extension String {
  /// The text with its first letter as a capital.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension [String] {
  /// The texts as a list in a sentence: `a, b and c`.
  var listed: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

/// What stands in a table where there is no number.
let nothing = "–"
