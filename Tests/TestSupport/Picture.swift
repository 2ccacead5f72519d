public import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Compares lines with the block between the marks `<!-- picture: name -->` and `<!-- /picture -->` of
/// a page of documentation.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the block is written anew. Spaces at the ends of lines
/// and empty lines at the end are no part of a picture.
///
/// - Parameters:
///   - picture: The picture, its lines ending in line breaks.
///   - name: The name of the picture.
///   - page: The path of the page in the package.
///   - filePath: The file of the test.
///   - sourceLocation: Where the test asks.
/// - Throws: Where the page or the block is missing.
public func expectPicture(
  _ picture: String, named name: String, in page: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: filePath).deletingLastPathComponent()
    .appendingPathComponent("../../\(page)").standardizedFileURL
  let text = try String(contentsOf: file, encoding: .utf8)
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  let from = try #require(
    lines.firstIndex(of: "<!-- picture: \(name) -->"), "\(page) has no picture '\(name)'",
    sourceLocation: sourceLocation)
  let to = try #require(
    lines[from...].firstIndex(of: "<!-- /picture -->"), sourceLocation: sourceLocation)
  var drawn = picture.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    String(line.reversed().drop { $0 == " " }.reversed())
  }
  while drawn.last?.isEmpty == true { drawn.removeLast() }
  let block = ["```text"] + drawn + ["```"]
  let shown = Array(lines[(from + 1)..<to])
  guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != "1" else {
    let anew = lines[...from] + block + lines[to...]
    return try Data(anew.joined(separator: "\n").utf8).write(to: file)
  }
  #expect(shown == block, "\(page): \(name)", sourceLocation: sourceLocation)
}
