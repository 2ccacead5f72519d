import ArgumentParser
import PlainText
import ProgressTracking
import Screens

/// Says in one line what is due.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Say in one line what is due today, for a prompt or a reminder.",
    discussion: """
      The exit status says it too: 0 when a session is due now, 2 when none is (done, a day without \
      one, days off, the programme's end, or too soon after the last), 3 when the programme is \
      held, 4 when none is followed, 1 when the log cannot be read.
      """)

  @Flag(help: "Print JSON for other programs.")
  var json = false

  @Flag(name: [.short, .long], help: "Print nothing unless a session is due.")
  var quiet = false

  func run() throws {
    let surroundings = Surroundings()
    let standing = try standing(surroundings)
    let status = Self.status(of: standing)
    if !quiet || status == 0 {
      let line = DueLine(standing, texts: surroundings.catalogue)
      try StandardOutput.line(json ? line.json : cleaned(line.text))
    }
    if status != 0 { throw ExitCode(status) }
  }

  /// Where the runner stands who lives here; a log that is not there is not made.
  private func standing(_ surroundings: Surroundings) throws -> Standing {
    let time = surroundings.now()
    if let log = try surroundings.existingLog(),
      let runner = try surroundings.existingRunner(in: log)
    {
      return try log.standing(of: runner.id, at: time)
    }
    let nobody = Runner(id: UniqueID(high: 0, low: 0), name: "")
    return Standing(day: time.day, runner: nobody, due: .nothingFollowed)
  }

  private static func status(of standing: Standing) -> Int32 {
    switch standing.due {
    case .session: standing.notBefore == nil ? 0 : 2
    case .done, .nothing, .paused, .ended: 2
    case .held: 3
    case .nothingFollowed: 4
    }
  }
}
