import PlainText

/// A text under construction: headings, paragraphs and lists, to be laid out in lines or on a sheet.
package struct TextPage: Sendable {
  /// What it consists of so far.
  package private(set) var blocks: [TextBlock] = []
  /// The greatest number of columns of a line.
  package let width: Int

  /// Creates an empty page.
  package init(width: Int = 80) {
    self.width = width
  }

  /// Adds the title of the page.
  package mutating func title(_ text: String) { blocks.append(.title(text)) }

  /// Adds a heading with air above it.
  package mutating func heading(_ text: String) { blocks += [.space, .heading(text)] }

  /// Adds an empty line, unless there is one.
  package mutating func space() { blocks.append(.space) }

  /// Adds a text after its sign; nothing where there is none.
  package mutating func paragraph(
    _ text: String, _ lead: TextBlock.Lead = .nothing, indent: Int = 0
  ) {
    guard !text.isEmpty else { return }
    blocks.append(.text(text, lead, indent: indent))
  }

  /// Adds a list, each entry after a dash.
  package mutating func list(_ entries: [String], indent: Int = 2) {
    for entry in entries { paragraph(entry, .dash, indent: indent) }
  }

  /// Adds a list under a label; nothing where it is empty.
  package mutating func list(_ entries: [String], under label: String, indent: Int = 0) {
    guard !entries.isEmpty else { return }
    paragraph(label, indent: indent)
    list(entries, indent: indent + 2)
  }

  /// Adds a text after its label; nothing where there is none.
  package mutating func field(_ label: String, _ text: String?, indent: Int = 0) {
    paragraph(text ?? "", .label(label), indent: indent)
  }

  /// Adds what another page consists of.
  package mutating func append(_ page: TextPage) { blocks += page.blocks }

  /// Adds drawn lines, a picture of a chart for one.
  package mutating func picture(_ drawn: [String], indent: Int = 2) {
    blocks.append(.picture(drawn, indent: indent))
  }

  /// The page in lines of its width, wrapped and clean.
  package var lines: [String] {
    var lines: [String] = []
    for block in blocks {
      switch block {
      case .title(let text): lines += underlined(text, with: "=")
      case .heading(let text): lines += underlined(text, with: "-")
      case .space: if lines.last.map({ !$0.isEmpty }) ?? false { lines.append("") }
      case .text(let text, let lead, let indent):
        lines += wrapped(text, after: lead.sign, indent: indent)
      case .picture(let drawn, let indent):
        let margin = String(repeating: " ", count: max(0, indent))
        lines += drawn.map { $0.isEmpty ? "" : clipped(margin + $0, to: width) }
      }
    }
    return lines
  }

  private func underlined(_ text: String, with mark: String) -> [String] {
    let heading = PlainText.wrapped(cleaned(text), to: width)
    let columns = heading.map { displayWidth($0) }.max() ?? 0
    return heading + [String(repeating: mark, count: columns)]
  }

  /// Wraps a text, its first line after a sign and the others below it.
  private func wrapped(_ text: String, after sign: String, indent: Int) -> [String] {
    let sign = String(repeating: " ", count: max(0, indent)) + cleaned(sign)
    let column = displayWidth(sign)
    let room = max(width - column, min(width, 20))
    let margin = String(repeating: " ", count: column)
    return PlainText.wrapped(cleaned(text, lineBreaks: .kept), to: room).enumerated().map {
      $1.isEmpty ? "" : ($0 == 0 ? sign : margin) + $1
    }
  }
}
