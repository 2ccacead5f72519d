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
    case "replay" where arguments.count > 1: measure(files(in: arguments[1...]), limitsMemory: true)
    case "worst":
      // All of these texts are held at once, so what one of them needs does not show.
      measure(
        WorstCases.all.filter { arguments.count < 2 || arguments[1...].contains($0.name) },
        limitsMemory: false)
    case "dictionary": print(dictionary(), terminator: "")
    default:
      print("usage: MeasureReading replay FOLDER... | worst [NAME...] | dictionary")
    }
  }

  /// Reads every text, prints the costliest, and fails where one costs more than it may.
  private static func measure(
    _ cases: some Sequence<(name: String, bytes: [UInt8])>, limitsMemory: Bool
  ) {
    var count = 0
    var slow: [(name: String, time: Duration)] = []
    for (name, bytes) in cases {
      let source = SourceText(name: name, bytes: bytes)
      let time = processorTime {
        let reading = readProgramme(source)
        _ = rendered(reading.diagnostics, in: source)
      }
      // What is slow is told by its name below.
      if time < .seconds(1) { holdReaderToItsPromises(bytes) }
      count += 1
      slow.append((name, time))
    }
    slow.sort { $0.time > $1.time }
    for (name, time) in slow.prefix(12) { print("\(milliseconds(time)) ms  \(name)") }
    let memory = peakMemory()
    print("\(count) texts, the slowest \(slow.first.map { milliseconds($0.time) } ?? 0) ms,")
    print("peak memory \(memory.map { "\($0 / 1_024) MB" } ?? "not known here")")
    let isSlow = slow.first.map { $0.time > .seconds(1) } ?? false
    if isSlow || limitsMemory && memory ?? 0 > 100 * 1_024 { exit(1) }
  }

  /// The time that the processor takes, which does not depend on how busy the machine is.
  private static func processorTime(_ body: () -> Void) -> Duration {
    let start = clock()
    body()
    return .seconds(Double(clock() - start) / Double(CLOCKS_PER_SEC))
  }

  private static func milliseconds(_ time: Duration) -> Int { Int(time / .milliseconds(1)) }

  /// The most memory that the process has had, in KiB, where the system tells.
  private static func peakMemory() -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
      return nil
    }
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split { !$0.isNumber }.first.flatMap { Int($0) }
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

  /// Returns the words of the format as a libFuzzer dictionary.
  private static func dictionary() -> String {
    var words: Set<String> = []
    for place in FilePlace.allCases {
      for key in KeyTable.keys(of: place) {
        words.formUnion(["\(key.name): ", key.example])
        words.formUnion(key.otherWords.map { "\($0): " })
        words.formUnion(Self.words(in: key.value))
      }
    }
    words.formUnion(["\n  - ", "\n    ", ": ", "{", "}", "[", "]", ", ", "---\n", " #", "&a", "*a"])
    words.formUnion([
      "|\n", ">-\n", "\t", "\r\n", "\u{A0}", "\u{85}", "\u{2028}", "“", "踏", "\u{301}",
    ])
    return words.sorted().map { "\"\(escaped($0))\"\n" }.joined()
  }

  private static func words(in value: ValueForm) -> [String] {
    switch value {
    case .word(let words): words
    case .notation(let notation): notation.examples
    case .list(let item, _), .oneOrMore(let item), .table(let item): Self.words(in: item)
    case .either(let forms): forms.flatMap { Self.words(in: $0) }
    default: []
    }
  }

  private static func escaped(_ word: String) -> String {
    word.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): "\\\(Character(Unicode.Scalar(byte)))"
      case 0x20...0x7E: "\(Character(Unicode.Scalar(byte)))"
      default: "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }.joined()
  }
}
