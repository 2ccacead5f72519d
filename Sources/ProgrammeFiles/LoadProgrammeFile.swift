import Foundation

/// Reads the bytes of a programme file.
///
/// Devices and pipes are refused before they are opened, and no more is read than a programme may
/// have.
///
/// - Parameter path: Where the file is.
/// - Returns: Its text, named as the path was written.
/// - Throws: What keeps the file from being looked at.
package func loadProgrammeFile(at path: String) throws(ProgrammeFileError) -> SourceText {
  var status = stat()
  guard unsafe stat(path, &status) == 0 || lstat(path, &status) == 0 else {
    throw .missing(path)
  }
  switch status.st_mode & S_IFMT {
  case S_IFREG: break
  case S_IFDIR: throw .folder(path)
  default: throw .notAFile(path)
  }
  guard let handle = FileHandle(forReadingAtPath: path) else { throw .unreadable(path) }
  defer { try? handle.close() }
  return try text(from: handle, named: path)
}

/// Reads the bytes of a programme from standard input, no more than a programme may have.
///
/// - Returns: Its text, under the name that compilers have for it.
/// - Throws: What keeps it from being looked at.
package func loadProgrammeFromInput() throws(ProgrammeFileError) -> SourceText {
  try text(from: .standardInput, named: "<stdin>")
}

private func text(
  from handle: FileHandle, named name: String
) throws(ProgrammeFileError) -> SourceText {
  let data: Data
  do {
    data = try handle.read(upToCount: SourceText.sizeLimit + 1) ?? Data()
  } catch {
    throw .unreadable(name)
  }
  guard !data.isEmpty else { throw .empty(name) }
  guard data.count <= SourceText.sizeLimit else { throw .tooLarge(name) }
  guard !data.contains(0) else { throw .binary(name) }
  return SourceText(name: name, bytes: Array(data))
}
