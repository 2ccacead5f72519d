import Benchmark
import Programmes
import ProgressTracking

/// What is measured, by the name that a result is printed under.
enum Measured {
  static let sums = "ten years: what a log adds up to"
  static let today = "ten years: today"
  static let report = "ten years: a whole report by the command"
  static let attention = "a year of many runners: who needs attention"
  static let importing = "import of 20,000 events"
  static let appending = "a set appended"
}

extension Budget {
  /// The budgets of the log.
  ///
  /// Ratios hold on any machine, times only as an order of size.
  static var all: [Budget] {
    [
      Budget(name: Measured.today, limit: .milliseconds(30)),
      Budget(name: Measured.report, limit: .milliseconds(300)),
      Budget(name: Measured.sums, limit: .times(2, of: Compared.sums)),
      Budget(name: Measured.sums, limit: .times(1 / 30, of: Compared.hledger)),
      Budget(name: Measured.sums, limit: .times(1 / 30, of: Compared.timew)),
      Budget(
        name: Measured.attention, limit: .milliseconds(Double(Samples.practice.runners) / 2)),
      Budget(name: Measured.importing, limit: .milliseconds(1_000)),
      Budget(name: Measured.importing, limit: .times(3, of: Compared.importing)),
    ]
  }
}

/// Adds what the log does.
func addBenchmarks() {
  benchmark(Measured.sums) { state in
    let samples = try Samples()
    let path = try samples.decadeLog()
    try state.time {
      let log = try samples.open(path)
      for runner in try log.runners() {
        _ = try log.progress(of: runner.id, today: Samples.decadeEnd)
      }
    }
  }

  benchmark(Measured.today) { state in
    let samples = try Samples()
    let path = try samples.decadeLog()
    try state.time {
      let log = try samples.open(path)
      for runner in try log.runners() {
        _ = try log.standing(of: runner.id, at: Samples.evening(of: Samples.decadeEnd))
      }
    }
  }

  benchmark(Measured.attention) { state in
    let samples = try Samples()
    let path = try samples.practiceLog()
    let today = Samples.practiceEnd
    try state.time {
      let log = try samples.open(path)
      for runner in try log.runners() {
        let progress = try log.overview(
          of: runner.id, over: today - FlagRule.daysLookedBackOn...today, today: today)
        _ = progress.flags(today: today)
      }
    }
  }

  benchmark(Measured.importing) { state in
    let samples = try Samples()
    let bundle = try samples.bundle(events: 20_000)
    let log = try samples.open(nil)
    try state.time { _ = try log.merge(bundle: bundle) }
  }

  benchmark(Measured.appending) { state in
    let samples = try Samples()
    let log = try samples.open(samples.freshFile("appending"))
    let set = try samples.set(in: log)
    try state.time { try log.append([set.body], as: set.context) }
  }
}

extension BenchmarkState {
  /// Measures something that may fail.
  mutating func time(_ body: () throws -> Void) throws {
    start()
    try body()
    try end()
  }
}
