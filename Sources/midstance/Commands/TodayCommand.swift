import ArgumentParser

/// Opens today's screen.
struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Show what is due today, and start it (the default).")

  @OptionGroup var display: DisplayOptions

  func run() throws { try open(.today, display.surroundings) }
}

/// How the app is shown.
struct DisplayOptions: ParsableArguments {
  @Flag(help: "Print lines in place of screens, for screen readers and pipes.")
  var plain = false

  /// The surroundings with what was asked for.
  var surroundings: Surroundings { Surroundings(isPlain: plain) }
}
