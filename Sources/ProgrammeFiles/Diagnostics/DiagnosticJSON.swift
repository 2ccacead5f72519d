extension JSON {
  /// Creates the form in which an editor takes a diagnostic.
  ///
  /// Lines and columns count from 1, columns and lengths in Unicode scalars. The names stay; more may
  /// be added.
  ///
  /// - Parameter diagnostic: The diagnostic.
  package init(_ diagnostic: Diagnostic) {
    self = .object(of: [
      "file": .string(diagnostic.file),
      "line": .integer(diagnostic.place.line),
      "column": .integer(diagnostic.place.column),
      "length": .integer(diagnostic.place.length),
      "severity": .string(diagnostic.severity.rawValue),
      "rule": .string(diagnostic.rule),
      "message": .string(diagnostic.message),
      "help": diagnostic.help.map(JSON.string),
      "notes": .array(diagnostic.notes.map(JSON.init)),
    ])
  }

  private init(_ note: Diagnostic.Note) {
    self = .object(of: [
      "file": .string(note.file),
      "line": .integer(note.place.line),
      "column": .integer(note.place.column),
      "length": .integer(note.place.length),
      "message": .string(note.message),
    ])
  }
}
