import PlainText
import TerminalUI

/// Numbers a row of a list.
///
/// - Parameters:
///   - index: The row, counted from 0.
///   - count: How many rows there are.
/// - Returns: The number, as wide as that of the last row.
func numbered(_ index: Int, of count: Int) -> String {
  padded("\(index + 1)", to: "\(count)".count, .right)
}

/// Options to choose from, each wrapped as far as it needs, so that nothing has to be guessed.
struct OptionList: Widget {
  /// The options.
  var options: [String]
  /// The number that the first is shown with; nothing leaves the numbers out.
  var firstNumber: Int?
  /// The option that is chosen.
  var pointer: Int?

  /// Returns the rows that all options need at a width in columns.
  func rows(at columns: Int) -> Int {
    options.indices.reduce(0) { $0 + lines(of: $1, columns).count }
  }

  /// Draws the options around the chosen one, with an arrow where there are more.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    guard rect.columns > indent, rect.rows > 0 else { return }
    var all: [(text: String, option: Int)] = []
    for option in options.indices {
      all += lines(of: option, rect.columns).map { ($0, option) }
    }
    let chosen = all.firstIndex { $0.option == pointer } ?? 0
    let last = all.lastIndex { $0.option == pointer } ?? 0
    let centred = max(last + 2 - rect.rows, chosen - rect.rows / 2)
    let top = max(0, min(centred, chosen, all.count - rect.rows))
    for (row, line) in all.dropFirst(top).prefix(rect.rows).enumerated() {
      let isChosen = line.option == pointer
      let place = rect.line(row)
      if isChosen { canvas.fill(place, style: .selected) }
      canvas.write(line.text, in: place, style: isChosen ? .selected.with(.bold) : .plain)
    }
    if top > 0 {
      canvas.write(String(canvas.glyphs.moreAbove), in: rect.line(0), .right, style: .bold)
    }
    if top + rect.rows < all.count {
      canvas.write(String(canvas.glyphs.moreBelow), in: rect.line(-1), .right, style: .bold)
    }
  }

  /// The columns before the text: the number, or room for the arrow of more.
  private var indent: Int { firstNumber == nil ? 1 : 4 }

  private func lines(of option: Int, _ columns: Int) -> [String] {
    let lead = firstNumber.map { padded("\(option + $0)", to: 2, .right) + "  " } ?? " "
    let lines = wrapped(options[option], to: max(1, columns - indent - 2))
    return lines.enumerated().map { index, line in
      (index == 0 ? lead : String(repeating: " ", count: indent)) + line
    }
  }
}
