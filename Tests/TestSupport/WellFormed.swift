/// Says what keeps a text from being well-formed XML, as far as this house writes XML: every
/// bracket in the text belongs to a tag, tags are nested, references are known, ids are unique.
public func xmlFault(in text: String) -> String? {
  var open: [Substring] = []
  var ids: Set<Substring> = []
  for piece in text.split(separator: "<", omittingEmptySubsequences: true) {
    let halves = piece.split(separator: ">", omittingEmptySubsequences: false)
    guard halves.count == 2 else { return "a bracket too many or too few: \(piece)" }
    let tag = halves[0]
    guard tag.count(where: { $0 == "\"" }).isMultiple(of: 2) else { return "quotes: \(tag)" }
    if tag.hasPrefix("/") {
      guard open.popLast() == tag.dropFirst() else { return "closed too early: \(tag)" }
    } else if !tag.hasSuffix("/") {
      open.append(tag.prefix { $0 != " " })
    }
    for attribute in tag.split(separator: " ") where attribute.hasPrefix("id=") {
      guard ids.insert(attribute).inserted else { return "twice: \(attribute)" }
    }
  }
  for reference in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
    guard ["amp;", "lt;", "gt;", "quot;", "#39;"].contains(where: reference.hasPrefix) else {
      return "a bare ampersand: &\(reference.prefix(8))"
    }
  }
  let allowed = text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" }
  return !open.isEmpty ? "never closed: \(open)" : allowed ? nil : "a control character"
}
