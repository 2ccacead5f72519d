import Charts
import Crypto

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The whole style of a page, between its tags.
struct PageStyle {
  /// The style sheet.
  let text: String
  /// The digest by which the page's own policy lets this style in, and no other.
  let digest: String

  private init(_ sheets: [[UInt8]]) {
    text = sheets.reduce("\n" + chartStyleSheet) { $0 + String(decoding: $1, as: UTF8.self) }
    digest = Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
  }

  /// How a report looks.
  static let report = PageStyle([PackageResources.style_mustache])

  /// How a handout looks.
  static let handout = PageStyle([
    PackageResources.style_mustache, PackageResources.handout_style_mustache,
  ])
}
