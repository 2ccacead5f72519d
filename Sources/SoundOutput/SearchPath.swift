#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folders in which programs are looked for.
package struct SearchPath: Hashable, Sendable {
  private let folders: [String]

  /// Creates a search path.
  ///
  /// - Parameter text: Folders, as in `PATH`; those that are not named from the root are left out,
  ///   so that nothing in the folder of the day is ever run.
  package init(_ text: String) {
    folders = text.split(separator: ":").map { String($0) }.filter { $0.hasPrefix("/") }
  }

  /// Returns the path of a program.
  package func find(_ name: String) -> String? {
    folders.lazy.map { "\($0)/\(name)" }.first { unsafe access($0, X_OK) == 0 }
  }
}
