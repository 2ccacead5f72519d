import PlainText
import Programmes
import ProgressTracking
import TerminalUI

/// How wide the columns of the list are; what has no room is left to the text below it.
struct ReviewColumns {
  private let name: Int
  private let programme: Int
  private let sessions: Int
  private let pain: Int
  private let seen: Int
  private let looked: Int
  private let reason: Int

  /// Fits the columns into a width, the name and the reason before all others.
  init(columns: Int) {
    // The pointer, the mark and the arrows of the list take eight.
    let room = max(0, columns - 8)
    name = min(room < 34 ? max(8, room * 2 / 5) : 20, max(room, 1))
    var left = room - name
    func take(_ wanted: Int, keeping rest: Int) -> Int {
      guard left - wanted - 2 >= rest else { return 0 }
      left -= wanted + 2
      return wanted
    }
    sessions = take(8, keeping: 20)
    pain = take(24, keeping: 22)
    seen = take(9, keeping: 30)
    looked = take(9, keeping: 40)
    programme = take(min(36, max(0, left - 52)), keeping: 50)
    reason = max(0, left - 2)
  }

  /// Returns the names of the columns.
  func header(_ glyphs: GlyphSet, _ words: Wording) -> String {
    let names: [ReviewText] = [
      .columnRunner, .columnSessions, .columnPain, .columnSeen, .columnLooked, .columnProgramme,
      .columnReason,
    ]
    return "    " + line(names.map { words.catalogue($0) }, glyphs)
  }

  /// Returns a runner as a row.
  func text(
    of row: ReviewRow, named name: String, _ glyphs: GlyphSet, _ words: Wording, today: LocalDay
  ) -> String {
    if !row.runner.isRead {
      return "    " + padded(name, to: self.name, ellipsis: glyphs.ellipsis)
    }
    let reason =
      row.flags.isEmpty && row.runner.problem == nil ? "" : words.reason(row, today: today)
    return mark(row)
      + line(
        [
          name, words.sessions(row), words.pain(row), words.seenBriefly(row),
          words.lookedBriefly(row), words.programme(row), reason,
        ], glyphs)
  }

  private func line(_ cells: [String], _ glyphs: GlyphSet) -> String {
    let widths = [name, sessions, pain, seen, looked, programme, reason]
    return zip(cells, widths).filter { $0.1 > 0 }.map {
      padded($0.0, to: $0.1, ellipsis: glyphs.ellipsis)
    }.joined(separator: "  ")
  }

  /// A sign for each level, and one for what is new, so that none is told by its colour alone.
  private func mark(_ row: ReviewRow) -> String {
    let level =
      switch row.level {
      case 3: "!!"
      case 2: "! "
      case 1: "- "
      default: row.isSetAside ? "z " : "  "
      }
    return level + (row.hasNews ? "* " : "  ")
  }
}
