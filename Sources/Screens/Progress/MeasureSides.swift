import PlainText
import Programmes
import ProgressTracking
import TerminalUI

extension Progress {
  /// The measures as lines: the latest value of each side beside the other, and how they compare.
  func measureLines(
    _ size: Size, _ glyphs: TerminalUI.GlyphSet, _ words: Wording
  ) -> [StyledLine] {
    var measures: [Identifier] = []
    for point in self.measures where !measures.contains(point.record.measure) {
      measures.append(point.record.measure)
    }
    let taken = measures.map { measure in
      let points = self.measures.filter { $0.record.measure == measure }
      let sides = BodySide.allCases.compactMap { side in
        SideValues(points.filter { $0.record.side == side }, side)
      }
      return (points: points, sides: sides)
    }
    // Bars that are held against one another have the same length for the same value.
    let texts = taken.flatMap(\.sides).map { displayWidth(text(of: $0, words)) }.max() ?? 0
    return taken.flatMap { points, sides -> [StyledLine] in
      guard sides.count == BodySide.allCases.count, let name = points.last?.name else {
        return summaries(points, columns: size.columns, words)
      }
      return [StyledLine(cleaned(name, limit: 200), style: .bold)]
        + lines(of: sides, texts: texts, size, glyphs, words)
    }
  }

  private func text(of side: SideValues, _ words: Wording) -> String {
    let value = words.value(of: side.last)
    guard !side.isOne else { return value }
    return words.catalogue(
      ProgressScreenText.sideValue, value, words.value(of: side.first),
      words.day(side.first.day, today: period.upperBound, words: false))
  }

  private func summaries(
    _ points: [MeasurePoint], columns: Int, _ words: Wording
  ) -> [StyledLine] {
    var only = self
    only.measures = points
    return only.measureSummaries(words).flatMap { summary in
      wrapped(words.named(summary.name, summary.text), to: columns).map { StyledLine($0) }
    }
  }

  private func lines(
    of sides: [SideValues], texts: Int, _ size: Size, _ glyphs: TerminalUI.GlyphSet,
    _ words: Wording
  ) -> [StyledLine] {
    let greatest = sides.map(\.last.record.value).max() ?? 0
    let names = sides.map { words.side($0.side) }
    let columns = names.map { displayWidth($0) }.max() ?? 0
    // Without a bar after the name there is nothing to line up.
    let isAligned = hasRoomForBar(size.columns, name: columns + 2, text: texts)
    let bars = zip(sides, names).map { side, name in
      let text = self.text(of: side, words)
      return barLine(
        "  " + name, nameColumns: columns + 2,
        fraction: greatest > 0 ? side.last.record.value / greatest : 0,
        text: isAligned ? padded(text, to: texts) : text,
        columns: size.columns, glyphs: glyphs, style: Style(.accent))
    }
    let ordered = sides.sorted { $0.last.record.value < $1.last.record.value }
    guard greatest > 0, let least = ordered.first, let most = ordered.last,
      least.last.record.value >= 0, least.side != most.side
    else { return bars }
    let share = words.percent(least.last.record.value / most.last.record.value)
    let comparison = words.catalogue(
      ProgressScreenText.sidesCompared, words.side(least.side), share, words.side(most.side))
    return bars + [StyledLine("  " + comparison, style: .muted)]
  }
}

/// The first and the latest value of a measure on a side.
private struct SideValues {
  let side: BodySide
  let first: MeasurePoint
  let last: MeasurePoint
  let isOne: Bool

  init?(_ points: [MeasurePoint], _ side: BodySide) {
    guard let first = points.first, let last = points.last else { return nil }
    self.side = side
    self.first = first
    self.last = last
    isOne = points.count == 1
  }
}
