import Benchmark
import Foundation

/// What other programs take for the same, by the name that a result is printed under.
enum Compared {
  static let sums = "the same sums by the sqlite3 shell"
  static let importing = "20,000 events by the sqlite3 shell with json_extract"
  static let hledger = "as many entries by hledger"
  static let timew = "as many entries by timew"
}

/// Adds what other programs do, those that are there.
func addComparisons() {
  if let command = ProcessInfo.processInfo.environment["BENCHMARK_COMMAND"] {
    benchmark(Measured.report) { state in
      let samples = try Samples()
      let home = try samples.decadeHome()
      let page = try samples.file("report.html", "")
      try state.time {
        try run(
          command, ["report", "--format", "html", "-o", page, "--force"],
          environment: ["MIDSTANCE_HOME": home])
      }
    }
  }
  if isInstalled("sqlite3") {
    benchmark(Compared.sums) { state in
      let path = try Samples().decadeLog()
      try state.time { try run("sqlite3", [path, sums]) }
    }
    benchmark(Compared.importing) { state in
      let samples = try Samples()
      let lines = try samples.file(
        "bundle.jsonl", String(decoding: samples.bundle(events: 20_000), as: UTF8.self))
      try state.time { try run("sqlite3", [":memory:"], input: extraction(lines)) }
    }
  }
  if isInstalled("hledger") {
    benchmark(Compared.hledger, settings: Iterations(1)) { state in
      let journal = try Samples().journal()
      try state.time { try run("hledger", ["-f", journal, "balance"]) }
    }
  }
  if isInstalled("timew") {
    benchmark(Compared.timew, settings: Iterations(1)) { state in
      let folder = try Samples().timesheets()
      try state.time {
        try run(
          "timew", ["summary", "2016-01-01", "-", "2026-01-01"],
          environment: ["TIMEWARRIORDB": folder])
      }
    }
  }
}

/// The sums of a progress over the same rows, as one would ask the shell for them.
private let sums = """
  SELECT day, count(*), sum(completed + held >= planned) FROM sessions GROUP BY day;
  SELECT day, sum(planned - held), sum(done), sum(capped) FROM exerciseDays GROUP BY day;
  SELECT exercise, side, sum(planned - held), sum(done), sum(capped), sum(completed), sum(skipped)
  FROM exerciseDays GROUP BY exercise, side;
  SELECT reason, count(*) FROM sets WHERE reason IS NOT NULL GROUP BY reason;
  SELECT source, count(*) FROM sets WHERE ending IN ('completed', 'partial') GROUP BY source;
  SELECT exercise, round(10 * seconds / done), count(*) FROM sets
  WHERE ending = 'completed' AND done > 0 AND source = 'paced' GROUP BY 1, 2;
  SELECT day, moment, region, max(score) FROM scores GROUP BY day, moment, region;
  """

private func extraction(_ path: String) -> String {
  """
  CREATE TABLE lines (text TEXT);
  .mode ascii
  .separator "\u{1}" "\\n"
  .import \(path) lines
  CREATE TABLE events (id TEXT PRIMARY KEY, device TEXT, sequence INTEGER, at INTEGER, day TEXT,
    session TEXT, kind TEXT, payload TEXT);
  INSERT INTO events SELECT json_extract(text, '$.id'), json_extract(text, '$.device'),
    json_extract(text, '$.sequence'), json_extract(text, '$.at'), json_extract(text, '$.day'),
    json_extract(text, '$.session'), json_extract(text, '$.kind'), json_extract(text, '$.payload')
  FROM lines WHERE json_extract(text, '$.id') IS NOT NULL;
  CREATE INDEX bySession ON events (session);
  CREATE INDEX byDay ON events (day);
  """
}
