#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waits until one of some files is another than it was: written to, replaced, gone or back again.
struct FileWatch {
  private var seen: [String: FileState] = [:]

  /// How often the files are looked at: quick to a person, and nothing to the machine.
  private static let interval: UInt32 = 250_000
  /// How long a file must have stayed the same before it is read: editors write in several steps.
  private static let settling: UInt32 = 50_000

  /// Notes how files are now; those that were watched before keep what was noted of them.
  mutating func watch(_ paths: [String]) {
    for path in paths where seen[path] == nil { seen[path] = FileState(of: path) }
  }

  /// Waits until a file is another than it was noted, and notes how all of them are then.
  mutating func waitForChange() {
    var states = look()
    while states == seen {
      usleep(Self.interval)
      states = look()
    }
    for _ in 0..<20 {
      seen = states
      usleep(Self.settling)
      states = look()
      if states == seen { return }
    }
  }

  private func look() -> [String: FileState] {
    Dictionary(uniqueKeysWithValues: seen.keys.map { ($0, FileState(of: $0)) })
  }
}

/// What tells one state of a file from another without reading it.
private struct FileState: Hashable {
  private var file: String?
  private var size: Int?
  private var modified: Date?

  /// Looks at what is at a path, behind symbolic links.
  init(of path: String) {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    file = attributes?[.systemFileNumber].map { "\($0)" }
    size = attributes?[.size] as? Int
    modified = attributes?[.modificationDate] as? Date
  }
}
