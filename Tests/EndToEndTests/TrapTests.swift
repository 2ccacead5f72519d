import Foundation
import TestSupport
import Testing

@Suite struct `The traps of the terminal` {
  /// The tests are in several modules, so that their sources are read.
  @Test func `have each a test that is marked with it, and one alone`() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let files = try #require(
      FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil))
    var marked: [String: Int] = [:]
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /@Test\(\s*\.trap\(\.([a-zA-Z]+)\)/) {
        marked[String(match.output.1), default: 0] += 1
      }
    }
    #expect(Trap.allCases.count == 20)
    for trap in Trap.allCases { #expect(marked["\(trap)"] == 1, "\(trap)") }
  }
}
