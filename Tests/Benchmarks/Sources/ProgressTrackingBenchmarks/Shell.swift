import Foundation

/// Runs another program to its end and throws away what it prints.
///
/// - Parameters:
///   - program: Its name, looked for in the folders of `PATH`.
///   - arguments: Its arguments.
///   - input: What it reads on standard input.
///   - environment: What is added to the environment.
/// - Throws: Where it is missing or does not end well.
func run(
  _ program: String, _ arguments: [String], input: String = "",
  environment: [String: String] = [:]
) throws {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [program] + arguments
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  let pipe = Pipe()
  process.standardInput = pipe
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  // Waiting for the exit itself looks for it only every 50 milliseconds.
  let ended = DispatchSemaphore(value: 0)
  process.terminationHandler = { _ in ended.signal() }
  try process.run()
  try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
  try pipe.fileHandleForWriting.close()
  ended.wait()
  guard process.terminationStatus == 0 else { throw Failed(program: program) }
}

/// Tells whether another program is there.
func isInstalled(_ program: String) -> Bool { (try? run("which", [program])) != nil }

private struct Failed: Error {
  var program: String
}
