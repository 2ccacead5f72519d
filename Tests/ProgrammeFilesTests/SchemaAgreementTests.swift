import Foundation
import ProgrammeFiles
import StarterProgrammes
import Testing

/// What the reader accepts the schema accepts, and what it refuses the schema refuses as well, unless
/// no schema could.
@Suite struct `The schema and the reader` {
  @Test func `agree about the examples of every rule`() throws {
    let examples = RuleFile.all.flatMap { file in
      (RuleExample.examples(file.text) ?? []).map { (file.rule, $0.source) }
    }
    let cases = examples.filter { $0.1.bytes.count < 64 * 1024 }.map { rule, source in
      Case(name: rule, text: source.text, source: source)
    }
    let beyond = try rulesBeyondTheSchema(in: cases)
    #expect(BeyondASchema.rules.subtracting(beyond) == [], "the schema knows these rules")
  }

  @Test func `agree about every programme file of the package`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    var cases: [Case] = []
    for folder in ["Programs", "Tests"] {
      let found = FileManager.default.enumerator(
        at: root.appendingPathComponent(folder).resolvingSymlinksInPath(),
        includingPropertiesForKeys: nil)
      while let file = found?.nextObject() as? URL {
        guard file.pathExtension == "yaml" else { continue }
        let isShipped = file.lastPathComponent == ShippedLibrary.source.name
        let loaded = try loadProgramme(
          at: file.path, shipped: isShipped ? nil : ShippedLibrary.source)
        cases.append(
          Case(name: file.lastPathComponent, text: loaded.main.text, source: loaded.source))
      }
    }
    #expect(cases.count >= 3)
    try rulesBeyondTheSchema(in: cases)
  }

  @Test func `agree about a value of every kind at every key`() throws {
    let examples = RuleFile.all.flatMap { RuleExample.examples($0.text) ?? [] }
    let texts =
      try examples.filter(\.isGood).map(\.source.text)
      + ProtocolFile.all.map { try String(contentsOfFile: $0.path, encoding: .utf8) }
    let samples = texts.filter { $0.utf8.count < 4_000 }.map { JSON(yaml: $0) }
    let (probes, missing) = Probe.all(in: samples)
    #expect(missing == [], "no rule has an example with these places")
    // The names of libraries are read with their files, before the text is.
    let cases = probes.filter { !$0.name.hasPrefix("libraries:") }.map { probe in
      let text = probe.programme.pretty
      return Case(
        name: probe.name, text: text, isJSON: true, source: SourceText(name: "probe", text: text))
    }
    try rulesBeyondTheSchema(in: cases)
  }

  /// A text, and what the reader is given of it.
  private struct Case {
    let name: String
    let text: String
    var isJSON = false
    let source: SourceText

    /// The text as the validators take it.
    var file: Validators.File {
      let isLibrary = text.firstMatch(of: /^(#[^\n]*\n)*format: midstance-library/) != nil
      return Validators.File(
        name: name, text: text, schema: isLibrary ? "library" : "programme", isJSON: isJSON)
    }
  }

  /// Expects that each text is accepted by the reader and both validators, or refused by all, but for
  /// what a schema cannot know.
  ///
  /// - Parameter cases: The texts.
  /// - Returns: The rules of what only the reader refuses.
  /// - Throws: What keeps the validators from being run.
  @discardableResult
  private func rulesBeyondTheSchema(in cases: [Case]) throws -> Set<String> {
    var beyond: Set<String> = []
    for (text, verdict) in zip(cases, try Validators.verdicts(on: cases.map(\.file))) {
      let errors = readProgramme(text.source).diagnostics.filter { $0.severity == .error }
      #expect(
        verdict.isAccepted || verdict.isRefused, "they differ: \(text.name)\n\(verdict.reasons)")
      if errors.isEmpty {
        #expect(verdict.isAccepted, "\(text.name)\n\(verdict.reasons)")
      } else if verdict.isAccepted {
        beyond.formUnion(errors.map(\.rule))
        let structural = errors.filter { !BeyondASchema.rules.contains($0.rule) }
        #expect(
          structural.isEmpty,
          "\(text.name): \(structural.map(\.rule))\n\(rendered(structural, in: text.source))")
      }
    }
    return beyond
  }
}
