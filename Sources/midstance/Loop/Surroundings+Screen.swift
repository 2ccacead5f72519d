import CursesTerminal

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Surroundings {
  /// Which colours the screen uses: none, or what `MIDSTANCE_THEME` names.
  var theme: Theme {
    guard hasColours else { return .mono }
    return ProcessInfo.processInfo.environment["MIDSTANCE_THEME"].flatMap { Theme(rawValue: $0) }
      ?? .auto
  }

  /// What the terminal calls itself.
  var terminalName: String { ProcessInfo.processInfo.environment["TERM"] ?? "" }
}
