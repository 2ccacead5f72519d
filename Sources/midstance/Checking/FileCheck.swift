import ProgrammeFiles
import Programmes
import Screens

/// What is said of one programme file: lines for people, or a line of JSON for an editor.
struct FileCheck {
  /// What goes to standard output.
  let output: String
  /// What goes to standard error.
  let errors: String
  /// Whether the programme can be followed and, where that is asked for, without a warning.
  let isGood: Bool
  /// Where the library files are that the programme names, whether they are there or not.
  var libraryPaths: [String] = []

  /// How a file is checked and what is told of it.
  struct Options {
    /// Whether an editor reads it.
    var isJSON = false
    /// Whether a warning counts as a mistake.
    var isStrict = false
    /// Whether the parts are marked with colours.
    var isColoured = false
  }

  /// Checks a programme.
  ///
  /// - Parameters:
  ///   - name: A path, the name of a starter, or `-` for standard input.
  ///   - options: How it is told.
  /// - Throws: What is no matter of the file.
  init(_ name: String, _ options: Options) throws {
    do {
      self.init(try FoundProgramme(orInput: name), options)
    } catch let error as ProgrammeFileError {
      self.init(name, unreadable: error.description, options)
    } catch let error as CommandError {
      self.init(name, unreadable: error.description, options)
    }
  }

  private init(_ found: FoundProgramme, _ options: Options) {
    let diagnostics = found.reading.diagnostics
    let warnings = diagnostics.count { $0.severity == .warning }
    errors = ""
    isGood =
      !diagnostics.contains { $0.severity == .error } && !(options.isStrict && warnings > 0)
    libraryPaths = found.libraryPaths
    guard !options.isJSON else {
      output = JSON.array(diagnostics.map { JSON($0) }).compact + "\n"
      return
    }
    let summary = Self.summary(of: found, isGood: isGood, warnings: warnings)
    output =
      rendered(diagnostics, in: found.source, coloured: options.isColoured) + summary + "\n"
  }

  private init(_ name: String, unreadable sentence: String, _ options: Options) {
    isGood = false
    guard options.isJSON else {
      output = ""
      errors = "midstance: \(sentence)\n"
      return
    }
    let diagnostic = Diagnostic(
      rule: "unreadable-file", severity: .error, message: sentence, file: name,
      place: Place(line: 1, column: 1))
    output = JSON.array([JSON(diagnostic)]).compact + "\n"
    errors = ""
  }

  private static func summary(of found: FoundProgramme, isGood: Bool, warnings: Int) -> String {
    let catalogue = Catalogue.chosen
    let name = found.source.name
    let mistakes = found.reading.diagnostics.count { $0.severity == .error }
    guard mistakes == 0 else {
      return sentence(.mistakes, name, catalogue.count(mistakes, CommandText.mistakeCount))
    }
    guard isGood else {
      return sentence(.checkedStrictly, name, catalogue.count(warnings, CommandText.warningCount))
    }
    let good = goodSummary(of: found, catalogue)
    return warnings == 0 ? good : good + " " + catalogue.count(warnings, CommandText.warningsAbove)
  }

  private static func goodSummary(of found: FoundProgramme, _ catalogue: Catalogue) -> String {
    let name = found.source.name
    if let library = found.reading.library {
      return sentence(
        .checkedLibrary, name, library.id.text,
        catalogue.count(library.exerciseCount, CommonText.exercises))
    }
    guard let programme = found.reading.programme else { return name }
    let exercises = Set(programme.phases.flatMap(\.items).map(\.exercise.id)).count
    return sentence(
      .checkedGood, name, programme.title, String(programme.revision),
      catalogue.count(programme.phases.count, CommandText.phases),
      catalogue.count(exercises, CommonText.exercises))
  }
}
