import Foundation
import Testing

@Suite struct `A log that cannot be used` {
  @Test func `is told apart when it is not a database`() throws {
    try withHome { home in
      try home.writeLog(
        Data("not a log at all, but longer than a header of a hundred bytes. ".utf8))
      try home.expectRefusal("is not a log")
      #expect(try Data(contentsOf: home.log).starts(with: Data("not a log".utf8)))
    }
  }

  @Test func `is told apart when it belongs to another program`() throws {
    try withFollower { home in
      // The application id stands at byte 68 of the header.
      try home.patchLog(at: 68, [0, 0, 0, 42])
      try home.expectRefusal("belongs to another program")
    }
  }

  @Test func `is told apart when a newer version wrote it`() throws {
    try withFollower { home in
      // A log names the steps that made its tables; this one has a step from the future.
      let step = "events and reading models"
      try home.replaceInLog("1 \(step)", with: "9 \(step)")
      try home.expectRefusal("newer version")
    }
  }

  @Test(.enabled(if: canObeyPermissions, "root obeys no permissions, and there is no setpriv"))
  func `is still read when it cannot be written`() throws {
    try withFollower { home in
      try home.setWritable(false)
      defer { try? home.setWritable(true) }
      let read = try home.runObeying(["log"])
      #expect(read.lines.count == 2)
      let written = try home.runObeying(["pain", "1", "--moment", "after"])
      #expect(written.status == 1)
      #expect(written.errors.contains("writable"))
    }
  }

  /// Nothing can be saved or put aside where nothing can be written: that is said, and no more is done.
  @Test(.enabled(if: canObeyPermissions, "root obeys no permissions, and there is no setpriv"))
  func `is left as it is when it is damaged and its folder cannot be written`() throws {
    try withFollower { home in
      var damaged = try Data(contentsOf: home.log)
      for index in 4_096..<damaged.count { damaged[index] = 0x5A }
      try damaged.write(to: home.log)
      try home.setWritable(false)
      defer { try? home.setWritable(true) }
      for arguments in [["log"], ["progress"], ["export", "-o", "-"], ["report"]] {
        let outcome = try home.runObeying(arguments)
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("is damaged. Leave it as it is"))
      }
      let written = try home.runObeying(["pain", "1", "--moment", "after"])
      #expect(written.status == 1)
      #expect(written.errors.contains("Make the folder writable"))
      #expect(try Data(contentsOf: home.log) == damaged)
      let kept = try FileManager.default.contentsOfDirectory(atPath: home.data.path)
      #expect(!kept.contains { $0.hasPrefix("damaged") }, "\(kept)")
      try home.setWritable(true)
      #expect(try home.run("log").errors.contains("damaged-1"))
    }
  }
}

/// Whether a command can be run that may not write what is read-only.
private let canObeyPermissions = geteuid() != 0 || Home.exists("/usr/bin/setpriv")

extension Home {
  /// Makes the log and its folder read-only, or takes that back.
  fileprivate func setWritable(_ isWritable: Bool) throws {
    let change = isWritable ? "u+w" : "a-w"
    try run(["-R", change, data.path], program: "/bin/chmod")
  }

  /// Runs the command so that permissions hold, for root too.
  fileprivate func runObeying(_ arguments: [String]) throws -> Outcome {
    guard geteuid() == 0 else { return try run(arguments) }
    let limits = ["--bounding-set=-all", "--inh-caps=-all", "--securebits=+noroot", "--"]
    return try run(limits + [Self.command] + arguments, program: "/usr/bin/setpriv")
  }

  /// Puts a file in the place of the log.
  fileprivate func writeLog(_ data: Data) throws {
    try FileManager.default.createDirectory(at: self.data, withIntermediateDirectories: true)
    try data.write(to: log)
  }

  /// Overwrites bytes of the log.
  fileprivate func patchLog(at offset: Int, _ bytes: [UInt8]) throws {
    var data = try Data(contentsOf: log)
    data.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    try data.write(to: log)
  }

  /// Replaces every occurrence of a text in the log by one of the same length.
  fileprivate func replaceInLog(_ old: String, with new: String) throws {
    var data = try Data(contentsOf: log)
    while let range = data.range(of: Data(old.utf8)) { data.replaceSubrange(range, with: new.utf8) }
    try data.write(to: log)
  }

  /// Expects every subcommand that needs the log to say the same sentence and to end with 1.
  fileprivate func expectRefusal(
    _ sentence: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let subcommands = [
      ["log"], ["progress"], ["export"], ["report"], ["pain", "1", "--moment", "after"],
      ["follow", "overstriding", "--affected", "left"], ["start"], [],
    ]
    for arguments in subcommands {
      let outcome = try run(arguments)
      #expect(outcome.status == 1, sourceLocation: sourceLocation)
      #expect(outcome.errors.hasPrefix("midstance: "), sourceLocation: sourceLocation)
      #expect(outcome.errors.contains(sentence), sourceLocation: sourceLocation)
      #expect(outcome.errors.split(separator: "\n").count == 1, sourceLocation: sourceLocation)
    }
  }
}
