import Foundation
import Screens
import TerminalUI
import Testing

@Suite struct `The keys in the README` {
  @Test func `are the keys of a session`() throws {
    let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../README.md").standardizedFileURL
    let text = try String(contentsOf: readme, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- keys: session -->\n"))
    let end = try #require(text.range(of: "<!-- /keys -->"))
    let shown = text[start.upperBound..<end.lowerBound]
    #expect(String(shown) == SessionAction.keys(.english).markdown)
  }
}
