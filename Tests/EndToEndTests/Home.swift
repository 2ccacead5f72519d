import Foundation
import TestSupport

/// A fresh place in which the built command is run, with an environment of its own.
struct Home {
  /// The folder that holds everything: the log, and the files of a test.
  let folder: URL

  /// The folder of what the command keeps.
  var data: URL { folder.appendingPathComponent("home") }

  /// The file of the log.
  var log: URL { data.appendingPathComponent("log.sqlite") }

  /// What a command printed, and how it ended.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String

    /// The lines of standard output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// The environment, in which nothing of the tester's own is left.
  var environment: [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": folder.path, "MIDSTANCE_HOME": data.path, "LC_ALL": "C.UTF-8", "TERM": "xterm",
      "TZ": "UTC", "MIDSTANCE_SOUND": "off",
    ]
  }

  /// Runs the command to its end.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - input: What it reads from standard input.
  ///   - changes: Variables of the environment that differ.
  /// - Returns: What it printed and how it ended; one that takes longer than a minute is killed.
  /// - Throws: What keeps the command from being run.
  @discardableResult
  func run(
    _ arguments: String..., input: String = "", changes: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, input: input, changes: changes)
  }

  /// Runs the command, or another program as the command is run.
  @discardableResult
  func run(
    _ arguments: [String], program: String = Self.command, input: String = "",
    changes: [String: String] = [:]
  ) throws -> Outcome {
    let files = ["in", "out", "err"].map {
      folder.appendingPathComponent(".\($0)-\(UUID().uuidString)")
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    let status = try Spawned(
      program, arguments, environment: environment.merging(changes) { $1 }, folder: folder.path,
      streams: files.map(\.path)
    ).wait()
    return Outcome(
      status: status, output: try text(files[1]), errors: try text(files[2]))
  }

  /// Starts the command, or another program, and leaves it running.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - input: The file that it reads.
  ///   - output: The file that takes all that it prints.
  /// - Returns: The process.
  /// - Throws: What keeps it from being run.
  func launch(_ arguments: [String], input: String, output: String) throws -> Spawned {
    try Spawned(
      Self.command, arguments, environment: environment, folder: folder.path,
      streams: [input, output, output].map { folder.appendingPathComponent($0).path })
  }

  /// Writes a file and returns its name, as the command is told it.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    return name
  }

  private func text(_ file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  /// The command, which is built beside the tests.
  static let command = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("midstance").path
}

/// Runs a body with a fresh home that is removed afterwards.
func withHome<Result>(_ body: (Home) throws -> Result) throws -> Result {
  try withTemporaryFolder { try body(Home(folder: $0)) }
}

/// The text of a programme that ships with the package.
func starterText(_ name: String, filePath: String = #filePath) throws -> String {
  let root = URL(fileURLWithPath: filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  return try String(
    contentsOf: root.appendingPathComponent("Programs/\(name).yaml"), encoding: .utf8)
}

extension Home {
  /// Tells whether there is something at a path.
  func exists(_ url: URL) -> Bool { Self.exists(url.path) }

  /// Tells whether there is something at a path.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
