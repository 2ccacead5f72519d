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
  /// What could not be done, as a sentence.
  package var notice: String?

  /// Creates the summary of a session.
  package init(_ player: SessionPlayer, ending: SessionEnding, isRehearsed: Bool) {
    self.player = player
    self.ending = ending
    self.isRehearsed = isRehearsed
  }

  /// The summary as lines, the first its heading.
  package func lines(_ texts: Catalogue) -> [String] {
    var lines = [heading(texts), ""]
    if let notice { lines.insert(contentsOf: [notice, ""], at: 2) }
    for exercise in player.plan.exercises {
      let records = player.finished.filter { $0.planned.exercise == exercise.exercise.id }
      let planned = exercise.blocks.map(\.planned) + records.map(\.planned)
      let places = Set(planned.map { [$0.set, $0.side == nil ? 0 : $0.side == .left ? 1 : 2] })
      lines.append("\(exercise.exercise.name): \(counts(records, of: places.count, texts))")
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

  private func counts(_ records: [SetRecord], of all: Int, _ texts: Catalogue) -> String {
    func number(where isCounted: (SetEnding) -> Bool) -> Int {
      records.count { isCounted($0.ending) }
    }
    let done = number { $0 == .completed }
    var parts = [texts(SessionText.setsDone, "\(done)", "\(all)")]
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
      Footer([texts.hint(.enter, .goOn)]), in: rows[3])
    return Frame(canvas)
  }
}
