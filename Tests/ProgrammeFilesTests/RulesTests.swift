import ProgrammeFiles
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct `A rule of the programme file` {
  @Test(arguments: RuleFile.all)
  func `is told of its bad examples once, at its place, and not of the good ones`(
    file: RuleFile
  ) throws {
    let examples = try #require(RuleExample.examples(file.text))
    #expect(examples.contains { $0.isGood } && examples.contains { !$0.isGood })
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    for example in examples {
      let source = example.source
      let reading = readProgramme(source)
      let told = Comment(rawValue: rendered(reading.diagnostics, in: source))
      let isWrong = reading.diagnostics.contains { $0.severity == .error }
      #expect(isWrong == (reading.programme == nil && reading.library == nil), told)
      if example.isGood {
        #expect(reading.diagnostics.isEmpty, told)
      } else {
        #expect(Set(reading.diagnostics.map(\.rule)) == [file.rule], told)
        #expect(reading.diagnostics.allSatisfy { $0.help != nil }, told)
      }
      let marked = example.marked(reading.diagnostics)
      if !isRecording {
        #expect(marked.joined(separator: "\n") == example.written.joined(separator: "\n"), told)
      }
    }
    if isRecording {
      let sections = examples.map { example in
        let heading = "=== \(example.isGood ? "good" : "bad") \(example.frame.rawValue)"
        let diagnostics = readProgramme(example.source).diagnostics
        return ([heading] + example.marked(diagnostics)).map { $0 + "\n" }.joined()
      }
      try Data(sections.joined(separator: "\n").utf8).write(to: file.url)
    }
  }

  @Test func `has a name of its own and a file with examples`() throws {
    let declared = try RuleFile.declaredRules()
    #expect(declared.count > 100)
    let twice = Dictionary(grouping: declared) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice.isEmpty)
    let written = Set(RuleFile.all.map(\.rule))
    #expect(Set(declared).subtracting(written).sorted() == [])
    #expect(written.subtracting(declared).sorted() == [])
  }
}

/// The file with the examples of a rule.
struct RuleFile: Sendable, CustomTestStringConvertible {
  /// The rule, as a diagnostic names it.
  let rule: String
  /// Where the file is.
  let url: URL
  /// What it says.
  let text: String

  var testDescription: String { rule }

  /// The file of every rule that has one.
  static let all: [RuleFile] = {
    let folder = tests.appendingPathComponent("Rules")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { name in
      let url = folder.appendingPathComponent(name)
      let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
      return RuleFile(rule: String(name.dropLast(4)), url: url, text: text)
    }
  }()

  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// Returns the rules for which the sources of the reader have a message.
  static func declaredRules() throws -> [String] {
    let sources = tests.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/ProgrammeFiles")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().flatMap { path in
      let text = try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
      return messageNames(in: text).map(ruleName)
    }
  }

  /// Returns the names of the properties and functions that make messages.
  private static func messageNames(in text: String) -> [Substring] {
    var names: [Substring] = []
    var isInside = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("extension Diagnostic.Message") { isInside = true }
      if line == "}" { isInside = false }
      let words = line.split { " (:<".contains($0) }
      guard isInside, let keyword = words.firstIndex(of: "static"), words.count > keyword + 2,
        line.hasPrefix("  "), !line.hasPrefix("   "), !words.contains("private")
      else { continue }
      names.append(words[keyword + 2])
    }
    return names
  }

  private static func ruleName(_ name: Substring) -> String {
    let words = name.matches(of: /^[a-z]+|[A-Z]+(?![a-z])[0-9]*|[A-Z][a-z]+/)
    return words.map { $0.output.lowercased() }.joined(separator: "-")
  }
}
