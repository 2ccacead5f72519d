import PlainText
import TerminalUI

/// A line of the day's page: what it says, how far it stands in, how it looks, and what stands at
/// its right edge.
struct TodayLine {
  var text: String
  var indent = 0
  var style = Style.plain
  var detail = ""
}

extension TodayWords {
  /// The parts of the page: what is due and what is in the session, what is asked and how it went,
  /// and the ways on.
  func parts(
    _ glyphs: GlyphSet
  ) -> (now: [[TodayLine]], record: [[TodayLine]], ways: [[TodayLine]]) {
    let due = due.enumerated().map { index, text in
      TodayLine(
        text: text, style: index == 0 ? Style(isWarned ? .warning : .accent, .bold) : .plain)
    }
    let news = asked.flatMap { paragraph in
      paragraph.split(separator: "\n").map { TodayLine(text: String($0)) }
    }
    let exercises = exercises.enumerated().flatMap { index, exercise -> [TodayLine] in
      let name = "\(index + 1)  \(exercise.name)"
      let lines = [TodayLine(text: name, style: .bold, detail: exercise.amount)]
      let news = exercise.news.map { [TodayLine(text: $0, indent: 3, style: Style(.good, .bold))] }
      let why = exercise.why.map { [TodayLine(text: $0, indent: 3, style: .muted)] }
      return lines + (news ?? []) + (why ?? [])
    }
    let ways = ways.map { way in
      let criteria = way.criteria.map { criterion in
        let mark = criterion.isMet ? glyphs.done : glyphs.open
        return TodayLine(
          text: "\(mark) \(criterion.text)", indent: 2,
          style: criterion.isMet ? Style(.good) : .plain)
      }
      return [TodayLine(text: way.title, style: .bold)] + criteria
        + [TodayLine(text: way.decision, style: way.isOpen ? Style(.accent, .bold) : .plain)]
    }
    let record = record.map { TodayLine(text: $0) }
    return ([due, exercises], [news, record], ways)
  }

  /// The page in one column, each line as wide as there is room.
  func lines(_ glyphs: GlyphSet, columns: Int) -> [TodayLine] {
    let parts = parts(glyphs)
    let ways = zip(parts.ways, self.ways)
    let open = ways.filter { $1.isOpen }.map { $0.0 }
    let ahead = ways.filter { !$1.isOpen }.map { $0.0 }
    // What is still ahead comes last, so its nearness is said before the exercises.
    let near = self.ways.compactMap(\.nearness).map { TodayLine(text: $0) }
    let record = (parts.record.last ?? []) + near
    var page = Array(parts.now.prefix(1))
    page += parts.record.prefix(1)
    page += open
    page.append(record)
    page += parts.now.dropFirst()
    page += ahead
    return Self.wrapped(page, columns)
  }

  /// Puts parts below each other with air between them, and breaks what is wider than there is room.
  static func wrapped(_ parts: [[TodayLine]], _ columns: Int) -> [TodayLine] {
    parts.filter { !$0.isEmpty }.enumerated().flatMap { index, part in
      (index > 0 ? [TodayLine(text: "")] : []) + part.flatMap { wrapped($0, columns) }
    }
  }

  private static func wrapped(_ line: TodayLine, _ columns: Int) -> [TodayLine] {
    let room = max(1, columns - line.indent)
    var first = line
    let detail = displayWidth(cleaned(line.detail))
    // What stands at the right edge comes below where both do not fit.
    if detail > 0, displayWidth(cleaned(line.text)) + 2 + detail > room {
      first.detail = ""
      var below = line
      (below.text, below.detail, below.indent, below.style) = (line.detail, "", 3, .plain)
      return wrapped(first, columns) + wrapped(below, columns)
    }
    guard detail == 0 else { return [first] }
    let texts = PlainText.wrapped(line.text, to: room)
    return (texts.isEmpty ? [""] : texts).map {
      TodayLine(text: $0, indent: line.indent, style: line.style)
    }
  }
}
