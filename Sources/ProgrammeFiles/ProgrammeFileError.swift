import PlainText

/// Why a programme file could not even be looked at; each case carries the path.
package enum ProgrammeFileError: Error, Hashable {
  /// There is nothing at the path.
  case missing(String)
  /// The path is a folder's.
  case folder(String)
  /// The path is a device's, a pipe's or a socket's.
  case notAFile(String)
  /// The file may not be read.
  case unreadable(String)
  /// The file has no bytes.
  case empty(String)
  /// The file is larger than a programme can be.
  case tooLarge(String)
  /// The file is no text.
  case binary(String)
}

extension ProgrammeFileError: CustomStringConvertible {
  /// What is wrong and what to do, as a sentence.
  package var description: String {
    switch self {
    case .missing(let path): "There is no file '\(cleaned(path))'. Check the name and the folder."
    case .folder(let path): "'\(cleaned(path))' is a folder. Name a programme file in it."
    case .notAFile(let path):
      "'\(cleaned(path))' is not an ordinary file. Save the programme to a file and name that."
    case .unreadable(let path):
      "'\(cleaned(path))' cannot be read. Check that you may read it, and that its disk is there."
    case .empty(let path):
      "'\(cleaned(path))' is empty. A programme begins with the line 'format: midstance/1'."
    case .tooLarge(let path):
      """
      '\(cleaned(path))' is larger than \(SourceText.sizeLimit / 1024) KiB. \
      A programme is a few pages of text: is this the right file?
      """
    case .binary(let path):
      "'\(cleaned(path))' is not a text file. Save the programme as plain text in UTF-8."
    }
  }
}

extension ProgrammeFileError {
  /// What is wrong with a library, as the end of a message.
  var reason: String {
    switch self {
    case .missing: "is not there"
    case .folder: "is a folder"
    case .notAFile: "is not an ordinary file"
    case .unreadable: "cannot be read"
    case .empty: "is empty"
    case .tooLarge: "is larger than \(SourceText.sizeLimit / 1024) KiB"
    case .binary: "is not a text file"
    }
  }

  /// What to do about a library.
  var remedy: String {
    switch self {
    case .missing: "put the file into the same folder, or mend its name"
    case .folder, .notAFile: "name a library file"
    case .unreadable: "check that you may read it"
    case .empty: "begin it with 'format: midstance-library/1'"
    case .tooLarge: "split it into several"
    case .binary: "save it as plain text in UTF-8"
    }
  }
}
