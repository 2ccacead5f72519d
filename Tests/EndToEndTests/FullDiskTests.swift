import Foundation
import Testing

@Suite(.enabled(if: SmallDisk.isThere, "no disk of a size can be made without being root"))
struct `A full disk` {
  @Test func `loses nothing that was logged, and no half file is left`() throws {
    try withHome { home in
      let disk = SmallDisk(home)
      let outcome = try disk.run(
        """
        midstance follow hip-driven-knee-pain --affected left > said
        head -c 400000 /dev/zero > fill 2> /dev/null
        midstance pain 1 --moment after; echo "status $?"
        midstance log | tail -n 1
        midstance report --format html -o report.html; echo "status $?"
        midstance report > report.txt; echo "status $?"
        ls -A
        """)
      #expect(outcome.lines.filter { $0 == "status 1" }.count == 3)
      #expect(outcome.output.contains("Programme followed: hip-driven-knee-pain"))
      #expect(outcome.lines.suffix(4) == ["fill", "home", "report.txt", "said"])
      let errors = outcome.errors.split(separator: "\n")
      #expect(errors.count == 3)
      #expect(errors.first?.contains("The disk is full: nothing more can be logged") == true)
      #expect(errors.allSatisfy { $0.hasPrefix("midstance: ") })
    }
  }
}

/// A disk of 300 KiB, in a name space of its own.
private struct SmallDisk {
  let home: Home

  init(_ home: Home) {
    self.home = home
  }

  /// Whether such a disk can be made here.
  static let isThere =
    Home.exists("/usr/bin/unshare")
    && (try? withHome { try SmallDisk($0).run("true").status == 0 }) ?? false

  /// Runs a script on the disk, the command being found as `midstance`.
  func run(_ script: String) throws -> Home.Outcome {
    let folder = home.folder.path
    let commands = URL(fileURLWithPath: Home.command).deletingLastPathComponent().path
    let disk = "mount -t tmpfs -o size=300k none \(folder) && cd \(folder)"
    let setting = "export PATH=\(commands):$PATH"
    return try home.run(
      ["-rm", "/bin/sh", "-c", "\(disk) && \(setting)\n\(script)"], program: "/usr/bin/unshare")
  }
}
