import Coaching
import Foundation
import Programmes
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `The picture in the README` {
  @Test func `is the session's screen as it is`() throws {
    var play = AppPlay(playing: try followed(hipStarter()))
    play.press(.character("2"), .enter, .enter)
    play.wait { $0.repetition == 4 && $0.kind == .stage("shift", otherLeg: false) }
    play.wait(.milliseconds(1_250))
    let picture = play.text
    expectSnapshot(picture, named: "readme-session.txt")
    let shown = try #require(try fencedBlock(), "README.md has no picture between its marks")
    #expect(shown == trimmed(picture.split(separator: "\n", omittingEmptySubsequences: false)))
  }

  /// The lines of the fence between the marks of the picture.
  private func fencedBlock() throws -> [String]? {
    let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../README.md").standardizedFileURL
    let text = try String(contentsOf: readme, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let from = lines.firstIndex(of: "<!-- picture: session -->"),
      let to = lines[from...].firstIndex(of: "<!-- /picture -->")
    else { return nil }
    let block = lines[from..<to]
    guard let open = block.firstIndex(of: "```text"), let close = block.lastIndex(of: "```")
    else { return nil }
    return trimmed(block[(open + 1)..<close])
  }

  /// The lines without spaces at their ends, and without empty ones at the end.
  private func trimmed(_ lines: some Sequence<Substring>) -> [String] {
    var lines = lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
