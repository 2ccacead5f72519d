import ProgressReports

extension TextPage {
  /// A part of a page under its heading.
  struct Chapter {
    var title: String
    var entries: [OutlineEntry]
  }

  /// The texts of the page, those further in below those before them.
  var outline: [OutlineEntry] { Self.outline(blocks) }

  /// What stands below each heading.
  var chapters: [Chapter] {
    var chapters: [(title: String, blocks: [TextBlock])] = []
    for block in blocks {
      if case .heading(let title) = block {
        chapters.append((title, []))
      } else if !chapters.isEmpty {
        chapters[chapters.count - 1].blocks.append(block)
      }
    }
    return chapters.map { Chapter(title: $0.title, entries: Self.outline($0.blocks)) }
  }

  private static func outline(_ blocks: [TextBlock]) -> [OutlineEntry] {
    let texts = blocks.compactMap { block in
      if case .text(let text, let lead, let indent) = block {
        (entry: OutlineEntry(text, lead.ofOutline), indent: indent)
      } else {
        nil
      }
    }
    return nested(texts[...])
  }

  private static func nested(
    _ texts: ArraySlice<(entry: OutlineEntry, indent: Int)>
  ) -> [OutlineEntry] {
    var entries: [OutlineEntry] = []
    var rest = texts
    while let (first, indent) = rest.popFirst() {
      let below = rest.prefix { $0.indent > indent }
      rest = rest.dropFirst(below.count)
      var entry = first
      entry.below = nested(below)
      entries.append(entry)
    }
    return entries
  }
}

extension TextBlock.Lead {
  fileprivate var ofOutline: OutlineEntry.Lead {
    switch self {
    case .nothing: .nothing
    case .dash: .dash
    case .number(let number): .number(number)
    case .label(let word): .label(word)
    }
  }
}
