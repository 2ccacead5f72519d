import PlainText
package import Programmes
package import ProgressTracking
package import TerminalUI

/// A programme to look through: its contents, which can be searched, and each part to read.
package struct BrowsingScreen: Hashable, Sendable {
  private let programme: Programme
  private let affected: BodySide?
  private var parts: [ProgrammePart]
  private var pointer: Int
  /// What is searched for, while it is typed or found.
  private var search: TextField?
  private var isSearching = false
  private var number = TypedNumber()
  /// The part that is read.
  private var reader: ReaderScreen?

  /// Creates the contents of what is followed, the pointer on the phase that the runner is in.
  package init(_ followed: Followed, _ texts: Catalogue) {
    self.init(followed.programme, affected: followed.affected, texts)
    let phase = followed.phase.id
    parts = programme.parts(markingPhase: phase, texts)
    pointer = parts.firstIndex { $0.content == .phase(phase) } ?? 0
  }

  /// Creates the contents of a programme that nobody follows yet.
  package init(_ programme: Programme, affected: BodySide? = nil, _ texts: Catalogue) {
    self.programme = programme
    self.affected = affected
    parts = programme.parts(markingPhase: nil, texts)
    pointer = 0
  }

  /// The field that is typed into, in which every key is a letter.
  package var field: TextField? { isSearching ? search : nil }

  /// Whether a part is read.
  var isReading: Bool { reader != nil }

  /// The parts that are listed: all of them, or those that are called what is searched for.
  private var listed: [ProgrammePart] {
    let words = (search?.text ?? "").lowercased().split(separator: " ")
    guard !words.isEmpty else { return parts }
    return parts.filter { part in
      let title = part.title.lowercased()
      return words.allSatisfy { title.contains($0) }
    }
  }

  /// The keys with what they do: those of the part that is read, or of the contents.
  func helpRows(_ texts: Catalogue, isInLines: Bool) -> [(keys: String, help: String)] {
    if reader != nil { return ReaderAction.keys(texts).helpRows() }
    return BrowsingAction.keys(texts).helpRows(isInLines: isInLines) {
      !isInLines || ($0 != .next && $0 != .previous)
    }
  }

  /// How many parts are listed.
  var count: Int { listed.count }

  /// Takes a key and tells whether the screen is left.
  package mutating func handle(_ key: Key, size: Size, _ texts: Catalogue) -> Bool {
    if var reader {
      self.reader = reader.handle(key, size: size) ? nil : reader
      return false
    }
    if isSearching, let field = search {
      handle(key, searching: field)
      return false
    }
    let typed = number.option(after: key, of: listed.count)
    switch BrowsingAction.keys(.english).action(for: key) {
    case .back:
      guard search != nil else { return true }
      leaveSearch()
    case .open: open(texts)
    case .search:
      search = TextField(limit: 60)
      isSearching = true
      pointer = 0
    case .number: pointer = typed ?? pointer
    case .next where key == .space: pointer = listed.isEmpty ? 0 : (pointer + 1) % listed.count
    case .next, .previous, .help, nil:
      pointer = selection(after: pointer, of: listed.count, key, page: size.rows - 4) ?? pointer
    }
    return false
  }

  private mutating func handle(_ key: Key, searching field: TextField) {
    var field = field
    switch key {
    case .escape: return leaveSearch()
    case .enter, .down, .up:
      isSearching = false
      if field.text.isEmpty { search = nil }
    default:
      _ = field.handle(key)
      search = field
      pointer = 0
    }
  }

  private mutating func leaveSearch() {
    let part = listed.dropFirst(pointer).first
    search = nil
    isSearching = false
    pointer = part.flatMap { parts.firstIndex(of: $0) } ?? 0
  }

  private mutating func open(_ texts: Catalogue) {
    guard let part = listed.dropFirst(pointer).first else { return }
    let document = ProgrammeDocument(
      programme, affected: affected, wording: Wording(texts))
    reader = ReaderScreen(document.lines(of: part))
  }
}

extension BrowsingScreen {
  /// Draws the contents, or the part that is read.
  package func view(_ size: Size, glyphs: GlyphSet, texts: Catalogue) -> Frame {
    if let reader {
      let hints = ReaderAction.keys(texts).hints()
      return reader.view(size, glyphs: glyphs, texts: texts, hints: hints)
    }
    var canvas = Canvas(size, glyphs: glyphs)
    let isRoomy = size.rows > 8
    let page = canvas.bounds.inset(columns: size.columns > 40 ? 2 : 0)
    let rows = page.splitRows(
      .length(isRoomy ? 1 : 0), .length(1), .length(isRoomy ? 1 : 0), .fill, .length(1))
    var cursor: Point?
    if let search {
      let label = texts(BrowsingText.search)
      let parts = rows[1].splitColumns(.length(displayWidth(label) + 1), .fill)
      canvas.write(label, in: parts[0], style: .bold)
      let place = search.draw(in: parts[1], on: &canvas)
      if isSearching { cursor = place }
    } else {
      canvas.write(programme.title, in: rows[1], style: .bold)
    }
    if listed.isEmpty {
      canvas.draw(Paragraph(texts(BrowsingText.nothingFound)), in: rows[3])
    } else {
      let list = listed.map { part in
        List.Row(
          (part.isWithin ? "   " : "") + part.title, style: part.isWithin ? .plain : .bold)
      }
      canvas.draw(List(list, selected: pointer), in: rows[3])
    }
    canvas.draw(Footer(BrowsingAction.keys(texts).hints()), in: rows[4])
    return Frame(canvas, cursor: cursor)
  }

  /// The contents with their numbers, or the part that is read, the last line asking.
  package func plainLines(_ texts: Catalogue) -> [String] {
    if let reader { return reader.plainLines + [texts(BrowsingText.readHint)] }
    if isSearching { return [texts(BrowsingText.search)] }
    let rows = listed.enumerated().map { index, part in
      "  \(index + 1)  \(part.isWithin ? "  " : "")\(part.title)"
    }
    let contents = listed.isEmpty ? [texts(BrowsingText.nothingFound)] : rows
    return [programme.title] + contents + [texts(BrowsingText.lineHint)]
  }
}
