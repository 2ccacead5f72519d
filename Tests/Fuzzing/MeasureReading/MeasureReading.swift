import ProgrammeFiles
import ReadingPromises

#if canImport(FoundationEssentials)
  import FoundationEssentials
  import Glibc
#else
  import Foundation
#endif

/// Measures what reading files costs, and makes what the fuzzer needs.
@main
enum MeasureReading {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "names": for text in WorstCases.all { print(text.name) }
    case "worst" where arguments.count == 2: readWorstCase(named: arguments[1])
    case "replay" where arguments.count > 1: replay(files(in: arguments[1...]))
    case "exercises": ManyExercises.compareWithComposing(count: arguments.dropFirst().first)
    case "dictionary": print(FuzzDictionary.text, terminator: "")
    default:
      fail(
        "usage: MeasureReading names | worst NAME | replay FOLDER... | exercises [COUNT] | dictionary"
      )
    }
  }

  /// Reads one text in a process that has held no other, and fails where it costs more than it may.
  private static func readWorstCase(named name: String) {
    guard let text = WorstCases.all.first(where: { $0.name == name }) else {
      fail("there is no worst case '\(name)'")
    }
    let cost = ReadingCost(of: text.bytes, name: name)
    print(cost)
    if !cost.isWithinLimits { exit(1) }
  }

  /// Reads every text, prints the costliest, and fails where one costs more than it may.
  private static func replay(_ texts: some Sequence<(name: String, bytes: [UInt8])>) {
    let costs = texts.map { ReadingCost(of: $0.bytes, name: $0.name) }
      .sorted { $0.time > $1.time }
    for cost in costs.prefix(5) { print(cost) }
    print("\(costs.count) texts")
    if !costs.allSatisfy(\.isWithinLimits) { exit(1) }
  }

  private static func files(
    in folders: some Sequence<String>
  ) -> some Sequence<(name: String, bytes: [UInt8])> {
    let paths = folders.flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
        .map { "\(folder)/\($0)" }
    }
    return paths.lazy.compactMap { path in
      (try? Data(contentsOf: URL(fileURLWithPath: path))).map { (path, Array($0)) }
    }
  }

  private static func fail(_ message: String) -> Never {
    print(message)
    exit(64)
  }
}
