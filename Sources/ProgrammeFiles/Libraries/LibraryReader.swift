import Programmes
internal import Yams

/// Reads the libraries that come with a programme's text.
struct LibraryReader {
  let file: FileContext
  /// The libraries' documents.
  let documents: [Document]

  /// The name of the library that is shipped; files cannot have it.
  static let shippedName = "midstance"

  /// Reads every library, and reports those that a programme names and that are not there.
  func libraries(_ programme: Node) -> Libraries {
    var libraries = Libraries(findings: file.findings)
    for node in named(programme) {
      guard let name = file.written(node, Notations.fileName) else {
        libraries.add(nil)
        continue
      }
      guard let document = documents.first(where: { $0.library == name }) else {
        libraries.add(nil)
        file.error(.missingLibrary(name, file.source.missingLibraries[name]), at: node)
        continue
      }
      if !isLibrary(document.root) {
        libraries.add(nil)
        file.error(.notLibrary(name), at: node)
      }
    }
    for document in documents where isLibrary(document.root) {
      libraries.add(library(document, among: libraries))
    }
    return libraries
  }

  /// Reads a library, or nothing where it has no name of its own.
  func library(_ document: Document, among others: Libraries) -> Library? {
    var file = file
    let id = document.root.mapping?["id"]?.scalar.flatMap { Identifier($0.string) }
    file.library = id ?? Identifier("unnamed")
    guard let fields = Fields(document.root, as: .library, in: file) else { return nil }
    checkFormat(fields)
    _ = fields.line("title")
    _ = fields.written("language", Notations.language)
    _ = fields.prose("about")
    _ = fields.lines("sources")
    let list = ExerciseList(fields)
    guard let id = fields.identifier("id") else { return nil }
    if id.text == Self.shippedName, let name = document.library, name != Self.shippedName {
      file.findings.error(.reservedName, at: fields.valueSpan("id"))
    } else if others[id] != nil {
      file.findings.error(.sameName(id), at: fields.valueSpan("id"))
      return nil
    }
    return Library(id: id, file: file, list: list)
  }

  private func checkFormat(_ fields: Fields) {
    guard let node = fields.value("format"), let text = file.word(node) else { return }
    if text != "midstance-library/1" {
      file.error(.notLibraryFormat(text), at: node)
    } else if fields.names.first != "format" {
      file.findings.warning(.formatNotFirst, at: fields.key("format"))
    }
  }

  private func named(_ programme: Node) -> [Node] {
    guard let node = programme.mapping?["libraries"] else { return [] }
    return node.sequence.map(Array.init) ?? [node]
  }
}

/// Tells whether a document says that it is a library.
func isLibrary(_ root: Node) -> Bool {
  root.mapping?["format"]?.scalar?.string.hasPrefix("midstance-library/") ?? false
}

extension Diagnostic.Message {
  fileprivate static var reservedName: Self {
    Self(
      "'midstance' is the name of the shipped library", help: "give this one another 'id'")
  }

  fileprivate static func missingLibrary(_ name: String, _ error: ProgrammeFileError?) -> Self {
    guard let error else {
      return Self(
        "the text does not carry the library \(quoted(name))",
        help: "put the file into the same folder, or add it below a line '\(libraryMark)\(name)'")
    }
    return Self("the library \(quoted(name)) \(error.reason)", help: error.remedy)
  }

  fileprivate static func notLibrary(_ name: String) -> Self {
    Self(
      "\(quoted(name)) is not a library",
      help: "a library begins with 'format: midstance-library/1'")
  }

  fileprivate static func notLibraryFormat(_ text: String) -> Self {
    Self("\(quoted(text)) is not a format", help: "write 'format: midstance-library/1'")
  }

  fileprivate static func sameName(_ id: Identifier) -> Self {
    Self("there is another library with the id '\(id)'", help: "give one of them another id")
  }
}
