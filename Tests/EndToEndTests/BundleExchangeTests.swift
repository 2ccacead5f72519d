import Foundation
import Testing

@Suite struct `Carrying a log to and fro` {
  @Test func `refuses what is no file, and takes no memory for what never ends`() throws {
    try withFollower { home in
      let before = try home.run("log", "--json").output
      let header = try #require(try home.run("export", "-o", "-").lines.first)
      let folder = home.folder.path
      try home.file("begun", header + "\n")
      // Holes of hundreds of megabytes: a line that does not end.
      try home.run(
        [
          "-c",
          """
          cd \(folder) && mkfifo pipe && mkdir folder && truncate -s 400M endless begun &&
            truncate -s 600M enormous
          """,
        ], program: "/bin/sh")
      for (name, sentence) in [
        ("/dev/zero", "'/dev/zero'"), ("pipe", "'pipe'"), ("folder", "'folder'"),
        ("endless", "not an exported log"), ("enormous", "'enormous'"),
        ("begun", "longer than any"), ("../../../etc/shadow/x", "etc/shadow/x"),
      ] {
        let outcome = try home.run(
          ["-c", measure, Home.command, "import", name], program: tool("python3") ?? "python3")
        #expect(outcome.status == 1, "\(name)")
        #expect(outcome.errors.contains(sentence), "\(name): \(outcome.errors)")
        #expect(outcome.errors.split(separator: "\n").count == 1)
        let kilobytes = try #require(outcome.lines.last.flatMap { Int($0) })
        #expect(kilobytes < 100_000, "\(name): \(kilobytes) kB")
      }
      #expect(try home.run("log", "--json").output == before)
    }
  }

  /// Runs a command and prints the most memory it took, in kilobytes.
  private let measure = """
    import resource, subprocess, sys
    status = subprocess.run(sys.argv[1:]).returncode
    print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
    sys.exit(status)
    """

  @Test func `takes what is new alone, and says what it needs first`() throws {
    try withFollower { home in
      try home.run("export", "-o", "all.jsonl")
      try home.run("pain", "3", "--moment", "next morning")
      #expect(try home.run("export", "--since", "all.jsonl", "-o", "news.jsonl").status == 0)
      #expect(try home.read("news.jsonl").split(separator: "\n").count == 3)
      let second = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("second").path]
      let early = try home.run("import", "news.jsonl", changes: second)
      #expect(early.status == 1)
      #expect(early.errors.contains("which is not in this log"))
      let both = try home.run("import", "*.jsonl", changes: second)
      #expect(both.output.contains("3 entries added"))
      #expect(try home.run("log", changes: second).output == home.run("log").output)
    }
  }

  @Test func `takes a folder with what a synchronisation put beside, all of it or nothing`() throws
  {
    try withFollower { home in
      #expect(try home.run("export", "--folder", "shared").status == 0)
      let shared = home.folder.appendingPathComponent("shared")
      let files = try FileManager.default.contentsOfDirectory(atPath: shared.path)
      #expect(files.count == 1)
      let name = try #require(files.first)
      try home.run("pain", "3", "--moment", "next morning")
      let aside = name.replacingOccurrences(
        of: ".jsonl", with: ".sync-conflict-20261128-080000-ABCDEFG.jsonl")
      try FileManager.default.moveItem(
        at: shared.appendingPathComponent(name), to: shared.appendingPathComponent(aside))
      #expect(try home.run("export", "--folder", "shared").output.contains("one file written"))
      #expect(try home.run("export", "--folder", "shared").output.contains("one file written"))
      let second = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("second").path]
      let merged = try home.run("import", "shared", changes: second)
      #expect(merged.output.contains("3 entries added, 2 already there"))
      let third = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("third").path]
      try home.file("shared/zzz.jsonl", "no bundle")
      let refused = try home.run("import", "shared", changes: third)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("shared/zzz.jsonl"))
      #expect(try home.run("log", changes: third).status == 1)
    }
  }

  @Test func `is refused of a folder or a pattern without files`() throws {
    try withHome { home in
      try home.run("import", "nothing*.jsonl")
      #expect(try home.run("import", "nothing*.jsonl").errors.contains("There is no file"))
      try FileManager.default.createDirectory(
        at: home.folder.appendingPathComponent("empty"), withIntermediateDirectories: false)
      #expect(try home.run("import", "empty").errors.contains("'.jsonl'"))
    }
  }

  @Test func `asks who is who where two of one name meet, and remembers it`() throws {
    try withFollower { home in
      let second = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("second").path]
      try home.run("follow", "hip-driven-knee-pain", "--affected", "left", changes: second)
      try home.run("export", "-o", "other.jsonl", changes: second)
      let asked = try home.run("import", "other.jsonl")
      #expect(asked.status == 1)
      #expect(asked.errors.contains("--same-as"))
      let here = try home.run("log", "--json").lines
      let runner = try #require(here.first?.firstMatch(of: /"runner":"([0-9a-f-]+)"/)?.output.1)
      let same = try home.run("import", "other.jsonl", "--same-as", String(runner.suffix(12)))
      #expect(same.output.contains("2 entries added"))
      #expect(try home.run("import", "other.jsonl").output.contains("0 entries added"))
      #expect(try home.run("log").lines.count == 4)
      #expect(try home.run("export", "-o", "both.jsonl").status == 0)
      #expect(try home.read("both.jsonl").contains(#""also":["#))
    }
  }

  @Test func `lets a runner train on a second machine`() throws {
    try withFollower { home in
      try home.run("export", "-o", "mine.jsonl")
      let second = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("second").path]
      let mine = try home.run("import", "mine.jsonl", "--mine", changes: second)
      #expect(mine.output.contains("trains here from now on"))
      #expect(try home.run("due", changes: second).output == home.run("due").output)
      try home.run("pain", "2", "--moment", "before", changes: second)
      try home.run("export", "-o", "back.jsonl", changes: second)
      #expect(try home.run("import", "back.jsonl").output.contains("one entry added"))
    }
  }

  @Test func `names no name where it is told to leave it out`() throws {
    try withHome { home in
      try home.run(["demo", "home", "--days", "3"])
      #expect(try home.run("export", "--without-names").status == 0)
      let files = try FileManager.default.contentsOfDirectory(atPath: home.folder.path)
      let name = try #require(files.first { $0.hasSuffix(".jsonl") })
      #expect(!name.contains("runner"))
      #expect(!(try home.read(name)).contains("Runner 1"))
    }
  }

  @Test func `asks a therapist whose log it is to be`() throws {
    try withHome { home in
      try home.run(["demo", "home", "--days", "3", "--runners", "2"])
      #expect(try home.run("export").errors.contains("--all"))
      let one = try home.run("export", "--runner", "Runner 2", "-o", "two.jsonl")
      #expect(one.output.contains("Send it to Runner 2."))
      #expect(try home.run("export", "--all", "-o", "all.jsonl").status == 0)
      let second = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("second").path]
      #expect(try home.run("import", "all.jsonl", changes: second).lines.count == 2)
    }
  }
}
