#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Returns the number of a file in its file system, or nothing where there is none: a copy has another, a
/// file that was moved keeps it.
func fileNumber(of path: String) -> String? {
  // Foundation would look up the names of the file's owner and group too, at every start.
  var status = stat()
  return unsafe stat(path, &status) == 0 ? "\(status.st_ino)" : nil
}
