import PlainText
import Programmes
internal import Yams

/// A library that a programme can use exercises of.
struct Library {
  /// Its name before the slash.
  let id: Identifier
  let file: FileContext
  let list: ExerciseList
}

/// The libraries that come with a programme's text.
struct Libraries {
  /// Those that could be read, in the order of the text.
  private(set) var all: [Library] = []
  /// Whether every library could be read; if not, an unknown one may be among those.
  private(set) var isComplete = true
  private let findings: Findings
  private var indices: [Identifier: Int] = [:]

  init(findings: Findings) {
    self.findings = findings
  }

  /// Returns the library with a name.
  subscript(id: Identifier) -> Library? { indices[id].map { all[$0] } }

  /// Adds a library, or notes that one could not be read.
  mutating func add(_ library: Library?) {
    guard let library else {
      isComplete = false
      return
    }
    indices[library.id] = all.count
    all.append(library)
  }

  /// Reports a library that is not there, unless one could not be read.
  func reportUnknown(_ id: Identifier, at span: Range<Int>) {
    guard isComplete else { return findings.failed() }
    findings.error(.unknownLibrary(id, known: all.map(\.id.text)), at: span)
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownLibrary(_ id: Identifier, known: [String]) -> Self {
    Self(
      "there is no library '\(id)'",
      help: nearest(to: id.text, among: known).map { "did you mean '\($0)'?" }
        ?? "name its file in 'libraries', for example 'libraries: [\(id).yaml]'")
  }
}
