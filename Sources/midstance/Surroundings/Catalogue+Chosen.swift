import Screens

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Catalogue {
  /// The texts in the language that the environment or the settings ask for, chosen once.
  static let chosen = Catalogue(.chosen(by: wishes(ProcessInfo.processInfo.environment)))

  /// What says which language is spoken, the most particular first.
  private static func wishes(_ environment: [String: String]) -> [String?] {
    [environment["MIDSTANCE_LANGUAGE"], SettingsFile(environment).language]
      + ["LC_ALL", "LC_MESSAGES", "LANG"].map { environment[$0] }
  }
}
