import ArgumentParser
import PlainText
import ProgrammeFiles
import Programmes
import Screens
import StarterProgrammes

/// Lists the starters.
struct ProgrammesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programmes",
    abstract: "List the programmes that come with Midstance.")

  func run() throws {
    let catalogue = Surroundings().catalogue
    let starters = StarterProgramme.all(in: catalogue.language.rawValue)
    let names = starters.map(\.stem)
    let width = names.map { displayWidth($0) }.max() ?? 0
    var lines = [catalogue(ProgrammeText.starters), ""]
    for (starter, name) in zip(starters, names) {
      let title = starter.read().programme?.title ?? ""
      lines.append(
        "  " + catalogue(ProgrammeText.starterLine, padded(name, to: width), cleaned(title)))
    }
    let example = names.first ?? ""
    lines += [
      "", catalogue(ProgrammeText.startersHint, example),
      catalogue(ProgrammeText.startersFollow, example), catalogue(ProgrammeText.startersFile),
    ]
    lines += Language.allCases.filter { $0 != catalogue.language }.map { language in
      let name = StarterProgramme.named(example, in: language.rawValue)?.name ?? example
      return catalogue(ProgrammeText.startersElsewhere, catalogue.name(of: language), name)
    }
    try StandardOutput.write(lines: lines)
  }
}
