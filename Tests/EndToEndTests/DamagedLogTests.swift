import Foundation
import Testing

@Suite struct `A log that was damaged` {
  @Test func `is put aside, what was saved is told once, and the command goes on`() throws {
    try withFollower { home in
      let count = try keep(20, in: home)
      let damaged = try home.damage(with: "right knee: 3 of 10")
      let outcome = try home.run("pain", "1", "--moment", "after")
      #expect(outcome.status == 0)
      #expect(outcome.errors.hasPrefix("midstance: The file of the log was damaged. "))
      #expect(outcome.errors.contains("midstance import FILE"))
      #expect(outcome.errors.contains(home.data.path + "/damaged-1"))
      #expect(outcome.errors.split(separator: "\n").count == 1)
      let aside = home.data.appendingPathComponent("damaged-1")
      #expect(try Data(contentsOf: aside.appendingPathComponent("log.sqlite")) == damaged)
      let next = try home.run("log")
      #expect(next.errors.isEmpty)
      #expect(next.lines.count < count && next.lines.count > count / 4)
      #expect(next.lines.last?.contains("1 of 10") == true)
      let bundle = try #require(
        try FileManager.default.contentsOfDirectory(atPath: aside.path)
          .first { $0.hasSuffix(".jsonl") })
      let second = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("second").path]
      let taken = try home.run(
        "import", aside.appendingPathComponent(bundle).path, changes: second)
      #expect(taken.output.contains("\(next.lines.count - 1) entries added"))
    }
  }

  @Test func `gets back from an export what it has lost`() throws {
    try withFollower { home in
      try keep(20, in: home)
      try home.run("export", "-o", "log.jsonl")
      let whole = try home.run("log").output
      try home.damage(with: "right knee: 3 of 10")
      #expect(try home.run("log").output != whole)
      #expect(try home.run("import", "log.jsonl").status == 0)
      #expect(try home.run("log").output == whole)
    }
  }

  @Test func `is told in lines before the day, and on the screens`() throws {
    try withFollower { home in
      try keep(12, in: home)
      let damaged = try home.damage(with: "right knee: 3 of 10")
      let outcome = try home.run("--plain", input: "q\n")
      #expect(outcome.status == 0)
      #expect(outcome.lines.first?.hasPrefix("The file of the log was damaged.") == true)
      #expect(outcome.output.contains("1. Side shift"))
      guard Terminal.isThere else { return }
      try damaged.write(to: home.log)
      let terminal = try Terminal(home, columns: 80, rows: 24)
      defer { try? terminal.close() }
      try terminal.type("midstance")
      try terminal.wait(for: "The file of the log was damaged.")
      try terminal.wait(for: "damaged-2")
      try terminal.press("q")
      try terminal.wait(for: "ready>")
    }
  }

  @Test func `is only told about by the check-up, which changes nothing`() throws {
    try withFollower { home in
      try keep(12, in: home)
      let damaged = try home.damage(with: "right knee: 3 of 10")
      let outcome = try home.run("doctor")
      #expect(outcome.lines.contains { $0.hasPrefix("no") && $0.contains("is damaged") })
      #expect(try Data(contentsOf: home.log) == damaged)
      let kept = try FileManager.default.contentsOfDirectory(atPath: home.data.path)
      #expect(!kept.contains { $0.hasPrefix("damaged") })
      let rebuilt = try home.run("doctor", "--rebuild")
      #expect(rebuilt.status == 0)
      #expect(rebuilt.output.hasPrefix("The log is whole:"))
      #expect(rebuilt.errors.contains("damaged-1"))
    }
  }

  @Test func `is not made worse by a rescue that is killed`() throws {
    try withFollower { home in
      let count = try keep(10, in: home)
      let whole = try Data(contentsOf: home.log)
      // The first page alone is lost: every entry can be saved.
      let damaged = Data(count: 4_096) + whole.dropFirst(4_096)
      try home.file("nothing", "")
      for turn in 0..<25 {
        try FileManager.default.removeItem(at: home.data)
        try FileManager.default.createDirectory(
          at: home.data, withIntermediateDirectories: true)
        try damaged.write(to: home.log)
        let process = try home.launch(["log"], input: "nothing", output: "said")
        usleep(UInt32(turn * 6_000))
        process.kill()
        _ = process.wait()
        #expect(try home.run("log").lines.count == count, "killed after \(turn * 6) ms")
        let kept = try FileManager.default.subpathsOfDirectory(atPath: home.data.path)
          .filter { $0.hasSuffix("/log.sqlite") }
        #expect(!kept.isEmpty)
        for file in kept {
          #expect(try Data(contentsOf: home.data.appendingPathComponent(file)) == damaged)
        }
      }
    }
  }

  /// Logs scores and returns how many entries there are then.
  @discardableResult
  private func keep(_ scores: Int, in home: Home) throws -> Int {
    for score in 0..<scores {
      let words = String(repeating: "words ", count: 60)
      try home.run("note", "right knee: 3 of 10, for the \(score + 1). time; \(words)")
    }
    return try home.run("log").lines.count
  }
}

extension Home {
  /// Overwrites the last page that holds a text, and returns the file as it is then.
  @discardableResult
  fileprivate func damage(with text: String) throws -> Data {
    var data = try Data(contentsOf: log)
    let found = try #require(data.range(of: Data(text.utf8), options: .backwards))
    let place = found.lowerBound / 4_096 * 4_096
    for index in place..<place + 4_096 { data[index] = 0x5A }
    try data.write(to: log)
    return data
  }
}
