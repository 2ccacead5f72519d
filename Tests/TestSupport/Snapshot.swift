public import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Compares a text with the golden file `Snapshots/<name>` beside the calling test file.
///
/// A missing file is written and the test fails once, so that a new picture is looked at before it
/// is kept. With `RECORD_SNAPSHOTS=1` in the environment every picture is written anew.
public func expectSnapshot(
  _ actual: String,
  named name: String,
  filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")
  expectFile(
    actual, at: folder.appendingPathComponent(name).path, sourceLocation: sourceLocation)
}

/// Compares a text with a file of the package that is made from the code, as ``expectSnapshot`` does.
public func expectFile(
  _ actual: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = URL(fileURLWithPath: path)
  let name = file.lastPathComponent
  let recording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  let expected = try? String(contentsOf: file, encoding: .utf8)
  if !recording, let expected {
    if expected != actual {
      Issue.record(
        Comment(rawValue: "\(name) differs:\n\(lineDifference(expected, actual))"),
        sourceLocation: sourceLocation)
    }
    return
  }
  do {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: file)
  } catch {
    Issue.record(error, sourceLocation: sourceLocation)
  }
  if !recording {
    Issue.record(
      "\(name) was missing and has been recorded: look at it.", sourceLocation: sourceLocation)
  }
}

/// Lists the lines in which two texts differ, the old ones marked `-`, the new ones `+`.
private func lineDifference(_ old: String, _ new: String) -> String {
  let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
  let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
  return newLines.difference(from: oldLines).map { change in
    switch change {
    case .remove(let offset, let line, _): "-\(offset + 1): \(line)"
    case .insert(let offset, let line, _): "+\(offset + 1): \(line)"
    }
  }.joined(separator: "\n")
}
