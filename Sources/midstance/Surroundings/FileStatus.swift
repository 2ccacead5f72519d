#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is at a path, behind symbolic links.
///
/// Asked of the system itself: Foundation looks up the names of owner and group as well, which takes
/// a twentieth of a start.
struct FileStatus {
  /// What there can be.
  enum Kind {
    case file
    case folder
    /// A device, a pipe, a link to nowhere.
    case other
  }

  /// What it is.
  let kind: Kind
  /// How many bytes it has.
  let size: Int

  /// Looks at a path; nothing where there is nothing, or nothing that may be looked at.
  init?(of path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 || lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    size = Int(status.st_size)
  }
}
