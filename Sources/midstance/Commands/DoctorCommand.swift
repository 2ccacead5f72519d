import ArgumentParser
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
      let width = checks.map(\.name.count).max() ?? 0
      return try StandardOutput.write(
        lines: checks.map { check in
          let name = check.name + String(repeating: " ", count: width - check.name.count)
          return "\(sentence(check.works ? .doctorGood : .doctorBad))  \(name)  \(check.says)"
        })
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try StandardOutput.line(String(decoding: encoder.encode(checks), as: UTF8.self))
  }
}
