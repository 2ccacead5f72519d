/// A mean, and how far it may be off because it is the mean of few numbers.
struct MeanEstimate: Hashable {
  /// How many numbers.
  var count: Int
  /// Their mean.
  var mean: Double
  /// The square of the mean's standard error; nothing of fewer than two numbers.
  var variance: Double?

  /// Creates the mean of some numbers, or nothing of none.
  init?(_ numbers: [Double]) {
    guard !numbers.isEmpty else { return nil }
    count = numbers.count
    mean = numbers.reduce(0, +) / Double(count)
    guard count > 1 else { return }
    let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    variance = squares / Double(count - 1) / Double(count)
  }
}

/// Returns how many standard errors to either side of a mean hold the true one in 99 of 100 cases.
///
/// Student's distribution, by the first terms of its expansion around the normal one; within 2 % of
/// the tables from five degrees of freedom on.
///
/// - Parameter freedom: The degrees of freedom, one less than the numbers of the smaller group.
/// - Returns: The factor, 2.58 for many numbers and more for few.
func errorsOf99(freedom: Int) -> Double {
  let normal = 2.5758
  let freedom = Double(max(1, freedom))
  let cube = normal * normal * normal
  return normal + (cube + normal) / (4 * freedom)
    + (5 * cube * normal * normal + 16 * cube + 3 * normal) / (96 * freedom * freedom)
}
