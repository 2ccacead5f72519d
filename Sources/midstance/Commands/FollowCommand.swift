import ArgumentParser
import Coaching
import Programmes
import ProgressTracking
import Screens

/// Makes a programme the one that today is about.
struct FollowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow",
    abstract: "Make a programme the one that today is about.",
    discussion: "The file is read and kept as it is now; follow it again after a change.")

  @Argument(help: "A programme file or the name of a starter.")
  var programme: String

  @OptionGroup var side: AffectedOption

  func run() throws {
    let surroundings = Surroundings()
    let found = try FoundProgramme(programme)
    let programme = try found.programme(orSay: .programmeHasErrors)
    let log = try surroundings.log()
    if try surroundings.existingRunner(in: log) == nil {
      // What is wrong is told before a runner is made.
      _ = try Following.side(of: programme, told: side.affected, earlier: nil)
    }
    let runner = try surroundings.runner(in: log)
    let now = surroundings.now()
    let following = try Following(
      found, affected: side.affected, in: log, by: runner, at: now)
    surroundings.followedFile.remember(self.programme, programme.id)
    try StandardOutput.write(
      lines: lines(following, today: now.day, Wording(surroundings.catalogue)))
  }

  private func lines(
    _ following: Following, today: LocalDay, _ wording: Wording
  ) -> [String] {
    let programme = following.programme
    var lines = [sentence(.followed, programme.title, String(programme.revision))]
    if let side = following.affected {
      lines.append(sentence(.followedSide, wording.side(side)))
    }
    let phase = following.phase
    let length = SessionPlan(phase: phase, affected: following.affected).estimatedLength
    let isKept = following.earlierPhase.map { $0 == phase.id || phase.was.contains($0) } ?? false
    if let earlier = following.earlierPhase, !isKept {
      lines.append(sentence(.phaseLost, earlier.text, phase.title))
    }
    let phrase: CommandText = isKept ? .phaseKept : .phaseFirst
    lines.append(
      sentence(
        phrase, phase.title, wording.schedule(phase.schedule), wording.estimate(length)))
    if let start = programme.start, start > today {
      lines.append(sentence(.startsOn, wording.day(start, today: today)))
    }
    if programme.isStarter { lines.append(sentence(.starterWarning, self.programme)) }
    if let language = Language(tag: programme.language), language != wording.catalogue.language {
      lines.append(sentence(.otherLanguage, wording.catalogue.name(of: language)))
    }
    return lines + [sentence(.next)]
  }
}

/// The affected side on the command line.
struct AffectedOption: ParsableArguments {
  @Option(help: "The side that hurts, where the programme asks for it: left or right.")
  var affected: BodySide?
}
