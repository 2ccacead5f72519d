import ArgumentParser
import PlainText
import ProgressTracking
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

  @Flag(help: "Check the log, and make anew all that is computed from its entries.")
  var rebuild = false

  func run() throws {
    if rebuild { return try rebuildLog() }
    let checks = Checkup(Surroundings()).checks
    guard json else {
      let words = (yes: sentence(.doctorGood), no: sentence(.doctorBad))
      let widths = (
        word: max(displayWidth(words.yes), displayWidth(words.no)),
        label: checks.map { displayWidth($0.label) }.max() ?? 0
      )
      return try StandardOutput.write(
        lines: checks.map { check in
          let word = padded(check.works ? words.yes : words.no, to: widths.word)
          return "\(word)  \(padded(check.label, to: widths.label))  \(check.says)"
        })
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try StandardOutput.line(String(decoding: encoder.encode(checks), as: UTF8.self))
  }

  /// Computes all that the log adds up to anew, and tells what of it was wrong.
  private func rebuildLog() throws {
    let surroundings = Surroundings()
    guard surroundings.hasLog else { throw CommandError(.noLog) }
    let log = try surroundings.log()
    let differing = try log.rebuild()
    let entries = String(try log.events().count)
    if differing.isEmpty { return try StandardOutput.line(sentence(.rebuiltAlike, entries)) }
    try StandardOutput.line(sentence(.rebuilt, entries))
    for rows in ComputedRows.allCases {
      guard let count = differing[rows] else { continue }
      try StandardOutput.line("  \(sentence(rows.words)): \(count)")
    }
  }
}

extension ComputedRows {
  /// What they are called.
  fileprivate var words: CommandText {
    switch self {
    case .outdatedEntries: .outdatedEntries
    case .sessions: .computedSessions
    case .sets: .computedSets
    case .exerciseSums: .exerciseSums
    case .daySums: .daySums
    case .dayLevels: .dayLevels
    case .scores: .computedScores
    case .contents: .computedContents
    }
  }
}
