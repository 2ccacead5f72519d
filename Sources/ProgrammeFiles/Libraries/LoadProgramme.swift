import Foundation
internal import Yams

/// A programme file with the library files that it uses.
package struct LoadedProgramme: Sendable {
  /// The text of the programme file itself.
  package let main: SourceText
  /// The texts of its libraries, each under the name that the programme gives it.
  package let libraries: [SourceText]
  /// Where the library files are that the programme names, whether they are there or not.
  package let libraryPaths: [String]
  /// Everything in one text that can be read alone, which is what the log keeps.
  package let source: SourceText
}

/// Reads a programme file and the library files beside it that it names.
///
/// A library that cannot be looked at is told by reading the text, at its name.
///
/// - Parameters:
///   - path: Where the programme file is.
///   - shipped: The shipped library, which is taken along where the programme uses it.
/// - Returns: The texts, of the file, of each library and of everything together.
/// - Throws: What keeps the programme file from being looked at.
package func loadProgramme(
  at path: String, shipped: SourceText?
) throws(ProgrammeFileError) -> LoadedProgramme {
  let main = try loadProgrammeFile(at: path)
  let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  var libraries: [SourceText] = []
  var missing: [String: ProgrammeFileError] = [:]
  let carried = Set(main.libraryLines.map(\.name))
  let names = namedLibraries(in: main).filter { !carried.contains($0) }
  for name in names {
    do {
      libraries.append(
        SourceText(name: name, bytes: try loadProgrammeFile(at: folder + name).bytes))
    } catch {
      missing[name] = error
    }
  }
  return LoadedProgramme(
    main, libraries: libraries, paths: names.map { folder + $0 }, missing: missing,
    shipped: shipped, folder: folder)
}

extension LoadedProgramme {
  /// Puts a programme together with the shipped library, where it uses that.
  package init(_ main: SourceText, shipped: SourceText?) {
    self.init(main, libraries: [], paths: [], missing: [:], shipped: shipped, folder: "")
  }

  init(
    _ main: SourceText, libraries: [SourceText], paths: [String],
    missing: [String: ProgrammeFileError], shipped: SourceText?, folder: String
  ) {
    var libraries = libraries
    let carries = main.libraryLines.contains { $0.name == LibraryReader.shippedName }
    if let shipped, !carries, !main.isShippedLibrary,
      ([main] + libraries).contains(where: \.usesShippedLibrary)
    {
      libraries.append(SourceText(name: LibraryReader.shippedName, bytes: shipped.bytes))
    }
    self.main = main
    self.libraries = libraries
    libraryPaths = paths
    guard !libraries.isEmpty || !missing.isEmpty else {
      source = main
      return
    }
    var bytes = main.bytes
    var files = [FilePart(name: main.name, firstLine: 0)]
    for library in libraries {
      if let last = bytes.last, !last.isLineBreak { bytes.append(.lineFeed) }
      bytes += Array("\(libraryMark)\(library.name)\n".utf8)
      let lines = SourceText(name: "", bytes: bytes).lineStarts.count
      let isShipped = library.name == LibraryReader.shippedName
      files.append(
        FilePart(name: isShipped ? library.name : folder + library.name, firstLine: lines - 1))
      bytes += library.bytes
    }
    source = SourceText(name: main.name, bytes: bytes, files: files, missingLibraries: missing)
  }
}

/// The most libraries that a programme can use.
private let libraryLimit = 8

/// Returns the names of library files that a programme names.
private func namedLibraries(in source: SourceText) -> [String] {
  let key = "libraries:"
  guard
    let start = source.lineStarts.indices.first(where: {
      source.bytes[source.line($0)].starts(with: key.utf8)
    })
  else { return [] }
  // The value is on the key's line and on those below it that are indented or items.
  let end =
    source.lineStarts.indices.dropFirst(start + 1).first { index in
      guard let first = source.bytes[source.line(index)].first else { return false }
      return !first.isBlank && first != .dash && first != .hash && first != .closeBracket
    } ?? source.lineStarts.count
  let span = source.lineStarts[start]..<source.line(end - 1).upperBound
  guard span.count <= SourceText.lineLimit,
    let node = try? compose(yaml: source.text(of: span), Resolver.basic)?.mapping?["libraries"]
  else { return [] }
  var names: [String] = []
  for item in node.sequence.map(Array.init) ?? [node] {
    guard let name = item.scalar?.string, (try? Notations.fileName.value(name)) != nil,
      !names.contains(name), names.count < libraryLimit
    else { continue }
    names.append(name)
  }
  return names
}

extension SourceText {
  /// Whether the text is the shipped library, which is all that its own exercises need.
  fileprivate var isShippedLibrary: Bool {
    let lines = lineStarts.indices.prefix(20).map { text(of: line($0)) }
    return lines.contains { $0.hasPrefix("format: midstance-library/") }
      && lines.contains("id: \(LibraryReader.shippedName)")
  }

  /// Whether the text seems to name an exercise of the shipped library.
  ///
  /// It is a guess: a library that comes along for nothing does no harm.
  fileprivate var usesShippedLibrary: Bool {
    let prefix = Array("\(LibraryReader.shippedName)/".utf8)
    var rest = bytes[...]
    while let start = rest.firstIndex(of: prefix[0]) {
      rest = rest[start...]
      if rest.starts(with: prefix) {
        let name = rest.dropFirst(prefix.count).prefix {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == .dash
        }
        // The word for the shipped stop signs, and the version of the format.
        if !name.elementsEqual("knee".utf8), !name.elementsEqual("1".utf8) { return true }
      }
      rest = rest.dropFirst()
    }
    return false
  }
}
