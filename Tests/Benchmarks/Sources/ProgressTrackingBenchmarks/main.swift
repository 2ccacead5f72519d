import Benchmark
import Foundation

addBenchmarks()
addComparisons()
var runner = BenchmarkRunner(
  suites: [defaultBenchmarkSuite], settings: parseArguments(),
  customDefaults: [
    MaxIterations(10), MinTime(seconds: 2), TimeUnit(.ms), InverseTimeUnit(.s), Format(.console),
    Quiet(false),
  ])
try runner.run()
let verdicts = Budget.all.compactMap { $0.verdict(on: runner.results) }
print("\n" + verdicts.map(\.line).joined(separator: "\n"))
exit(verdicts.allSatisfy(\.isKept) ? 0 : 1)
