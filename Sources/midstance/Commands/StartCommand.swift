import ArgumentParser
import PlainText
import ProgrammeFiles
import Programmes
import ProgressTracking
import Screens

/// Starts a session at once.
struct StartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "Go straight into today's session.",
    discussion: "With a PROGRAMME, it is followed first.")

  @Argument(help: "A programme file or the name of a starter.")
  var programme: String?

  @OptionGroup var side: AffectedOption
  @OptionGroup var display: DisplayOptions

  @Option(
    help: "Play that many times faster, from 2 to 1000; what is logged is marked as rehearsed.")
  var speed = "1"

  /// How many times faster than time it is played; nothing where that is no number or too many.
  private var times: Int? { Int(speed).flatMap { (1...1000).contains($0) ? $0 : nil } }

  func validate() throws {
    guard times == nil else { return }
    throw ValidationError(
      "'--speed' is a whole number from 1 to 1000, not '\(cleaned(speed, limit: 40))'.")
  }

  func run() throws {
    let speed = times ?? 1
    let surroundings = display.surroundings
    if let programme { try follow(programme, surroundings) }
    guard surroundings.hasLog else { throw CommandError(.nothingFollowed) }
    let log = try surroundings.log()
    guard let runner = try surroundings.existingRunner(in: log),
      try log.standing(of: runner.id, at: surroundings.now()).followed != nil
    else { throw CommandError(.nothingFollowed) }
    try open(.session(speed: speed), surroundings)
  }

  /// Follows a programme, unless this very text is followed already.
  private func follow(_ name: String, _ surroundings: Surroundings) throws {
    let found = try FoundProgramme(name)
    let programme = try found.programme(orSay: .programmeHasErrors)
    let log = try surroundings.log()
    let followed = try surroundings.existingRunner(in: log).flatMap {
      try log.standing(of: $0.id, at: surroundings.now()).followed
    }
    let isSame = followed.map { $0.programme == programme } ?? false
    if isSame, side.affected == nil || side.affected == followed?.affected { return }
    var affected = side.affected
    if programme.affected == .asked, affected == nil, followed?.programme.id != programme.id {
      affected = try ask(surroundings)
    }
    if followed == nil {
      // What is wrong is told before a runner is made.
      _ = try Following.side(of: programme, told: affected, earlier: nil)
    }
    _ = try Following(
      found, affected: affected, in: log, by: surroundings.runner(in: log), at: surroundings.now())
    surroundings.followedFile.remember(name, programme.id)
  }

  /// Asks for the affected side where lines are printed and read.
  private func ask(_ surroundings: Surroundings) throws -> BodySide? {
    guard surroundings.isPlain else { return nil }
    while true {
      try StandardOutput.line(sentence(.askAffected))
      guard let answer = readAnswer() else { return nil }
      let word = answer.lowercased().filter { !$0.isWhitespace }
      if let side = BodySide(rawValue: word) { return side }
    }
  }
}
