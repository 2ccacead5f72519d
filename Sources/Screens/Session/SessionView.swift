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
    if let notice {
      let line = canvas.bounds.line(-2)
      canvas.fill(line)
      canvas.write(notice, in: line, style: Style(.bad, .bold))
    }
    if showsHelp {
      let help = KeyHelp(texts(KeyText.help), SessionAction.keys(texts))
      canvas.draw(help, in: canvas.bounds)
    }
    return Frame(canvas, title: scene.title)
  }

  /// The set that is played: the side, the phase and the time as large as there is room for.
  private func drawWork(_ scene: SessionScene, on canvas: inout Canvas, _ texts: Catalogue) {
    let bounds = canvas.bounds
    guard bounds.columns >= 40, bounds.rows >= 10 else {
      drawSmall(scene, on: &canvas)
      return
    }
    let tall = bounds.rows >= 18
    let band = max(3, bounds.rows / 5)
    let rows = bounds.splitRows(
      .length(1), .length(1), .length(tall ? 1 : 0), .length(band), .length(tall ? 1 : 0), .fill,
      .length(1), .length(tall ? 3 : 2), .length(1), .length(1))
    drawHeader(scene, in: rows[0], on: &canvas)
    canvas.write(scene.name, in: rows[1].inset(columns: 1), style: .bold)
    canvas.write(scene.place, in: rows[1].inset(columns: 1), .right)
    drawBand(scene, in: rows[3], on: &canvas)
    let clock = BigType(scene.clock, reserving: scene.widestClock, style: scene.clockStyle)
    canvas.draw(clock, in: rows[5].inset(columns: 2))
    canvas.draw(Gauge(scene.fraction, style: Style(scene.role)), in: rows[6].inset(columns: 2))
    let words = Paragraph(scene.words, .centre, style: Style(.plain, .bold))
    let lines = rows[7].inset(columns: 2)
    canvas.draw(words, in: tall ? lines.splitRows(.length(1), .fill)[1] : lines)
    canvas.write(scene.next, in: rows[8].inset(columns: 1), style: .muted)
    canvas.draw(Footer(footer(texts)), in: rows[9].inset(columns: 1))
  }

  /// The side by its place, the phase in the middle.
  private func drawBand(_ scene: SessionScene, in rect: Rect, on canvas: inout Canvas) {
    let sideWidth = max(12, rect.columns / 4)
    let parts = rect.splitColumns(.length(sideWidth), .fill, .length(sideWidth))
    if let side = scene.side {
      let part = side == .left ? parts[0] : parts[2]
      let style = Style(side == .left ? .left : .right, [.bold, .reverse])
      canvas.fill(part, style: style)
      let inside = part.inset(columns: 1)
      canvas.draw(BigType(scene.sideWord, style: style), in: inside)
    }
    let middle = scene.side == nil ? rect : parts[1]
    canvas.draw(BigType(scene.phase, style: Style(scene.role, .bold)), in: middle.inset(columns: 1))
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
    let parts = inside.splitColumns(.fill, .length(displayWidth(scene.whereInSession)))
    canvas.write(scene.heading, in: parts[0], style: Style(.muted, .reverse))
    canvas.write(scene.whereInSession, in: parts[1], .right, style: Style(.muted, .reverse))
  }

  /// The keys that do something now.
  private func footer(_ texts: Catalogue) -> [KeyHint] {
    let kind = player.segment?.kind
    return SessionAction.keys(texts).hints { action in
      switch action {
      case .finish: kind?.isWork == true
      case .proceed:
        switch kind {
        case .rest, .switchSides, .getReady, .selfPaced: true
        default: player.isPaused
        }
      default: true
      }
    }
  }
}
