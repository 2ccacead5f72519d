import Mustache

/// Fills a template with what a page consists of.
///
/// The templates escape what they are given; only drawings and style sheets, which the program makes
/// itself, go in as they are.
func rendered(_ page: Any, as name: String) throws(ReportError) -> String {
  do {
    let library = MustacheLibrary(
      templates: try Template.all.mapValues { try MustacheTemplate(string: $0) })
    guard let html = library.render(page, withTemplate: name) else {
      throw ReportError.templateBroken("no template")
    }
    return html
  } catch {
    throw .templateBroken("\(error)")
  }
}

/// The texts of the templates.
private enum Template {
  /// The templates, by the names by which they refer to each other.
  static let all = [
    "report": text(PackageResources.report_mustache),
    "handout": text(PackageResources.handout_mustache),
    "head": text(PackageResources.head_mustache),
    "table": text(PackageResources.table_mustache),
    "outline": text(PackageResources.outline_mustache),
  ]
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
