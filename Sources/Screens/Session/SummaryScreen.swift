package import Coaching
import PlainText
import Programmes
package import ProgressTracking
package import TerminalUI

/// The end of a session: what was done, and what that makes of the week.
package struct SummaryScreen: Hashable, Sendable {
  private let player: SessionPlayer
  private let ending: SessionEnding
  private let isRehearsed: Bool
  /// The week, once the log has been read again.
  package var week: SessionTally?

  /// Creates the summary of a session.
  package init(_ player: SessionPlayer, ending: SessionEnding, isRehearsed: Bool) {
    self.player = player
    self.ending = ending
    self.isRehearsed = isRehearsed
  }

  /// The summary as lines, the first its heading.
  package func lines(_ texts: Catalogue) -> [String] {
    var lines = [heading(texts), ""]
    var seen: Set<String> = []
    for planned in player.finished.map(\.planned) where seen.insert(planned.exercise.text).inserted
    {
      let records = player.finished.filter { $0.planned.exercise == planned.exercise }
      let name =
        player.plan.exercises.first { $0.exercise.id == planned.exercise }?.exercise.name
        ?? planned.exercise.text
      lines.append("\(name): \(counts(records, texts))")
    }
    lines.append("")
    if isRehearsed {
      lines.append(texts(SessionText.rehearsed))
      return lines
    }
    if let week { lines.append(TodayWords.week(week, texts)) }
    if player.followed.programme.pain.moments.contains(.nextMorning),
      player.finished.contains(where: { $0.done > 0 })
    {
      lines.append(texts(SessionText.morning))
    }
    return lines
  }

  private func heading(_ texts: Catalogue) -> String {
    switch ending {
    case .finished: texts(SessionText.summaryTitle)
    case .endedEarly, .abandoned: texts(SessionText.summaryEnded)
    case .stoppedByRule, .stoppedBySign: texts(SessionText.summaryStopped)
    }
  }

  private func counts(_ records: [SetRecord], _ texts: Catalogue) -> String {
    func number(where isCounted: (SetEnding) -> Bool) -> Int {
      records.count { isCounted($0.ending) }
    }
    let done = number { $0 == .completed }
    var parts = [texts(SessionText.setsDone, "\(done)", "\(records.count)")]
    let partial = number { if case .partial = $0 { true } else { false } }
    if partial > 0 { parts.append(texts(SessionText.partly, "\(partial)")) }
    let skipped = number { if case .skipped = $0 { true } else { false } }
    if skipped > 0 { parts.append(texts(SessionText.skipped, "\(skipped)")) }
    let held = number { $0 == .held }
    if held > 0 { parts.append(texts(SessionText.held, "\(held)")) }
    return parts.joined(separator: ", ")
  }

  /// Draws the summary.
  package func view(_ size: Size, glyphs: GlyphSet, texts: Catalogue) -> Frame {
    var canvas = Canvas(size, glyphs: glyphs)
    let lines = lines(texts)
    let rows = canvas.bounds.inset(columns: size.columns > 40 ? 3 : 0)
      .splitRows(
        .length(size.rows > 10 ? 1 : 0), .length(size.rows > 20 ? 6 : 1), .fill, .length(1))
    let style = Style(ending == .finished ? .good : .warning, .bold)
    canvas.draw(BigType(lines[0], style: style, alignment: .left), in: rows[1])
    canvas.draw(Paragraph(lines.dropFirst().joined(separator: "\n")), in: rows[2])
    canvas.draw(
      Footer([KeyHint(key: Key.enter.name, label: texts(KeyText.goOn))]), in: rows[3])
    return Frame(canvas)
  }
}
