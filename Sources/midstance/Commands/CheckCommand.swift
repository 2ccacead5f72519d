import ArgumentParser
import ProgrammeFiles
import Programmes
import Screens

/// Lists the mistakes in programme files.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List every mistake in programme files.",
    discussion: "Exits with 1 when a file has a mistake. A warning is no mistake.")

  @Argument(help: ArgumentHelp("Programme files, or names of starters.", valueName: "file"))
  var files: [String]

  func run() throws {
    var isGood = true
    for file in files {
      do {
        isGood = try check(FoundProgramme(file)) && isGood
      } catch let error as ProgrammeFileError where files.count > 1 {
        StandardOutput.writeError("midstance: \(error)\n")
        isGood = false
      }
    }
    if !isGood { throw ExitCode.failure }
  }

  /// Prints what is said of a programme, and returns whether it can be followed.
  private func check(_ found: FoundProgramme) throws -> Bool {
    let surroundings = Surroundings()
    try StandardOutput.write(rendered(found.reading.diagnostics, in: found.source))
    if let library = found.reading.library {
      let exercises = surroundings.catalogue.count(library.exerciseCount, CommonText.exercises)
      try StandardOutput.line(
        sentence(.checkedLibrary, found.source.name, library.id.text, exercises))
      return true
    }
    guard let programme = found.reading.programme else {
      let errors = found.reading.diagnostics.count { $0.severity == .error }
      let count = surroundings.catalogue.count(errors, CommandText.mistakeCount)
      try StandardOutput.line(sentence(.mistakes, found.source.name, count))
      return false
    }
    let phases = surroundings.catalogue.count(programme.phases.count, CommandText.phases)
    let exercises = Set(programme.phases.flatMap(\.items).map(\.exercise.id)).count
    try StandardOutput.line(
      sentence(
        .checkedGood, found.source.name, programme.title, String(programme.revision), phases,
        surroundings.catalogue.count(exercises, CommonText.exercises)))
    return true
  }
}
