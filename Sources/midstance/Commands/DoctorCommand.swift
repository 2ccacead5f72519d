import ArgumentParser
import PlainText
import Screens

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Tells what works here.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what works here and what does not: terminal, sound, log, versions.")

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let checks = Checkup(Surroundings()).checks
    guard json else {
      let words = (yes: sentence(.doctorGood), no: sentence(.doctorBad))
      let widths = (
        word: max(displayWidth(words.yes), displayWidth(words.no)),
        name: checks.map { displayWidth($0.name) }.max() ?? 0
      )
      return try StandardOutput.write(
        lines: checks.map { check in
          let word = padded(check.works ? words.yes : words.no, to: widths.word)
          return "\(word)  \(padded(check.name, to: widths.name))  \(check.says)"
        })
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try StandardOutput.line(String(decoding: encoder.encode(checks), as: UTF8.self))
  }
}
