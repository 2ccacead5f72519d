import ArgumentParser
import ProgressTracking
import Screens

/// Takes entries back.
struct RetractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retract",
    abstract: "Take entries back that do not hold: midstance retract 5fdc6377.",
    discussion: """
      An entry is named by the end of its identity, as 'midstance log --ids' shows it. It stays in \
      the log, marked as taken back, and no longer counts; with the start of a session all of that \
      goes: its sets, scores and rules. What was held stays held. What says something else is \
      corrected with '--corrects'.
      """)

  @Argument(help: ArgumentHelp("Six or more of the last digits of an identity.", valueName: "id"))
  var entries: [String]

  func run() throws {
    let surroundings = Surroundings()
    guard surroundings.hasLog else { throw CommandError(.noLog) }
    let log = try surroundings.log()
    guard let runner = try surroundings.existingRunner(in: log) else {
      throw CommandError(.nothingFollowed)
    }
    let logged = try LoggedEntries(log, of: runner.id)
    let found = try entries.map { try logged.entry($0) }
      .flatMap { entry -> [LoggedEvent] in
        guard case .sessionStarted = entry.event.body else { return [entry] }
        return logged.counting(in: entry.event.session).filter { $0.event.body.goesWithItsSession }
      }
    let time = surroundings.now()
    try log.append(
      found.map { entry in
        if case .retracted = entry.event.body { throw CommandError(.retractsRetraction) }
        return LogEntry(
          [.retracted(entry.event.id)],
          EventContext(
            runner: runner.id, session: entry.event.session, programme: entry.event.programme,
            isRehearsed: entry.event.isRehearsed, time: time))
      })
    let document = LogDocument(
      names: log.names(in: found), wording: Wording(surroundings.catalogue, dayForm: .digits))
    try StandardOutput.write(
      lines: found.map { sentence(.retracted, document.line($0)) })
  }
}

extension EventBody {
  /// Whether it does not hold where its session was not: a stop sign and what it holds still do.
  fileprivate var goesWithItsSession: Bool {
    switch self {
    case .stopSignsAnswered, .held, .released, .noted: false
    default: true
    }
  }
}
