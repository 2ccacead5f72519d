import Coaching
import PlainText
import Programmes
import ProgressTracking
package import TerminalUI

extension SessionScreen {
  /// Draws the screen at an instant.
  package func view(_ size: Size, glyphs: GlyphSet, texts: Catalogue, at now: Duration) -> Frame {
    var canvas = Canvas(size, glyphs: glyphs)
    let scene = SessionScene(self, texts: texts, at: now)
    if let question = player.question {
      drawQuestion(question, scene, on: &canvas, texts)
    } else if player.activity == .introduction {
      drawIntroduction(scene, on: &canvas, texts)
    } else if player.activity == .working {
      drawWork(scene, on: &canvas, texts)
    }
    if let notice { draw(notice, on: &canvas) }
    if showsHelp {
      let help = KeyHelp(texts(KeyText.help), SessionAction.keys(texts))
      canvas.draw(help, in: canvas.bounds)
    }
    return Frame(canvas, title: scene.title)
  }

  /// What could not be done, whole, above the footer.
  private func draw(_ notice: String, on canvas: inout Canvas) {
    let sentence = Paragraph(notice, style: Style(.bad, .bold))
    let rows = sentence.rows(at: max(1, canvas.bounds.columns - 2))
    let area = canvas.bounds.splitRows(.fill, .length(min(rows, 4)), .length(1))[1]
    canvas.fill(area)
    canvas.draw(sentence, in: area.inset(columns: 1))
  }

  /// The set that is played: the side, the phase and the time as large as there is room for.
  private func drawWork(_ scene: SessionScene, on canvas: inout Canvas, _ texts: Catalogue) {
    let bounds = canvas.bounds
    guard bounds.columns >= 40, bounds.rows >= 10 else {
      drawSmall(scene, on: &canvas)
      return
    }
    let tall = bounds.rows >= 18
    let low = bounds.rows < 14
    let band = low ? 1 : max(3, bounds.rows / 5)
    let air = tall ? 1 : 0
    let rows = bounds.splitRows(
      .length(low ? 0 : 1), .length(1), .length(air), .length(band), .length(air), .fill,
      .length(air), .length(1), .length(tall ? 3 : 1), .length(low ? 0 : 1), .length(1))
    drawHeader(scene, in: rows[0], on: &canvas)
    let name = rows[1].inset(columns: 1)
      .splitColumns(.fill, .length(displayWidth(scene.place) + 1))
    canvas.write(scene.name, in: name[0], style: .bold)
    canvas.write(scene.place, in: name[1], .right)
    canvas.draw(
      BigType(scene.phase, style: Style(scene.role, .bold)), in: rows[3].inset(columns: 1))
    drawClock(scene, in: rows[5], on: &canvas)
    canvas.draw(Gauge(scene.fraction, style: Style(scene.role)), in: rows[7].inset(columns: 2))
    let words = Paragraph(scene.words, .centre, style: Style(.plain, .bold))
    let lines = rows[8].inset(columns: 2)
    canvas.draw(words, in: tall ? lines.splitRows(.length(1), .fill)[1] : lines)
    canvas.write(scene.next, in: rows[9].inset(columns: 1), style: .muted)
    canvas.draw(Footer(footer(scene, texts)), in: rows[10].inset(columns: 1))
  }

  /// The time, with the side that works beside it: the left at the left, the right at the right.
  private func drawClock(_ scene: SessionScene, in rect: Rect, on canvas: inout Canvas) {
    let clock = BigType(scene.clock, reserving: scene.widestClock, style: scene.clockStyle)
    guard let side = scene.side else {
      canvas.draw(clock, in: rect.inset(columns: 2))
      return
    }
    let width = max(12, rect.columns * 3 / 8)
    let parts =
      side == .left
      ? rect.splitColumns(.length(width), .fill) : rect.splitColumns(.fill, .length(width))
    let panel = side == .left ? parts[0] : parts[1]
    let style = Style(side == .left ? .left : .right, [.bold, .reverse])
    canvas.fill(panel, style: style)
    canvas.draw(BigType(scene.sideWord, reserving: scene.widestSide, style: style), in: panel)
    canvas.draw(clock, in: (side == .left ? parts[1] : parts[0]).inset(columns: 2))
  }

  /// As much as fits: the time and the phase first.
  private func drawSmall(_ scene: SessionScene, on canvas: inout Canvas) {
    let bounds = canvas.bounds
    let line = [scene.phase, scene.sideWord].filter { !$0.isEmpty }.joined(separator: " ")
    let clockRows = bounds.rows - 3
    guard bounds.rows >= 4 else {
      canvas.write("\(scene.clock) \(line)", in: bounds.line(0), style: .bold)
      canvas.write(scene.words, in: bounds.line(1))
      return
    }
    let rows = bounds.splitRows(.length(1), .length(clockRows), .length(1), .length(1))
    let style = scene.side.map { Style($0 == .left ? .left : .right, .bold) } ?? .bold
    canvas.write(line, in: rows[0], scene.side == .right ? .right : .left, style: style)
    canvas.draw(BigType(scene.clock, style: scene.clockStyle), in: rows[1])
    canvas.write(scene.words, in: rows[2])
    canvas.write(scene.place, in: rows[3], style: .muted)
  }

  /// Where in the session this is.
  func drawHeader(_ scene: SessionScene, in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, style: Style(.muted, .reverse))
    let inside = rect.inset(columns: 1)
    let parts = inside.splitColumns(.fill, .length(displayWidth(scene.whereInSession) + 1))
    canvas.write(scene.heading, in: parts[0], style: Style(.muted, .reverse))
    canvas.write(scene.whereInSession, in: parts[1], .right, style: Style(.muted, .reverse))
  }

  /// The keys that do something now.
  private func footer(_ scene: SessionScene, _ texts: Catalogue) -> [KeyHint] {
    let kind = player.segment?.kind
    let pause = player.isPaused ? KeyText.goOn : .pause
    return SessionAction.keys(texts, pause: pause).hints { action in
      switch action {
      case .finish: kind?.isWork == true
      case .proceed:
        switch player.isPaused ? nil : kind {
        case .rest, .switchSides, .getReady, .selfPaced, .distance: true
        default: scene.isEnough && !player.isPaused
        }
      default: true
      }
    }
  }
}
