package import Charts

/// The formats a handout can be written in, beside plain text.
package enum HandoutFormat: String, CaseIterable, Hashable, Sendable {
  /// For a mail, a wiki or a notebook.
  case markdown
  /// One page with everything in it, to print.
  case html
}

/// Writes a handout.
///
/// - Parameters:
///   - handout: The sheet.
///   - format: The format.
///   - glyphs: The characters of boxes in Markdown.
/// - Returns: The text, ending in a line break.
/// - Throws: ``ReportError`` for HTML only.
package func write(
  _ handout: Handout, as format: HandoutFormat, glyphs: GlyphSet = .unicode
) throws(ReportError) -> String {
  switch format {
  case .markdown: markdownHandout(handout, glyphs: glyphs)
  case .html: try rendered(HTMLHandout(handout), as: "handout")
  }
}
