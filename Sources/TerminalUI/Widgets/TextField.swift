import PlainText

/// A line of text that can be edited; it only ever holds clean text.
package struct TextField: Hashable, Sendable {
  /// The greatest number of letters.
  package let limit: Int

  private var letters: [Character]
  private var place: Int
  /// Whether the next letter that is typed stands in for all of the text.
  private var isSelected: Bool

  /// Creates a field with the cursor at the end of its text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - limit: The greatest number of letters.
  ///   - isSelected: Whether the first letter that is typed replaces the text.
  package init(_ text: String = "", limit: Int = 200, isSelected: Bool = false) {
    self.limit = max(0, limit)
    self.letters = Array(Array(cleaned(text)).prefix(self.limit))
    self.place = letters.count
    self.isSelected = isSelected && !letters.isEmpty
  }

  /// The text as it stands.
  package var text: String { String(letters) }

  /// The number of letters before the cursor.
  package var cursor: Int { place }

  /// Takes a key that edits or moves, and returns whether it did.
  package mutating func handle(_ key: Key) -> Bool {
    let wasSelected = isSelected
    isSelected = false
    switch key {
    case .character, .space, .backspace, .delete:
      if wasSelected { (letters, place) = ([], 0) }
    default: break
    }
    switch key {
    case .character(let character): insert(String(character))
    case .space: insert(" ")
    case .backspace: deleteBackward()
    case .delete: deleteForward()
    case .left: place = max(0, place - 1)
    case .right: place = min(letters.count, place + 1)
    case .home, .control("a"): place = 0
    case .end, .control("e"): place = letters.count
    case .control("u"):
      letters.removeFirst(place)
      place = 0
    default: return false
    }
    return true
  }

  /// Inserts text at the cursor, as far as there is room.
  package mutating func insert(_ text: String) {
    // Cleaned together with what stands before: a mark joins the letter it is typed after.
    let before = Array(cleaned(String(letters[..<place]) + text))
    let after = letters[place...]
    let kept = before.prefix(max(0, limit - after.count))
    letters = Array(kept + after)
    place = kept.count
  }

  /// Takes away the letter before the cursor.
  package mutating func deleteBackward() {
    guard place > 0 else { return }
    place -= 1
    letters.remove(at: place)
  }

  /// Takes away the letter after the cursor.
  package mutating func deleteForward() {
    if place < letters.count { letters.remove(at: place) }
  }

  /// Draws the part of the text around the cursor, and returns where the cursor stands.
  package func draw(in rect: Rect, on canvas: inout Canvas, style: Style = .plain) -> Point? {
    let rect = rect.intersection(canvas.bounds).line(0)
    guard !rect.isEmpty else { return nil }
    canvas.fill(rect, style: style.with(.underline))
    var start = 0
    while start < place, displayWidth(String(letters[start..<place])) >= rect.columns {
      start += 1
    }
    canvas.write(
      String(letters[start...]), at: rect.origin,
      style: style.with(isSelected ? .reverse : .underline), limit: rect)
    return Point(
      column: rect.column + displayWidth(String(letters[start..<place])), row: rect.row)
  }
}
