package import TerminalUI

/// What a key does where one of several answers is chosen.
package enum ListAction: Hashable, Sendable {
  case next
  case previous
  case number
  case accept
  case back
  case help

  /// The keys of a list.
  ///
  /// A presenter's remote steps with its arrows, and accepts with its other keys.
  package static func keys(
    _ texts: Catalogue, leaving: KeyText = .back
  ) -> KeyTable<ListAction> {
    texts.table([
      KeyBinding(
        .space, .down, .right, .tab, .pageDown, .character("j"), action: .next,
        label: texts(KeyText.next), help: texts(SessionKeyHelp.nextOption)),
      KeyBinding(
        .up, .left, .backTab, .pageUp, .character("k"), action: .previous, label: "",
        help: texts(SessionKeyHelp.previousOption)),
      KeyBinding(digits: .number, help: texts(SessionKeyHelp.number)),
      KeyBinding(
        .enter, .character("."), .character("b"), action: .accept, label: texts(KeyText.accept),
        help: texts(SessionKeyHelp.accept)),
      KeyBinding(
        .escape, .character("q"), action: .back, label: texts(leaving),
        help: leaving == .quit ? texts(TodayKeyHelp.quit) : texts(ProgressScreenText.helpBack)),
      KeyBinding(
        .character("?"), action: .help, label: texts(KeyText.help),
        help: texts(SessionKeyHelp.help)),
    ])
  }

  /// Whether it does something in a list, or in one in lines, which have no pointer to step.
  func isIn(lines isInLines: Bool) -> Bool {
    switch self {
    case .next, .previous: !isInLines
    case .number, .accept, .back, .help: true
    }
  }

  /// The keys of a list with what they do.
  static func helpRows(
    _ texts: Catalogue, leaving: KeyText = .back, isInLines: Bool
  ) -> [(keys: String, help: String)] {
    keys(texts, leaving: leaving).helpRows(isInLines: isInLines) { $0.isIn(lines: isInLines) }
  }
}

extension Key {
  /// What it means in a list: the first of the keys that do the same there, or the digit that it is.
  var ofList: Key {
    if digit != nil { return self }
    let bindings = ListAction.keys(.english).bindings
    return bindings.first { $0.keys.contains(self) }?.keys.first ?? self
  }

  /// Tells how far it scrolls a text.
  ///
  /// - Parameter page: How many lines the keys go that turn a page.
  /// - Returns: How many lines it goes on; negative back.
  func lines(ofPage page: Int) -> Int {
    switch self {
    case .up, .character("k"): -1
    case .down, .character("j"): 1
    case .pageUp, .left, .backTab: -page
    default: page
    }
  }

  /// Returns where it moves a pointer to in a list: a step on or back, or to the answer of its digit.
  ///
  /// - Parameters:
  ///   - pointer: The answer that is chosen, nothing where none is.
  ///   - count: How many answers there are.
  /// - Returns: The answer to choose; the same where it does not move.
  func moved(_ pointer: Int?, of count: Int) -> Int? {
    guard count > 0 else { return nil }
    switch ListAction.keys(.english).action(for: self) {
    case .next: return pointer.map { ($0 + 1) % count } ?? 0
    case .previous: return pointer.map { ($0 + count - 1) % count } ?? count - 1
    default:
      guard let digit, (1...count).contains(digit) else { return pointer }
      return digit - 1
    }
  }
}

/// The number of an answer while it is typed, digit by digit, in a list of more than nine.
struct TypedNumber: Hashable, Sendable {
  private var number = 0

  /// Takes a key; one that is no digit begins anew.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - count: How many answers there are, the first of them 1.
  /// - Returns: The answer that the digits so far name; nothing where they name none.
  mutating func option(after key: Key, of count: Int) -> Int? {
    guard let digit = key.digit else {
      number = 0
      return nil
    }
    let longer = number * 10 + digit
    number = longer <= count ? longer : digit
    return (1...max(1, count)).contains(number) ? number - 1 : nil
  }
}
