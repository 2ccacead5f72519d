import Benchmark

/// What a benchmark may take at most, in time or beside another one of the same run.
struct Budget {
  /// The benchmark.
  var name: String
  /// What it may take.
  var limit: Limit

  /// What a benchmark may take.
  enum Limit {
    case milliseconds(Double)
    /// So many times what another benchmark takes, less than 1 being faster.
    case times(Double, of: String)
  }

  /// Whether a budget is kept, as a line to read.
  struct Verdict {
    var isKept: Bool
    var line: String
  }

  /// Compares the medians of a run; nothing where one of the benchmarks was left out.
  func verdict(on results: [BenchmarkResult]) -> Verdict? {
    func median(_ name: String) -> Double? {
      let times = results.first { $0.benchmarkName == name }?.measurements.sorted() ?? []
      return times.isEmpty ? nil : times[times.count / 2] / 1_000_000
    }
    guard let took = median(name) else { return nil }
    switch limit {
    case .milliseconds(let most):
      return Verdict(isKept: took <= most, "\(name): \(rounded(took)) of \(rounded(most)) ms")
    case .times(let factor, let other):
      guard let others = median(other) else { return nil }
      return Verdict(
        isKept: took <= factor * others,
        "\(name): \(rounded(took / others)) times \(other), of at most \(rounded(factor))")
    }
  }

  private func rounded(_ number: Double) -> Double { (number * 1_000).rounded() / 1_000 }
}

extension Budget.Verdict {
  fileprivate init(isKept: Bool, _ text: String) {
    self.init(isKept: isKept, line: (isKept ? "kept  " : "OVER  ") + text)
  }
}
