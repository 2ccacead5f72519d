import ArgumentParser
import ProgrammeFiles
import Programmes
import Screens

/// Says what changed between two revisions of a programme.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say in words what changed between two revisions of a programme.",
    discussion: "Exits with 0 whether something changed or not, with 1 when a file has a mistake.")

  @Argument(help: "The earlier revision: a programme file or the name of a starter.")
  var old: String

  @Argument(help: "The later revision: a programme file or the name of a starter.")
  var new: String

  func run() throws {
    let found = try [FoundProgramme(old), FoundProgramme(new)]
    let programmes = try programmes(found)
    let document = DifferenceDocument(
      from: programmes[0], to: programmes[1], wording: Wording(.chosen))
    guard !document.isEmpty else {
      return try StandardOutput.line(
        sentence(.nothingChanged, found[0].source.name, found[1].source.name))
    }
    try StandardOutput.write(lines: document.lines(width: StandardOutput.width))
  }

  /// Returns the programmes; the mistakes of all of them are told first.
  private func programmes(_ found: [FoundProgramme]) throws(CommandError) -> [Programme] {
    var programmes: [Programme] = []
    var failure: CommandError?
    for found in found {
      do {
        programmes.append(try found.programme(orSay: .programmeCannotBeCompared))
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    return programmes
  }
}
