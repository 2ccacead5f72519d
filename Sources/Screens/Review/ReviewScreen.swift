package import Programmes
package import TerminalUI

/// What a key does in the list of runners.
package enum ReviewAction: Hashable, Sendable {
  case open
  case up
  case down
  case pageUp
  case pageDown
  case first
  case last
  case definitions
  case help
  case back
}

/// The therapist's list of runners, those who need attention first.
package struct ReviewScreen: Hashable, Sendable {
  /// The rows, in the order in which they are shown.
  let rows: [ReviewRow]

  /// The day it is.
  let today: LocalDay

  /// The selected row.
  private(set) var selected = 0

  /// Whether the list explains its order instead.
  package private(set) var showsDefinitions = false

  /// Creates a list.
  ///
  /// - Parameters:
  ///   - runners: The runners in any order; ``ScreenOutcome/open(_:)`` counts in this one.
  ///   - today: The day it is.
  package init(runners: [ReviewedRunner], today: LocalDay) {
    self.rows = runners.enumerated()
      .map { ReviewRow($0.element, index: $0.offset, today: today) }
      .sorted { $0.comes(before: $1) }
    self.today = today
  }

  /// Takes a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - size: The size that the screen was drawn at.
  /// - Returns: What is to happen.
  package mutating func handle(_ key: Key, size: Size) -> ScreenOutcome {
    guard let action = Self.keys.action(for: key) else { return .stay }
    switch action {
    case .help: return .help
    case .back:
      guard showsDefinitions else { return .back }
      showsDefinitions = false
    case .definitions: showsDefinitions.toggle()
    case .open:
      guard rows.indices.contains(selected), !showsDefinitions else { return .stay }
      return .open(rows[selected].index)
    case .up, .down, .pageUp, .pageDown, .first, .last:
      let page = ReviewLayout(size).list.rows
      selected = selection(after: selected, of: rows.count, key, page: page) ?? selected
    }
    return .stay
  }

  /// The keys of the screen in English.
  package static let keys = keys(.english)

  /// Returns the keys of the screen with what is said about them.
  package static func keys(_ texts: Catalogue) -> KeyTable<ReviewAction> {
    func text(_ phrase: ReviewText) -> String { texts(phrase) }
    func shared(_ phrase: ProgressScreenText) -> String { texts(phrase) }
    return texts.table([
      KeyBinding(.enter, action: .open, label: text(.keyOpen), help: text(.helpOpen)),
      KeyBinding(
        .character("q"), .escape, action: .back, label: texts(KeyText.back),
        help: shared(.helpBack)),
      KeyBinding(
        .character("?"), action: .help, label: texts(KeyText.help), help: shared(.helpKeys)),
      KeyBinding(
        .down, .character("j"), action: .down, label: text(.keyMove), help: text(.helpDown)),
      KeyBinding(.up, .character("k"), action: .up, label: "", help: text(.helpUp)),
      KeyBinding(
        .character("d"), action: .definitions, label: shared(.keyDefinitions),
        help: shared(.helpDefinitions)),
      KeyBinding(.pageUp, action: .pageUp, label: "", help: text(.helpPageUp)),
      KeyBinding(.pageDown, action: .pageDown, label: "", help: text(.helpPageDown)),
      KeyBinding(
        .home, .character("g"), action: .first, label: "", help: text(.helpFirst)),
      KeyBinding(.end, .character("G"), action: .last, label: "", help: text(.helpLast)),
    ])
  }
}
