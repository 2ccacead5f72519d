import Screens
import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Catalogue {
  private static let current = Mutex(Catalogue(wishedFor))

  /// The texts in the language that the environment or the settings ask for.
  static var chosen: Catalogue { current.withLock { $0 } }

  /// Looks again which language is asked for, after the settings were changed.
  ///
  /// - Returns: Whether it is another one.
  static func chooseAnew() -> Bool {
    let language = wishedFor
    return current.withLock { catalogue in
      guard language != catalogue.language else { return false }
      catalogue = Catalogue(language)
      return true
    }
  }

  private static var wishedFor: Language {
    .chosen(by: wishes(ProcessInfo.processInfo.environment))
  }

  /// What says which language is spoken, the most particular first.
  private static func wishes(_ environment: [String: String]) -> [String?] {
    [environment["MIDSTANCE_LANGUAGE"], SettingsFile(environment).language]
      + ["LC_ALL", "LC_MESSAGES", "LANG"].map { environment[$0] }
  }
}
