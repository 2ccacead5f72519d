import Foundation
import Testing

@Suite struct `A note that is begun and not finished` {
  @Test(arguments: [(SIGTERM, 143), (SIGINT, 130), (SIGHUP, 129)] as [(Int32, Int32)])
  func `outlives a signal, and is offered at the next start`(signal: Int32, status: Int32) throws {
    try withFollower { home in
      try home.run(["answers"], program: "/usr/bin/mkfifo")
      let pipe = try #require(
        FileHandle(forUpdatingAtPath: home.folder.appendingPathComponent("answers").path))
      defer { try? pipe.close() }
      let today = try home.launch(["--plain"], input: "answers", output: "said")
      try pipe.write(contentsOf: Data("e\n1\nstairs were easy\n".utf8))
      try wait(for: "the day", state: { try home.read("said") }) {
        try home.read("said").contains("Which day is it about?")
      }
      #expect(Foundation.kill(today.id, signal) == 0)
      #expect(today.wait() == status)
      let kept = home.data.appendingPathComponent("drafts.json").path
      let mode = try FileManager.default.attributesOfItem(atPath: kept)[.posixPermissions] as? Int
      #expect(mode == 0o600, "it is as private as the log")
      #expect(try !home.run("log").output.contains("stairs"), "nobody has said it yet")
      let next = try home.run("--plain", input: "e\n1\n\n\n")
      #expect(next.output.contains("So far: stairs were easy. Enter takes it"))
      #expect(try home.run("log").output.contains("Note: stairs were easy"))
      #expect(!home.exists(home.data.appendingPathComponent("drafts.json")))
    }
  }
}
