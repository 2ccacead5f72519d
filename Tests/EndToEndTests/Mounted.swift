import Foundation

/// The folder of a home as it is mounted for a script alone, in a name space of its own.
struct Mounted {
  let home: Home
  /// The commands that mount it.
  private let mounting: String

  /// On a disk of 300 KiB, which is empty at first.
  static func smallDisk(_ home: Home) -> Mounted {
    Mounted(home: home, mounting: "mount -t tmpfs -o size=300k none \(home.folder.path)")
  }

  /// As it is, and only to be read.
  static func readOnly(_ home: Home) -> Mounted {
    let folder = home.folder.path
    return Mounted(
      home: home,
      mounting: "mount --bind \(folder) \(folder) && mount -o remount,bind,ro \(folder)")
  }

  /// As it is, with a folder `full` in which there is room for nothing.
  static func fullFolder(_ home: Home) -> Mounted {
    let folder = home.folder.path + "/full"
    return Mounted(
      home: home,
      mounting: """
        mkdir \(folder) && mount -t tmpfs -o size=4k none \(folder) \
          && { cat /dev/zero > \(folder)/fill 2> /dev/null; true; }
        """)
  }

  /// Whether that can be done here.
  static let isPossible =
    Home.exists("/usr/bin/unshare")
    && (try? withHome { try smallDisk($0).run("true").status == 0 }) ?? false

  /// Runs a script in the folder, the command being found as `midstance`.
  func run(_ script: String) throws -> Home.Outcome {
    let commands = URL(fileURLWithPath: Home.command).deletingLastPathComponent().path
    let setting = "export PATH=\(commands):$PATH"
    return try home.run(
      ["-rm", "/bin/sh", "-c", "\(mounting) && cd \(home.folder.path) && \(setting)\n\(script)"],
      program: "/usr/bin/unshare")
  }
}
