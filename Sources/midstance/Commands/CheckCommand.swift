import ArgumentParser
import CSystem
import Screens

/// Lists the mistakes in programme files.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List every mistake in programme files.",
    discussion: """
      Exits with 1 when a file has a mistake. A warning is no mistake, unless '--strict' is there.

      With '--json' each file gives one line: an array of what was found, in the order of the file, \
      each with 'file', 'line' and 'column' (from 1, in Unicode scalars), 'length', 'severity' \
      ('error' or 'warning'), 'rule', 'message', 'help' where there is one, and 'notes', which have \
      'file', 'line', 'column', 'length' and 'message'.
      """)

  @Argument(
    help: ArgumentHelp(
      "Programme files, names of starters, or '-' for standard input.", valueName: "file"))
  var files: [String]

  @Flag(help: "Take warnings for mistakes.")
  var strict = false

  @Flag(help: "Print what was found as JSON, for editors.")
  var json = false

  @Flag(help: "Check again whenever a file changes, until Ctrl-C.")
  var watch = false

  func validate() throws {
    guard !watch || !files.contains("-") else {
      throw ValidationError("'--watch' needs files; standard input is read once.")
    }
  }

  func run() throws {
    guard watch else {
      if try !check() { throw ExitCode.failure }
      return
    }
    var watched = FileWatch()
    watched.watch(files)
    while true {
      if isOnScreen { try StandardOutput.write("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
      _ = try check { watched.watch($0) }
      if isOnScreen, !json { try StandardOutput.line("\n" + sentence(.watching)) }
      watched.waitForChange()
    }
  }

  /// Checks every file, and returns whether all are good.
  private func check(usingLibraries: ([String]) -> Void = { _ in }) throws -> Bool {
    let options = FileCheck.Options(
      isJSON: json, isStrict: strict,
      isColoured: isOnScreen && Surroundings().hasColours && !Surroundings().isDumb)
    var areGood = true
    for file in files {
      let check = try FileCheck(file, options)
      usingLibraries(check.libraryPaths)
      StandardOutput.writeError(check.errors)
      try StandardOutput.write(check.output)
      areGood = areGood && check.isGood
    }
    return areGood
  }

  private var isOnScreen: Bool { ms_is_terminal(1) != 0 }
}
