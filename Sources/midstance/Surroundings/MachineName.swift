#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Returns what tells this machine from others, so that a copied home is noticed; empty where nothing
/// does, and then a copy is known by its file alone.
func machineName() -> String {
  for path in ["/etc/machine-id", "/var/lib/dbus/machine-id"] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
    let name = text.prefix { !$0.isWhitespace }
    if !name.isEmpty { return String(name) }
  }
  return ""
}
