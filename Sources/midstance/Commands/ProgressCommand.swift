import ArgumentParser
import Charts
import ProgressTracking
import Screens

/// Prints what the log adds up to.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: """
      Print what the log adds up to: adherence, pain, what to look at, and what it all means.
      """)

  @Flag(help: "Print JSON for other programs.")
  var json = false

  @Flag(help: "Count sessions that were played fast, too.")
  var rehearsed = false

  @OptionGroup var whose: RunnerOption

  func run() throws {
    let surroundings = Surroundings()
    guard let log = try surroundings.existingLog() else { throw CommandError(.noLog) }
    let runner = try surroundings.runner(named: whose.runner, in: log)
    let now = surroundings.now()
    let progress = try log.progress(
      of: runner.id, today: now.day, includingRehearsed: rehearsed)
    let flags = progress.flags(today: now.day)
    let standing = try log.standing(of: runner.id, at: now, includingRehearsed: rehearsed)
    if json {
      try StandardOutput.line(
        Screens.json(progress, isRehearsed: rehearsed, flags: flags, standing: standing))
    } else {
      let document = ProgressDocument(
        progress, isRehearsed: rehearsed, flags: flags, standing: standing,
        glyphs: surroundings.chartGlyphs,
        wording: Wording(surroundings.catalogue))
      try StandardOutput.write(lines: document.lines())
    }
  }
}

extension Surroundings {
  /// What charts are drawn with.
  var chartGlyphs: Charts.GlyphSet { isUnicode ? .unicode : .ascii }
}
