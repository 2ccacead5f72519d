import PlainText

/// Lines of plain text under construction: headings, paragraphs and lists, wrapped and clean.
package struct TextPage: Sendable {
  /// The lines so far.
  package private(set) var lines: [String] = []
  /// The greatest number of columns of a line.
  package let width: Int

  /// Creates an empty page.
  package init(width: Int = 80) {
    self.width = width
  }

  /// Adds the title of the page.
  package mutating func title(_ text: String) { underlined(text, with: "=") }

  /// Adds a heading with air above it.
  package mutating func heading(_ text: String) {
    space()
    underlined(text, with: "-")
  }

  private mutating func underlined(_ text: String, with mark: String) {
    let heading = wrapped(cleaned(text), to: width)
    lines += heading
    let columns = heading.map { displayWidth($0) }.max() ?? 0
    lines.append(String(repeating: mark, count: columns))
  }

  /// Adds an empty line, unless there is one.
  package mutating func space() {
    if lines.last.map({ !$0.isEmpty }) ?? false { lines.append("") }
  }

  /// Adds a wrapped text, its first line after a marker and the others below it.
  package mutating func paragraph(_ text: String, marker: String = "", indent: Int = 0) {
    let marker = String(repeating: " ", count: max(0, indent)) + cleaned(marker)
    let column = displayWidth(marker)
    let room = max(width - column, min(width, 20))
    let margin = String(repeating: " ", count: column)
    for (index, line) in wrapped(cleaned(text, lineBreaks: .kept), to: room).enumerated() {
      lines.append(line.isEmpty ? "" : (index == 0 ? marker : margin) + line)
    }
  }

  /// Adds a list, each entry after a dash.
  package mutating func list(_ entries: [String], indent: Int = 2) {
    for entry in entries { paragraph(entry, marker: "- ", indent: indent) }
  }

  /// Adds a list under a label; nothing where it is empty.
  package mutating func list(_ entries: [String], under label: String, indent: Int = 0) {
    guard !entries.isEmpty else { return }
    paragraph(label, indent: indent)
    list(entries, indent: indent + 2)
  }

  /// Adds a text after its label; nothing where there is none.
  package mutating func field(_ label: String, _ text: String?, indent: Int = 0) {
    guard let text, !text.isEmpty else { return }
    paragraph(text, marker: label + " ", indent: indent)
  }

  /// Adds the lines of another page.
  package mutating func append(_ page: TextPage) { lines += page.lines }

  /// Adds drawn lines, a picture of a chart for one, clipped to the width.
  package mutating func picture(_ drawn: [String], indent: Int = 2) {
    let margin = String(repeating: " ", count: max(0, indent))
    lines += drawn.map { $0.isEmpty ? "" : clipped(margin + $0, to: width) }
  }
}
