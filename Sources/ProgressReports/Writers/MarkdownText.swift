import PlainText

/// Wraps a sentence or more into lines that are prose whatever they start with.
func prose(_ text: String, width: Int = textWidth) -> String {
  escapedLines(text, width: width).joined(separator: "\n")
}

/// Wraps a text into lines that are no wider once what acts in them is escaped.
func escapedLines(
  _ text: String, width: Int, escaping escape: (String) -> String = escapedLine
) -> [String] {
  for room in stride(from: width, through: width / 2, by: -1) {
    let lines = wrapped(text, to: room).map(escape)
    if lines.allSatisfy({ displayWidth($0) <= width }) { return lines }
  }
  // A text of nothing but such characters.
  return wrapped(text, to: width / 2).map(escape)
}

/// Returns a heading; one that is too long for a line is underlined, or bold where Markdown has no such
/// heading of several lines.
func heading(_ text: String, level: Int) -> String {
  let line = String(repeating: "#", count: level) + " " + escaped(text)
  guard displayWidth(line) > textWidth else { return line }
  guard level <= 2 else {
    return escapedLines(text, width: textWidth - 4).map { "**\($0)**" }.joined(separator: "\n")
  }
  let lines = escapedLines(text, width: textWidth)
  let rule = String(repeating: level == 1 ? "=" : "-", count: textWidth)
  return (lines + [rule]).joined(separator: "\n")
}

/// Wraps a text after a label in bold into lines that are no wider once what acts in them is escaped.
func labelled(_ label: String, _ text: String, width: Int) -> [String] {
  let head = "**\(escaped(label))**"
  let columns = displayWidth(head)
  guard columns < width else {
    // A label that fills lines has them for itself.
    return escapedLines(label, width: width - 4).map { "**\($0)**" }
      + escapedLines(text, width: width)
  }
  // The head is no part of what is escaped, so it is wrapped as a word as wide as it is.
  let stand = String(repeating: "x", count: columns)
  func lines(_ room: Int) -> [String] {
    wrapped("\(stand) \(text)", to: room).enumerated().map { index, line in
      index == 0 ? head + escaped(String(line.dropFirst(columns))) : escapedLine(line)
    }
  }
  for room in stride(from: width, through: max(columns, width / 2), by: -1) {
    let lines = lines(room)
    if lines.allSatisfy({ displayWidth($0) <= width }) { return lines }
  }
  return [head] + escapedLines(text, width: width)
}

/// Puts the sign of a list before the first of some lines, and the others below it.
func listItem(_ lines: [String], sign: String = "- ", indent: Int = 0) -> String {
  let margin = String(repeating: " ", count: indent)
  let below = margin + String(repeating: " ", count: sign.count)
  return lines.enumerated().map { index, line in
    line.isEmpty ? "" : (index == 0 ? margin + sign : below) + line
  }.joined(separator: "\n")
}

/// Puts lines between fences that none of them can close.
func fenced(_ lines: [String]) -> String {
  let longest = lines.flatMap { $0.split { $0 != "`" } }.map(\.count).max() ?? 0
  let fence = String(repeating: "`", count: max(3, longest + 1))
  return ([fence + "text"] + lines + [fence]).joined(separator: "\n")
}

/// Characters that mean something to Markdown, or to HTML in it, anywhere in a line.
private let special: Set<Character> = [
  "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "$", "!",
]

/// Returns a text with every special character escaped.
func escaped(_ text: String) -> String {
  text.reduce(into: "") { result, character in
    if special.contains(character) { result.append("\\") }
    result.append(character)
  }
}

/// Returns a line that is prose whatever it starts with: no list, no heading, no rule.
func escapedLine(_ line: String) -> String {
  let line = escaped(line)
  if let first = line.first, "-+=".contains(first) { return "\\" + line }
  let digits = line.prefix { $0.isASCII && $0.isNumber }
  let rest = line.dropFirst(digits.count)
  if !digits.isEmpty, let sign = rest.first, ".)".contains(sign) {
    return digits + "\\" + rest
  }
  return line
}
