import Coaching
import PlainText
import Programmes
package import ProgressTracking
package import TerminalUI

/// The end of a session: what was done, and what that makes of the week.
package struct SummaryScreen: Hashable, Sendable {
  /// The session that has ended.
  let session: SessionScreen
  /// How it ended.
  let ending: SessionEnding
  /// The note that is being typed.
  package internal(set) var note: TextField?
  /// Where the runner stands now, once the log has been read again.
  package var standing: Standing?
  /// What could not be done, as a sentence.
  package var notice: String?

  /// What the last key came to, as a sentence.
  private var remark: String?

  private var player: SessionPlayer { session.player }

  /// Whether any of the session was done.
  private var hasDone: Bool { player.finished.contains { $0.done > 0 } }

  /// What the screen wants.
  package enum Outcome: Hashable, Sendable {
    case stay
    case leave
    case note(String)
    case undo
  }

  /// Creates the summary of a session.
  init(_ session: SessionScreen, ending: SessionEnding) {
    self.session = session
    self.ending = ending
  }

  /// Takes a key.
  mutating func handle(_ key: Key) -> Outcome {
    notice = nil
    remark = nil
    if var field = note {
      switch SessionAction.textKeys(.english).action(for: key) {
      case .proceed:
        note = nil
        let text = field.text.trimmed
        guard !text.isEmpty else { return .stay }
        remark = text
        return .note(text)
      case .leave: note = nil
      default:
        _ = field.handle(key)
        note = field
      }
      return .stay
    }
    switch SessionAction.summaryKeys(.english).action(for: key) {
    case .proceed: return .leave
    case .undo: return .undo
    case .note:
      note = TextField(limit: SessionPlayer.longestNote)
      return .stay
    default: return .stay
    }
  }

  /// The summary as lines, the first its heading.
  package func lines(_ texts: Catalogue) -> [String] {
    var lines = [heading(texts), ""]
    if note != nil {
      return [texts(QuestionText.noteTitle), "", texts(QuestionText.noteHint)]
    }
    if let notice { lines.insert(contentsOf: [notice, ""], at: 2) }
    if let remark {
      lines.insert(contentsOf: [texts(RemarkText.notedWords, remark), ""], at: 2)
    }
    for exercise in player.plan.exercises {
      let records = player.finished.filter { $0.planned.exercise == exercise.exercise.id }
      let planned = exercise.blocks.map(\.planned) + records.map(\.planned)
      let places = Set(planned.map { [$0.set, $0.side == nil ? 0 : $0.side == .left ? 1 : 2] })
      lines.append("\(exercise.exercise.name): \(counts(records, of: places.count, texts))")
    }
    lines.append("")
    if session.speed > 1 {
      lines.append(texts(SessionText.rehearsed))
      return lines
    }
    if let standing {
      lines += Wording(texts).furtherSessions(standing)
      lines.append(Wording(texts).week(standing.week))
    }
    if player.followed.programme.pain.moments.contains(.nextMorning), hasDone {
      lines.append(texts(SessionText.morning))
    }
    return lines
  }

  /// The keys with what they do.
  func helpRows(_ texts: Catalogue, isInLines: Bool) -> [(keys: String, help: String)] {
    SessionAction.summaryKeys(texts).helpRows(isInLines: isInLines) {
      $0 != .undo || player.canUndo
    }
  }

  /// The keys as lines, where no text is typed.
  func keyLines(_ texts: Catalogue) -> [String] {
    note == nil ? helpRows(texts, isInLines: true).map { "\($0.keys): \($0.help)" } : []
  }

  private func heading(_ texts: Catalogue) -> String {
    switch ending {
    case .finished where !hasDone: texts(SessionText.summaryNothing)
    case .finished where standing?.isMoreDueToday == true: texts(SessionText.summaryForNow)
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
    let style = Style(ending == .finished && hasDone ? .good : .warning, .bold)
    canvas.draw(BigType(lines[0], style: style, alignment: .left), in: rows[1])
    guard let note else {
      canvas.draw(Paragraph(lines.dropFirst().joined(separator: "\n")), in: rows[2])
      let hints = SessionAction.summaryKeys(texts).hints { $0 != .undo || player.canUndo }
      canvas.draw(Footer(hints + [texts.hint(.character("?"), .help)]), in: rows[3])
      return Frame(canvas)
    }
    let parts = rows[2].splitRows(.length(size.rows > 10 ? 1 : 0), .length(1), .fill)
    let cursor = note.draw(in: parts[1], on: &canvas)
    canvas.draw(Paragraph(lines.dropFirst().joined(separator: "\n")), in: parts[2])
    canvas.draw(Footer(SessionAction.textKeys(texts).hints()), in: rows[3])
    return Frame(canvas, cursor: cursor)
  }
}
